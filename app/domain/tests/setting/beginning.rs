//! From own words: whose they are, who types, and what is open then.

use std::collections::BTreeSet;

use domain::{
    goal::{
        GoalStatus, GoalType, Step,
        change::{NewGoal, NotAGoal},
    },
    people::Who,
};

use crate::world::{at, case, goal_in, measure, text, who};

fn new(by: &str, typed_by: &str) -> NewGoal {
    NewGoal {
        id: "g".try_into().expect("an id"),
        by: who(by),
        words: text("I want to read"),
        typed_by: who(typed_by),
        area: None,
        undecided: text("Not decided yet"),
    }
}

#[test]
fn new_to_draft_needs_own_words_and_an_author() {
    let case = case();
    let goal = new("child", "u-eva").decide(&case).expect("a goal");
    assert_eq!(goal.status, GoalStatus::Draft);
    assert_eq!((goal.own_words.by, goal.own_words.text), (Who::Child, text("I want to read")));
    assert_eq!(goal.way.typed_by, Some(who("u-eva")), "the scribe is named");
    assert_eq!((goal.rank, goal.goal_type), (1, GoalType::Develop));
    assert_eq!(goal.area, text("Not decided yet"));
    assert_eq!(goal.statement, text("Not decided yet"));
    let open = [Step::Statement, Step::Kind, Step::Area, Step::Rank];
    assert_eq!(goal.way.open, BTreeSet::from(open));
}

#[test]
fn a_goal_is_the_childs_or_the_familys_and_helpers_only_type() {
    let case = case();
    let decide = |by: &str, typed: &str| new(by, typed).decide(&case).map(|goal| goal.way.typed_by);
    assert_eq!(decide("child", "child"), Ok(None));
    assert_eq!(decide("p-mum", "p-mum"), Ok(None));
    assert_eq!(decide("p-mum", "u-kim"), Ok(Some(who("u-kim"))));
    assert_eq!(decide("p-aunt", "u-kim"), Ok(Some(who("u-kim"))));
    assert_eq!(decide("u-eva", "u-eva"), Err(NotAGoal::NotTheirs));
    assert_eq!(decide("u-stranger", "u-eva"), Err(NotAGoal::NotTheirs));
    assert_eq!(decide("p-mum", "child"), Err(NotAGoal::NotAScribe));
    assert_eq!(decide("child", "p-mum"), Err(NotAGoal::NotAScribe));
}

#[test]
fn a_chosen_area_is_not_open_and_ranks_go_on() {
    let mut case = case();
    let mut first = goal_in(&case, "goal-1");
    first.rank = 4;
    case.goals.push(first);
    let area = Some(text("School"));
    let goal = NewGoal { area, ..new("child", "child") }.decide(&case).expect("a goal");
    assert_eq!((goal.rank, goal.area.clone()), (5, text("School")));
    assert!(!goal.is_open(Step::Area) && goal.is_open(Step::Statement));
}

#[test]
fn what_is_open_follows_from_what_is_there() {
    use Step::{Area, Baseline, Kind, Measure, Rank, Signs, Statement, Target};
    let case = case();
    let mut goal = goal_in(&case, "goal-1");
    let open = |goal: &domain::goal::Goal| {
        Step::ALL.iter().copied().filter(|step| goal.is_open(*step)).collect::<Vec<_>>()
    };
    assert_eq!(open(&goal), [Statement, Signs, Kind, Area, Measure, Baseline, Target, Rank]);
    goal.looks_like.push(text("She fetches a book"));
    let mut bare = measure();
    (bare.target, bare.target_date) = (None, None);
    let taken = std::mem::take(&mut bare.baseline);
    goal.measures.push(bare);
    assert_eq!(open(&goal), [Statement, Kind, Area, Baseline, Target, Rank]);
    goal.measures[0].baseline = taken;
    goal.measures[0].target = measure().target;
    assert_eq!(open(&goal), [Statement, Kind, Area, Target, Rank]);
    goal.measures[0].target_date = measure().target_date;
    assert_eq!(open(&goal), [Statement, Kind, Area, Rank]);
    goal.measures[0].target = None;
    assert!(goal.is_open(Target));
}

#[test]
fn a_baseline_counts_values_from_before_on_the_primary_measure() {
    let mut case = at(GoalStatus::Agreed);
    let goal = &mut case.goals[0];
    assert_eq!(goal.baseline_count(), 1);
    let mut missed = goal.measures[0].baseline[0].clone();
    missed.value = None;
    missed.not_possible = Some(domain::measure::NotPossible::Ill);
    goal.measures[0].baseline.push(missed);
    let later = goal.measures[0].baseline[0].clone();
    goal.measures[0].observations.push(later);
    assert_eq!(goal.baseline_count(), 1);
    let again = goal.measures[0].baseline[0].clone();
    goal.measures[0].baseline.push(again);
    assert_eq!(goal.baseline_count(), 2);
    goal.measures[0].primary = false;
    assert_eq!(goal.baseline_count(), 0);
}
