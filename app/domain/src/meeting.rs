//! Meetings: who, when, where, how the child took part, and what was decided.

use jiff::civil::Date;
use serde::{Deserialize, Serialize};

use crate::{id::MeetingId, people::Who, text::Text};

/// What kind of meeting.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum MeetingKind {
    /// Network meeting (netværksmøde).
    NetworkMeeting,
    /// Review: does it work?
    Review,
    /// A move from one place to another.
    Transition,
}

/// In which form the child took part.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum ParticipationForm {
    /// There all the time.
    PresentAll,
    /// There for a part.
    PresentPart,
    /// Heard before the meeting.
    HeardBefore,
    /// Led the meeting.
    Chaired,
    /// Did not want to.
    Declined,
    /// Too young.
    TooYoung,
}

/// How the child took part.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct ChildParticipation {
    /// The form.
    pub form: ParticipationForm,
    /// In words.
    pub text: Text,
}

/// An interpreter at a meeting: never somebody under 18.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Interpreter {
    /// The language (BCP 47).
    pub language: String,
    /// Who.
    pub name: Text,
    /// That they are of age.
    pub adult: bool,
}

/// A meeting, held or planned.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Meeting {
    /// Identity.
    pub id: MeetingId,
    /// What kind.
    pub kind: MeetingKind,
    /// The day.
    pub date: Date,
    /// Where.
    pub place: Text,
    /// True until it has been held.
    #[serde(default, skip_serializing_if = "std::ops::Not::not")]
    pub planned: bool,
    /// Who takes or took part.
    pub participants: Vec<Who>,
    /// The interpreter.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub interpreter: Option<Interpreter>,
    /// How the child took part.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub child_participation: Option<ChildParticipation>,
    /// What was decided; absent until it has been held.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub decisions: Option<Vec<Text>>,
}
