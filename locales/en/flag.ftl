### Flags: questions about an intervention, never about a child. The family reads the same words.

## What is asked; the kinds that the curve raises have the words of effect-title-…

# raters_apart
flag-title-raters-apart = Two people see it very differently
# low_delivery
flag-title-low-delivery = The intervention is held less often than agreed
# low_meaningfulness
flag-title-low-meaningfulness = The intervention makes little sense
# not_followable
flag-title-not-followable = The intervention cannot be followed
# action_overdue
flag-title-action-overdue = An action is past its day
# action_without_responsible
flag-title-action-without-responsible = An action has nobody responsible
# child_not_heard
flag-title-child-not-heard = { $child } has not been heard for a long time
# guardian_not_heard
flag-title-guardian-not-heard = { $who } has not been heard yet
# suggestion_unanswered
flag-title-suggestion-unanswered = A suggestion waits for a reply
# no_next_review
flag-title-no-next-review = The next follow-up is not planned
# review_overdue
flag-title-review-overdue = A follow-up was not held
# next_look_passed
flag-title-next-look-passed = The day to look again has passed
# flag_undecided
flag-title-flag-undecided = A flag waits for a decision
# consent_missing
flag-title-consent-missing = A consent from { $who } is not given
# consent_expired
flag-title-consent-expired = A consent has expired
# consent_expiring
flag-title-consent-expiring = A consent expires soon

## Why, with names and dates

flag-why-raters-apart = { $one } and { $other } measure the same and have been far apart twice running.
flag-why-low-meaningfulness = { $who } has given “{ $name }” { NUMBER($value) } of 5 twice running.
flag-why-not-followable = “{ $name }” is running, but the goal has nothing that you measure.
flag-why-not-led = “{ $name }” is running, but whoever was responsible is no longer part of the plan.
flag-why-action-overdue = “{ $words }” was due { $date }. Responsible: { $who }.
flag-why-action-overdue-nobody = “{ $words }” was due { $date }.
flag-why-action-without-responsible = Nobody in the plan has said yes to “{ $words }”.
flag-why-child-heard = Last heard { $date }.
flag-why-child-never-heard = Not heard since the plan began { $date }.
flag-why-guardian = { $who } has not said yes or no to { $count ->
    [one] { $count } goal you are working on.
   *[other] { $count } goals you are working on.
}
flag-why-suggestion = { $who } suggested { $date }: “{ $words }”. Everybody gets a reply within { $days } days.
flag-why-no-next-review = There is no day on which you look at it together.
flag-why-review-overdue = It was planned for { $date }.
flag-why-next-look = You wanted to look again { $date }.
flag-why-undecided = “{ $title }” came { $date }.
flag-why-consent-missing = “{ $purpose }”: we are waiting for an answer.
flag-why-consent-ends = “{ $purpose }”: holds until { $date }.

## In the plan and on the goal's page

# Heading
flag-list = To look at together
# Under the heading
flag-list-about = A flag is a reason to talk. It says nothing about { $child } or about how well anybody works.
# State
flag-state-raised = Came { $date }
flag-state-seen = Seen { $date }
flag-state-agenda = On the agenda { $date }
flag-state-decided = Decided { $date }: { $what }. You look again { $look }
flag-state-decided-open = Decided { $date }: { $what }
flag-state-snoozed = Put off until { $date }: { $why }
flag-state-asked = { $who } asked the case lead to look at it { $date }
# Link
flag-open = Look and decide
# Link for those who only read
flag-read = See what it is built on

## The page of a flag

# Path
flag-crumb = Flag
# The question, by kind
flag-ask-no-effect = Is it time to adjust the intervention?
flag-ask-wrong-way = What should you do differently now?
flag-ask-too-slow = Does it need more, or more time?
flag-ask-measure = Who measures now?
flag-ask-disagree = What does each of you see?
flag-ask-delivery = What would it take for it to be held?
flag-ask-sense = What would make more sense?
flag-ask-other = What do you do now?
# The way to where it can be mended
flag-way-action = Open the action
flag-way-intervention = Open the intervention
flag-way-goal = Open the goal
flag-way-child = Ask { $child } and write it down
flag-way-meetings = See the meetings
flag-way-suggestion = Open the suggestion
flag-way-sharing = See whom you share with
# Facts
flag-sense = Does it make sense?
flag-sense-nobody = Nobody has been asked yet.
flag-sense-of = { $who }: { $name } { NUMBER($value) } of 5
flag-not-counted = Not noted how often it was held.
flag-no-chance = It has not had a fair chance.
# The way of the flag
flag-raised = The flag came { $date }.
flag-closed = The flag was closed { $date }.
flag-closed-decision = It is closed because you decided something new.
flag-closed-data = It is closed because what it asked about is in order now.
flag-rule = The rule behind it, version { $version }
flag-meeting = Meeting { $date }

## Why do we see no effect? Six questions

flag-aid = Why do we see no effect?
flag-aid-hint = Six questions to take together. What we know stands below each.
flag-aid-delivered = Was it held as agreed?
flag-aid-goal = Is it still the right goal?
flag-aid-goal-known = Agreed { $date }.
flag-aid-place = Is it the right place and the right people?
flag-aid-place-known = { $name }: { $who }.
flag-aid-sense = Does it make sense to { $child } and the family?
flag-aid-time = Is it often enough and long enough?
flag-aid-time-known = { $name }: { $frequency }, since { $date }.
flag-aid-else = Has something else happened?
flag-aid-else-known = Closed { $from } to { $to }.
flag-aid-else-day = Closed on { $date }.
flag-aid-unknown = We do not know yet. Talk about it.

## The decision

flag-decide = What do you decide?
flag-kind = Decision
flag-kind-continue = Go on
flag-kind-continue-hint = Give the intervention more time, and see that it is held
flag-kind-leave-hint = Leave it as it is until you look again
flag-kind-adjust = Adjust the intervention
flag-kind-adjust-hint = Same idea, another way, place or person
flag-kind-replace = Replace the intervention
flag-kind-replace-hint = Try something else
flag-kind-goal = Change the goal
flag-kind-goal-hint = Everybody says yes or no again
flag-kind-look = Look closer
flag-kind-look-hint = Find out more before you change anything
flag-kind-stop = Stop the intervention
flag-kind-stop-hint = Write what you learnt
flag-change = If you adjust, replace or stop
flag-change-hint = The curve gets a line today, and the rule starts afresh.
flag-label = What do you do from now on?
flag-label-hint = In a few words, as everybody knows it
flag-ends = What ends?
flag-responsible = Who is responsible?
flag-frequency = How often?
flag-reason = Why?
flag-reason-hint = Write so that the family recognises it
flag-reason-hint-english = Write so that { $who } recognises it. { $who } reads English.
flag-reason-hint-danish = Write so that { $who } recognises it. { $who } reads Danish.
flag-who = Who decides together?
flag-child = What does { $child } say?
flag-child-words = { $whose } words
flag-child-hint = Own words, or what was shown with picture cards or a drawing
flag-child-hint-last = Own words, or what was shown with picture cards or a drawing. Last, { $date }: { $words }
flag-how = How was it said?
flag-how-talk = In a talk
flag-how-meeting = At the meeting
flag-how-drawing = With a drawing
flag-how-cards = With picture cards
flag-how-adult = An adult has read it from the child
flag-not-asked = { $child } has not been asked yet
flag-not-asked-hint = Write why, and who asks when
flag-when = When do you look at it again?
flag-when-hint = Within three months. Holidays are skipped.
flag-when-weeks = { $count ->
    [one] { $count } week
   *[other] { $count } weeks
}
flag-when-meeting = your meeting
flag-when-other = Another day
flag-when-day = The day
flag-save = Save the decision
flag-not-saved = The decision is not saved yet
flag-agenda = Take it up at the meeting { $date }
flag-snooze = Put off for 14 days at most
flag-snooze-until = Until when?
flag-snooze-why = Why?
flag-snooze-save = Put off
flag-conflict = Somebody else decided meanwhile
flag-conflict-what = Read it, and change your own text if you should decide something else. Both are kept.
flag-earlier = Earlier decisions
flag-took-part = Decided together by { $who }.
flag-child-said = { $child }: { $words }
flag-child-not-asked = { $child } has not been asked: { $words }
flag-look-again = We look at it again { $date }.

## What the decision lacks

flag-error-kind = Choose what you decide.
flag-error-reason = Write why.
flag-error-who = Choose who decides together.
flag-error-child = Write what { $child } says, or why { $child } has not been asked.
flag-error-how = Choose how it came out.
flag-error-look = Choose a day to look at it again.
flag-error-look-later = Choose a day after today.
flag-error-look-closed = That day is closed until { $date }. Choose another.
flag-error-ends = Choose which intervention ends.
flag-error-label = Write what you do from now on.
flag-error-responsible = Choose one person who is responsible.
flag-error-frequency = Write how often.
flag-error-snoozed = It was put off before. Now you have to decide.
flag-error-snooze-day = Choose a day no later than { $date }.

## Opening a plan from outside

flag-visit = Open the plan
flag-visit-about = You are not part of { $whose } plan. If you open it, the family can see who, when and why. It holds for today.
flag-visit-why = Why do you open it?
flag-visit-why-hint = Write so that the family understands it
flag-visit-open = Open for today
