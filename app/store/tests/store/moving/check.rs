//! What holds of moves wherever a walk has led.

use domain::{
    access::Relation,
    case::Case,
    transition::{Transition, TransitionState},
};
use jiff::ToSpan;

use super::{LEAD, RECEIVER, relation};
use crate::world::{World, today};

/// What holds wherever a walk has led, and between one step and the next.
pub(super) async fn check(world: &World, before: &Case, after: &Case) {
    for old in &before.transitions {
        let new = after.transitions.iter().find(|it| it.id == old.id).expect("none goes away");
        assert_eq!(new.course.noted[..old.course.noted.len()], old.course.noted);
    }
    let arrived = |it: &&Transition| it.state(after) == TransitionState::Arrived;
    let ever = after.transitions.iter().filter(arrived).count() > 0;
    let open =
        after.transitions.iter().any(|it| it.is_ahead(after) && it.approved(after).is_some());
    let receiver = relation(world, RECEIVER, today()).await;
    let joined = after.network.iter().any(|id| id.as_str() == RECEIVER);
    assert_eq!(joined, ever, "from the day on, and not before");
    if !ever {
        assert_eq!(receiver == Relation::Receiver, open, "{receiver:?}");
    }
    for transition in after.transitions.iter().filter(arrived) {
        let leaving = transition.arranged().expect("it was settled").leaving;
        for person in leaving {
            let on = |day| relation(world, person.as_str(), day);
            assert_eq!(on(transition.date.saturating_sub(1.day())).await, Relation::Helper);
            assert_ne!(on(transition.date).await, Relation::Helper, "not from the day on");
            assert!(!after.network.contains(person));
        }
        assert_eq!(after.child.school, transition.to);
    }
    assert_eq!(relation(world, LEAD, today()).await, Relation::Lead, "never a day without a lead");
    for goal in &after.goals {
        for pair in goal.phases.windows(2) {
            assert!(pair[0].end.is_some_and(|end| end < pair[1].start || end == pair[0].start));
        }
    }
}
