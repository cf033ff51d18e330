//! What the effect rule says about a goal, made into words. The rule itself, and how it reads a
//! case, is `domain::effect`.

pub mod raters;
mod sentence;

use std::sync::Arc;

use domain::{
    effect::{self, Assessment},
    goal::Goal,
    measure::Measure,
};
use leptos::prelude::*;
use store::cases::CaseRecord;

use crate::{
    session::Asking,
    ui::icon::{Icon, icon},
};

pub use sentence::{amount, flag_words, level, sentence, signed, title};

/// What the rule says about a measure of a goal of the case today.
#[must_use]
pub fn assess(
    asking: &Asking,
    record: &CaseRecord,
    goal: &Goal,
    measure: &Measure,
) -> Arc<Assessment> {
    let ask = || effect::assess(&input(record, goal, measure), asking.today);
    record.judged.of(&measure.id, asking.today, ask)
}

/// A goal and one of its measures as the rule wants them.
#[must_use]
pub fn input(record: &CaseRecord, goal: &Goal, measure: &Measure) -> effect::Goal {
    effect::Goal::of(goal, measure, &record.scales, &record.calendar)
}

/// The status as icon and words: about the intervention, never about the child.
pub fn status(asking: &Asking, assessment: &Assessment) -> impl IntoView + use<> {
    use effect::Status;
    let (class, which) = match assessment.status {
        Status::Improving => ("status", Icon::Forward),
        Status::Maintained => ("status", Icon::Hold),
        Status::Reached => ("status", Icon::Reached),
        Status::TooEarly | Status::Inactive | Status::Unclear => ("status status-wait", Icon::Dots),
        Status::Insufficient | Status::Stale => ("status status-wait", Icon::Few),
        Status::NoEffect => ("status status-look", Icon::Same),
        Status::TooSlow => ("status status-look", Icon::Clock),
        Status::Worsening | Status::Slipping => ("status status-look", Icon::Turn),
        Status::RatersDisagree => ("status status-look", Icon::Speech),
    };
    view! {
        <p class=class>
            {icon(which)} <span>{title(asking.t(), assessment)}</span>
        </p>
    }
}
