//! One published series as it is written, and the stretches of its phases.

use std::ops::Range;

use serde::Deserialize;
use serde_json::Value;

use super::LineError;
use super::line_error::id_of;
use crate::effect::number::readable;

/// A series of values with the phase of each.
#[derive(Deserialize)]
pub(super) struct SeriesLine {
    pub id: Value,
    /// Which way is better.
    pub improvement: Improvement,
    /// When each value was measured; 1, 2, 3 … if not given.
    pub session: Option<Vec<f64>>,
    /// The phase of each value.
    pub phase: Vec<String>,
    /// The values as recorded.
    pub value: Vec<f64>,
}

/// Which way is better.
#[derive(Clone, Copy, Deserialize)]
#[serde(rename_all = "snake_case")]
pub(super) enum Improvement {
    Increase,
    Decrease,
}

impl SeriesLine {
    /// Reads a series.
    pub(super) fn parse(series: Value) -> Result<Self, LineError> {
        let id = id_of(&series);
        let known = |reason: String| LineError::new(id.clone(), reason);
        let read: Self = serde_json::from_value(series).map_err(|e| known(e.to_string()))?;
        if id.is_null() {
            return Err(known("id: is neither text nor a number".to_owned()));
        }
        let count = read.value.len();
        if read.phase.len() != count {
            return Err(known(format!("phase: has not {count} entries as value has")));
        }
        let session = read.session.as_deref().unwrap_or_default();
        if read.session.is_some() && session.len() != count {
            return Err(known(format!("session: has not {count} entries as value has")));
        }
        if let Some(place) = read.value.iter().position(|v| readable(*v).is_none()) {
            return Err(known(format!("value[{place}]: is beyond ±10^12")));
        }
        if let Some(place) = session.iter().position(|v| readable(*v).is_none()) {
            return Err(known(format!("session[{place}]: is beyond ±10^12")));
        }
        Ok(read)
    }

    /// The stretches of values with one phase each, in order.
    fn stretches(&self) -> Vec<Range<usize>> {
        let mut from = 0;
        let stretch = |group: &[String]| {
            let start = from;
            from += group.len();
            start..from
        };
        self.phase.chunk_by(|a, b| a == b).map(stretch).collect()
    }

    /// The contrasts: each phase with the next, and the first with the last of more than two.
    pub(super) fn contrasts(&self) -> Vec<(Range<usize>, Range<usize>)> {
        let stretches = self.stretches();
        let pairs = stretches.iter().zip(stretches.iter().skip(1));
        let mut contrasts: Vec<_> = pairs.map(|(a, b)| (a.clone(), b.clone())).collect();
        if let [first, _, .., last] = stretches.as_slice()
            && stretches.len() > 2
        {
            contrasts.push((first.clone(), last.clone()));
        }
        contrasts
    }
}
