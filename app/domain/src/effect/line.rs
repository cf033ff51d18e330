//! The least-squares line through reference and phase (specification, section 4 *Line change*).

use super::number::real;

/// A straight line through values at times in weeks.
#[derive(Clone, Copy, Debug, Default, PartialEq)]
pub(super) struct Line {
    /// Change a week.
    pub slope: f64,
    /// Level at week 0.
    pub intercept: f64,
    /// Sum of squares of the times about their mean.
    pub spread: f64,
}

/// The line through these points; flat if all lie at one time.
pub(super) fn line(times: &[f64], values: &[f64]) -> Line {
    let count = real(times.len().min(values.len()));
    if count == 0.0 {
        return Line::default();
    }
    let time = times.iter().sum::<f64>() / count;
    let level = values.iter().sum::<f64>() / count;
    let (mut spread, mut common) = (0.0, 0.0);
    for (t, y) in times.iter().zip(values) {
        spread += (t - time) * (t - time);
        common += (t - time) * (y - level);
    }
    let slope = if spread > 0.0 { common / spread } else { 0.0 };
    Line { slope, intercept: level - slope * time, spread }
}
