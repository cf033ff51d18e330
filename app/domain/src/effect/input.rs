//! What the rule is asked about (specification, section 2): the rule's own small types. Not here:
//! making them from a case's entities (`entities`), reading them from text (`jsonl`).

use jiff::civil::Date;
use serde::{Deserialize, Serialize};

/// One measure of one goal, with its phases and measurements.
#[derive(Clone, Debug, Serialize, Deserialize, PartialEq)]
pub struct Goal {
    /// The kind of scale the values are on.
    pub scale: Scale,
    /// The smallest step of the scale, in its own unit. What is not above zero reads as 1.
    pub step: f64,
    /// Which way is better.
    pub direction: Direction,
    /// To develop something, to keep it, or to limit a loss.
    pub goal_type: GoalType,
    /// The level aimed at, as recorded.
    pub target: Option<f64>,
    /// The day by which the target is aimed at.
    pub target_date: Option<Date>,
    /// The level at the start, told instead of measured.
    pub baseline_value: Option<f64>,
    /// The agreed days between measurements; 7 if none are agreed.
    pub followup_days: Option<u16>,
    /// What this family calls a clear change, instead of the scale's.
    pub meaningful_change: Option<f64>,
    /// The phases in the order in which they were written; those of the future are ignored.
    pub phases: Vec<Phase>,
    /// The measurements in any order; those after the day asked about are ignored.
    pub measurements: Vec<Measurement>,
    /// The days on which a measurement was marked *not possible* with a reason.
    pub not_possible: Vec<Date>,
    /// The unit's holidays, in which an intervention cannot work.
    pub holidays: Vec<Holiday>,
}

/// A stretch of time under one set of interventions, from its start until the next phase.
#[derive(Clone, Copy, Debug, Serialize, Deserialize, PartialEq, Eq)]
pub struct Phase {
    /// Its first day. A measurement on that day still belongs to what came before.
    pub start: Date,
    /// What begins on that day.
    pub kind: PhaseKind,
}

/// What a phase is.
#[derive(Clone, Copy, Debug, Serialize, Deserialize, PartialEq, Eq)]
#[serde(rename_all = "snake_case")]
pub enum PhaseKind {
    /// Measuring only.
    Baseline,
    /// An intervention runs.
    Intervention,
    /// An adjusted intervention runs.
    Adjusted,
    /// Nothing runs.
    Stopped,
}

/// One value that one person recorded on one day.
#[derive(Clone, Debug, Serialize, Deserialize, PartialEq)]
pub struct Measurement {
    /// The day.
    pub date: Date,
    /// The value as recorded. What is not finite, or beyond ±10¹², is no measurement.
    pub value: f64,
    /// Who rated, as opaque text.
    #[serde(default)]
    pub rater: String,
}

/// The kinds of scale that section 3.7 tells apart.
#[derive(Clone, Copy, Debug, Serialize, Deserialize, PartialEq, Eq)]
#[serde(from = "String", into = "String")]
pub enum Scale {
    /// A rating from 0 to 10 (`rating_0_10`).
    Rating0To10,
    /// Goal attainment levels from −2 to 2 (`gas`).
    Gas,
    /// A share from 0 to 100 (`percent`).
    Percent,
    /// A count, minutes or anything else numeric.
    Other,
}

impl From<String> for Scale {
    fn from(name: String) -> Self {
        match name.as_str() {
            "rating_0_10" => Self::Rating0To10,
            "gas" => Self::Gas,
            "percent" => Self::Percent,
            _ => Self::Other,
        }
    }
}

impl From<Scale> for String {
    fn from(scale: Scale) -> Self {
        match scale {
            Scale::Rating0To10 => "rating_0_10",
            Scale::Gas => "gas",
            Scale::Percent => "percent",
            Scale::Other => "other",
        }
        .to_owned()
    }
}

/// Which way is better.
#[derive(Clone, Copy, Debug, Serialize, Deserialize, PartialEq, Eq)]
#[serde(rename_all = "snake_case")]
pub enum Direction {
    /// More is better.
    Higher,
    /// Less is better.
    Lower,
}

/// What the goal asks of the curve (sections 1 to 10, and 11).
#[derive(Clone, Copy, Debug, Default, Serialize, Deserialize, PartialEq, Eq)]
#[serde(rename_all = "snake_case")]
pub enum GoalType {
    /// To develop something (*udvikle*).
    #[default]
    Develop,
    /// To keep something (*fastholde*): a flat curve is success.
    Maintain,
    /// To limit a loss (*begrænse tab*): the target is the lowest level one accepts.
    LimitLoss,
}

/// A stretch of days off, both days included.
#[derive(Clone, Copy, Debug, Serialize, Deserialize, PartialEq, Eq)]
#[serde(from = "(Date, Date)", into = "(Date, Date)")]
pub struct Holiday {
    /// The first day off.
    pub first: Date,
    /// The last day off.
    pub last: Date,
}

impl From<(Date, Date)> for Holiday {
    fn from((first, last): (Date, Date)) -> Self {
        Self { first, last }
    }
}

impl From<Holiday> for (Date, Date) {
    fn from(holiday: Holiday) -> Self {
        (holiday.first, holiday.last)
    }
}
