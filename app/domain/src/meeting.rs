//! Meetings: who, when, where, how the child took part, and what was decided. How one goes, from its
//! plan to its minutes, stands in `course`.

use jiff::civil::Date;
use serde::{Deserialize, Serialize};

use crate::{case::Case, id::MeetingId, people::Who, text::Text};

pub mod agenda;
mod course;
mod minutes;

pub use course::{Course, Fact, Listened, MATERIAL_DAYS, MeetingState, NotNow, Noted};
pub use minutes::{AboutGoal, ChildsPart, Doing, Draft, Minutes, NoMinutes};

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
    /// How it goes: not in files.
    #[serde(skip)]
    pub course: Course,
}

/// Why a meeting cannot be planned so.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
pub enum NoPlan {
    /// Nobody but the one who plans it is asked to come.
    #[error("nobody is asked to come")]
    Nobody,
    /// The first follow-up lies later than the law says (Children's Act § 95).
    #[error("the first follow-up is to be held by {0}")]
    TooLate(Date),
    /// An interpreter who is not of age (Act 469 of 14 May 2025).
    #[error("the interpreter is not of age")]
    Interpreter,
}

impl Meeting {
    /// Whether it can be planned so in a case: on a day of its own, with somebody to meet, by the day
    /// that the law names for the first follow-up, and with an interpreter of age.
    ///
    /// # Errors
    /// Every reason why not, in the order of the form.
    pub fn check_plan(&self, case: &Case, today: Date) -> Result<(), Vec<NoPlan>> {
        let first = case.next_follow_up_by(today).filter(|by| {
            let earlier = |it: &Meeting| {
                it.planned && it.id != self.id && it.kind == MeetingKind::Review && it.date <= *by
            };
            let is_first = case.first_follow_up_by() == Some(*by);
            // Once it is late, any day is better than none.
            is_first && *by >= today && !case.meetings.iter().any(earlier)
        });
        let late = first.filter(|by| self.kind == MeetingKind::Review && self.date > *by);
        let young = self.interpreter.as_ref().is_some_and(|it| !it.adult);
        let faults = [
            (self.participants.len() < 2).then_some(NoPlan::Nobody),
            late.map(NoPlan::TooLate),
            young.then_some(NoPlan::Interpreter),
        ];
        let faults: Vec<_> = faults.into_iter().flatten().collect();
        if faults.is_empty() { Ok(()) } else { Err(faults) }
    }
}

impl MeetingKind {
    /// All of them, in the order of a form.
    pub const ALL: [Self; 3] = [Self::Review, Self::NetworkMeeting, Self::Transition];
}
