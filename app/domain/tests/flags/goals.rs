//! What the effect rule says about a goal becomes a flag of the phase that is judged.

use domain::{
    effect::Status,
    flag::{FlagKind, Subject, due},
    goal::GoalStatus,
    id::PhaseId,
};

use crate::world::{TODAY, World, day, flat, small};

#[test]
fn no_effect_is_named_after_eight_weeks() {
    let mut world = flat();
    assert_eq!(world.around(FlagKind::NoEffect, TODAY), [false, true, true]);
    let found = due(&world.scene(TODAY));
    let lack = found.iter().find(|due| due.kind == FlagKind::NoEffect).expect("due");
    assert_eq!(lack.phase.as_ref().map(PhaseId::as_str), Some("ph-1"));
    assert_eq!(lack.inputs["status"], "no_effect");
    assert_eq!(lack.inputs["reason"], "below_expected");
    assert_eq!(lack.inputs["measure"], "ms-1");
    world.holidays.push((day(-40), day(-34)));
    assert_eq!(world.around(FlagKind::NoEffect, day(7)), [false, true, true], "a week off");
}

#[test]
fn only_a_goal_that_is_worked_on_is_judged() {
    let mut world = flat();
    for status in [GoalStatus::Agreed, GoalStatus::OnHold, GoalStatus::Parked, GoalStatus::Ended] {
        world.case.goals[0].status = status;
        assert!(!world.has(FlagKind::NoEffect, TODAY), "{status:?}");
    }
}

#[test]
fn only_the_primary_measure_is_judged() {
    let mut world = flat();
    world.case.goals[0].measures[0].primary = false;
    assert!(!world.has(FlagKind::NoEffect, TODAY));
}

#[test]
fn what_was_taken_back_is_not_judged() {
    let mut world = flat();
    let observations = &mut world.case.goals[0].measures[0].observations;
    for one in observations.iter_mut().filter(|one| one.date > day(-56)) {
        one.value = None;
        one.not_possible = Some(domain::measure::NotPossible::TakenBack);
    }
    assert_eq!(world.due(TODAY), ["stale:goal-1"]);
}

#[test]
fn a_new_phase_is_judged_afresh() {
    let mut world = flat();
    world.phases(&[-56, 0]);
    assert_eq!(world.around(FlagKind::NoEffect, day(1)), [false; 3]);
    assert_eq!(world.around(FlagKind::Insufficient, TODAY), [false, true, true], "nothing yet");
}

#[test]
fn missing_and_old_measurements_are_asked_for() {
    let mut world = small();
    world.phases(&[0]);
    assert_eq!(world.around(FlagKind::Insufficient, TODAY), [false, true, true]);
    world.rate(0, "u-kim", 0, &[3, 3]);
    assert!(!world.has(FlagKind::Insufficient, day(7)));
    // Three weeks, without the holiday from day 28 on.
    assert_eq!(world.around(FlagKind::Stale, day(7 + 21 + 16)), [false, false, true]);
}

#[test]
fn a_change_the_wrong_way_is_asked_about() {
    let mut world = small();
    world.phases(&[-28]);
    world.rate(0, "u-kim", -49, &[7, 7, 7, 7]);
    world.rate(0, "u-kim", -21, &[2, 2, 2, 2]);
    assert!(world.has(FlagKind::Worsening, TODAY));
    world.case.goals[0].goal_type = domain::goal::GoalType::Maintain;
    assert!(world.has(FlagKind::Slipping, TODAY));
}

#[test]
fn slow_progress_is_asked_about() {
    let mut world = small();
    world.phases(&[-70]);
    world.rate(0, "u-kim", -91, &[1, 1, 1, 1]);
    world.rate(0, "u-kim", -63, &[1, 1, 2, 2, 2, 2, 3, 3, 3, 3]);
    assert!(world.has(FlagKind::TooSlow, TODAY));
}

/// A second measure on which two raters see change differently.
fn disagreeing() -> World {
    let mut world = small();
    world.phases(&[-70]);
    let second = world.case.goals[0].measures[0].clone();
    world.case.goals[0].measures.push(second);
    world.rate(1, "u-kim", -91, &[2, 2, 2, 2, 3, 4, 5, 6, 7, 7, 7, 7, 7, 7]);
    world.rate(1, "p-mor", -91, &[2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2]);
    world.case.goals[0].measures[1].primary = false;
    world
}

#[test]
fn raters_who_disagree_on_any_measure_are_asked_once() {
    let mut world = disagreeing();
    let asked = |world: &World| {
        let found = due(&world.scene(TODAY));
        found.iter().filter(|due| due.kind == FlagKind::RatersDisagree).count()
    };
    assert_eq!(asked(&world), 1, "on another measure");
    let values = world.case.goals[0].measures[1].observations.clone();
    world.case.goals[0].measures[0].observations = values;
    assert_eq!(asked(&world), 1, "on both");
    world.case.goals[0].measures.truncate(1);
    assert_eq!(asked(&world), 1, "on the primary one");
}

#[test]
fn other_measures_raise_nothing_else() {
    let mut world = flat();
    let mut second = world.case.goals[0].measures[0].clone();
    second.primary = false;
    world.case.goals[0].measures[0].observations.clear();
    world.case.goals[0].measures.push(second);
    assert!(!world.has(FlagKind::NoEffect, TODAY));
}

#[test]
fn kinds_have_names_subjects_and_versions() {
    for kind in FlagKind::ALL {
        assert_eq!(FlagKind::named(kind.as_str()), Some(*kind));
        assert_eq!(serde_json::to_value(kind).expect("a name"), kind.as_str());
        assert_eq!(kind.subject("x").expect("an id").id(), "x");
        assert!(kind.subject("").is_err());
        assert!(!kind.rule_version().is_empty());
    }
    assert_eq!(FlagKind::ALL.len(), 23);
    assert_eq!(FlagKind::named("dismissed"), None);
    let raised = Status::ALL.iter().filter_map(|status| FlagKind::of(*status));
    assert_eq!(raised.count(), 7);
    assert!(matches!(FlagKind::NoEffect.subject("g"), Ok(Subject::Goal(_))));
}
