//! What must hold of every look, whatever happens in a case and on whichever days it is looked at.

use std::collections::BTreeSet;

use domain::{
    flag::{Because, DecisionKind, Due, FlagKind, Look, due},
    people::Who,
};
use jiff::{ToSpan, civil::Date};
use proptest::{prelude::*, sample::Index};

use crate::{
    happenings::{Happening, happenings, let_happen},
    world::{TODAY, World, demo},
};

/// One of the demo cases, without its history or with it.
fn worlds() -> impl Strategy<Value = World> {
    let cases = demo();
    (any::<Index>(), any::<bool>()).prop_map(move |(which, history)| {
        let mut world = which.get(&cases).clone();
        if !history {
            world.flags.clear();
        }
        world
    })
}

fn days() -> impl Strategy<Value = Date> {
    (-330..200_i32).prop_map(|days| TODAY.saturating_add(days.days()))
}

/// Days between looks with what happens before each.
fn times() -> impl Strategy<Value = Vec<(i32, Vec<Happening>)>> {
    prop::collection::vec((0..40_i32, happenings()), 1..12)
}

/// What must hold of a look that has been kept.
fn sound(before: &World, found: &Look, after: &World, today: Date) {
    let holds = due(&before.scene(today));
    assert!(holds.is_sorted_by(|a, b| a.key() < b.key()), "sorted, each once");
    for due in &found.raise {
        assert!(holds.contains(due), "raised without a condition: {due:?}");
    }
    let open: Vec<_> = after.flags.iter().filter(|flag| flag.is_open()).collect();
    let keys: BTreeSet<_> = open.iter().map(|flag| flag.key()).collect();
    assert_eq!(keys.len(), open.len(), "one open flag per kind, subject and phase");
    assert!(holds.iter().all(|due| keys.contains(&due.key())), "no flag lost");
    for closing in &found.close {
        let flag = before.flags.iter().find(|flag| flag.id == *closing.flag()).expect("known");
        assert!(flag.is_open(), "closed twice");
        assert!(holds.iter().all(|due| due.key() != flag.key()), "closed while it holds");
        let last = flag.decisions.last().and_then(|decision| decision.kind);
        if closing.because() == Because::Decision {
            assert!(last.is_some_and(DecisionKind::ends_the_question), "closed by no decision");
        }
    }
    let waits = [FlagKind::NoEffect, FlagKind::ActionOverdue, FlagKind::ActionWithoutResponsible];
    for flag in open {
        let held = holds.iter().any(|due| due.key() == flag.key());
        assert!(held || waits.contains(&flag.kind), "open without a condition: {flag:?}");
    }
}

/// What is due, without what the rule was asked with.
fn bare(found: Vec<Due>) -> Vec<Due> {
    found.into_iter().map(|due| Due { inputs: serde_json::Value::Null, ..due }).collect()
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 150, ..ProptestConfig::default() })]

    #[test]
    fn every_look_is_sound_and_looking_again_finds_nothing(
        mut world in worlds(),
        start in days(),
        times in times(),
    ) {
        let mut today = start;
        for (days, happenings) in times {
            today = today.saturating_add(days.days());
            for happening in &happenings {
                let_happen(&mut world, happening, today);
            }
            let before = world.clone();
            let found = world.look(today);
            sound(&before, &found, &world, today);
            prop_assert_eq!(world.look(today), Look::default());
        }
    }

    #[test]
    fn the_same_case_gives_the_same_flags(
        mut world in worlds(),
        today in days(),
        happenings in happenings(),
    ) {
        for happening in &happenings {
            let_happen(&mut world, happening, today);
        }
        let found = due(&world.scene(today));
        prop_assert_eq!(&due(&world.clone().scene(today)), &found);
        let case = &mut world.case;
        case.goals.reverse();
        case.interventions.reverse();
        case.actions.reverse();
        case.meetings.reverse();
        case.suggestions.reverse();
        case.consents.reverse();
        case.family.reverse();
        prop_assert_eq!(bare(due(&world.scene(today))), bare(found), "in any order");
    }

    #[test]
    fn nothing_is_about_the_child(mut world in worlds(), today in days(), happenings in happenings()) {
        for happening in &happenings {
            let_happen(&mut world, happening, today);
        }
        let child = Who::Child.person(&world.case.id).expect("an id");
        for due in due(&world.scene(today)) {
            prop_assert_ne!(due.subject.id(), child.as_str());
        }
    }
}
