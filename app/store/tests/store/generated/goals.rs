//! Goals with measures and phases, interventions and actions.

use domain::{
    action::{Action, ActionStatus},
    goal::{
        Acceptance, Accepts, Agreement, Expected, Goal, GoalStatus, GoalType, Milestone, Outcome,
        OwnWords, Parked, Phase, PhaseKind,
    },
    id::MeasureId,
    intervention::{Delivery, Intervention, InterventionStatus, Meaningfulness},
    measure::{Direction, Measure, NotPossible, Observation, Source},
    meeting::Meeting,
};

use super::{Cast, Tape};

pub(super) fn goals(
    tape: &mut Tape,
    cast: &Cast,
    meetings: &[Meeting],
) -> (Vec<Goal>, Vec<Intervention>) {
    let mut goals = tape.many(3, |tape| goal(tape, cast, meetings));
    let interventions = if goals.is_empty() {
        Vec::new()
    } else {
        tape.many(3, |tape| intervention(tape, cast, &goals))
    };
    for goal in &mut goals {
        goal.phases = tape.many(3, |tape| phase(tape, &interventions, meetings));
    }
    (goals, interventions)
}

fn goal(tape: &mut Tape, cast: &Cast, meetings: &[Meeting]) -> Goal {
    let by = tape.one(&cast.everybody);
    let agreed = !meetings.is_empty() && tape.coin();
    Goal {
        id: tape.id(),
        rank: tape.one(&[0, 1, 2, u32::MAX]),
        goal_type: tape.one(&[GoalType::Develop, GoalType::Maintain, GoalType::LimitLoss]),
        status: tape.one(&[GoalStatus::Active, GoalStatus::OnHold, GoalStatus::Withdrawn]),
        area: tape.text(None),
        own_words: OwnWords { text: tape.said(cast, &by), by },
        statement: tape.text(None),
        looks_like: tape.many(2, |tape| tape.text(None)),
        agreed: agreed.then(|| Agreement {
            date: tape.day(),
            meeting: tape.one(meetings).id,
            acceptance: tape.many(2, |tape| acceptance(tape, cast)),
        }),
        acceptance: tape.many(2, |tape| acceptance(tape, cast)),
        parked: tape.maybe(|tape| Parked {
            date: tape.day(),
            why: tape.text(None),
            look_again: tape.day(),
        }),
        measures: tape.many(2, |tape| measure(tape, cast)),
        milestones: tape.many(2, |tape| Milestone {
            value: tape.value(),
            date: tape.day(),
            text: tape.text(None),
            reached: tape.maybe(Tape::day),
        }),
        phases: Vec::new(),
        outcome: tape.maybe(|tape| Outcome {
            date: tape.day(),
            text: tape.text(None),
            celebrated_how: tape.maybe(|tape| tape.text(None)),
        }),
        expected: tape.maybe(|tape| Expected {
            status: tape.plain(),
            reason: tape.plain(),
            since: tape.maybe(Tape::day),
        }),
    }
}

fn acceptance(tape: &mut Tape, cast: &Cast) -> Acceptance {
    let who = tape.one(&cast.everybody);
    Acceptance {
        status: tape.one(&[Accepts::Agrees, Accepts::Disagrees, Accepts::Pending]),
        how: tape.maybe(|tape| tape.text(None)),
        comment: tape.maybe(|tape| tape.said(cast, &who)),
        who,
    }
}

fn measure(tape: &mut Tape, cast: &Cast) -> Measure {
    let id: MeasureId = tape.id();
    let levels = tape.many(3, |tape| (tape.plain(), tape.text(None)));
    let mut measure = Measure {
        id,
        name: tape.text(None),
        scale: tape.one(&cast.scales),
        unit: tape.maybe(|tape| tape.text(None)),
        direction: tape.one(&[Direction::Higher, Direction::Lower]),
        primary: tape.coin(),
        levels: (!levels.is_empty()).then(|| levels.into_iter().collect()),
        baseline: tape.many(3, |tape| observation(tape, cast)),
        target: tape.maybe(Tape::value),
        target_date: tape.maybe(Tape::day),
        observations: tape.many(4, |tape| observation(tape, cast)),
        raters: tape.many(2, |tape| tape.one(&cast.everybody)),
        followup_days: tape.one(&[0, 7, u16::MAX]),
    };
    correct(tape, &mut measure);
    measure
}

/// Some entries correct another, which has an id then: its own, or the one that its place gives.
fn correct(tape: &mut Tape, measure: &mut Measure) {
    let first_id = format!("{}#1", measure.id);
    let mut entries: Vec<_> =
        measure.baseline.iter_mut().chain(&mut measure.observations).collect();
    if entries.len() > 1 && tape.coin() {
        let id = entries[0].id.get_or_insert_with(|| first_id.try_into().expect("id")).clone();
        let last = entries.len() - 1;
        entries[last].corrects = Some(id);
    }
}

fn observation(tape: &mut Tape, cast: &Cast) -> Observation {
    let by = tape.one(&cast.everybody);
    let reasons = [NotPossible::Ill, NotPossible::Other, NotPossible::TakenBack];
    let not_possible = tape.maybe(|tape| tape.one(&reasons));
    Observation {
        id: tape.maybe(Tape::id),
        date: tape.day(),
        value: not_possible.is_none().then(|| tape.value()),
        not_possible,
        source: tape.one(&[Source::SelfReport, Source::Register]),
        note: tape.maybe(|tape| tape.said(cast, &by)),
        corrects: None,
        entered_by: tape.maybe(|tape| tape.one(&cast.helpers)),
        entered_at: tape.maybe(|tape| {
            let instants = ["2026-11-20T08:00:00Z", "2026-11-20T08:00:00.000000001Z"];
            tape.one(&instants).parse().expect("an instant")
        }),
        by,
    }
}

fn intervention(tape: &mut Tape, cast: &Cast, goals: &[Goal]) -> Intervention {
    Intervention {
        id: tape.id(),
        goal: tape.one(goals).id,
        name: tape.text(None),
        responsible: tape.one(&cast.everybody),
        start: tape.day(),
        end: tape.maybe(Tape::day),
        status: tape.one(&[InterventionStatus::Idea, InterventionStatus::Replaced]),
        frequency: tape.text(None),
        delivery: tape.maybe(|tape| Delivery { planned: 26, delivered: tape.maybe(|_| 11) }),
        meaningful: tape.many(2, |tape| Meaningfulness {
            by: tape.one(&cast.everybody),
            value: tape.one(&[1, 5]),
            date: tape.day(),
        }),
    }
}

fn phase(tape: &mut Tape, interventions: &[Intervention], meetings: &[Meeting]) -> Phase {
    let decided = !meetings.is_empty() && tape.coin();
    let mut ids: Vec<_> =
        interventions.iter().map(|intervention| intervention.id.clone()).collect();
    ids.retain(|_| tape.coin());
    Phase {
        id: tape.id(),
        n: tape.one(&[1, 2]),
        start: tape.day(),
        end: tape.maybe(Tape::day),
        label: tape.text(None),
        interventions: ids,
        kind: tape.one(&[PhaseKind::Baseline, PhaseKind::Adjusted, PhaseKind::Stopped]),
        why_changed: tape.maybe(|tape| tape.text(None)),
        decided_at: decided.then(|| tape.one(meetings).id),
    }
}

pub(super) fn actions(
    tape: &mut Tape,
    cast: &Cast,
    goals: &[Goal],
    interventions: &[Intervention],
) -> Vec<Action> {
    if goals.is_empty() {
        return Vec::new();
    }
    tape.many(3, |tape| {
        let of_intervention = !interventions.is_empty() && tape.coin();
        let responsible = tape.maybe(|tape| tape.one(&cast.everybody));
        Action {
            id: tape.id(),
            goal: tape.one(goals).id,
            intervention: of_intervention.then(|| tape.one(interventions).id),
            text: tape.text(None),
            due: tape.day(),
            done: tape.maybe(Tape::day),
            status: tape.one(&[ActionStatus::Suggested, ActionStatus::NotDone]),
            reason: tape.maybe(|tape| match &responsible {
                Some(who) => tape.said(cast, who),
                None => tape.text(None),
            }),
            responsible,
            version: tape.one(&[1, 2, 7]),
        }
    })
}
