//! Sharing: consents, moves to a new place, a new lead, and who has opened the case.

use jiff::civil::Date;
use serde::{Deserialize, Serialize};

use crate::{
    id::{ConsentId, PersonId, TransitionId, UnitId},
    people::Who,
    text::Text,
};

/// That a consent was taken back.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Withdrawal {
    /// The day.
    pub date: Date,
    /// By whom.
    pub by: Who,
    /// In their words; nobody has to give a reason.
    pub text: Text,
}

/// A consent to share: with whom, what for, until when.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Consent {
    /// Identity.
    pub id: ConsentId,
    /// What for.
    pub purpose: Text,
    /// Who has given it.
    pub given_by: Vec<Who>,
    /// The day.
    pub date: Date,
    /// Who may see.
    pub scope: Vec<PersonId>,
    /// Its last day.
    pub valid_to: Date,
    /// That it was taken back.
    pub withdrawn: Option<Withdrawal>,
    /// Guardians who must agree and have not.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub missing: Vec<Who>,
}

impl Consent {
    /// Whether it lets anybody see anything on a day: given by all, not over, not taken back.
    #[must_use]
    pub fn holds(&self, today: Date) -> bool {
        self.withdrawn.is_none() && self.missing.is_empty() && self.valid_to >= today
    }
}

/// A move from one place to another, such as from kindergarten to school.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Transition {
    /// Identity.
    pub id: TransitionId,
    /// The unit that lets go.
    pub from: UnitId,
    /// The unit that receives.
    pub to: UnitId,
    /// What kind, such as `kindergarten_to_school`.
    pub kind: String,
    /// The first day in the new place.
    pub date: Date,
    /// Who receives.
    pub receiving: Who,
    /// How far it has come, such as `planned`.
    pub status: String,
    /// Whether the family has seen what is handed over.
    pub summary_shared_with_family: bool,
}

/// That a case got a new lead.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Handover {
    /// The one before.
    pub from: PersonId,
    /// The one after.
    pub to: PersonId,
    /// The day.
    pub date: Date,
    /// What was said about it.
    pub note: Text,
}

/// That somebody opened the case or wrote in it.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct AccessEntry {
    /// When, with the offset it was written with.
    pub at: String,
    /// Who.
    pub by: Who,
    /// What.
    pub what: Text,
    /// Why.
    pub why: Text,
}
