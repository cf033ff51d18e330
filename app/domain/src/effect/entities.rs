//! A case's entities made into the rule's input, for everybody who asks the rule about a case.
//! Not here: the rule, which knows its own small types only.

use std::collections::BTreeMap;

use jiff::civil::Date;

use super::input::{self, Holiday, Measurement, Phase};
use crate::{
    goal::{self, GoalType, PhaseKind},
    measure::{Direction, Measure, Scale, ScaleKind, Value},
};

impl input::Goal {
    /// A goal and one of its measures, with the scales by name and the closed days of the child's
    /// unit. What was corrected or taken back is no measurement; a day on which measuring was not
    /// possible keeps a series from being stale that day.
    #[must_use]
    pub fn of(
        goal: &goal::Goal,
        measure: &Measure,
        scales: &BTreeMap<String, Scale>,
        holidays: &[(Date, Date)],
    ) -> Self {
        let scale = scales.get(&measure.scale);
        let (mut measurements, mut not_possible) = (Vec::new(), Vec::new());
        for (observation, _) in measure.standing() {
            let date = observation.date;
            if let Some(value) = observation.value {
                let rater = observation.by.to_string();
                measurements.push(Measurement { date, value: value.get(), rater });
            }
            if observation.not_possible.is_some() {
                not_possible.push(date);
            }
        }
        Self {
            scale: kind_of(scale, &measure.scale),
            step: scale.map_or(1.0, |scale| scale.step.get()),
            direction: match measure.direction {
                Direction::Higher => input::Direction::Higher,
                Direction::Lower => input::Direction::Lower,
            },
            goal_type: match goal.goal_type {
                GoalType::Develop => input::GoalType::Develop,
                GoalType::Maintain => input::GoalType::Maintain,
                GoalType::LimitLoss => input::GoalType::LimitLoss,
            },
            target: measure.target.map(Value::get),
            target_date: measure.target_date,
            baseline_value: None,
            followup_days: Some(measure.followup_days),
            meaningful_change: None,
            phases: goal.phases.iter().map(Phase::of).collect(),
            measurements,
            not_possible,
            holidays: holidays.iter().copied().map(Holiday::from).collect(),
        }
    }
}

/// The rule knows one rating by its name; every other scale by its kind.
fn kind_of(scale: Option<&Scale>, name: &str) -> input::Scale {
    match (scale.map(|scale| scale.kind), name) {
        (Some(ScaleKind::Numeric), "rating_0_10") => input::Scale::Rating0To10,
        (Some(ScaleKind::Gas), _) => input::Scale::Gas,
        (Some(ScaleKind::Percent), _) => input::Scale::Percent,
        _ => input::Scale::Other,
    }
}

impl Phase {
    fn of(phase: &goal::Phase) -> Self {
        let kind = match phase.kind {
            PhaseKind::Baseline => input::PhaseKind::Baseline,
            PhaseKind::Intervention => input::PhaseKind::Intervention,
            PhaseKind::Adjusted => input::PhaseKind::Adjusted,
            PhaseKind::Stopped => input::PhaseKind::Stopped,
        };
        Self { start: phase.start, kind }
    }
}
