//! Whether raters disagree about change (specification, section 5.6). Levels are not compared:
//! informants agree weakly on level, so each rater is compared with themselves only.

use super::calendar::{Day, weeks_between};
use super::decide::SURE;
use super::evidence::{Findings, LevelChange, level_change};
use super::number::{last, median};
use super::prepare::View;
use super::series::Series;

/// The values of one rater, as recorded but oriented, in time order.
pub(super) struct Voice {
    /// Place of the rater in the series' list of names.
    pub rater: usize,
    days: Vec<Day>,
    values: Vec<f64>,
    /// How many of them are dated up to the start of the phase.
    before: usize,
}

/// The voices that could ever count: raters with at least four values in the phase.
pub(super) fn voices(series: &Series<'_>, start: Day) -> Vec<Voice> {
    if series.raters.len() < 2 {
        return Vec::new();
    }
    let mut points = series.points.clone();
    points.sort_by_key(|p| p.rater);
    let voices = points.chunk_by(|a, b| a.rater == b.rater).filter_map(|of_rater| {
        let before = of_rater.partition_point(|p| p.day <= start);
        (of_rater.len() - before >= 4).then(|| Voice {
            rater: of_rater.first().map_or(0, |p| p.rater),
            days: of_rater.iter().map(|p| p.day).collect(),
            values: of_rater.iter().map(|p| p.value).collect(),
            before,
        })
    });
    voices.collect()
}

impl Voice {
    /// This rater's own level change on a day, if there is enough to tell.
    fn change(&self, day: Day, start: Day, prior: f64) -> Option<LevelChange> {
        let seen = self.days.partition_point(|d| *d <= day);
        let mut reference = last(self.values.get(..self.before)?, 4);
        let mut phase = self.values.get(self.before..seen)?;
        let stand_in;
        if reference.is_empty() && phase.len() > 4 {
            let (first_two, rest) = phase.split_at_checked(2)?;
            stand_in = [median(first_two)?];
            (reference, phase) = (&stand_in, rest);
        }
        let last_day = *self.days.get(seen.checked_sub(1)?)?;
        if phase.len() < 4 || weeks_between(start, last_day) < 4.0 {
            return None;
        }
        level_change(reference, phase, prior)
    }
}

/// The raters who see least and most change.
pub(super) struct Contrast {
    pub low: (usize, LevelChange),
    pub high: (usize, LevelChange),
}

/// Lowest and highest change among the raters; none with fewer than two who can tell.
pub(super) fn contrast(view: &View<'_>, prior: f64) -> Option<Contrast> {
    let start = view.prepared.start;
    let changes = |voice: &Voice| Some((voice.rater, voice.change(view.day, start, prior)?));
    let mut changes = view.prepared.voices.iter().filter_map(changes);
    let (one, two) = (changes.next()?, changes.next()?);
    let mut found = Contrast { low: one, high: one };
    for next in std::iter::once(two).chain(changes) {
        if next.1.change < found.low.1.change {
            found.low = next;
        }
        if next.1.change > found.high.1.change {
            found.high = next;
        }
    }
    Some(found)
}

/// Whether one rater documents progress and another sees none or the opposite.
pub(super) fn disagree(view: &View<'_>, found: &Findings) -> bool {
    let clear = found.meaningful.change;
    contrast(view, found.meaningful.prior_noise).is_some_and(|Contrast { low, high }| {
        let apart = high.1.change - low.1.change;
        apart >= clear
            && apart >= SURE * low.1.error.hypot(high.1.error)
            && high.1.change >= 0.75 * clear
            && low.1.change <= 0.40 * clear
    })
}
