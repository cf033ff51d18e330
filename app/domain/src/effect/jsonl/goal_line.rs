//! One goal as it is written on a line, and the rule's input made of it. What is not known here
//! (labels, limits of the scale) is not read.

use jiff::civil::Date;
use serde::Deserialize;
use serde_json::Value;

use super::LineError;
use crate::effect::input::{Direction, Goal, GoalType, Holiday, Measurement, Phase, Scale};
use crate::effect::number::{positive, readable};

/// A goal with the days on which it is judged.
pub(super) struct GoalLine {
    pub id: Value,
    pub goal: Goal,
    pub review_dates: Vec<Date>,
    pub as_of: Option<Date>,
}

#[derive(Deserialize)]
struct Written {
    id: Value,
    scale: Scale,
    direction: Direction,
    step: Option<f64>,
    goal_type: Option<GoalType>,
    target: Option<f64>,
    target_date: Option<Date>,
    baseline_value: Option<f64>,
    followup_days: Option<u16>,
    meaningful_change: Option<f64>,
    phases: Vec<Phase>,
    measurements: Vec<WrittenMeasurement>,
    holidays: Option<Vec<Holiday>>,
    review_dates: Option<Vec<Date>>,
    as_of: Option<Date>,
}

#[derive(Deserialize)]
struct WrittenMeasurement {
    date: Date,
    value: Option<f64>,
    #[serde(default)]
    rater: String,
    /// Why it was not possible to measure.
    not_possible: Option<String>,
}

impl GoalLine {
    /// Reads a line.
    pub(super) fn parse(line: &[u8]) -> Result<Self, LineError> {
        let written: Written = serde_json::from_slice(line)
            .map_err(|error| LineError::about::<Written>(line, &error))?;
        let id = written.id.clone();
        if !matches!(id, Value::String(_) | Value::Number(_)) {
            return Err(LineError::new(Value::Null, "id: is neither text nor a number"));
        }
        written.into_goal().map_err(|reason| LineError::new(id, reason))
    }
}

impl Written {
    fn into_goal(self) -> Result<GoalLine, String> {
        let within = |name: &str, value: Option<f64>| match value {
            Some(value) if readable(value).is_none() => Err(too_large(name)),
            _ => Ok(value),
        };
        let above_zero = |name: &str, value: Option<f64>| match value {
            Some(value) if positive(value).is_none() => {
                Err(format!("{name}: is not a number from 0.000001 to 10^12"))
            }
            _ => Ok(value),
        };
        if self.followup_days == Some(0) {
            return Err("followup_days: is not above zero".to_owned());
        }
        let mut goal = Goal {
            scale: self.scale,
            step: above_zero("step", self.step)?.unwrap_or(1.0),
            direction: self.direction,
            goal_type: self.goal_type.unwrap_or_default(),
            target: within("target", self.target)?,
            target_date: self.target_date,
            baseline_value: within("baseline_value", self.baseline_value)?,
            followup_days: self.followup_days,
            meaningful_change: above_zero("meaningful_change", self.meaningful_change)?,
            phases: self.phases,
            measurements: Vec::with_capacity(self.measurements.len()),
            not_possible: Vec::new(),
            holidays: self.holidays.unwrap_or_default(),
        };
        for (place, written) in self.measurements.into_iter().enumerate() {
            let name = format!("measurements[{place}].value");
            match (written.value, written.not_possible) {
                (_, Some(_)) => goal.not_possible.push(written.date),
                (None, None) => return Err(format!("{name}: is missing")),
                (Some(value), None) => {
                    let value = readable(value).ok_or_else(|| too_large(&name))?;
                    let (date, rater) = (written.date, written.rater);
                    goal.measurements.push(Measurement { date, value, rater });
                }
            }
        }
        let review_dates = self.review_dates.unwrap_or_default();
        Ok(GoalLine { id: self.id, goal, review_dates, as_of: self.as_of })
    }
}

fn too_large(name: &str) -> String {
    format!("{name}: is beyond ±10^12")
}
