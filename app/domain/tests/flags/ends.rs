//! What ends a flag, and what does not.

use domain::{
    action::ActionStatus,
    effect::Status,
    flag::{Because, Closing, DecisionKind, FlagKind},
    goal::GoalStatus,
    intervention::{Delivery, InterventionStatus},
};
use jiff::civil::Date;

use crate::world::{TODAY, World, day, flat, small, who};

/// What a look on a day says ended flags of a kind.
fn ends(world: &mut World, kind: FlagKind, today: Date) -> Vec<Because> {
    let of_kind = world.open(kind).map(|flag| flag.id.clone());
    let found = world.look(today).close;
    let found = found.iter().filter(|it| Some(it.flag()) == of_kind.as_ref());
    found.map(Closing::because).collect()
}

/// A flat goal whose flag was raised today.
fn raised() -> World {
    let mut world = flat();
    world.look(TODAY);
    assert!(world.open(FlagKind::NoEffect).is_some());
    world
}

#[test]
fn a_lack_of_effect_outlives_old_data() {
    let mut world = raised();
    assert!(world.has(FlagKind::Stale, day(50)));
    assert!(!world.has(FlagKind::NoEffect, day(50)), "the rule calls it something else");
    assert_eq!(ends(&mut world, FlagKind::NoEffect, day(50)), []);
}

#[test]
fn a_lack_of_effect_outlives_small_progress() {
    let mut world = small();
    world.phases(&[-56]);
    world.rate(0, "u-kim", -77, &[3, 3, 3, 3]);
    world.rate(0, "u-kim", -49, &[3, 3, 3, 4, 4, 3, 3]);
    world.look(TODAY);
    // Raised on a day on which nothing was measured, so the rule itself does not remember it.
    world.rate(0, "u-kim", 1, &[6]);
    assert!(!world.has(FlagKind::NoEffect, day(1)), "the rule calls it something else");
    assert_eq!(ends(&mut world, FlagKind::NoEffect, day(1)), []);
    world.rate(0, "u-kim", 8, &[7, 7, 7, 7]);
    let improving = Because::Status(Status::Improving);
    assert_eq!(ends(&mut world, FlagKind::NoEffect, day(29)), [improving]);
    assert_eq!(improving.as_str(), "improving");
}

#[test]
fn other_statuses_end_when_the_status_is_another() {
    let mut world = raised();
    world.look(day(50));
    assert!(world.open(FlagKind::Stale).is_some());
    world.rate(0, "u-kim", 50, &[3]);
    let ended = ends(&mut world, FlagKind::Stale, day(50));
    assert_eq!(ended, [Because::Status(Status::NoEffect)]);
    assert!(world.open(FlagKind::NoEffect).is_some());
}

#[test]
fn a_new_phase_or_a_goal_at_rest_ends_what_the_curve_said() {
    let mut world = raised();
    world.phases(&[-56, 5]);
    assert_eq!(ends(&mut world, FlagKind::NoEffect, day(4)), []);
    assert_eq!(ends(&mut world, FlagKind::NoEffect, day(5)), [Because::NewPhase]);
    let mut world = raised();
    world.case.goals[0].status = GoalStatus::OnHold;
    assert_eq!(ends(&mut world, FlagKind::NoEffect, day(1)), [Because::GoalNotActive]);
}

#[test]
fn a_decision_ends_a_flag_once_the_data_bear_it_out() {
    for (kind, because) in [
        (DecisionKind::AdjustIntervention, Because::Decision),
        (DecisionKind::ReplaceIntervention, Because::Decision),
        (DecisionKind::Stop, Because::Decision),
        (DecisionKind::ChangeGoal, Because::Decision),
        (DecisionKind::Continue, Because::NewPhase),
        (DecisionKind::LookCloser, Because::NewPhase),
    ] {
        let mut world = raised();
        world.decide(FlagKind::NoEffect, kind, TODAY, day(20));
        assert_eq!(ends(&mut world, FlagKind::NoEffect, TODAY), [], "words alone end nothing");
        world.phases(&[-56, 0]);
        assert_eq!(ends(&mut world, FlagKind::NoEffect, TODAY), [because], "{kind:?}");
        assert!(world.open(FlagKind::NoEffect).is_none(), "and none is raised again");
    }
}

#[test]
fn an_intervention_held_again_or_ended() {
    let mut low = small();
    low.case.interventions[0].delivery = Some(Delivery { planned: 10, delivered: Some(5) });
    low.look(TODAY);
    let mut held = low.clone();
    held.case.interventions[0].delivery = Some(Delivery { planned: 15, delivered: Some(9) });
    assert_eq!(ends(&mut held, FlagKind::LowDelivery, TODAY), [Because::Mended]);
    low.decide(FlagKind::LowDelivery, DecisionKind::Stop, TODAY, day(20));
    low.case.interventions[0].status = InterventionStatus::Stopped;
    assert_eq!(ends(&mut low, FlagKind::LowDelivery, TODAY), [Because::Decision]);
}

#[test]
fn a_new_date_needs_the_word_of_its_responsible_person() {
    let mut world = small();
    world.look(day(6));
    world.case.actions[0].due = day(15);
    world.case.actions[0].status = ActionStatus::Suggested;
    assert_eq!(ends(&mut world, FlagKind::ActionOverdue, day(6)), []);
    world.case.actions[0].status = ActionStatus::Open;
    assert_eq!(ends(&mut world, FlagKind::ActionOverdue, day(6)), [Because::Mended]);
}

#[test]
fn an_action_has_somebody_when_they_accept_it() {
    let kind = FlagKind::ActionWithoutResponsible;
    let mut world = small();
    world.case.actions[0].responsible = None;
    world.look(TODAY);
    world.case.actions[0].responsible = Some(who("p-mor"));
    for (status, ended) in [
        (ActionStatus::Suggested, vec![]),
        (ActionStatus::Declined, vec![]),
        (ActionStatus::Open, vec![Because::Mended]),
    ] {
        world.case.actions[0].status = status;
        assert_eq!(ends(&mut world, kind, TODAY), ended, "{status:?}");
    }
}

#[test]
fn a_flag_waits_fourteen_days_for_a_decision() {
    let kind = FlagKind::FlagUndecided;
    let mut world = raised();
    let id = world.open(FlagKind::NoEffect).expect("raised").id.clone();
    assert_eq!(world.around(kind, day(14)), [false, true, true]);
    world.look(day(14));
    assert_eq!(world.open(kind).expect("raised").subject.id(), id.as_str());
    world.look(day(40));
    let about_itself = world.flags.iter().filter(|flag| flag.kind == kind).any(|flag| {
        world.flags.iter().any(|other| other.kind == kind && flag.subject.id() == other.id.as_str())
    });
    assert!(!about_itself);
    world.decide(FlagKind::NoEffect, DecisionKind::Continue, day(44), day(50));
    assert_eq!(ends(&mut world, kind, day(44)), [Because::Mended]);
}

#[test]
fn the_next_look_is_held_or_asked_for() {
    let kind = FlagKind::NextLookPassed;
    let mut world = raised();
    world.decide(FlagKind::NoEffect, DecisionKind::Continue, TODAY, day(20));
    assert_eq!(world.around(kind, day(20)), [false, false, true]);
    world.look(day(21));
    assert_eq!(world.open(kind).expect("raised").subject.id(), "goal-1");
    let mut later = world.clone();
    later.decide(FlagKind::NoEffect, DecisionKind::LookCloser, day(22), day(25));
    assert_eq!(ends(&mut later, kind, day(22)), [Because::Mended]);
    assert!(later.open(FlagKind::NoEffect).is_some());
    world.phases(&[-56, 22]);
    assert_eq!(ends(&mut world, kind, day(22)), [Because::Mended], "with the flag it is about");
}

#[test]
fn a_next_look_at_an_intervention_is_a_question_about_its_goal() {
    let mut world = small();
    world.case.interventions[0].delivery = Some(Delivery { planned: 10, delivered: Some(5) });
    world.look(TODAY);
    world.decide(FlagKind::LowDelivery, DecisionKind::Continue, TODAY, day(2));
    assert_eq!(world.due(day(3)), ["low_delivery:iv-1", "next_look_passed:goal-1"]);
}
