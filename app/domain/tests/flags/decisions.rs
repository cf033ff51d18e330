//! A decision without one of its parts is refused, and told every part that it lacks.

use domain::flag::{Decision, FlagKind, Missing, Refused};

use crate::world::{TODAY, complete, day, flat, small, text, who};

fn missing(change: impl FnOnce(&mut Decision)) -> Vec<Missing> {
    let world = small();
    let mut decision = complete(TODAY);
    change(&mut decision);
    decision.check(&world.scene(TODAY))
}

#[test]
fn a_complete_decision_lacks_nothing() {
    assert_eq!(missing(|_| ()), []);
    assert_eq!(missing(|it| it.in_the_way = Some(text("There is no room"))), []);
}

#[test]
fn invariant_17_each_part_of_a_decision_is_missed_by_its_name() {
    assert_eq!(missing(|it| it.kind = None), [Missing::Kind]);
    assert_eq!(missing(|it| it.reason = None), [Missing::Reason]);
    assert_eq!(missing(|it| it.took_part.clear()), [Missing::TookPart]);
    assert_eq!(missing(|it| it.next_look = None), [Missing::NextLook]);
    let stranger = Missing::NotInCase(who("u-gone"));
    assert_eq!(missing(|it| it.took_part.push(who("u-gone"))), [stranger]);
    let mut blank = text("x");
    blank.en = Some("\n".into());
    assert_eq!(missing(|it| it.reason = Some(blank)), [Missing::Reason]);
}

#[test]
fn the_child_is_heard_or_there_is_a_reason() {
    assert_eq!(missing(|it| it.child_heard_how = None), [Missing::ChildHeardHow]);
    assert_eq!(missing(|it| it.child_view = None), [Missing::ChildView]);
    let not_heard = |it: &mut Decision| {
        it.child_view = None;
        it.child_heard_how = None;
        it.child_not_heard = Some(text("Ida is ill; Kim asks her on Monday"));
    };
    assert_eq!(missing(not_heard), []);
}

#[test]
fn the_next_look_is_a_later_day_on_which_the_unit_is_open() {
    for (days, expected) in [
        (-1, Some(Missing::NextLookNotLater)),
        (0, Some(Missing::NextLookNotLater)),
        (1, None),
        (27, None),
        (28, Some(Missing::NextLookClosed { until: day(43) })),
        (43, Some(Missing::NextLookClosed { until: day(43) })),
        (44, None),
    ] {
        let found = missing(|it| it.next_look = Some(day(days)));
        assert_eq!(found, expected.into_iter().collect::<Vec<_>>(), "{days} days after");
    }
}

#[test]
fn a_refused_decision_leaves_the_flag_and_names_every_part() {
    let mut world = flat();
    world.look(TODAY);
    let mut flag = world.open(FlagKind::NoEffect).expect("raised").clone();
    let before = flag.clone();
    let empty = Decision {
        kind: None,
        reason: None,
        took_part: vec![],
        child_view: None,
        child_heard_how: None,
        next_look: None,
        ..complete(TODAY)
    };
    let every =
        [Missing::Kind, Missing::Reason, Missing::TookPart, Missing::ChildView, Missing::NextLook];
    let refused = flag.decide(empty, &world.scene(TODAY));
    assert_eq!(refused, Err(Refused::Incomplete(every.to_vec())));
    assert_eq!(flag, before);
}
