//! Flags about who has not been heard: the child for long, a guardian on a goal.

use std::collections::BTreeMap;

use serde_json::json;

use super::{Due, FlagKind, Scene, Subject, limits::days_after};
use crate::{
    goal::{Accepts, Goal, GoalStatus},
    id::{GoalId, PersonId},
    people::{Custody, FamilyMember, Who},
};

pub(super) fn due(scene: &Scene<'_>) -> impl Iterator<Item = Due> {
    child(scene).into_iter().chain(guardians(scene))
}

/// The child was last heard, or the case was opened, long ago.
fn child(scene: &Scene<'_>) -> Option<Due> {
    let case = scene.case;
    let last = case.last_heard(scene.today);
    let since = last.map_or(case.opened, |day| day.max(case.opened));
    let long = days_after(since, scene.limits.heard_days) <= scene.today;
    let inputs = json!({ "opened": case.opened, "last_heard": last });
    long.then(|| Due::new(FlagKind::ChildNotHeard, Subject::Case(case.id.clone()), inputs))
}

/// Guardians with custody whose word on an agreed or active goal is not there.
fn guardians(scene: &Scene<'_>) -> impl Iterator<Item = Due> {
    let case = scene.case;
    let goals = || {
        let asked = [GoalStatus::Agreed, GoalStatus::Active];
        case.goals.iter().filter(move |goal| asked.contains(&goal.status))
    };
    let mut unheard = BTreeMap::<&PersonId, Vec<&GoalId>>::new();
    for guardian in case.family.iter().filter(|member| member.custody != Custody::None) {
        let without = goals().filter(|goal| !has_heard(goal, guardian)).map(|goal| &goal.id);
        unheard.entry(&guardian.id).or_default().extend(without);
    }
    unheard.into_iter().filter(|(_, goals)| !goals.is_empty()).map(|(guardian, goals)| {
        let subject = Subject::Person(guardian.clone());
        Due::new(FlagKind::GuardianNotHeard, subject, json!({ "goals": goals }))
    })
}

/// Whether somebody agrees or disagrees, or there is a written reason why their word is missing.
/// Who is not asked at all is not heard either.
fn has_heard(goal: &Goal, guardian: &FamilyMember) -> bool {
    let who = Who::Person(guardian.id.clone());
    let mut words = goal.word_of_each().iter().filter(|word| word.who == who);
    words.any(|word| word.status != Accepts::Pending) || goal.excuse_of(&who).is_some()
}
