//! Level and change of each phase, for a sentence on the curve (specification, sections 3.5, 3.6
//! and 4, read for each live phase by itself).

use jiff::civil::Date;

use super::calendar::{Day, day};
use super::input::Goal;
use super::layout::{Reference, layout};
use super::number::{last, median};
use super::prepare::declared;
use super::raters::Offsets;
use super::series::{Point, Series, sign};
use super::standing::standing;

/// What a phase documents by itself.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct PhaseSummary {
    /// The phase's place in the goal's list.
    pub phase: usize,
    /// How many measurements it has.
    pub measurements: usize,
    /// The level it began from, as recorded; none if nothing tells it.
    pub reference: Option<f64>,
    /// The median of its last up to five measurements, as recorded.
    pub level: Option<f64>,
    /// From reference to level, positive when better.
    pub change: Option<f64>,
}

/// Each phase in which an intervention ran or runs, in order, as they stand on a day.
#[must_use]
pub fn phase_summaries(goal: &Goal, as_of: Date) -> Vec<PhaseSummary> {
    let live = standing(goal, day(as_of)).live;
    let series = Series::new(goal, as_of);
    let mut offsets = Offsets::new(series.raters.len());
    offsets.find(&series.points);
    let levels = |points: &[Point]| -> Vec<f64> {
        points.iter().map(|point| offsets.adjusted(point)).collect()
    };
    let sign = sign(goal.direction);
    let recorded = |level: f64| sign * level + 0.0;
    let summary = |(index, phase): (usize, &super::standing::Live)| {
        let until = phase.end.unwrap_or(Day::MAX);
        let end = series.points.partition_point(|point| point.day <= until);
        let layout = layout(series.points.get(..end)?, &live, index, declared(goal))?;
        let values = levels(series.points.get(layout.from..end).unwrap_or_default());
        let reference = match layout.reference {
            Reference::None => None,
            Reference::Declared(value) => Some(value),
            Reference::Measured(places) => median(&levels(series.points.get(places)?)),
        };
        let level = median(last(&values, 5));
        Some(PhaseSummary {
            phase: phase.place,
            measurements: values.len(),
            reference: reference.map(recorded),
            level: level.map(recorded),
            change: level.zip(reference).map(|(level, reference)| level - reference),
        })
    };
    live.iter().enumerate().filter_map(summary).collect()
}
