//! The answer to one goal as it is written on a line.

use jiff::civil::Date;
use serde::Serialize;
use serde_json::Value;

use super::goal_line::GoalLine;
use crate::effect::{Assessment, Evidence, Reason, Status, assess, status};

#[derive(Serialize)]
struct Answer<'a> {
    id: &'a Value,
    status: Status,
    reason: Reason,
    since: Option<Date>,
    /// One for each review date, if any are given.
    statuses: Vec<&'static str>,
    raised: Option<Date>,
    first_judged: Option<Date>,
    missing: usize,
    evidence: &'a Evidence,
}

/// Judges a goal on its day and its review dates, as one line.
pub(super) fn answer_line(line: &GoalLine) -> Result<String, String> {
    let last_measured = || line.goal.measurements.iter().map(|m| m.date).max();
    let as_of = line.as_of.or_else(|| line.review_dates.last().copied()).or_else(last_measured);
    let as_of = as_of.ok_or("as_of: is missing, and there is no review date or measurement")?;
    let assessment = assess(&line.goal, as_of);
    let statuses = line.review_dates.iter().map(|date| status(&line.goal, *date).0.as_str());
    let Assessment { status, reason, since, raised, first_judged, missing, evidence, .. } =
        &assessment;
    let answer = Answer {
        id: &line.id,
        status: *status,
        reason: *reason,
        since: *since,
        statuses: statuses.collect(),
        raised: *raised,
        first_judged: *first_judged,
        missing: *missing,
        evidence,
    };
    serde_json::to_string(&answer).map_err(|error| error.to_string())
}
