### Setting goals together: words, steps, answers, states.

## A new goal

set-new = A new goal
set-undecided = Not decided yet
set-whose = Whose words are they?
set-whose-hint = You write for them, word for word. It says that you typed.
set-words = What should be different?
set-words-hint = In their own words. Nobody else ever edits them.
set-words-save = Save the words
set-typed-by = Written down by { $name }.
set-add = A new goal
set-child-link = Set the goal together with { $name }, in a few taps
set-error-whose = Choose the child or one of the family.

## The child’s own goal

set-child-title = { $name }, what would you like?
set-child-stop = You can stop or change it whenever you like.
set-child-words = What would you like to be different?
set-child-words-hint = The grown-up writes exactly what you say and reads it aloud.
set-child-said = Is that how you would say it?
set-child-yes = Yes
set-child-no = No
set-child-again = Then write it again until it fits. Tap yes when it is right.
set-child-now = How is it now?
set-child-enough = What would be good enough?
set-child-measure = How I feel about it
set-child-helper = Who may help you?
set-child-help = Help me with my goal
set-child-readers = These people can read it:
set-child-show = May they see it?
set-child-show-yes = Yes, they may see it
set-child-show-first = First say yes to them seeing it. Else it is not saved.
set-child-save = Save my goal
set-child-cancel = Stop. Save nothing

## The steps

set-step-statement = What does it mean in plain words?
set-step-signs = What will we see when it is on its way?
set-step-kind = What kind of goal is it?
set-step-area = What is it about?
set-step-measure = How do we measure it?
set-step-baseline = Where does it stand now?
set-step-target = Where should it get to, and when?
set-step-help = What do we try, and who does it?
set-step-rank = How important is it?
set-save = Save and go on
set-later = Not decided yet. Go on
set-settled = It cannot be changed here, as the goal stands now.
set-back-to-goal = Back to the goal
set-error-area = Choose what the goal is about
set-error-helper = Choose who helps
set-error-status = Choose what you say to the goal
set-error-kind = Choose what the goal is for
set-error-rank = Choose how important the goal is
set-error-scale = Choose what to measure with
set-error-direction = Choose which way is the good one
set-error-days = Choose how often to measure
set-conflict = Somebody has changed it meanwhile. Now it says: { $now } Save again if yours is to stand.
set-statement = The goal in plain words
set-statement-hint = Short and without jargon. The own words always stand on top.
set-signs-hint = One or two signs that anybody can spot.
set-sign-first = First sign
set-sign-second = Second sign
set-sign-third = Third sign
set-kind-develop = Develop
set-kind-develop-hint = Something is to change
set-kind-maintain = Maintain
set-kind-maintain-hint = Something good is to stay
set-kind-limit = Limit a loss
set-kind-limit-hint = A loss is to be slowed
set-area-school = School and learning
set-area-language = Development and language
set-area-friends = Leisure and friendships
set-area-health = Health
set-area-family = Family and everyday life
set-area-own = Managing on one’s own
set-rank = Number { NUMBER($rank) }
set-rank-hint = At most three goals at a time. The rest can wait.
set-rank-before = Before { $words }

## The measure

set-measure-name = What do we count or rate?
set-measure-name-hint = For example: calm mornings a week
set-measure-first = First decide how we measure.
set-scale = On which scale?
set-scale-numeric = From { $from } to { $to }
set-scale-number = A number
set-scale-smiley = Faces
set-scale-gas = Five steps in words
set-scale-count = How many
set-scale-percent = Which share, in per cent
set-scale-minutes = Minutes
set-scale-yes-no = Yes or no
set-levels = The five steps in words
set-level-first = Much less than hoped
set-level-second = As it is now
set-level-third = What we hope for
set-level-fourth = More than hoped
set-level-fifth = Much more than hoped
set-direction = Which way is better?
set-higher = More is the aim
set-lower = Less is the aim
set-raters = Who measures?
set-often = How often?
set-every = { $days ->
    [one] Every day
    [7] Every week
    [14] Every two weeks
    [28] Every four weeks
   *[other] Every { NUMBER($days) } days
 }
set-error-raters = Choose at least one who measures.
set-error-measured = Values were measured on that scale. It cannot be changed now.
set-error-value = Choose or write a number on the scale.
set-error-future = That day has not come yet.
set-error-past = Choose a day after today.

## Baseline and target

set-baseline-value = Where does it stand?
set-baseline-by = Who says so?
# On the step of the baseline, where the reader does not measure; $names are those who do
set-baseline-others = This is measured by { $names }. Just go on meanwhile.
set-baseline-one = { $date }, { $name }: { $value }
set-baseline-hint = { NUMBER($count) } measured before anything is done. Two or three are best, so that a bad week does not fool us.
set-baseline-enough = There are enough measurements from before.
set-target = Where should it get to?
set-target-date = By when?
set-milestone = A milestone on the way
set-milestone-hint = Something we can reach by the next follow-up.
set-milestone-text = The milestone in words
set-milestone-value = Number on the scale
set-milestone-date = The milestone’s day
set-error-milestone-late = The milestone must come before the target date.

## What is tried

set-help-one = { $name }, { $often }, from { $date }
set-help-name = What do we try?
set-help-hint = One intervention at a time.
set-help-often = How often?
set-help-start = From when?
set-help-action = The first thing to do
set-help-action-hint = The same person gets it as an action in two weeks. It can wait.

## Somebody’s word

set-word = Say what you think
set-word-of = What does { $name } say?
set-word-ask = Shall this be our goal?
set-word-comment = In their own words
set-word-comment-own = In your own words
set-word-save = Save the answer
set-word-changed = The goal has got a new wording since you opened the page. Read it and answer again.
set-not-asked = Nobody is asked about this goal now.
set-not-sure = Not sure yet
set-how = How did they say it?
set-how-meeting = At the meeting
set-how-talk = In a talk
set-how-phone = On the phone
set-how-drawing = By drawing or pointing
set-how-letter = In a letter
set-error-how = Choose how they said it.
set-excuse = Can the answer not be had?
set-excuse-hint = Write why. { $name } can read it.
set-excuse-of = Why the answer from { $name } is missing:
set-excuse-why = Why is the answer missing?
set-instead = How it was explained to them
set-instead-child = How the child’s view was then obtained
set-excuse-save = Save the reason

## A new wording

set-new-wording = Word the goal anew
set-wording-about = The earlier wording stays. Everybody else is asked again.
set-wording-why = Why?
set-wording-save = Save the new wording
set-earlier = Earlier wordings

## The way

set-way = Where the goal stands
set-decided = What is decided
set-missing = Still missing
set-missing-for = Missing before we can say: { $what }
set-nothing-missing = Nothing is missing.
set-other-ways = Or something else
set-history = How it got here
set-by-on = { $by }, { $date }
set-changed = The goal has changed meanwhile. Look at it again before you go on.
set-go-propose = Show it to child and family
set-go-agree = We agree on the goal
set-go-agree-anew = We agree on the new wording
set-go-start = We begin
set-go-hold = Let it rest
set-go-resume = Begin again
set-go-achieve = The goal is reached
set-go-relapse = It has been lost again
set-go-end = End without reaching it
set-go-park = Keep it for later
set-go-take-up = Take it up again
set-go-withdraw = Take the goal back

## What a move asks

set-reason = Why?
set-reason-optional = Why? You need not say
set-look-again = When do we look at it again?
set-child-word = What does { $name } say about it?
set-family-word = What does the family say about it?
set-learnt = What did we learn?
set-next = What happens with the help now?
set-next-keep = It goes on
set-next-taper = It becomes less, little by little
set-next-stop = It stops
set-ended = Why does it end?
set-ended-not-needed = It is no longer needed
set-ended-no-effect = What we tried did not help
set-ended-not-wanted = Child or family do not want it any more
set-ended-replaced = Another goal takes its place
set-ended-outside = Something outside it, such as a move
set-how-told = How was it said?

## What is missing

set-lack-state = The goal cannot do that as it stands now.
set-lack-guardian = Nobody with parental responsibility is part of the plan yet
set-lack-child-view = { $name } has not said how it looks
set-lack-family-view = The family has not said how it looks
set-lack-word = { $name }: a yes, or a reason why it is missing
set-lack-many = Three goals are worked on already. Why one more now?
set-lack-wording = The new wording is not agreed
set-lack-theirs = Only the one whose goal it is can do that

## In the list of who has done what

set-wrote-begun = Started the plan
set-wrote-clock = Decided how often we follow up
set-wrote-goal = Wrote down a goal
set-wrote-step = Decided something about a goal
set-wrote-wording = Worded a goal anew
set-wrote-word = Saved an answer about a goal
set-wrote-excuse = Wrote why an answer is missing
set-wrote-move = Gave a goal another state
set-wrote-help = Planned an intervention
