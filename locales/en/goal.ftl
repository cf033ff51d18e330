### A goal: short in the plan, whole on its own page.

## In the plan

# Above the words: the first of the active goals
goal-head-first = Most important now. { $area }
# Above the words
goal-head-active = { $area }
# Above the words
goal-head-agreed = Agreed, not begun yet. { $area }
# Above the words
goal-head-proposed = Proposed, not agreed yet. { $area }
# Above the words
goal-head-parked = Parked, so that there is room for what matters most. { $area }
# Above the words
goal-head-achieved = Reached. { $area }
# Above the words
goal-head-ended = Ended. { $area }
# Under the words
goal-words-of = { $whose } words
# While somebody has not been heard
goal-not-before-heard = Nothing begins before everybody is heard
# On a parked goal
goal-look-again = We look at it again on { $date }.
# The next meeting
goal-look-at = We look at it again on { $date }
# Link to the goal's page
goal-see-curve = See the curve and the whole goal
# Opens interventions that are over
goal-tried-before = What we have tried before

## Top of the goal's page

# Title of the page
goal-title = { $whose } goal { NUMBER($rank) }
# Path and links
goal-number = Goal { NUMBER($rank) }
# Above the words
goal-head = Goal { NUMBER($rank) }. { $area }.
# After it
goal-agreed-on = Agreed { $date }
# Before the statement
goal-what-we-agreed = What we agreed:
# Before the statement of a goal that is not agreed
goal-in-plain-words = In other words:
# Before the signs
goal-signs = What we will see when it is on its way:
# Heading
goal-who-agrees = Who agrees with the goal?
# One person's word
goal-agrees = Agrees
# One person's word
goal-disagrees = Disagrees
# One person's word
goal-not-heard = Not yet heard
# After the reader's own role
goal-you = you

## How it goes

# Heading
goal-how-is-it-going = How is it going?
# Written into long holidays on the curve
goal-curve-holiday = holiday
# At the target's flag
goal-curve-target = target { $value }
# The list of phases, read aloud
goal-key-phases = Interventions on the curve
# A phase under the curve
goal-phase-from = { $name }, from { $day }
# Key: hollow dot; also the phase of such a measurement
goal-key-baseline = Before
# Key: dots of one person
goal-key-rater = Measured by { $name }
# Key: dashed line
goal-key-aim = Aimline
# Key: flags
goal-key-flag = Milestones and target
# Key: vertical line
goal-key-phase = New intervention
# The child's words on the curve, read aloud
goal-heard = { $whose } words on the curve
# Opens the table
goal-table = The same numbers as a table ({ $count ->
    [one] { $count } measurement
   *[other] { $count } measurements
})
# The table's caption
goal-table-caption = { $measure }, latest first
# Column
goal-table-date = Date
# Column
goal-table-value = Value
# Column
goal-table-by = Measured by
# Column
goal-table-phase = Intervention
# Beside a value that was corrected
goal-table-corrected = corrected
# Link beside one's own value
goal-table-correct = Correct

## What we do

# Heading
goal-what-we-do = What we do
# Under a running intervention; $frequency is "Four days a week"
goal-runs-since = { $frequency } since { $day }.
# Under an intervention that is over
goal-ran = { $frequency }, { $begin } to { $end }.
# Whether it makes sense to somebody
goal-makes-sense = { $name }: makes sense { NUMBER($value) } of 5
# After the responsible person's title
goal-responsible = responsible, { $role }

## The side

# Read aloud
goal-aside = Write and look ahead
# Under the next meeting
goal-target-by = The goal is to be reached by { $date }.

## The story

# Heading
goal-story = The story so far
# Before anything has happened
goal-story-empty = Nothing has happened yet.
goal-story-agreed = The goal was agreed
goal-story-parked = The goal was parked
goal-story-first = First intervention: { $name }
goal-story-new = New intervention: { $name }
goal-story-why = Why: { $why }
# A flag of another kind than the effect rule's
goal-story-flag = There was something to talk about
goal-story-decided = Decision: { $decision }
goal-decision-continue = we go on
goal-decision-adjust = we adjust the intervention
goal-decision-replace = another intervention
goal-decision-change-goal = the goal is changed
goal-decision-look-closer = we look closer
goal-decision-stop = the intervention stops

## Folded under a goal in the plan

# Opens it
goal-more = Signs, measuring and interventions so far
# Heading
goal-how-measured = How we measure:
# Heading
goal-phases = What we have tried:
# After the measure's name
goal-target-to = The target is { $value } by { $date }.
# After it; $every is "every week"
goal-measured = Measured by { $who } { $every }.
goal-every-week = every week
goal-every-other-week = every other week
goal-every-fourth-week = every fourth week
goal-every-days = every { NUMBER($days) } days

## What the answer is built on

# Opens the list
goal-evidence = What this is based on
goal-evidence-measurements = Measurements in this intervention
goal-evidence-in-weeks = { NUMBER($count) } in { $weeks ->
    [one] { $weeks } week
   *[other] { $weeks } weeks
}
goal-evidence-levels = Before and now
goal-evidence-from-to = { $before } and { $now } (middle of the latest)
# Where several have measured
goal-evidence-several = Several have measured
goal-evidence-several-how = They are judged together; one by one they stand under the curve
goal-evidence-change = Change (plus is the way you want)
goal-evidence-clear = A clear change
goal-evidence-way = On the way to the target
goal-evidence-percent = { NUMBER($share) } %
goal-evidence-first-judged = First judged about
goal-evidence-since = Since
goal-evidence-held = Held
goal-evidence-cannot = What the numbers cannot say
goal-evidence-cannot-cause = What made the difference
# Link to the printed rule
goal-evidence-rule = How the rule works (version { $version })
# Under the curve, one sentence a phase
goal-phase-same = { $name }: stayed at { $now } ({ $count ->
    [one] { $count } measurement
   *[other] { $count } measurements
}).
# Under the curve, one sentence a phase
goal-phase-changed = { $name }: from { $before } to { $now } ({ $count ->
    [one] { $count } measurement
   *[other] { $count } measurements
}).

# Heading above the curve alone
goal-curve = The curve
