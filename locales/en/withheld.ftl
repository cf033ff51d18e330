### What is withheld from child and family: that it is, why, who answers for it, and when it is looked at again.

withheld-title = Withheld
withheld-about = Only what a helper has written can be withheld, and only where the law says so. That it is withheld, why, who answers for it and when it is looked at again can be read by everybody in the plan.
withheld-nothing = Nothing is withheld.
# Where the words would stand
withheld-something = Something here is withheld.
withheld-why = Reason: { $reason }
withheld-when = Looked at again by { $date }. Answers for it: { $owner }.
withheld-link = See what is withheld, and why
# To whoever can read it all the same
withheld-mark = Child and family cannot read this
withheld-view = How { $name } sees it
withheld-note = { $name } about a measurement

## To withhold something

withheld-new = Withhold something
withheld-item = What is to be withheld?
withheld-reason = Why, and by which rule?
withheld-reason-hint = Child and family read this. Write for example that another person must be protected, and the rule that says so.
withheld-owner = Who answers for it?
withheld-review = When do you look at it again?
withheld-review-hint = Within a year. Whoever answers for it is reminded.
withheld-keep = Withhold it
withheld-lift = Show it to child and family
withheld-lift-what = Child and family can read it at once.
withheld-error-item = Choose what is to be withheld
withheld-error-owner = Choose a helper in the plan
withheld-error-review = Write a day after today, within a year
# On the front page
withheld-home = Look again at what is withheld in { $whose } plan
