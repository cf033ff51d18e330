### Who do we share with? Consents in whole sentences: who, what, why and until when.

sharing-title = Who do we share with?
sharing-about = Here stands who can see { $whose } plan, and why. You can stop sharing whenever you want. You need not say why.
sharing-nothing = No consent to share with anybody has been given.
# A consent
sharing-who = { $names } can see the plan.
sharing-who-not-yet = { $names } cannot see the plan yet.
sharing-who-no-more = { $names } cannot see the plan any more.
sharing-given = Given by { $names } on { $date }. Holds until { $until }.
sharing-expired = Expired { $date }.
sharing-missing = Waits for an answer from { $names }.
sharing-withdrawn = Stopped by { $name } on { $date }.
# Buttons
sharing-give = Yes, share
sharing-stop = Stop sharing
sharing-stop-what = { $names } will lose access at once. What they have been told already stays with them under their own rules. The plan goes on. Everybody with parental responsibility can see that sharing has stopped.
sharing-stop-now = Stop now
sharing-renew = Renew for a year
# The rest
sharing-work = Without consent, as part of their work
sharing-work-about = They take part because they work with the plan every day. That rests on the law on help to children and families, and not on consent.
sharing-family = In the family
# What is written as the reason where none is asked for
sharing-no-reason = Without a reason
