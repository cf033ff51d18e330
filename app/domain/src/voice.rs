//! Voices: how each person sees it, what the child has said over time, and suggestions from
//! child and family, which get a reply.

use jiff::civil::Date;
use serde::{Deserialize, Serialize};

use crate::{
    id::{SuggestionId, ViewId},
    people::Who,
    text::Text,
};

/// How one person sees it. Side by side with the others', never merged.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct View {
    /// Identity; a case file may leave it out.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub id: Option<ViewId>,
    /// Whose view.
    pub by: Who,
    /// In their words.
    pub text: Text,
    /// The day.
    pub date: Date,
    /// How it was obtained.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub how: Option<Text>,
}

/// What the child said on a day.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Voice {
    /// The day.
    pub date: Date,
    /// The child's words.
    pub text: Text,
    /// How they were obtained (Children's Act § 5).
    pub how: Text,
}

/// What a reply says.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum ReplyOutcome {
    /// It was changed.
    Changed,
    /// It was changed in part.
    Partly,
    /// It is not possible.
    NotPossible,
}

/// The reply that a suggestion must get: what changed, and why not.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Reply {
    /// Who replied.
    pub by: Who,
    /// The day.
    pub date: Date,
    /// What it says.
    pub outcome: ReplyOutcome,
    /// What changed.
    pub what_changed: Option<Text>,
    /// Why not.
    pub why_not: Option<Text>,
}

/// A suggestion from child or family.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Suggestion {
    /// Identity.
    pub id: SuggestionId,
    /// Whose.
    pub by: Who,
    /// The day it was sent.
    pub date: Date,
    /// In their words.
    pub text: Text,
    /// The reply.
    pub reply: Option<Reply>,
}
