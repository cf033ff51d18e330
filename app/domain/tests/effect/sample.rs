//! Goals that are quick to write down: weekly values round a start on a Monday.

use domain::effect::{
    Assessment, Direction, Goal, GoalType, Measurement, Phase, PhaseKind, Reason, Scale, Status,
    assess,
};
use jiff::ToSpan;
use jiff::civil::{Date, date};

/// The day on which the intervention starts.
pub const START: Date = date(2026, 1, 5);

/// So many days after the start, or before.
pub fn day(days: i32) -> Date {
    START.saturating_add(days.days())
}

/// So many weeks after the start, or before.
pub fn week(weeks: i32) -> Date {
    day(7 * weeks)
}

/// A value of one rater.
pub fn value(date: Date, rater: &str, value: f64) -> Measurement {
    Measurement { date, value, rater: rater.to_owned() }
}

/// Values in weeks one after the other, the first in this week.
pub fn weekly(first: i32, rater: &str, values: &[f64]) -> Vec<Measurement> {
    (first..).zip(values).map(|(at, number)| value(week(at), rater, *number)).collect()
}

/// A rating from 0 to 10, aimed at 8 by week 40: baseline values up to the week before the
/// start, phase values from the week after it.
pub fn goal(baseline: &[f64], phase: &[f64]) -> Goal {
    let before = i32::try_from(baseline.len()).expect("few");
    let mut measurements = weekly(-before, "teacher", baseline);
    measurements.extend(weekly(1, "teacher", phase));
    Goal {
        scale: Scale::Rating0To10,
        step: 1.0,
        direction: Direction::Higher,
        goal_type: GoalType::Develop,
        target: Some(8.0),
        target_date: Some(week(40)),
        baseline_value: None,
        followup_days: Some(7),
        meaningful_change: None,
        phases: vec![Phase { start: START, kind: PhaseKind::Intervention }],
        measurements,
        not_possible: vec![],
        holidays: vec![],
    }
}

/// The answer on the day of the last measurement.
pub fn now(goal: &Goal) -> Assessment {
    assess(goal, goal.measurements.iter().map(|m| m.date).max().unwrap_or(START))
}

/// Status and reason of an answer.
pub fn verdict(found: &Assessment) -> (Status, Reason) {
    (found.status, found.reason)
}
