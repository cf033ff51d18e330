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

impl Goal {
    /// The series of each who has measured, by itself, in the order in which they began. Several raters are
    /// never averaged for people to read (specification, section 11): only the judgement sets them beside
    /// each other.
    #[must_use]
    pub fn of_each_rater(&self, as_of: Date) -> Vec<(&str, Self)> {
        let mut known: Vec<_> = self.measurements.iter().filter(|it| it.date <= as_of).collect();
        known.sort_by_key(|it| it.date);
        let mut raters: Vec<&str> = Vec::new();
        for it in known {
            if !raters.contains(&&*it.rater) {
                raters.push(&it.rater);
            }
        }
        let alone = |rater: &str| {
            let own = self.measurements.iter().filter(|it| it.rater == rater);
            Self { measurements: own.cloned().collect(), ..self.clone() }
        };
        raters.into_iter().map(|rater| (rater, alone(rater))).collect()
    }
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

#[cfg(test)]
mod tests {
    use jiff::civil::date;

    use super::*;
    use crate::effect::{Direction, GoalType, Measurement, Phase, PhaseKind, Scale};

    #[test]
    fn each_rater_is_told_in_their_own_numbers() {
        let begun = date(2026, 9, 1);
        let phase = |start, kind| Phase { start, kind };
        let rating = |rater: &str, week: i64, value: f64| Measurement {
            date: begun.saturating_add(jiff::Span::new().weeks(week)),
            value,
            rater: rater.to_owned(),
        };
        let both = (-3..9).flat_map(|week| {
            let later = if week > 0 { 3.0 } else { 0.0 };
            [rating("far", week, 6.0 - later), rating("mor", week, 2.0 + later)]
        });
        let goal = Goal {
            scale: Scale::Rating0To10,
            step: 1.0,
            direction: Direction::Higher,
            goal_type: GoalType::Develop,
            target: Some(8.0),
            target_date: None,
            baseline_value: None,
            followup_days: Some(7),
            meaningful_change: None,
            phases: vec![
                phase(date(2026, 8, 1), PhaseKind::Baseline),
                phase(begun, PhaseKind::Intervention),
            ],
            measurements: both.collect(),
            not_possible: Vec::new(),
            holidays: Vec::new(),
        };
        let today = date(2026, 11, 21);
        let each = goal.of_each_rater(today);
        let told = each.iter().map(|(rater, alone)| {
            let phases = phase_summaries(alone, today);
            phases.last().map(|it| (*rater, it.reference, it.level, it.measurements))
        });
        let (far, mor) =
            (Some(("far", Some(6.0), Some(3.0), 8)), Some(("mor", Some(2.0), Some(5.0), 8)));
        assert_eq!(told.collect::<Vec<_>>(), [far, mor]);
        assert!(goal.of_each_rater(date(2026, 7, 1)).is_empty(), "nobody had begun");
    }
}
