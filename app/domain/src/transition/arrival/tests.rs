//! The day of a move.

use super::*;
use crate::transition::{
    Fact,
    course::tests::{approved, book, note, words},
};

/// Samuel's move, settled: one helper stays behind.
fn settled() -> (Case, PersonId) {
    let mut case = approved();
    let lead = Who::Person(case.case_lead.clone());
    let receiver = case.transitions[0].receiving.clone();
    let follow_up = book(&mut case, 30);
    let busy = |id: &&PersonId| {
        let hand = InHand::of(&case, &Who::Person((*id).clone()));
        !hand.measures.is_empty() && **id != case.case_lead
    };
    let leaves = case.network.iter().find(busy).expect("a helper who measures").clone();
    note(&mut case, &receiver, Fact::Received).expect("approved");
    let label = words("Starting school");
    let day = Fact::Arranged { leaving: vec![leaves.clone()], follow_up, label };
    note(&mut case, &lead, day).expect("received");
    (case, leaves)
}

fn arrival(case: &Case, today: Date) -> Option<Arrival> {
    Arrival::of(case, &case.transitions[0], today).expect("ids")
}

#[test]
fn on_the_day_and_not_before_everything_changes_at_once() {
    let (case, leaves) = settled();
    let day = case.transitions[0].date;
    assert_eq!(arrival(&case, day.saturating_sub(1.day())), None);
    // Also where nobody was there on the day itself.
    for today in [day, day.saturating_add(9.days())] {
        let arrival = arrival(&case, today).expect("its day has come");
        assert_eq!(arrival.on, day);
        assert_eq!(arrival.to, case.transitions[0].to);
        assert_eq!(arrival.joins.map(Who::Person), Some(case.transitions[0].receiving.clone()));
        let [(person, hand)] = &arrival.leave[..] else { panic!("one leaves") };
        assert_eq!(person, &leaves);
        assert_eq!(hand, &InHand::of(&case, &Who::Person(leaves.clone())));
    }
}

#[test]
fn every_curve_goes_on_in_a_phase_with_the_same_interventions() {
    let (case, _) = settled();
    let day = case.transitions[0].date;
    let arrival = arrival(&case, day).expect("its day has come");
    let active: Vec<_> =
        case.goals.iter().filter(|goal| goal.status == GoalStatus::Active).collect();
    assert!(!active.is_empty());
    assert_eq!(arrival.phases.len(), active.len());
    for (changed, goal) in arrival.phases.iter().zip(active) {
        let last = goal.phases.last().expect("a phase");
        assert_eq!((&changed.goal, changed.phase.n), (&goal.id, last.n + 1));
        assert_eq!(changed.phase.start, day);
        assert_eq!(changed.last_day, day.saturating_sub(1.day()));
        assert_eq!(changed.phase.interventions, last.interventions);
        assert_eq!(changed.phase.label, words("Starting school"));
        assert!(changed.ended.is_empty() && changed.begun.is_none());
    }
}

#[test]
fn nothing_changes_where_the_family_has_taken_its_word_back() {
    let (mut case, _) = settled();
    let day = case.transitions[0].date;
    let mother = Who::Person(case.family[0].id.clone());
    let answers =
        vec![crate::transition::Answer { n: 1, say: crate::transition::Say::Not, words: None }];
    note(&mut case, &mother, Fact::Answered { answers }).expect("before the day");
    assert_eq!(arrival(&case, day), None);
}

#[test]
fn who_leads_by_then_stays_and_who_is_there_already_does_not_join() {
    let (mut case, leaves) = settled();
    let day = case.transitions[0].date;
    case.case_lead = leaves;
    let Who::Person(receiver) = case.transitions[0].receiving.clone() else { panic!("a helper") };
    case.network.push(receiver);
    let arrival = arrival(&case, day).expect("its day has come");
    assert_eq!((arrival.joins, arrival.leave), (None, Vec::new()));
}

#[test]
fn no_phase_begins_where_one_began_that_day_or_nothing_runs() {
    let (mut case, _) = settled();
    let day = case.transitions[0].date;
    let phases = |case: &Case| arrival(case, day).expect("its day has come").phases.len();
    let before = phases(&case);
    let goal = case.goals.iter_mut().find(|it| it.status == GoalStatus::Active).expect("a goal");
    let first = goal.id.clone();
    let last = goal.phases.last_mut().expect("a phase");
    let start = std::mem::replace(&mut last.start, day);
    assert_eq!(phases(&case), before - 1);
    let goal = case.goals.iter_mut().find(|goal| goal.id == first).expect("it");
    let last = goal.phases.last_mut().expect("a phase");
    last.start = start;
    assert_eq!(phases(&case), before);
    let goal = case.goals.iter_mut().find(|goal| goal.id == first).expect("it");
    goal.phases.last_mut().expect("a phase").kind = PhaseKind::Stopped;
    assert_eq!(phases(&case), before - 1);
}
