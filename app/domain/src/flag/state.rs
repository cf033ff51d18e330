//! A flag and how it goes: raised → seen → on the agenda → decided → closed. Each step is a fact
//! with a day and an author, kept as it was. There is no way to dismiss a flag.

use jiff::civil::Date;
use serde::{Deserialize, Serialize};
use serde_json::Value;

use super::{Decision, Due, FlagKind, Subject, due::Key};
use crate::{
    id::{FlagId, MeetingId, PhaseId},
    names::names,
    people::Who,
    text::Text,
};

names! {
    /// How far a flag has come.
    FlagState {
        /// Raised; nobody has looked.
        Raised = "raised",
        /// Somebody has looked.
        Seen = "seen",
        /// To be talked about at a meeting.
        OnAgenda = "on_agenda",
        /// Decided; watched until the next look.
        Decided = "decided",
        /// Closed by the data or by a decision.
        Closed = "closed",
    }
}

/// That somebody has seen it.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Seen {
    /// The day.
    pub on: Date,
    /// Who; not known of some that came with a case file.
    pub by: Option<Who>,
}

/// That the lead was asked to look.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Asked {
    /// The day.
    pub on: Date,
    /// Who asked.
    pub by: Who,
}

/// That it is to be talked about at a meeting.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct OnAgenda {
    /// The day it was put there.
    pub on: Date,
    /// Who put it there.
    pub by: Who,
    /// The meeting.
    pub meeting: MeetingId,
}

/// That it was put off.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Snoozed {
    /// The day.
    pub on: Date,
    /// Who put it off.
    pub by: Who,
    /// The day it comes back.
    pub until: Date,
    /// Why.
    pub reason: Text,
}

/// That it is closed.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Closed {
    /// The day.
    pub on: Date,
    /// By what: one of [`super::Because`]'s names, or the words of a case file.
    pub because: Option<String>,
}

/// A question about an intervention, as it stands.
#[derive(Debug, Clone, PartialEq)]
pub struct Flag {
    /// Identity.
    pub id: FlagId,
    /// What it asks about.
    pub kind: FlagKind,
    /// What it is about.
    pub subject: Subject,
    /// The phase of the goal it belongs to.
    pub phase: Option<PhaseId>,
    /// The day it was raised.
    pub raised: Date,
    /// The version of the rule that raised it.
    pub rule_version: String,
    /// What the rule was asked with.
    pub inputs: Value,
    /// That it was seen first.
    pub seen: Option<Seen>,
    /// That the lead was asked to look, the last time.
    pub asked: Option<Asked>,
    /// That it is on an agenda, the last one.
    pub agenda: Option<OnAgenda>,
    /// That it was put off; once at most.
    pub snoozed: Option<Snoozed>,
    /// What was decided, the last decision last. None is ever edited.
    pub decisions: Vec<Decision>,
    /// That it is closed.
    pub closed: Option<Closed>,
}

impl Flag {
    /// A flag raised on a day by what is due.
    #[must_use]
    pub fn raise(id: FlagId, due: Due, today: Date) -> Self {
        Self {
            id,
            kind: due.kind,
            subject: due.subject,
            phase: due.phase,
            raised: today,
            rule_version: due.rule_version.to_owned(),
            inputs: due.inputs,
            seen: None,
            asked: None,
            agenda: None,
            snoozed: None,
            decisions: Vec::new(),
            closed: None,
        }
    }

    /// Of what there can be one open flag only.
    #[must_use]
    pub fn key(&self) -> Key<'_> {
        (self.kind, &self.subject, self.phase.as_ref())
    }

    /// How far it has come.
    #[must_use]
    pub fn state(&self) -> FlagState {
        if self.closed.is_some() {
            FlagState::Closed
        } else if !self.decisions.is_empty() {
            FlagState::Decided
        } else if self.agenda.is_some() {
            FlagState::OnAgenda
        } else if self.seen.is_some() {
            FlagState::Seen
        } else {
            FlagState::Raised
        }
    }

    /// Whether it still asks.
    #[must_use]
    pub fn is_open(&self) -> bool {
        self.closed.is_none()
    }

    /// Whether it is put off on a day: it is open all the same, and shown to the family.
    #[must_use]
    pub fn is_snoozed(&self, today: Date) -> bool {
        let waits = self.is_open() && self.decisions.is_empty();
        waits && self.snoozed.as_ref().is_some_and(|snoozed| today < snoozed.until)
    }
}
