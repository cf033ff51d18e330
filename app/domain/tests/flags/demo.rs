//! The demo cases are an oracle: what is due on their day, and when Freja's flags come and go.

use domain::{
    effect::{Status, assess},
    flag::{Because, Flag, FlagKind, RecordFault, Subject, history},
    id::PhaseId,
};
use jiff::civil::{Date, date};

use crate::world::{TODAY, World, demo, demo_of};

#[test]
fn each_case_has_the_flags_that_it_expects() {
    let cases = demo();
    assert_eq!(cases.len(), 6);
    for world in cases {
        let mut expected = world.case.expected_flags.clone();
        let mut found = world.due(TODAY);
        expected.sort();
        found.sort();
        assert_eq!(found, expected, "{}", world.case.id);
    }
}

#[test]
fn the_first_look_raises_what_has_no_open_entry_in_the_history() {
    for mut world in demo() {
        let known = world.flags.iter().filter(|flag| flag.is_open()).count();
        let found = world.look(TODAY);
        assert_eq!(found.close, [], "{}", world.case.id);
        assert_eq!(known + found.raise.len(), world.case.expected_flags.len());
    }
}

#[test]
fn a_history_is_kept_as_it_stands() {
    let freja = demo_of("Freja");
    let [flag] = &*history(&freja.case).expect("flags") else { panic!("one flag") };
    assert_eq!(flag.id.as_str(), "case-freja!0");
    assert_eq!(flag.kind, FlagKind::NoEffect);
    assert_eq!(flag.subject.id(), "goal-fre-1");
    assert_eq!(flag.phase.as_ref().map(PhaseId::as_str), Some("ph-fre-1"));
    assert_eq!(flag.closed.as_ref().expect("closed").because.as_deref(), Some("improving"));
    assert_eq!(flag.decisions.len(), 1);
}

#[test]
fn a_history_is_told_as_it_was_read() {
    for world in demo() {
        let told: Vec<_> = world.flags.iter().filter_map(Flag::record).collect();
        assert_eq!(told, world.case.flag_history, "{}", world.case.id);
    }
    let mut freja = demo_of("Freja");
    let record = &mut freja.case.flag_history[0];
    record.kind = "low_delivery".into();
    let not_about_goals = RecordFault::NotAboutAGoal(FlagKind::LowDelivery);
    assert_eq!(history(&freja.case), Err(not_about_goals));
    freja.case.flag_history[0].kind = "dismissed".into();
    assert_eq!(history(&freja.case), Err(RecordFault::Kind("dismissed".into())));
}

/// Days on which flags of a kind are raised and closed when every day is looked at.
fn replay(mut world: World, kind: FlagKind, from: Date) -> Vec<(Date, Option<Because>)> {
    world.flags.clear();
    let mut found = Vec::new();
    for today in from.series(jiff::Span::new().days(1)).take_while(|day| *day <= TODAY) {
        let before = world.open(kind).map(|flag| flag.id.clone());
        let look = world.look(today);
        let closed = look.close.iter().filter(|it| Some(it.flag()) == before.as_ref());
        found.extend(closed.map(|it| (today, Some(it.because()))));
        found.extend(look.raise.iter().filter(|due| due.kind == kind).map(|_| (today, None)));
    }
    found
}

#[test]
fn frejas_year_day_by_day() {
    let world = demo_of("Freja");
    let lack = replay(world, FlagKind::NoEffect, date(2026, 1, 1));
    // Eight weeks after the start, the Easter holidays left out. The history has it on 22 May,
    // when somebody looked; it stands on that day as well.
    let expected = [(date(2026, 4, 23), None), (date(2026, 6, 1), Some(Because::NewPhase))];
    assert_eq!(lack, expected);
}

#[test]
fn invariant_7_a_flag_keeps_what_the_rule_was_asked_with() {
    let samuel = demo_of("Samuel");
    let due = domain::flag::due(&samuel.scene(TODAY));
    let lack = due.iter().find(|due| due.kind == FlagKind::NoEffect).expect("no effect");
    assert_eq!(lack.rule_version, domain::effect::RULE_VERSION);
    assert!(matches!(&lack.subject, Subject::Goal(goal) if goal.as_str() == "goal-sam-1"));
    let goal = serde_json::from_value(lack.inputs["goal"].clone()).expect("the rule's input");
    assert_eq!(assess(&goal, TODAY).status, Status::NoEffect);
}
