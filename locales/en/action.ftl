### Actions: one thing that one person does by a date.

## In a list

action-due = by { $date }
action-late = was to be done by { $date }
# The responsible person has not answered
action-suggested = suggested, by { $date }
# The responsible person has said no
action-declined = declined, { $date }. Talk about it
action-done-on = done { $date }
action-not-done = was not done
action-handed-over = handed over

## Adding one

# Link
action-add = Add an action
# Heading and title
action-new = New action
# At the top of the form
action-not-saved = The action is not saved yet
# Field
action-what = What is to happen?
action-what-hint = One thing that one person can do.
# Field
action-who = Who is responsible?
action-who-hint = Always a person, not a place. The person says yes themselves.
# Field
action-when = When is it done?
# Field
action-belongs = Does it belong to an intervention?
# Button
action-save = Save the action
action-error-who = Choose the one person who is responsible
action-error-past = Choose a day that has not passed
# $date is the last day of the holiday
action-error-holiday = The day lies in a holiday. Choose a day after { $date }

## Its own page

# Title
action-title = Action
# The box with the answer, read aloud
action-answer = Your answer
# Button
action-accept = Yes, I will do it
# Opens a field, and the button under it
action-decline = No, I cannot
# Field
action-decline-ask = Why not? Then we work it out together at the meeting.
# Button
action-finish = It is done
# Opens a field, and the button under it
action-say-not-done = It was not done
# Field
action-not-done-ask = What stood in the way?
# Opens the form
action-change = Change the action
# Button
action-save-change = Save the change

## Two at once

action-conflict-what = Somebody else saved a change while you were writing. Both are here, and yours is not saved yet. Choose which is to stand.
action-conflict-theirs = As it stands now
