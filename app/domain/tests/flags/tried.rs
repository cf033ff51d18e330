//! Interventions: held too seldom, making little sense, followed by nothing.

use domain::{
    flag::FlagKind,
    intervention::{
        Delivery,
        InterventionStatus::{Completed, Idea, Paused, Planned, Replaced, Stopped},
        Meaningfulness,
    },
};

use crate::world::{TODAY, day, small, who};

#[test]
fn an_intervention_is_held_as_planned() {
    let kind = FlagKind::LowDelivery;
    let mut world = small();
    for (planned, delivered, holds) in [
        (8, Some(4), true),
        (8, Some(5), false),
        (10, Some(5), true),
        (10, Some(6), false),
        (7, Some(0), false),
        (8, Some(0), true),
        (20, None, false),
        (u32::MAX, Some(0), true),
    ] {
        world.case.interventions[0].delivery = Some(Delivery { planned, delivered });
        assert_eq!(world.has(kind, TODAY), holds, "{delivered:?} of {planned}");
    }
    assert_eq!(world.due(TODAY), ["low_delivery:iv-1"]);
    for status in [Idea, Planned, Paused, Completed, Stopped, Replaced] {
        world.case.interventions[0].status = status;
        assert!(!world.has(kind, TODAY), "{status:?} is not running");
    }
}

#[test]
fn it_makes_sense_to_each_person() {
    let kind = FlagKind::LowMeaningfulness;
    let mut world = small();
    let mut rate = |ratings: &[(&str, u8, i32)], today| {
        let rating = |(by, value, on): &(&str, u8, i32)| Meaningfulness {
            by: who(by),
            value: *value,
            date: day(*on),
            words: None,
        };
        world.case.interventions[0].meaningful = ratings.iter().map(rating).collect();
        world.has(kind, day(today))
    };
    assert!(!rate(&[("child", 1, -9)], 0), "once");
    assert!(!rate(&[("child", 1, -9), ("p-mor", 2, -3)], 0), "two people once each");
    assert!(rate(&[("child", 2, -9), ("p-mor", 5, -3), ("child", 1, -3)], 0), "the child twice");
    assert!(!rate(&[("child", 2, -9), ("child", 3, -3)], 0), "better since");
    assert!(!rate(&[("child", 3, -3), ("child", 1, -9), ("child", 1, -12)], 0), "in any order");
    assert!(!rate(&[("child", 2, -9), ("child", 2, 3)], 2), "the day before the second");
    assert!(rate(&[("child", 2, -9), ("child", 2, 3)], 3), "the day of the second");
    for status in [Completed, Stopped, Replaced] {
        world.case.interventions[0].status = status;
        assert!(!world.has(kind, day(3)), "{status:?} leaves nothing to change");
    }
}

#[test]
fn something_tells_whether_it_helps() {
    let kind = FlagKind::NotFollowable;
    let mut world = small();
    world.case.goals[0].measures.clear();
    assert_eq!(world.due(TODAY), ["not_followable:iv-1"], "a goal without a measure");
    world.case.interventions[0].status = Planned;
    assert!(!world.has(kind, TODAY), "not running yet");
    let mut world = small();
    world.case.interventions[0].goal = "goal-2".try_into().expect("an id");
    assert!(world.has(kind, TODAY), "no such goal");
}
