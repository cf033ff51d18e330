//! The plan: what is tried and who does what.

use super::{
    super::{fault::Faults, path::Path},
    days::not_before,
    known::Within,
};
use crate::{
    action::{Action, ActionStatus},
    case::Case,
    intervention::Intervention,
};

/// Looks at a case's interventions and actions.
pub(super) fn case(case: &Case, at: &Path<'_>, within: &Within<'_>, told: &mut Faults) {
    at.field("interventions")
        .each(&case.interventions, |it, at| intervention(it, at, within, told));
    at.field("actions").each(&case.actions, |it, at| action(it, at, within, told));
}

fn intervention(one: &Intervention, at: &Path<'_>, case: &Within<'_>, told: &mut Faults) {
    case.goals.find(one.goal.as_str(), &at.field("goal"), told);
    case.who(&one.responsible, &at.field("responsible"), told);
    not_before(("`start`", one.start), one.end, &at.field("end"), told);
    at.field("meaningful").each(&one.meaningful, |rating, at| {
        case.who(&rating.by, &at.field("by"), told);
        case.file.recorded(rating.date, &at.field("date"), told);
        if !(1..=5).contains(&rating.value) {
            let reason = format!("is {}; it must be from 1 (not at all) to 5", rating.value);
            told.tell(&at.field("value"), reason);
        }
    });
}

fn action(action: &Action, at: &Path<'_>, case: &Within<'_>, told: &mut Faults) {
    case.goals.find(action.goal.as_str(), &at.field("goal"), told);
    if let Some(intervention) = &action.intervention {
        case.interventions.find(intervention.as_str(), &at.field("intervention"), told);
    }
    if let Some(responsible) = &action.responsible {
        case.who(responsible, &at.field("responsible"), told);
    }
    case.file.recorded_if(action.done, &at.field("done"), told);
    match (action.status, action.done) {
        (ActionStatus::Done, None) => {
            told.tell(&at.field("done"), "is missing; give the day the action was done");
        }
        (ActionStatus::Done, Some(_)) | (_, None) => {}
        (_, Some(day)) => {
            told.tell(&at.field("status"), format!("is not done, but `done` says {day}"));
        }
    }
    if action.version < 1 {
        told.tell(&at.field("version"), "must be 1 or more");
    }
}
