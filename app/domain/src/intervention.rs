//! Interventions: attempts that are judged against a goal, with how often they were held and
//! whether they made sense to child and family.

pub mod delivery;
pub mod ending;
pub mod told;

use jiff::civil::Date;
use serde::{Deserialize, Serialize};

use crate::{
    flag::Limits,
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

impl Delivery {
    /// Whether it was held in less than the organisation's share of what was planned; not where nobody
    /// has counted.
    #[must_use]
    pub fn is_seldom(&self, limits: &Limits) -> bool {
        let least = u64::from(limits.delivery_percent) * u64::from(self.planned);
        self.delivered.is_some_and(|held| 100 * u64::from(held) < least)
    }
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
    /// In their words: not in files.
    #[serde(skip)]
    pub words: Option<Text>,
}

/// How an intervention goes, beyond what a case file holds.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Course {
    /// What is told about it.
    pub told: told::Told,
    /// Each time that was planned, as it was written down.
    pub log: Vec<delivery::Occasion>,
    /// How it ended, where somebody has told.
    pub ending: Option<ending::Ending>,
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
    /// How it goes: not in files.
    #[serde(skip)]
    pub course: Course,
}

impl Intervention {
    /// Whether it still runs, or is about to.
    #[must_use]
    pub fn is_running(&self) -> bool {
        !self.status.has_ended()
    }

    /// Whether somebody answers for it: the responsible person, or the one who steps in.
    #[must_use]
    pub fn is_led_by(&self, who: &Who) -> bool {
        self.responsible == *who || self.course.told.deputy.as_ref() == Some(who)
    }

    /// Whether it does so for a goal.
    #[must_use]
    pub fn runs_for(&self, goal: &GoalId) -> bool {
        self.goal == *goal && self.is_running()
    }
}
