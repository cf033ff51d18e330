//! Flags: a question about an intervention, never about a child. The data raise one and the data
//! end one; nobody can dismiss it, and everybody in the case sees it in the same words.
//!
//! A look ([`look`]) is pure: it compares what holds on a day ([`due`]) with the flags that are
//! open. Not here: the effect rule (`effect`), the words (locales), keeping flags (the store).

mod actions;
mod change;
mod consents;
mod decided;
mod decision;
mod due;
mod goals;
mod heard;
mod history;
mod interventions;
mod kind;
mod limits;
mod look;
mod raters;
mod reached;
mod replies;
mod reviews;
mod scene;
mod state;
mod steps;
mod subject;

use jiff::civil::Date;
use serde::{Deserialize, Serialize};

pub use self::{
    change::{Change, Changed, Start},
    decision::{Decision, Missing},
    due::{Due, Key, due},
    history::{RecordFault, history},
    kind::{CONDITIONS_VERSION, FlagKind},
    limits::Limits,
    look::{Because, Closing, Look, look},
    reached::reached,
    scene::Scene,
    state::{Asked, Closed, Flag, FlagState, OnAgenda, Seen, Snoozed},
    steps::Refused,
    subject::Subject,
};

use crate::{id::GoalId, people::Who, text::Text};

/// What was decided about a flag.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum DecisionKind {
    /// Go on as it is.
    Continue,
    /// Adjust the intervention.
    AdjustIntervention,
    /// Replace it by another.
    ReplaceIntervention,
    /// Change the goal.
    ChangeGoal,
    /// Look closer first.
    LookCloser,
    /// Stop.
    Stop,
}

/// A flag of a case file as it was raised, seen, decided and closed.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct FlagRecord {
    /// The kind, as the effect rule names it.
    pub kind: String,
    /// The goal.
    pub goal: GoalId,
    /// The day it was raised.
    pub raised: Date,
    /// The day somebody saw it.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub acknowledged: Option<Date>,
    /// Who.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub acknowledged_by: Option<Who>,
    /// The day it was decided.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub decided: Option<Date>,
    /// What was decided.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub decision: Option<DecisionKind>,
    /// In words.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub decision_text: Option<Text>,
    /// What the child said about it.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub child_view: Option<Text>,
    /// When to look again.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub next_look: Option<Date>,
    /// The day it was closed.
    pub closed: Option<Date>,
    /// By what.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub closed_because: Option<String>,
}
