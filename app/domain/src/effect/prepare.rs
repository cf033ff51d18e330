//! Everything about a goal that stays the same while days are replayed, and how its values look
//! from one of these days (specification, section 3 as a whole; its parts are in `series`,
//! `raters`, `standing`, `layout`, `meaningful`).

use jiff::civil::Date;

use super::calendar::{Calendar, Day, day, weeks_between};
use super::disagree::{Voice, voices};
use super::input::Goal;
use super::layout::{Layout, Reference, layout};
use super::number::{median, readable};
use super::raters::Offsets;
use super::series::{Series, sign};
use super::standing::Live;

/// A goal made ready for judging its current phase.
pub(super) struct Prepared<'a> {
    pub goal: &'a Goal,
    pub series: Series<'a>,
    pub calendar: Calendar,
    /// The start of the current phase.
    pub start: Day,
    /// The start of the first live phase.
    pub first_start: Day,
    /// Whether other phases were live before.
    pub adjusted: bool,
    /// The target, oriented, and its day.
    pub target: Option<f64>,
    pub target_day: Option<Day>,
    pub layout: Layout,
    /// The reference of the first live phase.
    pub first: Reference,
    /// Weeks since the phase began of each reference value (0) and each phase value.
    pub times: Vec<f64>,
    pub voices: Vec<Voice>,
}

/// The declared baseline, oriented.
pub(super) fn declared(goal: &Goal) -> Option<f64> {
    goal.baseline_value.and_then(readable).map(|value| sign(goal.direction) * value)
}

impl<'a> Prepared<'a> {
    /// Prepares a goal whose live phases are these; none of no phases.
    pub(super) fn new(goal: &'a Goal, as_of: Date, live: &[Live]) -> Option<Self> {
        let series = Series::new(goal, as_of);
        let declared = declared(goal);
        let (current, first) = (live.last()?, live.first()?);
        let layout_of = |index| layout(&series.points, live, index, declared);
        let here = layout_of(live.len() - 1)?;
        let first_reference =
            if live.len() > 1 { layout_of(0)?.reference } else { here.reference.clone() };
        let phase = series.points.get(here.from..).unwrap_or_default();
        let mut times = vec![0.0; here.reference.len()];
        times.extend(phase.iter().map(|p| weeks_between(current.start, p.day)));
        Some(Self {
            goal,
            calendar: Calendar::new(&goal.holidays),
            start: current.start,
            first_start: first.start,
            adjusted: live.len() > 1,
            target: goal.target.and_then(readable).map(|t| sign(goal.direction) * t),
            target_day: goal.target_date.map(day),
            layout: here,
            first: first_reference,
            times,
            voices: voices(&series, current.start),
            series,
        })
    }

    /// The agreed days between measurements.
    pub(super) fn interval(&self) -> Day {
        self.goal.followup_days.filter(|days| *days > 0).map_or(7, Day::from)
    }
}

/// Sets the raters' levels as they are known on a day; keeps its memory between days.
pub(super) struct Lens {
    offsets: Offsets,
    values: Vec<f64>,
    from: Option<f64>,
    first: Option<(f64, usize)>,
}

impl Lens {
    /// A lens for this goal.
    pub(super) fn new(prepared: &Prepared<'_>) -> Self {
        Self {
            offsets: Offsets::new(prepared.series.raters.len()),
            values: Vec::with_capacity(prepared.times.len()),
            from: None,
            first: None,
        }
    }

    /// Looks at the first `seen` points from `day`.
    pub(super) fn look<'p>(
        &'p mut self,
        prepared: &'p Prepared<'p>,
        seen: usize,
        day: Day,
    ) -> View<'p> {
        let several_raters = prepared.series.raters.len() > 1;
        let phase_count = seen.saturating_sub(prepared.layout.from);
        let count = prepared.layout.reference.len() + phase_count;
        if several_raters {
            self.offsets.find(prepared.series.points.get(..seen).unwrap_or_default());
        }
        // One rater's values never change: they are laid out once, for all days.
        if several_raters || self.values.len() < count {
            let end = if several_raters { seen } else { prepared.series.points.len() };
            self.lay_out(prepared, end);
        }
        let values = self.values.get(..count).unwrap_or_default();
        View { prepared, day, seen, values, from: self.from, first: self.first }
    }

    /// Lays out reference and phase values up to the place `end` of the series.
    fn lay_out(&mut self, prepared: &Prepared<'_>, end: usize) {
        let Layout { reference, from } = &prepared.layout;
        self.values.clear();
        push_reference(&self.offsets, prepared, &prepared.first, &mut self.values);
        self.first = median(&self.values).map(|level| (level, self.values.len()));
        if prepared.adjusted {
            self.values.clear();
            push_reference(&self.offsets, prepared, reference, &mut self.values);
        }
        self.from = median(&self.values);
        self.first = self.first.or(self.from.map(|level| (level, self.values.len())));
        let phase = prepared.series.points.get(*from..end).unwrap_or_default();
        self.values.extend(phase.iter().map(|point| self.offsets.adjusted(point)));
    }
}

fn push_reference(
    offsets: &Offsets,
    prepared: &Prepared<'_>,
    reference: &Reference,
    values: &mut Vec<f64>,
) {
    match reference {
        Reference::None => {}
        Reference::Declared(value) => values.push(*value),
        Reference::Measured(places) => {
            let points = prepared.series.points.get(places.clone()).unwrap_or_default();
            values.extend(points.iter().map(|point| offsets.adjusted(point)));
        }
    }
}

/// A goal as it looks from one day.
#[derive(Clone, Copy)]
pub(super) struct View<'p> {
    pub prepared: &'p Prepared<'p>,
    pub day: Day,
    /// How many points of the series are dated up to this day.
    pub seen: usize,
    /// Reference values, then phase values.
    values: &'p [f64],
    /// Median of the reference (B).
    pub from: Option<f64>,
    /// The level at the very start (b0) and how many values tell it.
    pub first: Option<(f64, usize)>,
}

impl<'p> View<'p> {
    /// Reference (R) and phase values (v).
    pub(super) fn split(&self) -> (&'p [f64], &'p [f64]) {
        self.values.split_at_checked(self.prepared.layout.reference.len()).unwrap_or_default()
    }

    /// Reference and phase values together, with their weeks.
    pub(super) fn line_points(&self) -> (&'p [f64], &'p [f64]) {
        (self.prepared.times.get(..self.values.len()).unwrap_or_default(), self.values)
    }

    /// How many measurements the phase has.
    pub(super) fn count(&self) -> usize {
        self.split().1.len()
    }

    /// Weeks that the intervention has had to work (w).
    pub(super) fn weeks(&self) -> f64 {
        self.prepared.calendar.weeks(self.prepared.start, self.day)
    }
}
