//! Flags about actions: late, or with nobody who has them.

use serde_json::json;

use super::{Due, Flag, FlagKind, Scene, Subject};
use crate::{
    action::{Action, ActionStatus},
    case::Case,
    people::Who,
};

pub(super) fn due(scene: &Scene<'_>) -> impl Iterator<Item = Due> {
    scene.case.actions.iter().flat_map(|action| {
        let overdue = action.is_late(scene.today);
        let found = [
            (FlagKind::ActionOverdue, overdue),
            (FlagKind::ActionWithoutResponsible, nobody_has(scene.case, action)),
        ];
        found.into_iter().filter(|(_, holds)| *holds).map(|(kind, _)| {
            let inputs = json!({
                "due": action.due,
                "status": action.status,
                "responsible": action.responsible,
            });
            Due::new(kind, Subject::Action(action.id.clone()), inputs)
        })
    })
}

/// Whether an open action has no responsible person in the case. Whoever said no has not taken it.
fn nobody_has(case: &Case, action: &Action) -> bool {
    let declined = action.status == ActionStatus::Declined;
    let has = |who: &Who| !declined && case.everybody().any(|one| one == *who);
    action.status.is_open() && !action.responsible.as_ref().is_some_and(has)
}

/// Whether the responsible person still has to say yes: a new date, or a new person, ends a flag
/// only with that word.
pub(super) fn waits_for_yes(scene: &Scene<'_>, flag: &Flag) -> bool {
    let mut actions = scene.case.actions.iter();
    let action = actions.find(|action| action.id.as_str() == flag.subject.id());
    let asked = [ActionStatus::Suggested, ActionStatus::Declined];
    action.is_some_and(|action| asked.contains(&action.status))
}
