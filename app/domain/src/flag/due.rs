//! What is to be asked about on a day: every condition that holds.

use serde_json::Value;

use super::{
    FlagKind, Scene, Subject, actions, consents, decided, goals, heard, interventions,
    look::still_open, raters, replies, reviews,
};
use crate::id::PhaseId;

/// A condition that holds: what a flag would be raised with.
#[derive(Debug, Clone, PartialEq)]
pub struct Due {
    /// What it asks about.
    pub kind: FlagKind,
    /// What it is about.
    pub subject: Subject,
    /// The phase of the goal it belongs to, for what the effect rule says.
    pub phase: Option<PhaseId>,
    /// The version of the rule.
    pub rule_version: &'static str,
    /// What the rule was asked with.
    pub inputs: Value,
}

impl Due {
    /// A condition outside any phase.
    pub(super) fn new(kind: FlagKind, subject: Subject, inputs: Value) -> Self {
        Self { kind, subject, phase: None, rule_version: kind.rule_version(), inputs }
    }

    /// Of what there can be one open flag only.
    #[must_use]
    pub fn key(&self) -> Key<'_> {
        (self.kind, &self.subject, self.phase.as_ref())
    }
}

/// Kind, subject and phase.
pub type Key<'a> = (FlagKind, &'a Subject, Option<&'a PhaseId>);

/// Every condition that holds on the day of the scene, sorted, each once per kind, subject and
/// phase. Pure: the same scene gives the same answer.
#[must_use]
pub fn due(scene: &Scene<'_>) -> Vec<Due> {
    let mut found = in_the_case(scene);
    found.extend(decided::due(scene, &still_open(scene, &found)));
    once(found)
}

/// The conditions that the case alone decides, sorted.
pub(super) fn in_the_case(scene: &Scene<'_>) -> Vec<Due> {
    let mut found = Vec::new();
    found.extend(goals::due(scene));
    found.extend(raters::due(scene));
    found.extend(interventions::due(scene));
    found.extend(actions::due(scene));
    found.extend(heard::due(scene));
    found.extend(replies::due(scene));
    found.extend(reviews::due(scene));
    found.extend(consents::due(scene));
    once(found)
}

/// Sorted, each key once: what was found first stays.
pub(super) fn once(mut found: Vec<Due>) -> Vec<Due> {
    found.sort_by(|a, b| a.key().cmp(&b.key()));
    found.dedup_by(|later, first| later.key() == first.key());
    found
}
