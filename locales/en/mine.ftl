### My information: everything about oneself.

mine-title = My information
mine-about = Here is everything that is written about you, in the plans you are part of today.
mine-download = Download as a file
mine-me = Who you are here
mine-name = Name
mine-what = What you are
mine-email = You sign in with
mine-nothing = Nothing in this plan names you yet.
mine-whole = The file holds the whole plan, for it is about your child or about you.
mine-wrong = Is something wrong?
mine-wrong-what = You can correct your own measurements and write anew how you see it. For all else you can ask for a correction, plan by plan above; the case lead must answer. What was written first is kept beside the correction.
# What names you
mine-measurement = Measurement
mine-word = Your word on a goal
mine-own-words = Your own words
mine-measure = You measure this
mine-view = How you see it
mine-action = Action
mine-rating = Whether it makes sense to you, of 5
mine-intervention = Intervention
mine-meeting = Meeting
mine-suggestion = Suggestion or reply
mine-consent = Consent
mine-family = In the family
mine-decision = Decision
mine-other = Other
