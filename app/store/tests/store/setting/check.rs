//! What holds of a case with goals that are being set, and between one step of a walk and the next.

use domain::{
    case::Case,
    goal::{Accepts, Goal, GoalStatus, Ground, Lack, Move, Step, Told, need::MOST_ACTIVE},
    intervention::{Intervention, InterventionStatus},
    people::Who,
};

use super::{LEAD, who};
use crate::world::today;

/// What holds of a case wherever a walk has led, and between one step and the next.
pub(super) fn check(before: &Case, after: &Case) {
    let active = after.goals.iter().filter(|goal| goal.status == GoalStatus::Active);
    let walked: Vec<&Goal> =
        after.goals.iter().filter(|goal| goal.id.as_str().starts_with("walk-")).collect();
    for goal in &walked {
        let way = &goal.way;
        // Each move follows on the one before, the last leads to where it stands.
        let mut state = GoalStatus::Draft;
        for moved in &way.moves {
            assert_eq!(moved.from, state, "{way:?}");
            assert!(moved.kind.from().contains(&state), "{moved:?}");
            state = moved.to;
        }
        assert_eq!(state, goal.status);
        if goal.status == GoalStatus::Active {
            worked_on(after, goal);
        }
        if matches!(goal.status, GoalStatus::Parked | GoalStatus::OnHold) {
            let parked = goal.parked.as_ref().expect("a reason and a day");
            assert!(parked.look_again > parked.date);
        }
        if matches!(goal.status, GoalStatus::Achieved | GoalStatus::Ended) {
            let told = &way.moves.last().expect("a move").told;
            assert!(told.child.is_some() && told.learnt.is_some() && goal.outcome.is_some());
        }
        agreed(after, goal);
    }
    // Invariants 4 and 15: own words and all that was written stay; nothing is overwritten.
    for old in &before.goals {
        let new = after.goal(&old.id).expect("no goal goes away");
        assert_eq!(new.own_words, old.own_words);
        assert_eq!(new.way.moves[..old.way.moves.len()], old.way.moves);
        assert_eq!(new.way.earlier[..old.way.earlier.len()], old.way.earlier);
        assert_eq!(new.way.excuses[..old.way.excuses.len()], old.way.excuses);
        assert_eq!(new.way.said[..old.way.said.len()], old.way.said);
        assert!(new.way.version >= old.way.version);
    }
    super::tried::check(before, after);
    // At most three, or the last that began told why.
    if active.count() > MOST_ACTIVE {
        let reasons = walked.iter().flat_map(|goal| &goal.way.moves);
        let mut began = reasons.filter(|moved| moved.to == GoalStatus::Active);
        assert!(began.any(|moved| moved.told.reason.is_some()));
    }
}

/// Invariant 2: no active goal without a measure and what it is measured by, and help.
fn worked_on(case: &Case, goal: &Goal) {
    let measure = goal.primary().expect("a measure");
    assert!(!measure.raters.is_empty() && measure.followup_days > 0);
    assert!(measure.target.is_some() && measure.target_date.is_some());
    assert!(goal.baseline_count() > 0);
    let runs =
        |one: &&Intervention| one.goal == goal.id && one.status == InterventionStatus::Active;
    let mut of_goal = case.interventions.iter().filter(|one| one.goal == goal.id);
    let told = |one: &Intervention| one.course.ending.is_some();
    let helped = case.interventions.iter().any(|one| runs(&one)) || of_goal.any(told);
    assert!(helped, "help that runs, or what was learnt from it");
    assert!(!goal.phases.is_empty(), "a phase");
    assert!(!goal.is_open(Step::Rank) && !goal.is_open(Step::Kind));
}

/// Invariant 3: agreed only with each one's yes or a reason each, at the wording that was agreed.
fn agreed(case: &Case, goal: &Goal) {
    let agrees = |kind| matches!(kind, Move::Agree | Move::AgreeAnew);
    for moved in goal.way.moves.iter().filter(|moved| agrees(moved.kind)) {
        for one in std::iter::once(Who::Child).chain(case.guardians()) {
            let said = goal.way.said.iter().any(|said| {
                said.who == one && said.status == Accepts::Agrees && said.wording <= moved.wording
            });
            let excused = goal
                .way
                .excuses
                .iter()
                .any(|excuse| excuse.who == one && excuse.wording == moved.wording);
            assert!(said || excused, "{one} on {moved:?}");
        }
    }
    let by = who(LEAD);
    let ground = Ground { case, goal, by: &by, reached: false, lost: false, today: today() };
    if goal.status == GoalStatus::Proposed {
        let lacks = ground.lacks(Move::Agree, &Told::default());
        let silent = std::iter::once(Who::Child).chain(case.guardians()).filter(|one| {
            goal.word_of(one) != Some(Accepts::Agrees) && goal.excuse_of(one).is_none()
        });
        for one in silent {
            assert!(lacks.contains(&Lack::Word(one)));
        }
    }
}
