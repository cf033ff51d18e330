//! The horizontal axis: days as numbers, how far the curve reaches, and which months are named.

use std::ops::Range;

use jiff::civil::{Date, date};

use super::Curve;
use super::words::width_of;

const EPOCH: Date = date(1970, 1, 1);

/// A curve shows at least this many days, so that one measurement still has months around it.
const AT_LEAST: i32 = 70;

/// Months between two names; all divide a year or are whole years, so January is always named.
const STEPS: [i32; 14] = [1, 2, 3, 6, 12, 24, 60, 120, 240, 600, 1_200, 2_400, 12_000, 60_000];

/// Clear space after a month's name, in units of the view box.
const GAP: i32 = 3;

/// Days since 1 January 1970.
pub(super) fn day(date: Date) -> i32 {
    // jiff's dates span 20,000 years, far inside i32.
    i32::try_from(date.duration_since(EPOCH).as_hours() / 24).unwrap_or_default()
}

/// First and last day of the picture: all that has a date, and a little air.
pub(super) fn range(curve: &Curve) -> Range<i32> {
    let measured = curve.raters.iter().flatten().map(|p| p.date);
    let aimed = curve.aim.iter().flat_map(|a| [a.from.0, a.to.0]);
    let dates = measured
        .chain(aimed)
        .chain(curve.phases.iter().map(|p| p.date))
        .chain(curve.voices.iter().map(|v| v.date))
        .chain(curve.flags.iter().map(|f| f.date));
    let as_of = day(curve.as_of);
    let (first, last) = dates.map(day).fold((as_of, as_of), |(lo, hi), d| (lo.min(d), hi.max(d)));
    let air = (last - first) / 40 + 2;
    let last = last.max(first + AT_LEAST);
    first - air..last + air
}

/// The named months: first day and name. January carries the year where a name could come twice.
pub(super) fn months(curve: &Curve, days: &Range<i32>, pixels: i32) -> Vec<(i32, String)> {
    let span = days.end - days.start;
    let with_year = span > 366;
    let year = if with_year { width_of("2026") } else { 0 };
    let widest = curve.months.iter().map(|m| width_of(m)).max().unwrap_or_default().max(year);
    // 304 days are ten months; in i64, since both factors may be large.
    let room = |step: i32| i64::from(pixels) * i64::from(step) * 304 / (i64::from(span) * 10);
    let fits = |step: &i32| room(*step) >= i64::from(widest + GAP);
    let step = STEPS.into_iter().find(fits).unwrap_or(STEPS[STEPS.len() - 1]);

    let Ok(start) = EPOCH.checked_add(jiff::Span::new().days(days.start)) else {
        return Vec::new();
    };
    let first = i32::from(start.year()) * 12 + i32::from(start.month()) - 1;
    // From the last month of the step that begins on or before the start.
    let first = first.div_euclid(step) * step;
    let mut named = Vec::new();
    for begins in (0..).map_while(|i| first_of(first + i * step)) {
        if day(begins) > days.end {
            break;
        }
        if day(begins) >= days.start {
            let name = match begins.month() {
                1 if with_year => begins.year().to_string(),
                month => curve.months[usize::from(month.unsigned_abs()) - 1].clone(),
            };
            named.push((day(begins), name));
        }
    }
    named
}

fn first_of(month: i32) -> Option<Date> {
    let year = i16::try_from(month.div_euclid(12)).ok()?;
    let of_year = i8::try_from(month.rem_euclid(12)).ok()?;
    Date::new(year, of_year + 1, 1).ok()
}
