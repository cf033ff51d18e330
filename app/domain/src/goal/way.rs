//! The way of a goal: which steps are open, how it came from state to state and on what evidence,
//! its wordings, and why somebody's word is missing. What is missing for a state is `need`'s.

use std::collections::BTreeSet;

use jiff::civil::Date;
use serde::{Deserialize, Serialize};

use super::{Accepts, GoalStatus};
use crate::{names::names, people::Who, text::Text};

names! {
    /// A step of setting a goal. Each can be left open.
    #[derive(PartialOrd, Ord)]
    Step {
        /// The statement in plain words.
        Statement = "statement",
        /// What will be seen when it is on the way.
        Signs = "signs",
        /// Develop, maintain or limit a loss.
        Kind = "kind",
        /// The area of life.
        Area = "area",
        /// How it is measured, by whom, how often.
        Measure = "measure",
        /// Where it stands before anything is done.
        Baseline = "baseline",
        /// Where it should be, when, with a milestone on the way.
        Target = "target",
        /// What is tried, by whom, from when.
        Help = "help",
        /// Its place among the goals.
        Rank = "rank",
    }
}

names! {
    /// How a goal comes from one state to another (domain states, D.3).
    Move {
        /// It is laid before family and child.
        Propose = "propose",
        /// It is agreed.
        Agree = "agree",
        /// Its new wording is agreed.
        AgreeAnew = "agree_anew",
        /// It is worked on.
        Start = "start",
        /// It rests.
        Hold = "hold",
        /// It is worked on again after a rest.
        Resume = "resume",
        /// It is reached.
        Achieve = "achieve",
        /// It was reached and is lost again.
        Relapse = "relapse",
        /// It is over without being reached.
        End = "end",
        /// It waits for later.
        Park = "park",
        /// It is taken up again.
        TakeUp = "take_up",
        /// It is taken back by the one whose goal it is.
        Withdraw = "withdraw",
    }
}

impl Move {
    /// The states that it starts from.
    #[must_use]
    pub fn from(self) -> &'static [GoalStatus] {
        use GoalStatus::{Achieved, Active, Agreed, Draft, OnHold, Parked, Proposed};
        match self {
            Self::Propose => &[Draft],
            Self::Agree => &[Proposed],
            Self::AgreeAnew => &[Agreed, Active, OnHold],
            Self::Start => &[Agreed],
            Self::Hold | Self::Achieve => &[Active],
            Self::Resume => &[OnHold],
            Self::Relapse => &[Achieved],
            Self::End => &[Draft, Proposed, Agreed, Active, OnHold, Parked],
            Self::Park => &[Proposed, Agreed],
            Self::TakeUp => &[Parked],
            Self::Withdraw => &[Draft, Proposed, Agreed, Active, OnHold, Parked, Achieved],
        }
    }

    /// The state that it leads to; a new wording leaves it where it is.
    #[must_use]
    pub fn to(self, from: GoalStatus) -> GoalStatus {
        match self {
            Self::Propose | Self::TakeUp => GoalStatus::Proposed,
            Self::Agree => GoalStatus::Agreed,
            Self::AgreeAnew => from,
            Self::Start | Self::Resume | Self::Relapse => GoalStatus::Active,
            Self::Hold => GoalStatus::OnHold,
            Self::Achieve => GoalStatus::Achieved,
            Self::End => GoalStatus::Ended,
            Self::Park => GoalStatus::Parked,
            Self::Withdraw => GoalStatus::Withdrawn,
        }
    }
}

names! {
    /// What happens with the help once a goal is reached.
    Next {
        /// It goes on.
        Keep = "keep",
        /// It becomes less, step by step.
        Taper = "taper",
        /// It stops.
        Stop = "stop",
    }
}

names! {
    /// Why a goal is over without being reached.
    EndReason {
        /// It is no longer needed.
        NotNeeded = "not_needed",
        /// What was tried did not help.
        NoEffect = "no_effect",
        /// Child or family do not want it any more.
        NotWanted = "not_wanted",
        /// Another goal takes its place.
        Replaced = "replaced",
        /// Something outside it, such as a move.
        Outside = "outside",
    }
}

/// What was told for a move: its evidence, in words.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(default, deny_unknown_fields)]
pub struct Told {
    /// Why.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub reason: Option<Text>,
    /// When to look again.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub look_again: Option<Date>,
    /// The child's own word on it.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub child: Option<Text>,
    /// The family's.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub family: Option<Text>,
    /// What was learnt.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub learnt: Option<Text>,
    /// What happens next.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub next: Option<Next>,
    /// Why it is over.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub ended: Option<EndReason>,
    /// In which way it was told, where another writes it down.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub how: Option<Text>,
}

/// One move that was made. Never changed: a later one follows.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Moved {
    /// Which.
    pub kind: Move,
    /// From this state.
    pub from: GoalStatus,
    /// To this one.
    pub to: GoalStatus,
    /// The number of the wording that stood.
    pub wording: u32,
    /// Who noted it.
    pub by: Who,
    /// The day.
    pub on: Date,
    /// On what evidence.
    pub told: Told,
}

/// Why somebody's word is missing, for them to read (domain invariant 3).
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Excuse {
    /// Whose word.
    pub who: Who,
    /// On which wording.
    pub wording: u32,
    /// Why it is missing.
    pub why: Text,
    /// Of the child: how its view was obtained then (Children's Act § 5(4)). Of a guardian: how
    /// it was explained to them (§ 2(4)).
    pub instead: Text,
    /// Who wrote it.
    pub by: Who,
    /// The day.
    pub on: Date,
}

/// How a goal was worded before.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Wording {
    /// Its number, from 0.
    pub number: u32,
    /// The statement as it was.
    pub statement: Text,
    /// The signs as they were.
    pub signs: Vec<Text>,
    /// Who changed it.
    pub by: Who,
    /// The day.
    pub on: Date,
    /// Why.
    pub why: Text,
}

/// A word on a goal as it was said: kept when a later one follows.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Said {
    /// Whose.
    pub who: Who,
    /// On which wording.
    pub wording: u32,
    /// What they said.
    pub status: Accepts,
    /// In which way it was obtained.
    pub how: Option<Text>,
    /// In their own words.
    pub comment: Option<Text>,
    /// Who wrote it down.
    pub by: Who,
    /// The day.
    pub on: Date,
}

/// The way a goal has come. Of a goal from a case file there is none yet.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Way {
    /// How many times it was changed: whoever edits says which version they saw.
    pub version: i64,
    /// The number of the wording that stands.
    pub wording: u32,
    /// Who typed the own words, where that was another.
    pub typed_by: Option<Who>,
    /// The steps that are not decided yet, of those that the goal itself cannot tell.
    pub open: BTreeSet<Step>,
    /// How it came from state to state, oldest first.
    pub moves: Vec<Moved>,
    /// Why words are missing, oldest first.
    pub excuses: Vec<Excuse>,
    /// How it was worded before, oldest first.
    pub earlier: Vec<Wording>,
    /// Every word on it, oldest first.
    pub said: Vec<Said>,
}

impl Way {
    /// Whether it has been agreed in the wording that stands. One from a case file was agreed as it
    /// is.
    #[must_use]
    pub fn is_agreed_as_it_stands(&self) -> bool {
        let agrees = |moved: &&Moved| matches!(moved.kind, Move::Agree | Move::AgreeAnew);
        let last = self.moves.iter().rfind(agrees).map_or(0, |moved| moved.wording);
        self.wording == last
    }
}
