//! Voices: how each sees it, what the child said, and suggestions with their reply.

use super::{
    super::{fault::Faults, path::Path},
    days::not_before,
    known::Within,
};
use crate::{case::Case, voice::Suggestion};

/// Looks at what people said in a case.
pub(super) fn case(case: &Case, at: &Path<'_>, within: &Within<'_>, told: &mut Faults) {
    at.field("challenge_views").each(&case.views, |view, at| {
        within.who(&view.by, &at.field("by"), told);
        within.file.recorded(view.date, &at.field("date"), told);
    });
    at.field("child_voice").each(&case.voices, |voice, at| {
        within.file.recorded(voice.date, &at.field("date"), told);
    });
    at.field("suggestions").each(&case.suggestions, |it, at| suggestion(it, at, within, told));
}

fn suggestion(one: &Suggestion, at: &Path<'_>, case: &Within<'_>, told: &mut Faults) {
    case.who(&one.by, &at.field("by"), told);
    case.file.recorded(one.date, &at.field("date"), told);
    let Some(reply) = &one.reply else { return };
    let at = at.field("reply");
    case.who(&reply.by, &at.field("by"), told);
    case.file.recorded(reply.date, &at.field("date"), told);
    not_before(("the suggestion", one.date), reply.date, &at.field("date"), told);
    // A suggestion closes only with what changed and/or why not (domain.md D.4, 18).
    if reply.what_changed.is_none() && reply.why_not.is_none() {
        told.tell(&at, "says neither `what_changed` nor `why_not`; say at least one");
    }
}
