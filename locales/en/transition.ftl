### Moves to a new place: what goes with the child, line by line, and what the day changes.

# Title and link. $date is “9 August 2027”
transition-title = { $name } moves to a new place on { $date }
transition-link = A new place on { $date }
transition-from-to = From { $from } to { $to }.
# $date is “9 August 2027”
transition-first-day = The first day is { $date }.
transition-receives = Receives in the new place
transition-read = Opened what is handed over in a move

## How far it has come

transition-state-planned = Planned. Nobody in the new place can read anything yet.
transition-state-seen = The family is going through what is handed over.
transition-state-approved = The family has approved what is handed over. It waits to be read in the new place.
transition-state-received = What is handed over has been read in the new place.
transition-state-arranged = Everything is settled for the day.
transition-state-arrived = The move has taken place. The first follow-up is still ahead.
transition-state-followed-up = The first follow-up in the new place was held.
transition-state-called-off = The move does not take place.

## Planning

transition-plan = Plan a move to a new place
transition-plan-about = The family decides what goes with the child. Nobody in the new place reads anything before that.
transition-where = Where is { $name } going?
transition-to = { $name } goes to { $place }
transition-kind = What kind of move is it?
transition-kind-kindergarten = From nursery to kindergarten
transition-kind-school = From kindergarten to school
transition-kind-other-school = To another school
transition-kind-education = From school to an education
transition-kind-other = Another move
transition-phase-kindergarten = Starts kindergarten
transition-phase-school = Starts school
transition-phase-other-school = New school
transition-phase-education = Starts an education
transition-phase-other = New place
transition-day = The first day in the new place
transition-day-hint = From that day the new place takes part.
transition-receiving = Who receives?
transition-receiving-hint = Reads what the family approves, and takes part in the plan from the first day.
transition-nobody-there = Nobody at { $place } has been added yet. Ask the administrator to add whoever is to receive.
transition-save = Go on to what is handed over
transition-error-kind = Choose what kind of move it is
transition-error-day = Write the first day as a day to come
transition-error-receiving = Choose who receives

## What is handed over

transition-handed = What is handed over
transition-nothing-yet = Nothing is proposed yet.
transition-content = Choose what to propose
transition-content-change = Change what is proposed
# $names are the guardians
transition-content-about = You propose, and { $names } will decide line by line. Write so that everybody understands it.
transition-lines = What should the new place know?
transition-content-hint = { $count } lines at most. What you do not tick stays here.
# $name is “A goal, with its curve”
transition-line = { $name }, line { $number }
transition-part-goal = A goal, with its curve
transition-part-goes-on = An intervention that goes on
transition-part-learnt = What we learnt
transition-part-about = From the family about the child
transition-part-other = Something else
transition-propose = Ask the family
transition-error-words = Write words in every line that you have ticked
transition-error-nothing = Choose at least one line
transition-error-many = Choose { $count } lines at most

## What the family says

# $names are those who have not answered
transition-waits = Waits for { $names }.
transition-answer-about = You decide what { $name } gets to read. What you do not share stays here. You can change your mind until the first day.
transition-goes = May this go along?
transition-say-share = Yes
transition-say-change = Yes, in other words
transition-say-not = No
transition-why = Say more
transition-why-label = In your words. You need not give a reason.
transition-answer = Save what I have said
# $what is “Yes”
transition-said = { $name }: { $what }.
transition-line-open = Not answered by everybody yet
transition-line-change = To be worded otherwise
transition-line-goes = Goes along
transition-line-stays = Stays here
transition-error-answer = Answer at least one line
transition-error-change = Write how it should be worded
transition-error-stale = The lines have changed since you opened the page. Read them again and answer

## Received

# $lead is the lead’s name
transition-read-about = The family of { $child } has chosen this for you. Ask { $lead } if something is unclear.
transition-receive = I have read it
transition-you-have-read = You have said that you have read it.

## The day

transition-the-day = The first day
transition-day-later = Once what is handed over has been read, the lead settles who stays behind and when the first follow-up is.
transition-book-first = First plan the first follow-up in the new place, within three months of the first day.
transition-book = Plan the first follow-up in the new place
transition-leaving = Who is no longer part of it from the first day?
transition-leaving-hint = What they have written stays. Their access ends by itself.
# $name receives
transition-hands-on = What they have in hand is asked of { $name }.
transition-follow-up = Which meeting is the first follow-up there?
transition-arrange = Settle it
transition-all-stay = Everybody in the plan goes on.
transition-leave = No longer part of it from { $date }: { $names }.
transition-joins = { $name } takes part from { $date }.
transition-follow-up-is = First follow-up:
transition-curve-goes-on = Each curve goes on, with a line on the day of the move.
transition-call-off = The move does not take place
transition-call-off-why = Why not?
transition-call-off-now = Call the move off
transition-why-called-off = Why it does not take place
transition-error-early = Something that comes before this is still missing
transition-error-late = It is too late for this
transition-error-follow-up = Choose a meeting that is planned within three months of the first day
transition-error-leaving = The lead and whoever is not in the plan cannot be chosen

## On the front page

transition-home-answer = Decide what goes along when { $name } moves to a new place
transition-home-read = Read what the family of { $name } hands over to you

## In the log

transition-wrote-planned = Planned a move to a new place
transition-wrote-proposed = Proposed what is to be handed over
transition-wrote-answered = Said what may be handed over
transition-wrote-received = Confirmed having read what was handed over
transition-wrote-arranged = Settled who stays behind at the move
transition-wrote-arrived = The day of the move came
transition-wrote-called-off = Called a move off
