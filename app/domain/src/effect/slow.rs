//! Whether the goal will be missed at this pace (specification, section 5 *slow*).

use super::calendar::weeks_between;
use super::evidence::Findings;
use super::prepare::View;

/// Why a goal is slow.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Slow {
    /// The date of the target has passed.
    Passed,
    /// At this pace more than a quarter of the way will be missing on the date.
    BelowLine,
}

/// The pace of a goal that has a target above its start, and a date.
#[derive(Clone, Copy, Debug, PartialEq)]
pub(super) struct Pace {
    /// Weeks to the date.
    left: f64,
    /// The level expected on the date, oriented.
    pub projected: f64,
    /// The level needed on the date: three quarters of the way.
    need: f64,
}

/// The pace; none without target, date or way to go.
pub(super) fn pace(view: &View<'_>, found: &Findings) -> Option<Pace> {
    let gap = found.meaningful.gap?;
    let left = weeks_between(view.day, view.prepared.target_day?);
    let line = &found.line;
    let from_level = found.level.to + line.slope.max(0.0) * left;
    let along_line = line.intercept + line.slope * (found.last_week + left);
    Some(Pace { left, projected: from_level.max(along_line), need: found.first + 0.75 * gap })
}

impl Pace {
    /// Whether the date has passed.
    pub(super) fn passed(&self) -> bool {
        self.left <= 0.0
    }

    /// Whether the goal is slow.
    pub(super) fn slow(&self, found: &Findings) -> Option<Slow> {
        if self.passed() {
            return Some(Slow::Passed);
        }
        let enough = found.count >= 4 && found.weeks >= 8.0;
        if !enough || self.projected >= self.need || found.line.spread <= 0.0 {
            return None;
        }
        let slope_error = found.level.noise * (2.0 / found.line.spread).sqrt();
        let missing = (self.need - found.level.to) / self.left - found.line.slope;
        (missing / slope_error >= 0.5).then_some(Slow::BelowLine)
    }
}
