//! When a goal can first be judged (specification, section 5 *When can a flag come at the
//! earliest?*): eight weeks and enough measurements; four weeks for what is to be kept.

use jiff::civil::Date;

use super::calendar::{Day, date};
use super::decide::{self, needed};
use super::input::GoalType;
use super::keep;
use super::prepare::View;

/// What is missing before a first judgement.
#[derive(Clone, Copy, Debug, Default, PartialEq)]
pub(super) struct Wait {
    /// How many measurements are missing.
    pub missing: usize,
    /// The day of the first judgement, if the missing ones come at the agreed interval; none if
    /// nothing is missing.
    pub first_judged: Option<Date>,
}

/// What is missing, seen from this day.
pub(super) fn wait(view: &View<'_>) -> Wait {
    let prepared = view.prepared;
    let develops = prepared.goal.goal_type == GoalType::Develop;
    let days = if develops { decide::DAYS } else { keep::DAYS };
    let missing = needed(view).saturating_sub(view.count());
    let enough_weeks = prepared.calendar.after(prepared.start, days);
    if missing == 0 && enough_weeks <= view.day {
        return Wait::default();
    }
    let last = view.seen.checked_sub(1).and_then(|i| prepared.series.points.get(i));
    let since = last.map_or(prepared.start, |point| point.day.max(prepared.start));
    let intervals = Day::try_from(missing).unwrap_or_default();
    let enough_values = since + intervals * prepared.interval();
    let first = enough_weeks.max(enough_values).max(view.day);
    Wait { missing, first_judged: Some(date(first)) }
}
