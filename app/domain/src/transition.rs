//! Moves from one place to another, such as from kindergarten to school. What goes with the child is
//! proposed line by line; the family says of each whether it goes; the one who receives confirms having
//! read it; the first follow-up is booked before the old place lets go. Then, on the day, whoever stays
//! behind is no longer part of the case, and every curve goes on in a new phase.
//!
//! How far a move has come follows from what was noted about it (`course`). What the day itself
//! changes stands in `arrival`.

use jiff::civil::Date;
use serde::{Deserialize, Serialize};

use crate::{
    id::{GoalId, InterventionId, TransitionId, UnitId},
    names::names,
    people::Who,
    text::Text,
};

mod arrival;
mod course;
mod steps;

pub use arrival::Arrival;
pub use course::{Arranged, Course, Fact, Noted, Said, asked};
pub use steps::NotNow;

/// At most so many lines: as many as a family decides on at one sitting (domain.md, E8).
pub const MOST_LINES: usize = 10;

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
    /// How it goes: not in files.
    #[serde(skip)]
    pub course: Course,
}

names! {
    /// What kind of move.
    TransitionKind {
        /// From day-care to kindergarten.
        ToKindergarten = "nursery_to_kindergarten",
        /// From kindergarten to school.
        ToSchool = "kindergarten_to_school",
        /// From one school to another.
        ToOtherSchool = "school_to_school",
        /// From school to an education after it.
        ToEducation = "school_to_education",
        /// Any other.
        Other = "other",
    }
}

names! {
    /// How far a move has come.
    TransitionState {
        /// Planned; the family has said nothing yet to what is handed over.
        Planned = "planned",
        /// The family has seen what is to be handed over.
        Seen = "seen",
        /// The family has approved it, line by line.
        Approved = "approved",
        /// The one who receives has read it.
        Received = "received",
        /// It is settled who stays behind and when the first follow-up is.
        Arranged = "arranged",
        /// The child is in the new place.
        Arrived = "arrived",
        /// The first follow-up there was held.
        FollowedUp = "followed_up",
        /// It does not take place.
        CalledOff = "called_off",
    }
}

names! {
    /// What somebody says to a line.
    Say {
        /// It goes.
        Share = "share",
        /// It goes when it is worded otherwise.
        Change = "change",
        /// It does not go.
        Not = "not",
    }
}

/// What a line is about.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(tag = "about", content = "id", rename_all = "snake_case")]
pub enum Part {
    /// A goal, with its curve.
    Goal(GoalId),
    /// An intervention that is to go on.
    GoesOn(InterventionId),
    /// What was learnt from one that has ended.
    Learnt(InterventionId),
    /// What child and family tell about the child.
    About,
    /// Anything else.
    Other,
}

/// One line of what is handed over.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Line {
    /// Its number, kept when its words are changed.
    pub n: u32,
    /// What it is about.
    pub part: Part,
    /// In plain words.
    pub words: Text,
}

/// What one person says to one line.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Answer {
    /// The line's number.
    pub n: u32,
    /// What they say.
    pub say: Say,
    /// In their words: how it should be worded, or why not. Nobody has to give a reason.
    pub words: Option<Text>,
}

/// How a line stands.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Standing {
    /// Somebody who has to agree has not answered.
    Open,
    /// Somebody wants it worded otherwise.
    ToChange,
    /// It goes.
    Goes,
    /// It does not go.
    Stays,
}
