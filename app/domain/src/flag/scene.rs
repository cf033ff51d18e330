//! What a look is given: a case and what stands round it, on a day.

use std::collections::BTreeMap;

use jiff::civil::Date;

use super::{Flag, Limits};
use crate::{
    case::Case,
    effect,
    goal::{Goal, GoalStatus},
    id::PhaseId,
    measure::{Measure, Scale},
};

/// A case on a day, with all that its flags depend on.
#[derive(Debug, Clone, Copy)]
pub struct Scene<'a> {
    /// The case, with everything in it.
    pub case: &'a Case,
    /// Its flags as they stand; those of its history come from [`super::history`]. Closed ones may
    /// be left out.
    pub flags: &'a [Flag],
    /// Scales by name.
    pub scales: &'a BTreeMap<String, Scale>,
    /// The closed days of the child's unit.
    pub holidays: &'a [(Date, Date)],
    /// The organisation's settings.
    pub limits: &'a Limits,
    /// The day. What is dated later has not happened yet.
    pub today: Date,
}

impl Scene<'_> {
    /// A measure of a goal as the effect rule wants it.
    pub(super) fn input(&self, goal: &Goal, measure: &Measure) -> effect::Goal {
        effect::Goal::of(goal, measure, self.scales, self.holidays)
    }

    /// The goals that are worked on.
    pub(super) fn active_goals(&self) -> impl Iterator<Item = &Goal> {
        self.case.goals.iter().filter(|goal| goal.status == GoalStatus::Active)
    }
}

/// The id of the phase that a goal is in.
pub(super) fn phase_id(goal: &Goal, today: Date) -> Option<PhaseId> {
    goal.phase_on(today).map(|phase| phase.id.clone())
}
