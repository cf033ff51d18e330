//! Interventions: attempts that are judged against a goal, with how often they were held and
//! whether they made sense to child and family.

use jiff::civil::Date;
use serde::{Deserialize, Serialize};

use crate::{
    id::{GoalId, InterventionId},
    people::Who,
    text::Text,
};

/// How far an intervention has come.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum InterventionStatus {
    /// An idea.
    Idea,
    /// Agreed, not begun.
    Planned,
    /// Running.
    Active,
    /// Resting.
    Paused,
    /// Ended as planned.
    Completed,
    /// Ended before.
    Stopped,
    /// Ended, another took its place.
    Replaced,
}

impl InterventionStatus {
    /// Whether it has ended, in whichever way.
    #[must_use]
    pub fn has_ended(self) -> bool {
        matches!(self, Self::Completed | Self::Stopped | Self::Replaced)
    }
}

/// How many times it was planned and held.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Delivery {
    /// Times planned.
    pub planned: u32,
    /// Times held, where anybody has counted.
    pub delivered: Option<u32>,
}

/// Whether it makes sense to one person.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Meaningfulness {
    /// Who says so.
    pub by: Who,
    /// 1 (not at all) to 5 (very much).
    pub value: u8,
    /// The day.
    pub date: Date,
}

/// An attempt to help, for one goal.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Intervention {
    /// Identity.
    pub id: InterventionId,
    /// The goal it is for.
    pub goal: GoalId,
    /// What it is called.
    pub name: Text,
    /// The one responsible person.
    pub responsible: Who,
    /// First day.
    pub start: Date,
    /// Last day.
    pub end: Option<Date>,
    /// How far it has come.
    pub status: InterventionStatus,
    /// How often, in words.
    pub frequency: Text,
    /// How many times it was held.
    pub delivery: Option<Delivery>,
    /// Whether it makes sense, to whom, over time.
    pub meaningful: Vec<Meaningfulness>,
}

impl Intervention {
    /// Whether it still runs, or is about to.
    #[must_use]
    pub fn is_running(&self) -> bool {
        !self.status.has_ended()
    }

    /// Whether it does so for a goal.
    #[must_use]
    pub fn runs_for(&self, goal: &GoalId) -> bool {
        self.goal == *goal && self.is_running()
    }
}
