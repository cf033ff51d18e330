//! Flags about flags: not decided for long, or decided with a look that was not held.

use serde_json::json;

use super::{Due, Flag, FlagKind, Scene, Subject, limits::days_after};
use crate::{case::Case, id::GoalId};

/// What is due about these open flags.
pub(super) fn due(scene: &Scene<'_>, open: &[&Flag]) -> Vec<Due> {
    let of_its_own = open.iter().filter(|flag| !flag.kind.is_about_deciding());
    of_its_own.filter_map(|flag| undecided(scene, flag).or_else(|| passed(scene, flag))).collect()
}

fn undecided(scene: &Scene<'_>, flag: &Flag) -> Option<Due> {
    let long = days_after(flag.raised, scene.limits.decision_days) <= scene.today;
    (flag.decisions.is_empty() && long).then(|| {
        let inputs = json!({ "kind": flag.kind, "raised": flag.raised });
        Due::new(FlagKind::FlagUndecided, Subject::Flag(flag.id.clone()), inputs)
    })
}

fn passed(scene: &Scene<'_>, flag: &Flag) -> Option<Due> {
    let next_look = flag.decisions.last()?.next_look.filter(|day| *day < scene.today)?;
    let goal = flag.goal(scene.case)?.clone();
    let inputs = json!({ "flag": flag.id, "kind": flag.kind, "next_look": next_look });
    Some(Due::new(FlagKind::NextLookPassed, Subject::Goal(goal), inputs))
}

impl Flag {
    /// The goal that it concerns, itself or through what is tried or promised for it.
    #[must_use]
    pub fn goal<'c>(&'c self, case: &'c Case) -> Option<&'c GoalId> {
        match &self.subject {
            Subject::Goal(goal) => Some(goal),
            Subject::Intervention(id) => {
                case.interventions.iter().find(|it| it.id == *id).map(|it| &it.goal)
            }
            Subject::Action(id) => case.actions.iter().find(|it| it.id == *id).map(|it| &it.goal),
            _ => None,
        }
    }
}
