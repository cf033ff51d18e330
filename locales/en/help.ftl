### /help/effect: the effect rule, printed.

# Heading and title
help-title = How we see whether it helps
help-short = The rule says what the curve can document about an intervention. It says nothing about the child, it predicts nothing, and it decides nothing. It is the same for everybody, and everybody reads the same words.
# $version is a number
help-version = Version of the rule: { $version }. Each flag keeps the version and the numbers it is built on.

## How

help-how = What the rule does
help-step-before = Before: the middle of the last measurements, up to six, before the intervention began. This is why we ask for two or three measurements first.
help-step-now = Now: the middle of the latest measurements, up to five, since the intervention began. The rule also looks at whether the measurements move steadily one way.
help-step-clear = A clear change is one that the family would call different: half-way to your own target, within the limits below.
help-step-noise = The more the measurements go up and down from time to time, the more it takes before the rule says anything.
help-step-time = The rule says “no effect yet” at the earliest after eight weeks and four measurements (three when they are far apart). Holidays do not count.
help-step-raters = When several people measure the same thing, their measurements are looked at together, and each person’s change is also looked at by itself. If one sees progress and another does not, the rule says just that.
help-step-phase = When you change the intervention, a new phase begins and the rule starts afresh. The earlier attempt stays, in its own words.
help-step-delivery = If the intervention was held too few of the times, that is said first: then it has not had a fair chance. The limit is 60 % unless the organisation has chosen another.

## Numbers

help-numbers = The numbers in the rule
help-par-rating = Clear change, scale from 0 to 10
help-par-rating-is = Half-way to the target, at least 1 and at most 2 points; 2 without a target
help-par-gas = Clear change, steps in words
help-par-gas-is = 1 step
help-par-percent = Clear change, share
help-par-percent-is = Half-way to the target, at least 5 and at most 20 percentage points; 20 without a target
help-par-count = Clear change, counts and minutes
help-par-count-is = Half-way to the target, at least one step of the scale; 30 % of the starting point without a target
help-par-ready = First judged
help-par-ready-is = 8 weeks and 4 measurements; 3 measurements when three weeks or more were agreed between them
help-par-expected = What we would expect at least
help-par-expected-is = 30 % of a clear change in week 8, 60 % from week 11
help-par-wrong-way = The wrong way
help-par-wrong-way-is = Half a clear change the wrong way that is more than ups and downs; can be said after 2 weeks and 3 measurements
help-par-old = Measurements too old
help-par-old-is = More than 2.5 times the agreed time between them, at least 21 days
help-par-maintain = Goals to maintain
help-par-maintain-is = A flat curve is a success. Can be said after 4 weeks

## Answers

help-answers = What the rule can answer

## Error rates

help-rates = How often is it wrong?
help-rates-what = 4,000 simulated goals whose truth we know, looked at every week. The figures are per cent, except weeks. Our rule is on top; below are rules used elsewhere.
help-rate-rule = Rule
help-rate-found = No effect: found
help-rate-found-early = Found by week 12
help-rate-weeks = Weeks until half are found
help-rate-worsening = Wrong way: found
help-rate-alarm = Real effect: flagged by mistake
help-rate-alarm-at-end = Flagged by mistake at the end
help-rates-care = Read them with care: some of the other rules ask something else, and ours was tuned on goals of the same kind as it was tried on.
help-rule-ours = This rule
help-rule-four-points = Four measurements in a row below the goal line
help-rule-four-points-redrawn = The same, line redrawn at a change
help-rule-four-points-late = The same, not before week 8
help-rule-three-points = Three measurements in a row below the goal line
help-rule-six-points = Six measurements in a row below the goal line
help-rule-median = Middle of three below the goal line
help-rule-trendline = Trend line flatter than the goal line
help-rule-reliable-change = 2.45 points from first to latest, from week 8
help-rule-reliable-change-late = 2.45 points from first to latest, from week 12
help-rule-last-not-above-first = Latest no better than first, from week 6
help-rule-pnd = Less than half are better than the best measurement before
help-rule-nap = Comparison of pairs (NAP) below 0.66
help-rule-mann-kendall = No certain trend (Mann-Kendall)
help-rule-control-chart = No signal in a control chart
help-rule-no-data = No measurements for four weeks

## Limits

help-limits = What it cannot see
help-limit-cause = Why something changed. There is always more going on than the intervention.
help-limit-bad-week = A measurement before, taken in a bad week, makes what follows look like progress.
help-limit-reporting = Whether somebody mostly writes on bad days, or stops when it goes well.
help-limit-simulated = How well it does where you are: the error rates come from simulated goals, not from Denmark.
help-limit-verdict = Whether anybody has done well or badly. A flag is a reason to talk, not a verdict.
# The table, read aloud
help-rates-table = Error rates of each rule
