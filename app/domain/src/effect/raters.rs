//! The raters' levels (specification, section 3.3): a mother may always score lower than a
//! teacher; that is no disagreement about change. The alignment exists only inside the judgement
//! and is never shown. Not here: whether raters disagree about change (`disagree`).

use super::calendar::Day;
use super::number::{middle, real};
use super::series::Point;

/// How much each rater lies above the main rater; subtracted before anything is compared. Grows
/// with the days that are replayed, so that each measurement is looked at once.
pub(super) struct Offsets {
    raters: Vec<Rater>,
    /// How many points have been counted.
    counted: usize,
    main: Option<usize>,
    /// The main rater's values by day.
    main_values: Vec<(Day, f64)>,
    /// How many points lie between main values and have been compared with them.
    compared: usize,
}

#[derive(Clone, Default)]
struct Rater {
    count: usize,
    /// When this rater measured first.
    first: Option<Day>,
    /// How much each of the values lies above the main rater's line, in order of size.
    above: Vec<f64>,
    offset: f64,
}

impl Offsets {
    /// No offsets yet, for this many raters.
    pub(super) fn new(raters: usize) -> Self {
        Self {
            raters: vec![Rater::default(); raters],
            counted: 0,
            main: None,
            main_values: Vec::new(),
            compared: 0,
        }
    }

    /// The value of a point on the main rater's level.
    pub(super) fn adjusted(&self, point: &Point) -> f64 {
        point.value - self.raters.get(point.rater).map_or(0.0, |rater| rater.offset)
    }

    /// Finds the offsets from the points seen so far: whole days, in order. Fewer points than
    /// before begin anew.
    pub(super) fn find(&mut self, points: &[Point]) {
        if self.raters.len() < 2 {
            return;
        }
        if points.len() < self.counted {
            *self = Self::new(self.raters.len());
        }
        let fresh = points.get(self.counted..).unwrap_or_default();
        self.counted = points.len();
        for point in fresh {
            if let Some(rater) = self.raters.get_mut(point.rater) {
                rater.count += 1;
                rater.first = rater.first.or(Some(point.day));
            }
        }
        let main = self.main_rater();
        if main == self.main {
            self.add_main_values(fresh);
        } else {
            self.main = main;
            self.main_values.clear();
            self.compared = 0;
            self.raters.iter_mut().for_each(|rater| rater.above.clear());
            self.add_main_values(points);
        }
        self.compare(points);
        for (place, rater) in self.raters.iter_mut().enumerate() {
            let count = rater.above.len();
            let enough = count >= 2 && self.main_values.len() >= 2 && self.main != Some(place);
            let median = middle(&rater.above).filter(|_| enough);
            rater.offset = median.map_or(0.0, |m| m * real(count) / (real(count) + 1.0));
        }
    }

    /// The rater with most measurements; on a tie who measured first, then the rater's name.
    fn main_rater(&self) -> Option<usize> {
        let order = |(place, rater): &(usize, &Rater)| {
            (std::cmp::Reverse(rater.count), rater.first, *place)
        };
        self.raters.iter().enumerate().min_by_key(order).map(|(place, _)| place)
    }

    fn add_main_values(&mut self, points: &[Point]) {
        let of_main = points.iter().filter(|point| Some(point.rater) == self.main);
        self.main_values.extend(of_main.map(|point| (point.day, point.value)));
    }

    /// Compares the points up to the main rater's last day with the line between its values.
    fn compare(&mut self, points: &[Point]) {
        let Some((last, _)) = self.main_values.last() else { return };
        let fresh = points.get(self.compared..).unwrap_or_default();
        for point in fresh.iter().take_while(|point| point.day <= *last) {
            self.compared += 1;
            if Some(point.rater) == self.main {
                continue;
            }
            if let Some(level) = level_on(&self.main_values, point.day)
                && let Some(rater) = self.raters.get_mut(point.rater)
            {
                let above = point.value - level;
                let place = rater.above.partition_point(|other| *other < above);
                rater.above.insert(place, above);
            }
        }
    }
}

/// The level on a day on the line between values; none before the first or after the last.
fn level_on(values: &[(Day, f64)], day: Day) -> Option<f64> {
    let next = values.partition_point(|(on, _)| *on < day);
    let (right_day, right) = *values.get(next)?;
    if right_day == day {
        return Some(right);
    }
    let (left_day, left) = *values.get(next.checked_sub(1)?)?;
    let share = f64::from(day - left_day) / f64::from(right_day - left_day);
    Some(left + (right - left) * share)
}

#[cfg(test)]
#[expect(clippy::float_cmp, reason = "small whole numbers and halves are exact")]
mod tests {
    use super::*;

    fn point(day: i32, rater: usize, value: f64) -> Point {
        Point { day, rater, value }
    }

    #[test]
    fn the_second_rater_is_set_on_the_level_of_the_first() {
        // Rater 0 on days 0, 10, 20; rater 1 lies 1, 2 and 3 above the line between.
        let points = [
            point(0, 0, 2.0),
            point(0, 1, 3.0),
            point(5, 1, 5.0),
            point(10, 0, 4.0),
            point(15, 1, 7.0),
            point(20, 0, 4.0),
            point(25, 1, 9.0),
        ];
        let mut offsets = Offsets::new(2);
        offsets.find(&points[..6]);
        assert_eq!(offsets.adjusted(&point(1, 1, 1.0)), 1.0 - 2.0 * 3.0 / 4.0, "within [0, 20]");
        assert_eq!(offsets.adjusted(&point(1, 0, 1.0)), 1.0);
        offsets.find(&points);
        assert_eq!(offsets.adjusted(&point(1, 0, 1.0)), 2.5, "rater 1 has most: the main one");
    }

    #[test]
    fn one_common_measurement_is_too_few() {
        let points = [point(0, 0, 2.0), point(5, 1, 9.0), point(10, 0, 2.0)];
        let mut offsets = Offsets::new(2);
        offsets.find(&points);
        assert_eq!(offsets.adjusted(&points[1]), 9.0);
    }

    #[test]
    fn ties_go_to_who_measured_first_then_to_the_name() {
        let main = |points: &[Point]| {
            let mut offsets = Offsets::new(2);
            offsets.find(points);
            offsets.main
        };
        let later = [point(2, 0, 1.0), point(3, 1, 1.0)];
        assert_eq!(main(&[&[point(0, 1, 1.0), point(1, 0, 1.0)], &later[..]].concat()), Some(1));
        assert_eq!(main(&[&[point(0, 0, 1.0), point(0, 1, 1.0)], &later[..]].concat()), Some(0));
    }
}
