//! Actions: one thing that one named person does by a date.

use jiff::civil::Date;
use serde::{Deserialize, Serialize};

use crate::{
    id::{ActionId, GoalId, InterventionId},
    people::Who,
    text::Text,
};

/// How far an action has come.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum ActionStatus {
    /// Somebody else has suggested it; the responsible person has not answered.
    Suggested,
    /// Agreed and not done.
    Open,
    /// Agreed and not done, and late when the case file was written.
    Overdue,
    /// The responsible person has said no: it is open again at the meeting, not hidden.
    Declined,
    /// Done.
    Done,
    /// Not done, with a reason.
    NotDone,
    /// Handed over to another.
    HandedOver,
}

impl ActionStatus {
    /// Whether something is still to be done.
    #[must_use]
    pub fn is_open(self) -> bool {
        matches!(self, Self::Suggested | Self::Open | Self::Overdue | Self::Declined)
    }
}

/// One thing to do.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Action {
    /// Identity.
    pub id: ActionId,
    /// The goal it is for.
    pub goal: GoalId,
    /// The intervention it belongs to, if any.
    pub intervention: Option<InterventionId>,
    /// What is to be done.
    pub text: Text,
    /// The one responsible person; nobody only where somebody left.
    pub responsible: Option<Who>,
    /// By when.
    pub due: Date,
    /// The day it was done.
    pub done: Option<Date>,
    /// How far it has come.
    pub status: ActionStatus,
    /// Why it was declined or not done.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub reason: Option<Text>,
    /// How many times it has been changed: whoever edits says which version they saw.
    #[serde(default = "first", skip_serializing_if = "is_first")]
    pub version: i64,
}

fn first() -> i64 {
    1
}

#[expect(clippy::trivially_copy_pass_by_ref, reason = "serde asks for a reference")]
fn is_first(version: &i64) -> bool {
    *version == 1
}

impl Action {
    /// Whether this is to do something else, or by another day, than what its person said yes to.
    #[must_use]
    pub fn is_another_promise(&self, before: &Self) -> bool {
        (&self.text, self.due) != (&before.text, before.due)
    }

    /// Whether it is open and its day has passed.
    #[must_use]
    pub fn is_late(&self, today: Date) -> bool {
        self.status.is_open() && self.due < today
    }
}
