### What the curve documents about an intervention. The sentences speak about the intervention,
### never about the child, and never say “does not work”. They are the same for family and staff.
###
### Finished texts: $before, $now, $target and $projected are levels (“3”, “on the sideline”);
### $change, $clear, $expected and $total are changes with a unit, made by effect-amount-….

## Status in a few words, at the goal in the plan and on the goal's page

# inactive
effect-title-inactive = No intervention is running
# insufficient
effect-title-insufficient = Too few measurements to tell
# insufficient when the starting point is missing
effect-title-no-baseline = The starting point is missing
# stale
effect-title-stale = The measurements are too old to tell
# too_early
effect-title-too-early = Too early to tell. First judged about { $date }
# unclear
effect-title-unclear = There is some movement, but not enough to be sure
# improving
effect-title-improving = The intervention shows progress
# reached
effect-title-reached = The goal is reached
# too_slow
effect-title-too-slow = Moving, but slowly
# no_effect
effect-title-no-effect = The intervention has not shown an effect yet
# worsening
effect-title-worsening = It is going the wrong way. Talk about it now
# raters_disagree
effect-title-raters-disagree = You see it differently. Talk about it
# After the answer where several have measured; $each is one or more of the next four
effect-several = This rests on everybody’s measurements together. One by one: { $each }.
effect-each = { $who } from { $before } to { $now }
effect-each-same = { $who } stayed at { $now }
effect-each-before = { $who } has not measured since
effect-each-now = { $who } is at { $now } with none before
# A change that went the other way than the one wanted
effect-amount-wrong = { $amount } the wrong way
# maintained
effect-title-maintained = It is holding
# slipping
effect-title-slipping = It is slipping. Talk about it now

## The sentence under the status

effect-inactive = No intervention is running for this goal right now.
# insufficient/no_baseline
effect-no-baseline = A starting point is missing: record where things stood when the intervention began.
# insufficient/no_data_in_phase
effect-no-data = The intervention has run for { $weeks ->
    [one] { $weeks } week
   *[other] { $weeks } weeks
} and there are no measurements yet.
# insufficient/too_few_measurements
effect-too-few = After { $weeks ->
    [one] { $weeks } week
   *[other] { $weeks } weeks
} there { $count ->
    [one] is only { $count } measurement
   *[other] are only { $count } measurements
}; we cannot say whether it helps.
# stale/no_recent_data; $interval is the number of days agreed between measurements
effect-stale = The last measurement is { $days ->
    [one] { $days } day
   *[other] { $days } days
} old (agreed: { $interval ->
    [one] every day
   *[other] every { $interval } days
}), so we cannot see how it is going now.
# stale when nothing was ever measured in this phase
effect-stale-none = The intervention has run for { $weeks ->
    [one] { $weeks } week
   *[other] { $weeks } weeks
} without measurements (agreed: { $interval ->
    [one] every day
   *[other] every { $interval } days
}), so we cannot see how it is going.
# After effect-stale: the status that held at the last measurement
effect-stale-before = At the last measurement it said: { $title }.
# too_early
effect-too-early = Too early to tell: { $count ->
    [one] { $count } measurement
   *[other] { $count } measurements
} in { $weeks ->
    [one] { $weeks } week
   *[other] { $weeks } weeks
}. First judged about { $date }.
effect-unclear = There is some movement ({ $change }), but not enough to be sure; a clear change is { $clear }.
# improving/level; when fewer is the aim see effect-improving-level-lower
effect-improving-level = Progress: from { $before } to { $now } ({ $latest ->
    [one] the latest measurement
   *[other] the latest { $latest } measurements
}), { $change }; we call { $clear } a clear change.
# improving/level when fewer or lower is the aim
effect-improving-level-lower = Progress: fallen from { $before } to { $now } ({ $latest ->
    [one] the latest measurement
   *[other] the latest { $latest } measurements
}), { $change }; we call { $clear } a clear change.
# improving/trend
effect-improving-trend = Progress: the measurements have risen steadily, about { $change } since the start.
# improving/trend when fewer or lower is the aim
effect-improving-trend-lower = Progress: the measurements have fallen steadily, about { $change } since the start.
# improving/since_original_start
effect-improving-earlier = Earlier progress is holding: { $total } better than at the very start.
# reached/target_met
effect-reached = Goal reached: { $latest ->
    [one] the latest measurement is
   *[other] the latest { $latest } measurements are
} at { $now } (target { $target }).
# too_slow/movement_below_goal_line; $date is the day the goal is to be reached
effect-too-slow = Moving, but too slowly: at this pace you will be at { $projected } on { $date }; the target is { $target }.
# too_slow/plateau_after_earlier_progress
effect-too-slow-plateau = Earlier progress has stalled: no clear change in the last { $weeks ->
    [one] week
   *[other] { $weeks } weeks
}; the target is { $target }.
# too_slow/target_date_passed
effect-too-slow-passed = The target date has passed; you are at { $now }, the target was { $target }.
# no_effect/below_expected
effect-no-effect = No documented effect yet: after { $weeks ->
    [one] { $weeks } week
   *[other] { $weeks } weeks
} and { $count ->
    [one] { $count } measurement
   *[other] { $count } measurements
} the change is { $change }; by now we would expect at least { $expected }. Time to adjust?
# no_effect/still_below_meaningful; $date is the day it was first said
effect-no-effect-still = No documented effect since { $date }; the latest change is { $change }, a clear change is { $clear }.
# no_effect/target_date_passed: this sentence after effect-no-effect
effect-no-effect-passed = The target date has passed as well.
# worsening
effect-worsening = It is going the wrong way: from { $before } to { $now } since the intervention began ({ $count ->
    [one] { $count } measurement
   *[other] { $count } measurements
}). Talk about it now.
# worsening when fewer or lower is the aim
effect-worsening-lower = It is going the wrong way: risen from { $before } to { $now } since the intervention began ({ $count ->
    [one] { $count } measurement
   *[other] { $count } measurements
}). Talk about it now.
# raters_disagree; $high sees progress, $low does not
effect-raters-disagree = { $high } sees progress ({ $high-change }), { $low } does not ({ $low-change }). Talk about what each of you sees.
# maintained: a goal to maintain
effect-maintained = It is holding: { $now } now, { $before } when the intervention began ({ $count ->
    [one] { $count } measurement
   *[other] { $count } measurements
}).
# slipping: a goal to maintain or to limit loss
effect-slipping = It is slipping: from { $before } to { $now } ({ $count ->
    [one] { $count } measurement
   *[other] { $count } measurements
}). Talk about it now.

## A change with its unit; goes into the sentences above

# Scale from 0 to 10
effect-amount-points = { $number ->
    [one] { $number } point
   *[other] { $number } points
}
# Steps in the child's own words (GAS)
effect-amount-steps = { $number ->
    [one] { $number } step
   *[other] { $number } steps
}
# Share
effect-amount-percent = { $number ->
    [one] { $number } percentage point
   *[other] { $number } percentage points
}
# Counts without a unit of their own
effect-amount-times = { $number ->
    [one] { $number } time a week
   *[other] { $number } times a week
}
# Time
effect-amount-minutes = { $number ->
    [one] { $number } minute
   *[other] { $number } minutes
}
# The measure's own unit: conflicts, sentences, lessons
effect-amount-own = { $number ->
    [one] { $number }
   *[other] { $number } { $unit }
}

## Was the intervention held? Stands before the effect when under 60 %

# Wherever there are planned times
effect-delivery = Held { NUMBER($held) } of { $planned ->
    [one] { $planned } time
   *[other] { $planned } times
}
# First in the answer when under 60 % was held; $intervention is the intervention's name
effect-delivery-low = { $intervention }: held only { NUMBER($held) } of { $planned ->
    [one] { $planned } time
   *[other] { $planned } times
}, so the intervention has not had a fair chance.
# When nobody has written whether it was held
effect-delivery-unknown = Not written whether it was held

## Briefly in the plan, beside the status

# The caption above the curve, in brackets
effect-aim-higher = more is the aim
# The caption above the curve, in brackets
effect-aim-lower = fewer is the aim
# The same for ratings and worded levels
effect-aim-up = higher is the aim
# The same for ratings and worded levels
effect-aim-down = lower is the aim
