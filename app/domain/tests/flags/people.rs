//! Who is heard, answered and asked: the days at which the conditions begin and end.

use domain::{
    flag::FlagKind,
    goal::{Acceptance, Accepts, GoalStatus},
    people::Custody,
    sharing::{Consent, Withdrawal},
    voice::{Reply, ReplyOutcome, Suggestion, View, Voice},
};

use crate::world::{TODAY, day, small, text, who};

#[test]
fn the_child_is_heard_every_ninety_days() {
    let kind = FlagKind::ChildNotHeard;
    let mut world = small();
    world.case.voices.clear();
    world.case.opened = day(-90);
    assert_eq!(world.around(kind, TODAY), [false, true, true], "counted from the opening");
    let voice = Voice { date: day(-80), text: text("Fun"), how: text("A talk") };
    world.case.voices.push(voice);
    assert_eq!(world.around(kind, day(10)), [false, true, true], "since the last voice");
    let mut view = View {
        id: None,
        by: who("p-mor"),
        text: text("So"),
        date: day(5),
        how: None,
        heard: None,
        picture: None,
    };
    world.case.views.push(view.clone());
    assert_eq!(world.around(kind, day(10)), [false, true, true], "somebody else's view");
    view.by = who("child");
    world.case.views.push(view);
    assert_eq!(world.around(kind, day(95)), [false, true, true], "the child's own view");
    world.case.opened = day(50);
    assert_eq!(world.around(kind, day(140)), [false, true, true], "heard before the opening");
}

#[test]
fn each_guardian_with_custody_is_heard_on_each_goal() {
    let kind = FlagKind::GuardianNotHeard;
    let mut world = small();
    let words = |world: &mut crate::world::World, words: Vec<Acceptance>| {
        world.case.goals[0].agreed.as_mut().expect("agreed").acceptance = words;
    };
    let mothers = |status| Acceptance { who: who("p-mor"), status, how: None, comment: None };
    for (status, holds) in
        [(Accepts::Agrees, false), (Accepts::Disagrees, false), (Accepts::Pending, true)]
    {
        words(&mut world, vec![mothers(status)]);
        assert_eq!(world.has(kind, TODAY), holds, "{status:?}");
    }
    words(&mut world, vec![]);
    assert_eq!(world.due(TODAY), ["guardian_not_heard:p-mor"], "not asked is not heard");
    for (status, holds) in [
        (GoalStatus::Draft, false),
        (GoalStatus::Proposed, false),
        (GoalStatus::Agreed, true),
        (GoalStatus::Active, true),
        (GoalStatus::Parked, false),
        (GoalStatus::Achieved, false),
    ] {
        world.case.goals[0].status = status;
        assert_eq!(world.has(kind, TODAY), holds, "{status:?}");
    }
    world.case.goals[0].status = GoalStatus::Active;
    for (custody, holds) in [(Custody::Shared, true), (Custody::None, false)] {
        world.case.family[0].custody = custody;
        assert_eq!(world.has(kind, TODAY), holds, "{custody:?}");
    }
}

#[test]
fn a_suggestion_is_answered_within_fourteen_days() {
    let kind = FlagKind::SuggestionUnanswered;
    let mut world = small();
    let id = "s-1".try_into().expect("an id");
    let sent = day(-14);
    let one = Suggestion { id, by: who("p-mor"), date: sent, text: text("At ten"), reply: None };
    world.case.suggestions.push(one);
    assert_eq!(world.around(kind, TODAY), [false, true, true]);
    assert_eq!(world.due(TODAY), ["suggestion_unanswered:s-1"]);
    world.case.suggestions[0].reply = Some(Reply {
        by: who("u-eva"),
        date: day(3),
        outcome: ReplyOutcome::NotPossible,
        what_changed: None,
        why_not: Some(text("The room is taken")),
    });
    assert_eq!(world.around(kind, day(3)), [true, false, false]);
    world.case.suggestions[0].reply = None;
    world.limits.reply_days = 20;
    assert_eq!(world.around(kind, day(6)), [false, true, true], "the organisation's own limit");
}

fn consent(id: &str) -> Consent {
    Consent {
        id: id.try_into().expect("an id"),
        purpose: text("The school and the health visitor talk"),
        given_by: vec![who("p-mor")],
        date: day(-100),
        scope: vec!["u-kim".try_into().expect("an id")],
        valid_to: day(40),
        withdrawn: None,
        missing: vec![],
    }
}

#[test]
fn a_consent_expires() {
    let mut world = small();
    world.case.consents.push(consent("c-1"));
    assert_eq!(world.around(FlagKind::ConsentExpiring, day(10)), [false, true, true]);
    assert_eq!(world.around(FlagKind::ConsentExpiring, day(40)), [true, true, false]);
    assert_eq!(world.around(FlagKind::ConsentExpired, day(40)), [false, false, true]);
    assert!(world.due(day(41)).contains(&"consent_expired:c-1".to_owned()));
    let by = who("p-mor");
    let withdrawn = Withdrawal { date: day(50), by, text: text("No more") };
    world.case.consents[0].withdrawn = Some(withdrawn);
    assert_eq!(world.around(FlagKind::ConsentExpired, day(50)), [true, false, false]);
}

#[test]
fn a_later_consent_for_the_same_renews_one() {
    let kind = FlagKind::ConsentExpired;
    let mut world = small();
    let later = Consent { date: day(60), valid_to: day(400), ..consent("c-2") };
    world.case.consents = vec![consent("c-1"), later];
    assert_eq!(world.around(kind, day(60)), [true, false, false]);
    world.case.consents[1].purpose = text("The school and the dentist talk");
    assert!(world.has(kind, day(60)), "for something else");
    world.case.consents[1] = Consent { missing: vec![who("p-mor")], ..consent("c-2") };
    world.case.consents[1].valid_to = day(400);
    assert!(world.has(kind, day(60)), "not given by all");
    world.case.consents[1] = Consent { scope: vec![], valid_to: day(400), ..consent("c-2") };
    assert!(world.has(kind, day(60)), "for fewer people");
}

#[test]
fn a_consent_waits_for_each_guardian() {
    let kind = FlagKind::ConsentMissing;
    let mut world = small();
    let missing = vec![who("p-mor"), who("child")];
    world.case.consents = vec![
        Consent { given_by: vec![], missing: missing.clone(), ..consent("c-1") },
        Consent { given_by: vec![], missing, ..consent("c-2") },
    ];
    let each_once = ["consent_missing:case-ida:child", "consent_missing:p-mor"];
    assert_eq!(world.due(TODAY), each_once);
    assert_eq!(world.around(kind, day(-100)), [false, true, true], "since it was asked for");
    for consent in &mut world.case.consents {
        let by = who("p-mor");
        consent.withdrawn = Some(Withdrawal { date: day(1), by, text: text("No more") });
    }
    assert_eq!(world.around(kind, day(1)), [true, false, false]);
}
