//! Days as whole numbers, and the unit's holidays (specification, section 11 *Calendar*). Which
//! spans count without holidays is decided where they are used.

use jiff::{SignedDuration, civil::Date};

use super::input::Holiday;

/// Days since 1 January 1970.
pub(super) type Day = i32;

const EPOCH: Date = Date::constant(1970, 1, 1);

/// A date as a whole number.
pub(super) fn day(date: Date) -> Day {
    let days = date.duration_since(EPOCH).as_hours() / 24;
    Day::try_from(days).unwrap_or_default()
}

/// A whole number as a date; beyond the calendar, its last day.
pub(super) fn date(day: Day) -> Date {
    EPOCH.saturating_add(SignedDuration::from_hours(24 * i64::from(day)))
}

/// From one day to another, in real weeks.
pub(super) fn weeks_between(from: Day, to: Day) -> f64 {
    f64::from(to - from) / 7.0
}

/// The days on which an intervention can work.
pub(super) struct Calendar {
    /// Stretches of days off: first day, last day, days off up to and with the last; in order
    /// and apart from each other.
    off: Vec<(Day, Day, Day)>,
}

impl Calendar {
    /// A calendar without these holidays. They may overlap; turned-round ones are no days.
    pub(super) fn new(holidays: &[Holiday]) -> Self {
        let mut given: Vec<(Day, Day)> =
            holidays.iter().map(|h| (day(h.first), day(h.last))).filter(|(a, b)| a <= b).collect();
        given.sort_unstable();
        let mut off: Vec<(Day, Day, Day)> = Vec::with_capacity(given.len());
        for (first, last) in given {
            match off.last_mut() {
                Some((_, end, sum)) if first <= *end + 1 => {
                    *sum += (last - *end).max(0);
                    *end = last.max(*end);
                }
                before => {
                    let sum = before.map_or(0, |b| b.2);
                    off.push((first, last, sum + last - first + 1));
                }
            }
        }
        Self { off }
    }

    /// Days off up to and with this day.
    fn off_until(&self, day: Day) -> Day {
        let begun = self.off.partition_point(|(first, _, _)| *first <= day);
        let Some((_, last, sum)) = begun.checked_sub(1).and_then(|i| self.off.get(i)) else {
            return 0;
        };
        sum - (last - day).max(0)
    }

    /// The days after `from`, up to and with `to`, that are not days off.
    pub(super) fn days(&self, from: Day, to: Day) -> Day {
        to - from - (self.off_until(to) - self.off_until(from))
    }

    /// The same in real weeks.
    pub(super) fn weeks(&self, from: Day, to: Day) -> f64 {
        f64::from(self.days(from, to)) / 7.0
    }

    /// The first day that lies this many days that count after `from`.
    pub(super) fn after(&self, from: Day, days: Day) -> Day {
        let mut end = from + days;
        for (first, last, _) in &self.off {
            if *last > from && *first <= end {
                end += last - (*first).max(from + 1) + 1;
            }
        }
        end
    }
}

#[cfg(test)]
mod tests {
    use jiff::civil::date as on;

    use super::*;

    fn calendar() -> Calendar {
        let days = |a, b| Holiday { first: on(2026, 7, a), last: on(2026, 7, b) };
        Calendar::new(&[days(20, 24), days(10, 12), days(12, 14), days(30, 29)])
    }

    #[test]
    fn days_and_dates_are_each_others_inverse() {
        for there in [on(1970, 1, 1), on(2026, 11, 21), Date::MIN, Date::MAX] {
            assert_eq!(date(day(there)), there);
        }
        assert_eq!(day(on(2026, 11, 21)), 20_778);
        assert_eq!(date(Day::MAX), Date::MAX);
    }

    #[test]
    fn days_off_do_not_count() {
        let calendar = calendar();
        let days = |a, b| calendar.days(day(on(2026, 7, a)), day(on(2026, 7, b)));
        assert_eq!(days(1, 9), 8);
        assert_eq!(days(9, 14), 0, "both stretches that touch are off");
        assert_eq!(days(11, 15), 1);
        assert_eq!(days(1, 31), 30 - 5 - 5, "the turned-round stretch is no days");
        assert_eq!(Calendar::new(&[]).days(3, 10), 7);
    }

    #[test]
    fn the_day_after_so_many_days() {
        let calendar = calendar();
        let start = day(on(2026, 7, 1));
        assert_eq!(date(calendar.after(start, 8)), on(2026, 7, 9));
        assert_eq!(date(calendar.after(start, 9)), on(2026, 7, 15));
        assert_eq!(date(calendar.after(start, 14)), on(2026, 7, 25));
        assert_eq!(calendar.days(start, calendar.after(start, 14)), 14);
    }
}
