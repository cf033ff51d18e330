//! The numbers a judgement rests on (specification, section 4), oriented so that up is better.
//! Not here: turning them back for people (`show`).

use super::line::{Line, line};
use super::meaningful::{Meaningful, meaningful, noise};
use super::number::{last, median, real};
use super::prepare::View;

/// The latest level against the reference.
#[derive(Clone, Copy, Debug, PartialEq)]
pub(super) struct LevelChange {
    /// Median of the reference (B).
    pub from: f64,
    /// Median of the last up to five phase values (L), and of how many (k).
    pub to: f64,
    pub latest: usize,
    /// L − B and its standard error.
    pub change: f64,
    pub error: f64,
    /// The noise of the series (σ̂).
    pub noise: f64,
}

/// √(2/k + 2/m) times the noise: 2 rather than 1 covers the median's inefficiency and an
/// autocorrelation up to about 0.4.
fn level_error(noise: f64, latest: usize, reference: usize) -> f64 {
    noise * (2.0 / real(latest) + 2.0 / real(reference)).sqrt()
}

/// The level change of a phase; none without reference or phase values.
pub(super) fn level_change(reference: &[f64], phase: &[f64], prior: f64) -> Option<LevelChange> {
    level_change_from(median(reference)?, reference, phase, prior)
}

/// The same, with the median of the reference known.
fn level_change_from(
    from: f64,
    reference: &[f64],
    phase: &[f64],
    prior: f64,
) -> Option<LevelChange> {
    let latest = last(phase, 5);
    let to = median(latest)?;
    let noise = noise(prior, [reference, phase]);
    let error = level_error(noise, latest.len(), reference.len());
    Some(LevelChange { from, to, latest: latest.len(), change: to - from, error, noise })
}

/// What is found on a day.
#[derive(Clone, Copy, Debug, PartialEq)]
pub(super) struct Findings {
    /// Measurements in the phase (n) and the weeks it has had to work (w).
    pub count: usize,
    pub weeks: f64,
    pub meaningful: Meaningful,
    pub level: LevelChange,
    pub line: Line,
    /// The week of the last measurement, and the line's change until then (`d_T`).
    pub last_week: f64,
    pub line_change: f64,
    /// The larger of level change and line change (D).
    pub progress: f64,
    /// The level at the very start (b0), the change since (tot) and its standard error.
    pub first: f64,
    pub total: f64,
    pub total_error: f64,
    /// What would be expected by now (E).
    pub expected: f64,
}

/// The findings of a day; none without a reference or without a measurement in the phase.
pub(super) fn findings(view: &View<'_>) -> Option<Findings> {
    let (reference, phase) = view.split();
    let (first, first_count) = view.first?;
    let meaningful = meaningful(view.prepared.goal, view.prepared.target, first);
    let level = level_change_from(view.from?, reference, phase, meaningful.prior_noise)?;
    let (times, values) = view.line_points();
    let line = line(times, values);
    let last_week = *times.last()?;
    let line_change = line.slope * last_week;
    let weeks = view.weeks();
    Some(Findings {
        count: phase.len(),
        weeks,
        meaningful,
        level,
        line,
        last_week,
        line_change,
        progress: level.change.max(line_change),
        first,
        total: level.to - first,
        total_error: level_error(level.noise, level.latest, first_count),
        expected: expected(meaningful.change, weeks),
    })
}

/// Expected by now (E): 30 % of a clear change at week 8, 60 % from week 11.
fn expected(change: f64, weeks: f64) -> f64 {
    change * (0.10 * (weeks - 5.0)).clamp(0.0, 0.60)
}

#[cfg(test)]
#[expect(clippy::float_cmp, reason = "small whole numbers and halves are exact")]
mod tests {
    use super::*;

    #[test]
    fn the_latest_level_against_the_reference() {
        let change = level_change(&[2.0, 3.0], &[3.0, 9.0, 4.0, 5.0, 5.0, 6.0], 0.9).unwrap();
        assert_eq!((change.from, change.to, change.latest), (2.5, 5.0, 5));
        // Differences 1 | 6 (read as 3.6), 5 (3.6), 1, 0, 1; prior 4·0.81; K = 6.
        let noise =
            ((4.0 * 0.81 + (1.0 + 12.96 + 12.96 + 1.0 + 0.0 + 1.0) / 2.0) / 10.0_f64).sqrt();
        assert!((change.noise - noise).abs() < 1e-12);
        assert!((change.error - noise * 1.4_f64.sqrt()).abs() < 1e-12);
        assert_eq!(level_change(&[], &[1.0], 0.9), None);
        assert_eq!(level_change(&[1.0], &[], 0.9), None);
    }

    #[test]
    fn expectation_grows_from_week_five_to_eleven() {
        assert_eq!(expected(2.0, 4.0), 0.0);
        assert!((expected(2.0, 8.0) - 0.6).abs() < 1e-12);
        assert!((expected(2.0, 11.0) - 1.2).abs() < 1e-12);
        assert!((expected(2.0, 40.0) - 1.2).abs() < 1e-12);
    }
}
