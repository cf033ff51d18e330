//! Goals: the family's own words first, then what was agreed, who agrees, and the phases of
//! trying. Measures stand in `measure`, interventions in `intervention`.

pub mod change;
mod go;
pub mod need;
pub mod way;

use jiff::civil::Date;
use serde::{Deserialize, Serialize};

use crate::{
    id::{GoalId, InterventionId, MeetingId, PhaseId},
    measure::{Measure, Value},
    people::Who,
    text::Text,
};

pub use need::{Ground, Lack};
pub use way::{Excuse, Move, Moved, Said, Step, Told, Way, Wording};

/// What a goal wants (FFB's *måltype*).
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum GoalType {
    /// Udvikle: something is to change.
    Develop,
    /// Fastholde: something is to stay; a flat curve is success.
    Maintain,
    /// Begrænse tab: a loss is to be slowed.
    LimitLoss,
}

/// How far a goal has come (domain states, D.3).
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum GoalStatus {
    /// Being written.
    Draft,
    /// Shared, not decided.
    Proposed,
    /// Agreed by child and guardians, or with a reason.
    Agreed,
    /// Worked on and measured.
    Active,
    /// Resting, with a date to look again.
    OnHold,
    /// For later, with a date to look again.
    Parked,
    /// Reached.
    Achieved,
    /// Ended without being reached.
    Ended,
    /// Taken back by the one whose goal it is.
    Withdrawn,
}

/// Whether somebody agrees. *Not heard* is as visible as *agrees*.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Accepts {
    /// Agrees.
    Agrees,
    /// Disagrees: kept and shown, never averaged away.
    Disagrees,
    /// Not yet heard.
    Pending,
}

/// One person's word on a goal.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Acceptance {
    /// Whose.
    pub who: Who,
    /// What they said.
    pub status: Accepts,
    /// In which way it was obtained.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub how: Option<Text>,
    /// In their own words.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub comment: Option<Text>,
}

/// That a goal was agreed: when, where, by whom.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Agreement {
    /// The day.
    pub date: Date,
    /// The meeting.
    pub meeting: MeetingId,
    /// Each person's word.
    pub acceptance: Vec<Acceptance>,
}

/// The goal as somebody said it. Never edited by anybody else.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct OwnWords {
    /// Whose words.
    pub by: Who,
    /// The words.
    pub text: Text,
}

/// A step on the way (delmål).
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Milestone {
    /// The value of the primary measure.
    pub value: Value,
    /// By when.
    pub date: Date,
    /// In words.
    pub text: Text,
    /// The day it was reached.
    pub reached: Option<Date>,
}

/// What kind of phase begins.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum PhaseKind {
    /// Measuring before anything is done.
    Baseline,
    /// The first interventions.
    Intervention,
    /// Changed interventions.
    Adjusted,
    /// Nothing runs.
    Stopped,
}

/// A stretch of time with the same interventions. An adjustment opens a new one.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Phase {
    /// Identity.
    pub id: PhaseId,
    /// Number within the goal, from 1.
    pub n: u32,
    /// First day.
    pub start: Date,
    /// Last day, once it has ended.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub end: Option<Date>,
    /// What is tried.
    pub label: Text,
    /// With which interventions.
    pub interventions: Vec<InterventionId>,
    /// What kind.
    pub kind: PhaseKind,
    /// Why the one before was changed.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub why_changed: Option<Text>,
    /// The meeting that decided it.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub decided_at: Option<MeetingId>,
}

/// How it ended, and how it was celebrated.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Outcome {
    /// The day it was said.
    pub date: Date,
    /// What came of it and what happens next.
    pub text: Text,
    /// How it was celebrated.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub celebrated_how: Option<Text>,
}

/// That a goal waits.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Parked {
    /// Since when.
    pub date: Date,
    /// Why.
    pub why: Text,
    /// When to look again.
    pub look_again: Date,
}

/// What a demo or test file says the effect rule should answer for a goal.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Expected {
    /// The status.
    pub status: String,
    /// The reason.
    pub reason: String,
    /// Since when.
    pub since: Option<Date>,
}

/// A shared goal in which child and family see themselves.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Goal {
    /// Identity.
    pub id: GoalId,
    /// Place in the order of what matters most, from 1.
    pub rank: u32,
    /// What it wants.
    pub goal_type: GoalType,
    /// How far it has come.
    pub status: GoalStatus,
    /// Area of life.
    pub area: Text,
    /// As child or family said it.
    pub own_words: OwnWords,
    /// As it was agreed, in plain words.
    pub statement: Text,
    /// What we will see when it is on the way.
    pub looks_like: Vec<Text>,
    /// That it was agreed.
    pub agreed: Option<Agreement>,
    /// Each person's word while it is not agreed.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub acceptance: Vec<Acceptance>,
    /// That it waits.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub parked: Option<Parked>,
    /// What it is followed by.
    pub measures: Vec<Measure>,
    /// Steps on the way.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub milestones: Vec<Milestone>,
    /// What was tried, in order.
    pub phases: Vec<Phase>,
    /// How it ended.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub outcome: Option<Outcome>,
    /// An oracle for tests.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub expected: Option<Expected>,
    /// The way it has come here: not in files.
    #[serde(skip)]
    pub way: Way,
}

impl Goal {
    /// The number of the phase that comes next, from 1.
    #[must_use]
    pub fn next_phase(&self) -> u32 {
        self.phases.iter().map(|phase| phase.n).max().unwrap_or(0) + 1
    }

    /// The first day of the phase that comes next, if it were to begin today: never before the one
    /// before it, which may only be planned yet.
    #[must_use]
    pub fn next_start(&self, today: Date) -> Date {
        self.phases.iter().map(|phase| phase.start).max().map_or(today, |last| last.max(today))
    }

    /// Each person's word, agreed or not yet.
    #[must_use]
    pub fn word_of_each(&self) -> &[Acceptance] {
        self.agreed.as_ref().map_or(&self.acceptance, |agreed| &agreed.acceptance)
    }

    /// The measure that is judged.
    #[must_use]
    pub fn primary(&self) -> Option<&Measure> {
        self.measures.iter().find(|measure| measure.primary)
    }

    /// The phase that has begun last on a day; of several that begin on one day the last listed
    /// (effect rule, section 3.4).
    #[must_use]
    pub fn phase_on(&self, day: Date) -> Option<&Phase> {
        self.phases.iter().filter(|phase| phase.start <= day).max_by_key(|phase| phase.start)
    }
}
