//! What became of a planned time, kinds of help, and why one ended, in words.

use domain::intervention::{
    delivery::{Occasion, Outcome},
    ending::Why,
    told::InterventionKind,
};

use crate::{i18n::Texts, session::Asking};

/// What kind of help.
#[must_use]
pub fn kind(t: Texts, kind: InterventionKind) -> &'static str {
    match kind {
        InterventionKind::Tryout => t.intervention_kind_tryout(),
        InterventionKind::Everyday => t.intervention_kind_everyday(),
        InterventionKind::Talks => t.intervention_kind_talks(),
        InterventionKind::Training => t.intervention_kind_training(),
        InterventionKind::Family => t.intervention_kind_family(),
        InterventionKind::Other => t.intervention_kind_other(),
    }
}

/// What became of a time.
pub(super) fn outcome(t: Texts, outcome: Outcome) -> &'static str {
    match outcome {
        Outcome::Planned => t.intervention_planned(),
        Outcome::Held => t.intervention_held(),
        Outcome::Mistake => t.intervention_mistake(),
        reason => not_held(t, reason),
    }
}

/// Why it was not held, as it is chosen.
pub(super) fn not_held(t: Texts, reason: Outcome) -> &'static str {
    match reason {
        Outcome::ChildIll => t.intervention_child_ill(),
        Outcome::HelperAway => t.intervention_helper_away(),
        Outcome::SchoolClosed => t.intervention_school_closed(),
        Outcome::ChildUnwilling => t.intervention_child_unwilling(),
        _ => t.intervention_other(),
    }
}

/// A reason, as an entry of the log tells it.
pub(super) fn entry_of(asking: &Asking, reason: Outcome) -> String {
    let t = asking.t();
    t.intervention_not_held(&lower(not_held(t, reason)))
}

/// An entry of the log: held, planned, or not held and why.
pub(super) fn entry(asking: &Asking, one: &Occasion) -> String {
    let t = asking.t();
    match one.outcome {
        Outcome::Planned | Outcome::Held | Outcome::Mistake => outcome(t, one.outcome).to_owned(),
        reason => entry_of(asking, reason),
    }
}

/// Why it ended.
pub(super) fn why(t: Texts, why: Why) -> &'static str {
    match why {
        Why::Completed => t.intervention_why_completed(),
        Why::NoEffect => t.intervention_why_no_effect(),
        Why::NotWanted => t.intervention_why_not_wanted(),
        Why::Replaced => t.intervention_why_replaced(),
    }
}

/// With a small first letter, for the middle of a sentence.
fn lower(words: &str) -> String {
    let mut letters = words.chars();
    letters.next().map_or_else(String::new, |first| first.to_lowercase().chain(letters).collect())
}
