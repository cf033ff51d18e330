//! The addresses of a goal, of what is tried for it, and of what is written about it.

use domain::{
    id::{CaseId, GoalId, IdeaId, InterventionId, ObservationId},
    people::Who,
};

use super::{case, escape};

/// A goal.
#[must_use]
pub fn goal(case_id: &CaseId, goal: &GoalId) -> String {
    format!("{}/goals/{}", case(case_id), escape(goal.as_str()))
}

/// To write down a new goal.
#[must_use]
pub fn new_goal(case_id: &CaseId) -> String {
    format!("{}/goals/new", case(case_id))
}

/// A child's own goal, in few taps.
#[must_use]
pub fn child_goal(case_id: &CaseId) -> String {
    format!("{}/goals/new/child", case(case_id))
}

/// A step of setting a goal.
#[must_use]
pub fn step(case: &CaseId, goal_id: &GoalId, step: &str) -> String {
    format!("{}/set/{step}", goal(case, goal_id))
}

/// A new wording of a goal.
#[must_use]
pub fn wording(case: &CaseId, goal_id: &GoalId) -> String {
    format!("{}/wording", goal(case, goal_id))
}

/// Somebody's word on a goal.
#[must_use]
pub fn word(case: &CaseId, goal_id: &GoalId, who: &Who) -> String {
    format!("{}/word?who={}", goal(case, goal_id), escape(&who.to_string()))
}

/// To bring a goal to another state.
#[must_use]
pub fn go(case: &CaseId, goal_id: &GoalId, way: &str) -> String {
    format!("{}/go/{way}", goal(case, goal_id))
}

/// An intervention.
#[must_use]
pub fn intervention(case_id: &CaseId, id: &InterventionId) -> String {
    format!("{}/interventions/{}", case(case_id), escape(id.as_str()))
}

/// To write what an intervention is.
#[must_use]
pub fn intervention_edit(case: &CaseId, id: &InterventionId) -> String {
    format!("{}/edit", intervention(case, id))
}

/// To end an intervention, with what was learnt.
#[must_use]
pub fn intervention_end(case: &CaseId, id: &InterventionId) -> String {
    format!("{}/end", intervention(case, id))
}

/// The ideas for a goal.
#[must_use]
pub fn ideas(case: &CaseId, goal_id: &GoalId) -> String {
    format!("{}/ideas", goal(case, goal_id))
}

/// To try an idea.
#[must_use]
pub fn idea(case: &CaseId, goal: &GoalId, idea: &IdeaId) -> String {
    format!("{}/{}", ideas(case, goal), escape(idea.as_str()))
}

/// A new action for a goal.
#[must_use]
pub fn new_action(case: &CaseId, goal_id: &GoalId) -> String {
    format!("{}/actions/new", goal(case, goal_id))
}

/// One measurement, to correct it.
#[must_use]
pub fn observation(case: &CaseId, goal_id: &GoalId, observation: &ObservationId) -> String {
    format!("{}/observations/{}", goal(case, goal_id), escape(observation.as_str()))
}
