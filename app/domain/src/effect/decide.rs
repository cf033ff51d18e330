//! Deciding on one day (specification, section 5): the first step that answers wins. Not here:
//! goals that are to be kept (`keep`), and what earlier days have raised (`latch`).

use super::calendar::{Day, day};
use super::disagree::disagree;
use super::evidence::{Findings, findings};
use super::indices::mann_kendall;
use super::input::GoalType;
use super::keep::keep;
use super::number::{last, median};
use super::prepare::View;
use super::slow::{Slow, pace};
use super::status::{Reason, Status};

/// One-sided 5 %: how many standard errors make a change documented.
pub(super) const SURE: f64 = 1.645;

/// Days that an intervention must have had to work before a lack of effect can be named (5.8).
pub(super) const DAYS: Day = 56;

/// A status with its reason.
pub(super) type Verdict = (Status, Reason);

/// What one day says by itself.
#[derive(Clone, Copy, Debug, PartialEq)]
pub(super) struct Judgement {
    pub verdict: Verdict,
    /// Whether there is at least a clear change for the better (D ≥ MMC).
    pub clear_progress: bool,
}

/// Judges one day.
pub(super) fn judge(view: &View<'_>) -> Judgement {
    let without_progress = |verdict| Judgement { verdict, clear_progress: false };
    if view.split().0.is_empty() {
        return without_progress((Status::Insufficient, Reason::NoBaseline));
    }
    let Some(found) = findings(view) else {
        let status = if is_stale(view) { Status::Stale } else { Status::Insufficient };
        return without_progress((status, Reason::NoDataInPhase));
    };
    let verdict = if is_stale(view) {
        (Status::Stale, Reason::NoRecentData)
    } else if view.prepared.goal.goal_type == GoalType::Develop {
        develop(view, &found)
    } else {
        keep(view, &found)
    };
    Judgement { verdict, clear_progress: found.progress >= found.meaningful.change }
}

/// Sections 5.2 and 5.3: whether the last measurement is too old.
fn is_stale(view: &View<'_>) -> bool {
    let prepared = view.prepared;
    if prepared.goal.not_possible.iter().any(|date| day(*date) == view.day) {
        return false;
    }
    // 2.5 intervals, rounded up.
    let limit = ((5 * prepared.interval() + 1) / 2).max(21);
    let measured = view.seen.checked_sub(1).and_then(|i| prepared.series.points.get(i));
    let since = |day| prepared.calendar.days(day, view.day);
    since(prepared.start) > limit && measured.is_none_or(|point| since(point.day) > limit)
}

/// Sections 5.4 to 5.13, for a goal to develop something.
fn develop(view: &View<'_>, found: &Findings) -> Verdict {
    let slow = pace(view, found).and_then(|pace| pace.slow(found));
    if reached(view) {
        return (Status::Reached, Reason::TargetMet);
    }
    if let Some(reason) = declined(view, found) {
        return (Status::Worsening, reason);
    }
    if disagree(view, found) {
        return (Status::RatersDisagree, Reason::ChangesDiffer);
    }
    if let Some(reason) = improved(view, found) {
        return match slow {
            Some(slow) => (Status::TooSlow, slow.reason()),
            None => (Status::Improving, reason),
        };
    }
    let ready = found.count >= needed(view) && found.weeks >= f64::from(DAYS) / 7.0;
    let below = found.progress < found.expected;
    if improved_earlier(view, found) {
        return if ready && below && slow.is_some() {
            (Status::TooSlow, Reason::PlateauAfterEarlierProgress)
        } else {
            (Status::Improving, Reason::SinceOriginalStart)
        };
    }
    match (ready, below, slow) {
        (false, ..) => not_ready(view, found),
        (true, true, Some(Slow::Passed)) => (Status::NoEffect, Reason::TargetDatePassed),
        (true, true, _) => (Status::NoEffect, Reason::BelowExpected),
        (true, false, Some(slow)) => (Status::TooSlow, slow.reason()),
        (true, false, None) => (Status::Unclear, Reason::BelowMeaningful),
    }
}

impl Slow {
    fn reason(self) -> Reason {
        match self {
            Self::Passed => Reason::TargetDatePassed,
            Self::BelowLine => Reason::MovementBelowGoalLine,
        }
    }
}

/// Section 5.4: the target is met over the last measurements.
fn reached(view: &View<'_>) -> bool {
    let target = view.prepared.target.zip(latest_three(view));
    view.count() >= 2 && target.is_some_and(|(target, latest)| latest >= target)
}

/// The median of the last up to three measurements of the phase.
pub(super) fn latest_three(view: &View<'_>) -> Option<f64> {
    let (_, phase) = view.split();
    median(last(phase, 3))
}

/// Section 5.5: a documented change the wrong way.
pub(super) fn declined(view: &View<'_>, found: &Findings) -> Option<Reason> {
    let (level, half) = (&found.level, 0.5 * found.meaningful.change);
    if found.weeks < 2.0 {
        return None;
    }
    if found.count >= 3 && level.change <= -half && level.change <= -SURE * level.error {
        return Some(Reason::Level);
    }
    let trend = found.count >= 4 && found.line_change <= -half && level.change < 0.0;
    (trend && kendall_z(view) <= -SURE).then_some(Reason::Trend)
}

/// Section 5.7: documented improvement.
fn improved(view: &View<'_>, found: &Findings) -> Option<Reason> {
    let (level, clear) = (&found.level, found.meaningful.change);
    if found.count >= 3 && level.change >= clear && level.change >= SURE * level.error {
        return Some(Reason::Level);
    }
    let trend = found.count >= 4 && found.line_change >= clear && level.change > 0.0;
    (trend && kendall_z(view) >= SURE).then_some(Reason::Trend)
}

/// Section 5.8: the measurements needed before a lack of effect can be named.
pub(super) fn needed(view: &View<'_>) -> usize {
    if view.prepared.interval() >= 21 { 3 } else { 4 }
}

/// Section 5.9: earlier phases brought documented progress, and it holds.
fn improved_earlier(view: &View<'_>, found: &Findings) -> bool {
    view.prepared.adjusted
        && found.total >= found.meaningful.change
        && found.total >= SURE * found.total_error
        && found.count >= 3
}

/// Section 5.11: weeks or measurements are missing.
fn not_ready(view: &View<'_>, found: &Findings) -> Verdict {
    if found.count < 2 && found.weeks >= 8.0 {
        (Status::Insufficient, Reason::TooFewMeasurements)
    } else {
        too_early(view, found)
    }
}

/// It is too early to tell, and why.
pub(super) fn too_early(view: &View<'_>, found: &Findings) -> Verdict {
    let few = found.count < needed(view);
    (Status::TooEarly, if few { Reason::FewMeasurements } else { Reason::FewWeeks })
}

/// Mann-Kendall z over reference (at time 0) and phase (section 4).
pub(super) fn kendall_z(view: &View<'_>) -> f64 {
    let (times, values) = view.line_points();
    mann_kendall(times, values).z
}
