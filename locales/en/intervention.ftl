### An intervention: what it is, how often it was held, whether it makes sense, and what you learnt.

# Above the goal's own words
intervention-for = For the goal:
# Under an intervention that has not begun; $frequency is "Four days a week"
intervention-begins = { $frequency } from { $day }.

## What it is

intervention-about = What is it?
# In place of something that is not decided
intervention-open = Not decided yet
intervention-kind = Kind of help
intervention-what = What happens?
intervention-what-hint = As you would say it to the child.
intervention-often = How often?
# After how often; { $times } times a week
intervention-a-week = { $times ->
    [one] Once a week
   *[other] { $times } times a week
}
intervention-a-week-of = { $times ->
    [one] Once a week, { NUMBER($minutes) } minutes
   *[other] { $times } times a week, { NUMBER($minutes) } minutes each
}
intervention-how-long = For how long?
intervention-how-long-hint = For example: until Easter, or eight times.
intervention-expect = What can you expect?
intervention-signs = How do we see whether it helps?
intervention-cost = What does it cost, and who pays?
intervention-responsible = Responsible
intervention-deputy = Steps in when the responsible person is away
intervention-nobody = Nobody yet
intervention-times = How many times a week?
intervention-minutes = How many minutes each time?
intervention-changed = Written on { $date } by { $name }.
# Button, heading and title
intervention-edit = Write what it is
intervention-save = Save
intervention-edit-about = Anything can be left open. What you have not decided is shown as “not decided yet”.
intervention-kind-tryout = A try-out
intervention-kind-everyday = Something done differently every day
intervention-kind-talks = Talks
intervention-kind-training = Practice and training
intervention-kind-family = Help for the whole family
intervention-kind-other = Something else
intervention-error-deputy = Choose somebody other than the responsible person

## Whether it was held

intervention-log = Has it been held?
intervention-nothing-held = Nobody has written down yet whether it was held.
# Heading on the page of the week
intervention-week = Was it held?
# Button
intervention-held-today = Held today
intervention-held = Held
# Opens the reasons
intervention-was-not-held = Was not held
# $reason is "the child was ill"
intervention-not-held = Not held: { $reason }
intervention-planned = Planned
intervention-mistake = Written by mistake
intervention-child-ill = The child was ill
intervention-helper-away = The helper was away
intervention-school-closed = The place was closed
intervention-child-unwilling = The child did not want to
intervention-other = Something else
# Button beside "Something else"
intervention-save-other = Save the reason
# Opens a form
intervention-another-day = Another day, or plan times
intervention-day = Day
intervention-at = Time (optional)
intervention-outcome = How did it go?
intervention-plan-it = It is planned
intervention-words = In a few words (optional)
intervention-weeks = Every week for so many weeks (optional)
intervention-weeks-hint = Only for times that are planned. Days on which the place is closed are left out.
# Opens the list
intervention-entries = { $count ->
    [one] One time
   *[other] All { $count } times
}
intervention-written = Written on { $date } by { $name }.
# $before is what stood before
intervention-corrected = Corrected on { $date } by { $name }. Before it said: { $before }.
intervention-correct = Correct
intervention-take-back = It was a mistake: do not count it
# A planned day that has gone
intervention-asked = { $day } was planned. Was it held?
intervention-error-outcome = Choose how it went
intervention-error-at = Write the time like this: 10:30
intervention-error-closed = The place is closed on all those days. Choose another day
intervention-error-future = The day has not come yet. Choose “It is planned”
intervention-error-past = The day has gone. Choose whether it was held
intervention-error-not-running = The intervention was not running on that day
intervention-error-words = Write what the reason was
intervention-error-replaced = Somebody else has corrected it meanwhile. See how it stands now in the list below

## Whether it makes sense

intervention-sense = Does it make sense?
intervention-sense-none = Child and family have not said anything about it yet.
intervention-sense-ask = Does it make sense to you?
# On the child's page; $name is the intervention's name
intervention-sense-ask-child = { $name }: is it good for you?
intervention-sense-child = Is it good for you?
intervention-sense-words = Why?
# The list's name, read aloud
intervention-sense-of = What { $name } has said
intervention-sense-1 = Not at all
intervention-sense-2 = Not really
intervention-sense-3 = Somewhat
intervention-sense-4 = Well
intervention-sense-5 = Very well
intervention-error-sense = Choose a face

## Actions and phases

intervention-actions = What we do now
intervention-phases = On the curve

## Ending

# Button and title
intervention-end = End the intervention
# Heading
intervention-end-one = End “{ $name }”
intervention-end-now = End it
intervention-decide-first = There is something here to look at and decide first. There you can also stop or replace the intervention.
intervention-why = Why does it end?
intervention-why-completed = It is finished, as planned
intervention-why-no-effect = It has not shown an effect
intervention-why-not-wanted = Child or family no longer want it
intervention-why-replaced = Something else comes in its place
intervention-learnt = What did we learn?
intervention-learnt-hint = What those who come next should know: what helped, what did not, when.
intervention-instead = What comes in its place?
intervention-instead-hint = Write “nothing for now” if that is how it is.
intervention-child-says = What does { $child } say about it?
intervention-child-says-hint = Or why we do not know.
intervention-ended = How it ended
intervention-ended-by = Written on { $date } by { $name }.
intervention-no-lesson = It has ended, but nobody has written what we learnt.
intervention-tell-lesson = Write what we learnt
intervention-error-why = Choose why it ends
intervention-error-learnt = Write what we learnt
intervention-error-instead = Write what comes in its place
intervention-error-child = Write what the child says, or why we do not know

## In the log of who has seen and written

intervention-wrote-told = Wrote what an intervention is
intervention-wrote-held = Wrote whether an intervention was held
intervention-wrote-sense = Said whether an intervention makes sense
intervention-wrote-lesson = Wrote what we learnt from an intervention
