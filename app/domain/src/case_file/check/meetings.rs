//! Meetings: who takes part, an interpreter who is of age, and what only a held meeting has.

use super::{
    super::{fault::Faults, path::Path},
    known::Within,
    people,
};
use crate::meeting::Meeting;

/// Looks at a meeting.
pub(super) fn meeting(meeting: &Meeting, at: &Path<'_>, case: &Within<'_>, told: &mut Faults) {
    case.each_who(&meeting.participants, &at.field("participants"), told);
    if meeting.planned {
        if meeting.decisions.is_some() {
            told.tell(&at.field("decisions"), "cannot be there while the meeting is `planned`");
        }
    } else if meeting.date > case.file.as_of && !told.is_unread(&at.field("planned")) {
        let (day, as_of) = (meeting.date, case.file.as_of);
        let reason = format!("{day} is after the file's as_of, {as_of}: mark it as `planned`");
        told.tell(&at.field("date"), reason);
    }
    if let Some(interpreter) = &meeting.interpreter {
        let at = at.field("interpreter");
        people::language(&interpreter.language, &at.field("language"), told);
        // Nobody under 18 interprets (Act 469 of 14 May 2025; domain.md D.4, 16).
        if !interpreter.adult {
            told.tell(&at.field("adult"), "must be true: nobody under 18 may interpret");
        }
    }
}
