//! Measures and measurements: what is counted or rated, by whom, how often, and what was seen.
//! Judging a series is `effect`'s.

use std::collections::{BTreeMap, BTreeSet};

use jiff::{Timestamp, civil::Date};
use serde::{Deserialize, Serialize, Serializer};

use crate::{
    id::{MeasureId, ObservationId, PersonId},
    people::Who,
    text::Text,
};

/// A measured number, in the unit of its measure. Always finite.
#[derive(Debug, Clone, Copy, Default, PartialEq, PartialOrd, Deserialize)]
#[serde(try_from = "f64")]
pub struct Value(f64);

/// A number that cannot be a value.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
#[error("not a finite number")]
pub struct NotFinite;

impl Value {
    /// The bare number.
    #[must_use]
    pub fn get(self) -> f64 {
        self.0
    }
}

/// The largest number anybody measures.
pub(crate) const LARGEST: f64 = 1e9;

impl TryFrom<f64> for Value {
    type Error = NotFinite;

    fn try_from(number: f64) -> Result<Self, NotFinite> {
        if number.is_finite() { Ok(Self(number)) } else { Err(NotFinite) }
    }
}

impl Serialize for Value {
    /// Whole numbers are written without a decimal point, as people write them.
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        #[expect(clippy::cast_possible_truncation, reason = "whole and small enough: checked")]
        if self.0.fract() == 0.0 && self.0.abs() < 9e15 {
            serializer.serialize_i64(self.0 as i64)
        } else {
            serializer.serialize_f64(self.0)
        }
    }
}

/// What kind of number a scale holds.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum ScaleKind {
    /// A line with two ends, such as 0 to 10.
    Numeric,
    /// Five faces.
    Smiley,
    /// Goal attainment scaling: five worded levels from −2 to +2.
    Gas,
    /// How many.
    Count,
    /// A share in per cent.
    Percent,
    /// How long, in minutes.
    Minutes,
    /// Yes (1) or no (0).
    YesNo,
}

/// A scale that measures refer to by name.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Scale {
    /// What kind of number.
    pub kind: ScaleKind,
    /// The lowest value, if there is one.
    pub min: Option<Value>,
    /// The highest value, if there is one.
    pub max: Option<Value>,
    /// The smallest difference that can be told.
    pub step: Value,
    /// Words at some of the values.
    pub anchors: BTreeMap<String, Text>,
}

impl Scale {
    /// Whether a value can be measured on this scale.
    #[must_use]
    pub fn holds(&self, value: Value) -> bool {
        let above = self.min.is_none_or(|min| value >= min);
        let below = self.max.is_none_or(|max| value <= max);
        let steps = (value.get() - self.min.map_or(0.0, Value::get)) / self.step.get();
        above && below && (steps - steps.round()).abs() < 1e-9
    }
}

/// Which way is better.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Direction {
    /// More is the aim.
    Higher,
    /// Fewer is the aim.
    Lower,
}

/// Where a measurement comes from.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Source {
    /// Somebody watched and counted or rated.
    Observation,
    /// The child says so.
    SelfReport,
    /// A parent says so.
    ParentReport,
    /// From a register, such as lessons attended.
    Register,
}

/// Why there is no value on a day. Not a missing value: said, with a reason.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum NotPossible {
    /// The child was ill.
    Ill,
    /// Holiday or closed.
    Holiday,
    /// The one who measures was not there.
    Absent,
    /// Another reason, in the note.
    Other,
    /// Not a reason but the end of an entry: it was a mistake and was taken back.
    TakenBack,
}

/// One measurement, or word that it was not possible. Never changed: a correction is a new one.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Observation {
    /// Identity; a case file may leave it out.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub id: Option<ObservationId>,
    /// The day it is about.
    pub date: Date,
    /// What was measured; absent only with `not_possible`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub value: Option<Value>,
    /// Why there is no value.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub not_possible: Option<NotPossible>,
    /// Whose rating it is. Series of different people are never joined.
    pub by: Who,
    /// Where it comes from.
    pub source: Source,
    /// A remark that the family can read.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub note: Option<Text>,
    /// The one that this corrects, which is kept.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub corrects: Option<ObservationId>,
    /// Who typed it, where it was typed here.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub entered_by: Option<PersonId>,
    /// When it was typed.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub entered_at: Option<Timestamp>,
}

/// What a goal is followed by.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Measure {
    /// Identity.
    pub id: MeasureId,
    /// What it is called ("Conflicts at break per week").
    pub name: Text,
    /// The name of its scale.
    pub scale: String,
    /// What is counted, where the scale does not say.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub unit: Option<Text>,
    /// Which way is better.
    pub direction: Direction,
    /// Whether it is the one that is judged.
    pub primary: bool,
    /// The worded levels of goal attainment scaling, by value.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub levels: Option<BTreeMap<String, Text>>,
    /// Measurements before the first intervention.
    pub baseline: Vec<Observation>,
    /// Where it should be at the target date.
    pub target: Option<Value>,
    /// When.
    pub target_date: Option<Date>,
    /// Measurements since.
    pub observations: Vec<Observation>,
    /// Who measures.
    pub raters: Vec<Who>,
    /// Days between measurements, as agreed.
    pub followup_days: u16,
}

impl Measure {
    /// Baseline and later measurements as they stand: corrected ones left out.
    /// True beside those taken before the first intervention.
    #[must_use]
    pub fn standing(&self) -> impl DoubleEndedIterator<Item = (&Observation, bool)> {
        let stands = self.stands();
        self.all().filter(move |(observation, _)| stands(observation))
    }

    /// Whether an entry of this measure stands: neither corrected nor taken back.
    pub fn stands(&self) -> impl Fn(&Observation) -> bool {
        let corrected: BTreeSet<&ObservationId> =
            self.all().filter_map(|(o, _)| o.corrects.as_ref()).collect();
        move |o| {
            o.not_possible != Some(NotPossible::TakenBack)
                && o.id.as_ref().is_none_or(|id| !corrected.contains(id))
        }
    }

    /// Every entry ever made, baseline first.
    #[must_use]
    pub fn all(&self) -> impl DoubleEndedIterator<Item = (&Observation, bool)> {
        let later = self.observations.iter().map(|o| (o, false));
        self.baseline.iter().map(|o| (o, true)).chain(later)
    }
}
