//! What a phase is compared with, and which values are its own (specification, sections 3.5 and
//! 3.6), as places in the ordered series.

use std::ops::Range;

use super::calendar::Day;
use super::series::Point;
use super::standing::Live;

/// Days before the first phase in which a measurement tells where things stood.
const BEFORE_START: Day = 182;
/// Days after the first start in which a first measurement may stand in for a baseline.
const AFTER_START: Day = 14;

/// The reference values of a phase.
#[derive(Clone, Debug, PartialEq)]
pub(super) enum Reference {
    /// Nothing to compare with.
    None,
    /// The declared baseline, oriented.
    Declared(f64),
    /// These places of the series.
    Measured(Range<usize>),
}

impl Reference {
    /// How many values it has.
    pub(super) fn len(&self) -> usize {
        match self {
            Self::None => 0,
            Self::Declared(_) => 1,
            Self::Measured(places) => places.len(),
        }
    }
}

/// Where the values of a phase lie.
#[derive(Clone, Debug, PartialEq)]
pub(super) struct Layout {
    pub reference: Reference,
    /// The place of the first value of the phase.
    pub from: usize,
}

/// The last places up to `end`, at most `count`, not before `start`.
fn last_places(start: usize, end: usize, count: usize) -> Range<usize> {
    start.max(end.saturating_sub(count))..end
}

/// The layout of the live phase at `index`; `declared` is the declared baseline, oriented.
pub(super) fn layout(
    points: &[Point],
    live: &[Live],
    index: usize,
    declared: Option<f64>,
) -> Option<Layout> {
    let start = live.get(index)?.start;
    let until = |day: Day| points.partition_point(|p| p.day <= day);
    let end = until(start);
    let Some(previous) = index.checked_sub(1).and_then(|i| live.get(i)) else {
        return Some(first_layout(points, start, end, declared));
    };
    let mut places = last_places(until(previous.start), end, 4);
    if places.len() < 2 {
        places = last_places(0, end, 4);
    }
    let reference = if places.is_empty() { Reference::None } else { Reference::Measured(places) };
    Some(Layout { reference, from: end })
}

/// The layout of the first live phase.
fn first_layout(points: &[Point], start: Day, end: usize, declared: Option<f64>) -> Layout {
    let oldest = points.partition_point(|p| p.day < start - BEFORE_START);
    let places = last_places(oldest, end, 6);
    if !places.is_empty() {
        return Layout { reference: Reference::Measured(places), from: end };
    }
    if let Some(value) = declared {
        return Layout { reference: Reference::Declared(value), from: end };
    }
    match points.get(end) {
        Some(first) if first.day <= start + AFTER_START => {
            Layout { reference: Reference::Measured(end..end + 1), from: end + 1 }
        }
        _ => Layout { reference: Reference::None, from: end },
    }
}
