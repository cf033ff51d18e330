//! Orienting and ordering the measurements (specification, sections 3.1 and 3.2): from here up is
//! always better. Not here: the raters' levels (`raters`).

use jiff::civil::Date;

use super::calendar::{Day, day};
use super::input::{Direction, Goal};
use super::number::{middle, readable};

/// One value of one rater on one day, oriented so that up is better.
#[derive(Clone, Copy, Debug, PartialEq)]
pub(super) struct Point {
    pub day: Day,
    /// Place of the rater in [`Series::raters`].
    pub rater: usize,
    pub value: f64,
}

/// The measurements up to a day, by day and rater.
pub(super) struct Series<'a> {
    pub points: Vec<Point>,
    /// Who rated, as text, in order.
    pub raters: Vec<&'a str>,
}

/// +1 if higher is better, −1 if lower is.
pub(super) fn sign(direction: Direction) -> f64 {
    match direction {
        Direction::Higher => 1.0,
        Direction::Lower => -1.0,
    }
}

impl<'a> Series<'a> {
    /// The readable measurements dated up to and with `as_of`; several of one rater on one day
    /// are their median.
    pub(super) fn new(goal: &'a Goal, as_of: Date) -> Self {
        let until = || goal.measurements.iter().filter(|m| m.date <= as_of);
        let mut raters: Vec<&str> = Vec::new();
        for measurement in until() {
            if raters.last() != Some(&measurement.rater.as_str())
                && let Err(place) = raters.binary_search(&measurement.rater.as_str())
            {
                raters.insert(place, &measurement.rater);
            }
        }
        let sign = sign(goal.direction);
        let mut points = Vec::with_capacity(goal.measurements.len() + 1);
        points.extend(until().filter_map(|m| {
            let value = sign * readable(m.value)?;
            let rater = match raters.as_slice() {
                [_] => 0,
                several => several.binary_search(&m.rater.as_str()).ok()?,
            };
            Some(Point { day: day(m.date), rater, value })
        }));
        points.sort_unstable_by(|a, b| {
            (a.day, a.rater).cmp(&(b.day, b.rater)).then(a.value.total_cmp(&b.value))
        });
        Self { points: one_a_day(points), raters }
    }
}

/// Merges what one rater recorded on one day.
fn one_a_day(points: Vec<Point>) -> Vec<Point> {
    let same = |a: &Point, b: &Point| a.day == b.day && a.rater == b.rater;
    if points.is_sorted_by(|a, b| !same(a, b)) {
        return points;
    }
    let merged = points.chunk_by(same).filter_map(|group| {
        let values: Vec<f64> = group.iter().map(|p| p.value).collect();
        Some(Point { value: middle(&values)?, ..*group.first()? })
    });
    merged.collect()
}
