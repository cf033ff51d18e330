//! What setting goals does to flags: a written reason ends *not heard*, and a new wording that was
//! decided ends what the flag asked, with a new phase.

use std::collections::BTreeMap;

use domain::{
    case::Case,
    flag::{
        Because, Decision, DecisionKind, Due, Flag, FlagKind, Limits, Scene, Subject, due, look,
    },
    goal::{Accepts, Excuse, GoalStatus, Move, PhaseKind},
};
use jiff::civil::date;
use serde_json::json;

use crate::world::{TODAY, answer, at, everybody_agrees, ground, text, told, who};

fn not_heard(case: &Case) -> Vec<String> {
    let limits = Limits::default();
    let scene = Scene {
        case,
        flags: &[],
        scales: &BTreeMap::new(),
        holidays: &[],
        limits: &limits,
        today: TODAY,
    };
    let found = due(&scene).into_iter().filter(|it| it.kind == FlagKind::GuardianNotHeard);
    found.map(|it| it.subject.id().to_owned()).collect()
}

#[test]
fn guardian_not_heard_ends_by_a_word_or_a_written_reason() {
    let mut case = at(GoalStatus::Agreed);
    assert_eq!(not_heard(&case), [""; 0]);
    answer(&mut case, "p-dad", Accepts::Pending);
    assert_eq!(not_heard(&case), ["p-dad"]);
    let whole = case.clone();
    let excuse = Excuse {
        who: who("p-dad"),
        wording: 0,
        why: text("At sea"),
        instead: text("By letter"),
        by: who("u-eva"),
        on: TODAY,
    };
    case.goals[0].excuse(&whole, excuse).expect("a reason");
    assert_eq!(not_heard(&case), [""; 0]);
    case.goals[0].reword((text("New"), vec![]), text("Clearer"), &who("u-eva"), TODAY);
    assert_eq!(not_heard(&case), ["p-dad", "p-mum"], "everybody is asked again");
}

fn flag(kind: DecisionKind) -> Flag {
    let due = Due {
        kind: FlagKind::NoEffect,
        subject: Subject::Goal("goal-1".try_into().expect("an id")),
        phase: Some("ph-1".try_into().expect("an id")),
        rule_version: "1",
        inputs: json!({}),
    };
    let mut flag = Flag::raise("flag-1".try_into().expect("an id"), due, TODAY);
    flag.decisions.push(Decision {
        on: TODAY,
        by: Some(who("u-eva")),
        kind: Some(kind),
        reason: Some(text("The goal was too big")),
        took_part: vec![who("p-mum")],
        child_view: Some(text("Yes")),
        child_heard_how: Some(text("A talk")),
        child_not_heard: None,
        next_look: Some(date(2026, 12, 18)),
        in_the_way: None,
    });
    flag
}

fn opened(case: &mut Case) {
    let eva = who("u-eva");
    let changed = ground(case, &eva).opens(Move::Start, &[], "ph-1".try_into().expect("an id"));
    // `at` has started it: what opened then.
    assert!(changed.is_some(), "the first phase");
    case.goals[0].phases.push(changed.expect("a phase").phase);
}

#[test]
fn work_begins_with_the_first_phase() {
    let mut case = at(GoalStatus::Agreed);
    let mut later = case.interventions[0].clone();
    later.id = "iv-2".try_into().expect("an id");
    later.start = date(2026, 12, 7);
    case.interventions.insert(0, later);
    let eva = who("u-eva");
    let id = || "ph-1".try_into().expect("an id");
    let changed = ground(&case, &eva).opens(Move::Start, &[], id()).expect("a phase");
    let phase = &changed.phase;
    assert_eq!(
        (phase.n, phase.start, phase.kind),
        (1, date(2026, 11, 23), PhaseKind::Intervention)
    );
    assert_eq!(changed.last_day, date(2026, 11, 22));
    assert_eq!(phase.interventions.len(), 2);
    assert_eq!((&phase.label, &phase.why_changed), (&text("Reading club"), &None));
    case.goals[0].phases.push(phase.clone());
    assert_eq!(ground(&case, &eva).opens(Move::Start, &[], id()), None, "there is one");
    assert_eq!(ground(&case, &eva).opens(Move::Hold, &[], id()), None);
}

#[test]
fn the_new_wording_that_a_decision_asked_for_opens_a_phase_and_ends_the_flag() {
    let mut case = at(GoalStatus::Active);
    opened(&mut case);
    let eva = who("u-eva");
    case.goals[0].reword((text("Smaller"), vec![]), text("It was too big"), &eva, TODAY);
    everybody_agrees(&mut case);
    let open = |case: &Case, kind| {
        let flags = [flag(kind)];
        ground(case, &eva).opens(Move::AgreeAnew, &flags, "ph-2".try_into().expect("an id"))
    };
    assert_eq!(open(&case, DecisionKind::Continue), None, "nobody decided to change the goal");
    let changed = open(&case, DecisionKind::ChangeGoal).expect("a phase");
    assert_eq!(changed.phase.start, date(2026, 11, 23), "not before the one that is planned");
    case.goals[0].phases[0].start = date(2026, 11, 2);
    let changed = open(&case, DecisionKind::ChangeGoal).expect("a phase");
    let phase = changed.phase;
    assert_eq!((phase.n, phase.start, phase.kind), (2, TODAY, PhaseKind::Adjusted));
    assert_eq!(phase.why_changed, Some(text("It was too big")));
    case.goals[0] = ground(&case, &eva).go(Move::AgreeAnew, told()).expect("agreed");
    case.goals[0].phases[0].end = Some(changed.last_day);
    case.goals[0].phases.push(phase);
    let (flags, limits) = ([flag(DecisionKind::ChangeGoal)], Limits::default());
    let scales = serde_json::from_value(json!({
        "rating_0_10": { "kind": "numeric", "min": 0, "max": 10, "step": 1, "anchors": {} },
    }));
    let scales = scales.expect("scales");
    let scene = Scene {
        case: &case,
        flags: &flags,
        scales: &scales,
        holidays: &[],
        limits: &limits,
        today: TODAY,
    };
    let close = look(&scene).close;
    let ended: Vec<_> = close.iter().map(domain::flag::Closing::because).collect();
    assert_eq!(ended, [Because::Decision]);
}

#[test]
fn only_the_goals_own_open_flag_waits_for_a_wording() {
    let goal = "goal-1".try_into().expect("an id");
    assert!(flag(DecisionKind::ChangeGoal).waits_for_wording(&goal));
    assert!(!flag(DecisionKind::Stop).waits_for_wording(&goal));
    assert!(
        !flag(DecisionKind::ChangeGoal).waits_for_wording(&"goal-2".try_into().expect("an id"))
    );
    let other = Flag { kind: FlagKind::ActionOverdue, ..flag(DecisionKind::ChangeGoal) };
    assert!(!other.waits_for_wording(&goal));
    let none = Flag { decisions: Vec::new(), ..flag(DecisionKind::ChangeGoal) };
    assert!(!none.waits_for_wording(&goal));
}
