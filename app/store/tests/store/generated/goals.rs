//! Goals with measures and phases, interventions and actions.

use domain::{
    action::{Action, ActionStatus},
    goal::{
        Acceptance, Accepts, Agreement, Expected, Goal, GoalStatus, GoalType, Milestone, Outcome,
        OwnWords, Parked, Phase, PhaseKind, Way,
    },
    id::MeasureId,
    intervention::{Course, Delivery, Intervention, InterventionStatus, Meaningfulness},
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
        area: tape.text(),
        own_words: OwnWords { text: tape.text(), by },
        statement: tape.text(),
        looks_like: tape.many(2, Tape::text),
        agreed: agreed.then(|| Agreement {
            date: tape.day(),
            meeting: tape.one(meetings).id,
            acceptance: tape.many(2, |tape| acceptance(tape, cast)),
        }),
        acceptance: tape.many(2, |tape| acceptance(tape, cast)),
        parked: tape.maybe(|tape| Parked {
            date: tape.day(),
            why: tape.text(),
            look_again: tape.day(),
        }),
        measures: tape.many(2, |tape| measure(tape, cast)),
        milestones: tape.many(2, |tape| Milestone {
            value: tape.value(),
            date: tape.day(),
            text: tape.text(),
            reached: tape.maybe(Tape::day),
        }),
        phases: Vec::new(),
        outcome: tape.maybe(|tape| Outcome {
            date: tape.day(),
            text: tape.text(),
            celebrated_how: tape.maybe(Tape::text),
        }),
        expected: tape.maybe(|tape| Expected {
            status: tape.plain(),
            reason: tape.plain(),
            since: tape.maybe(Tape::day),
        }),
        way: Way::default(),
    }
}

fn acceptance(tape: &mut Tape, cast: &Cast) -> Acceptance {
    let who = tape.one(&cast.everybody);
    Acceptance {
        status: tape.one(&[Accepts::Agrees, Accepts::Disagrees, Accepts::Pending]),
        how: tape.maybe(Tape::text),
        comment: tape.maybe(Tape::text),
        who,
    }
}

fn measure(tape: &mut Tape, cast: &Cast) -> Measure {
    let id: MeasureId = tape.id();
    let mut measure = Measure {
        id,
        name: tape.text(),
        scale: tape.one(&cast.scales),
        unit: tape.maybe(Tape::text),
        direction: tape.one(&[Direction::Higher, Direction::Lower]),
        primary: tape.coin(),
        levels: tape
            .maybe(|tape| tape.many(3, |tape| (tape.plain(), tape.text())).into_iter().collect()),
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
/// Two may correct the same one.
fn correct(tape: &mut Tape, measure: &mut Measure) {
    let first_id = format!("{}#1", measure.id);
    let mut all: Vec<_> = measure.baseline.iter_mut().chain(&mut measure.observations).collect();
    if let [first, .., last] = &mut all[..]
        && let Ok(first_id) = first_id.try_into()
        && tape.coin()
    {
        last.corrects = Some(first.id.get_or_insert(first_id).clone());
    }
    if let [first, second, _, ..] = &mut all[..]
        && tape.coin()
    {
        second.corrects.clone_from(&first.id);
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
        note: tape.maybe(Tape::text),
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
        name: tape.text(),
        responsible: tape.one(&cast.everybody),
        start: tape.day(),
        end: tape.maybe(Tape::day),
        status: tape.one(&[
            InterventionStatus::Active,
            InterventionStatus::Idea,
            InterventionStatus::Replaced,
        ]),
        frequency: tape.text(),
        delivery: tape.maybe(|tape| Delivery { planned: 26, delivered: tape.maybe(|_| 11) }),
        meaningful: tape.many(2, |tape| Meaningfulness {
            by: tape.one(&cast.everybody),
            value: tape.one(&[1, 5]),
            date: tape.day(),
            words: None,
        }),
        course: Course::default(),
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
        label: tape.text(),
        interventions: ids,
        kind: tape.one(&[PhaseKind::Baseline, PhaseKind::Adjusted, PhaseKind::Stopped]),
        why_changed: tape.maybe(Tape::text),
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
            text: tape.text(),
            due: tape.day(),
            done: tape.maybe(Tape::day),
            status: tape.one(&[ActionStatus::Suggested, ActionStatus::NotDone]),
            reason: tape.maybe(Tape::text),
            responsible,
            version: tape.one(&[1, 2, 7]),
        }
    })
}
