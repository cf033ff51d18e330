//! Flags as they were raised, seen, decided and closed, in this order.

use super::{
    super::{fault::Faults, path::Path},
    days::not_before,
    known::Within,
};
use crate::flag::FlagRecord;

/// Looks at a flag of a case's history.
pub(super) fn flag(flag: &FlagRecord, at: &Path<'_>, case: &Within<'_>, told: &mut Faults) {
    case.goals.find(flag.goal.as_str(), &at.field("goal"), told);
    if let Some(who) = &flag.acknowledged_by {
        case.who(who, &at.field("acknowledged_by"), told);
    }
    case.file.recorded(flag.raised, &at.field("raised"), told);
    let later =
        [("acknowledged", flag.acknowledged), ("decided", flag.decided), ("closed", flag.closed)];
    for (name, day) in later {
        let at = at.field(name);
        case.file.recorded_if(day, &at, told);
        not_before(("`raised`", flag.raised), day, &at, told);
    }
    if let Some(decided) = flag.decided {
        not_before(("`decided`", decided), flag.next_look, &at.field("next_look"), told);
    }
    match (flag.decided, flag.decision) {
        (Some(_), None) => {
            told.tell(&at.field("decision"), "is missing; say what was decided");
        }
        (None, Some(_)) => {
            told.tell(&at.field("decided"), "is missing; give the day of the decision");
        }
        _ => {}
    }
}
