### Interventions to look at: for coordinators and case leads. The list shows interventions, not children.

follow-title = Interventions to look at
follow-today = { $date }, { $week }
follow-about = The list shows interventions, not children. First in each group stands what has waited longest.
follow-nothing = No intervention waits for anybody right now.
# Groups
follow-group-wrong-way = It is going the wrong way
follow-group-wrong-way-ask = Talk about it now
follow-group-no-effect = The intervention has not shown an effect yet
follow-group-no-effect-ask = Time to adjust?
follow-group-disagree = You see it differently
follow-group-disagree-ask = What does each see?
follow-group-too-slow = It moves forward, but slowly
follow-group-too-slow-ask = Does it need more?
follow-group-few = Too few or too old measurements
follow-group-few-ask = Who measures now?
follow-group-seldom = Held too seldom, or makes little sense
follow-group-seldom-ask = What would it take?
follow-group-reached = The goal is reached
follow-group-reached-ask = How do you make the intervention smaller?
follow-group-late = Replies, actions and follow-ups that wait
follow-group-late-ask = Who takes it?
# In the line of jumps: how many, and the group
follow-jump = { NUMBER($count) }: { $group }
# Columns
follow-what = Intervention
follow-why = Why
follow-since = Since
follow-held = Held
follow-sense = Makes sense
follow-review = Next meeting
follow-lead = Case lead
follow-do = Do something
follow-plan-of = plan: { $child }
follow-held-of = { NUMBER($held) } of { NUMBER($planned) }
follow-held-unknown = Not noted
follow-sense-unknown = Not asked
follow-sense-of = { $who } { NUMBER($value) } of 5
follow-no-review = Not planned
follow-waited = { $days ->
    [one] { $days } day undecided
   *[other] { $days } days undecided
}
follow-decided = Decided { $date }
follow-same = Same goal, same curve
follow-reached-why = The goal is reached.
# Buttons
follow-ask = Ask { $who }
follow-asked = Asked { $date }
follow-agenda = Put on the agenda
follow-on-agenda = On the agenda { $date }
follow-csv = Download the list without names
follow-more = There { $count ->
    [one] is { $count } more in the group. Choose a unit to see it.
   *[other] are { $count } more in the group. Choose a unit to see them.
}
# Filter
follow-filter = Show only
follow-unit = Unit
follow-kind = Kind
follow-all = All
follow-show = Show
# To the case lead, on the front page
follow-asked-you = { $by } asks you to look at { $whose } plan
