//! Actions and follow-ups: late, missing, or with nobody who has them.

use domain::{
    action::ActionStatus,
    flag::FlagKind,
    meeting::{Meeting, MeetingKind},
};

use crate::world::{TODAY, day, small, who};

#[test]
fn an_open_action_is_overdue_the_day_after_its_day() {
    let kind = FlagKind::ActionOverdue;
    let mut world = small();
    assert_eq!(world.around(kind, day(5)), [false, false, true]);
    assert!(world.due(day(6)).contains(&"action_overdue:a-1".to_owned()));
    for (status, holds) in [
        (ActionStatus::Suggested, true),
        (ActionStatus::Open, true),
        (ActionStatus::Overdue, true),
        (ActionStatus::Declined, true),
        (ActionStatus::Done, false),
        (ActionStatus::NotDone, false),
        (ActionStatus::HandedOver, false),
    ] {
        world.case.actions[0].status = status;
        assert_eq!(world.has(kind, day(6)), holds, "{status:?}");
    }
}

#[test]
fn somebody_in_the_case_has_each_open_action() {
    let kind = FlagKind::ActionWithoutResponsible;
    let mut world = small();
    for (responsible, holds) in
        [(Some("child"), false), (Some("p-mor"), false), (Some("u-gone"), true), (None, true)]
    {
        world.case.actions[0].responsible = responsible.map(who);
        assert_eq!(world.has(kind, TODAY), holds, "{responsible:?}");
    }
    assert_eq!(world.due(TODAY), ["action_without_responsible:a-1"]);
    world.case.actions[0].status = ActionStatus::Done;
    assert!(!world.has(kind, TODAY), "nobody has to have what is done");
    world.case.actions[0].responsible = Some(who("u-kim"));
    for (status, holds) in [
        (ActionStatus::Open, false),
        (ActionStatus::Suggested, false),
        (ActionStatus::Declined, true),
    ] {
        world.case.actions[0].status = status;
        assert_eq!(world.has(kind, TODAY), holds, "{status:?}");
    }
}

#[test]
fn a_follow_up_is_planned_for_today_or_later() {
    let mut world = small();
    assert_eq!(world.around(FlagKind::NoNextReview, day(20)), [false, false, true]);
    assert_eq!(world.around(FlagKind::ReviewOverdue, day(20)), [false, false, true]);
    assert!(world.due(day(21)).contains(&"no_next_review:case-ida".to_owned()));
    assert!(world.due(day(21)).contains(&"review_overdue:case-ida".to_owned()));
    let next = Meeting {
        id: "m-3".try_into().expect("an id"),
        date: day(60),
        ..world.case.meetings[0].clone()
    };
    world.case.meetings.push(next);
    assert!(!world.has(FlagKind::NoNextReview, day(21)));
    assert!(world.has(FlagKind::ReviewOverdue, day(21)), "planned anew is not held");
    world.case.meetings[0].planned = false;
    assert!(!world.has(FlagKind::ReviewOverdue, day(21)), "held");
    for kind in [MeetingKind::NetworkMeeting, MeetingKind::Transition] {
        world.case.meetings[1].kind = kind;
        assert_eq!(world.due(TODAY), ["no_next_review:case-ida"], "{kind:?}");
    }
    assert!(!world.has(FlagKind::ReviewOverdue, day(61)), "a move that is late is no follow-up");
}
