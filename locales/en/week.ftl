### This week's measurements, and correcting one.

## /week

# Heading and title
week-title = This week
# Nothing is due
week-nothing = You have no measurements this week.
# The line that tells how far one is
week-to-do = { $count ->
    [one] One measurement. Tap a number and save.
   *[other] { $count } measurements. Tap a number and save.
}
# The same when some are saved
week-partly = { $saved ->
    [one] { $saved } is saved.
   *[other] { $saved } are saved.
} { $missing ->
    [one] { $missing } is missing.
   *[other] { $missing } are missing.
}
# The same when all are saved
week-all-saved = Everything is saved. Thank you.
# The name of one form
week-of = { $child }: { $measure }
# Marks the last value on the scale
week-last-word = last
# Under a line to type in
week-last = Last time: { $value }
# The line to type a number in, read aloud
week-number = Number
# Opens note and date
week-more = Add a note or another day
# Field
week-note = Note (the family can read it)
# Field
week-day = Day
# Button
week-save = Save
# Opens the reasons
week-not-possible = Not possible
# The reasons, read aloud
week-why-not = Why was it not possible?
week-not-possible-ill = Ill
week-not-possible-holiday = Holiday or closed
week-not-possible-absent = I was not there
week-not-possible-other = Something else
# A saved measurement
week-saved = { $child }: { $level } is saved
# A saved "not possible"
week-saved-not-possible = { $child }: not possible. { $why }
# Above a measurement, where the one that was just saved is of an earlier week
week-saved-before = Saved for { $day }. This week is still to do.
# In the table
week-taken-back = Taken back
# The net is away
week-not-saved = It was not saved: there is no connection. What you chose is still here. Try again in a while.
# Heading of the form beside a goal; $week is "week 47"
week-write = Write the number for { $week }

## Errors

week-error-missing = Tap a number, or say why it was not possible
week-error-future = Choose a day that is not in the future
week-error-whole = Write a whole number from 0 up
# The form was saved, and sent again from the page before with something else in it
week-error-counted = The measurement is saved already. Shall it be corrected to what stands here?

## Correcting

# Heading and title
week-correct = Correct a measurement
# Under the heading
week-correct-what = { $measure }, { $date }. It now says { $value }. The first one stays in the table, so that everybody can see that it was corrected.
# Field
week-correct-to = The right number
# Field
week-correct-why = What was wrong?
# Button
week-correct-save = Save the correction
# Somebody else, or oneself on another device, corrected it first
week-conflict = The measurement of { $date } was corrected meanwhile and is now { $value }. What you wrote is not saved; correct the new one if it is not right.
