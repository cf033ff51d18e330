//! Goals that are to be kept (specification, section 11): *maintain*, where a flat curve is
//! success, and *limit loss*, where the target is the lowest level one accepts.

use super::calendar::{Day, weeks_between};
use super::decide::{SURE, Verdict, declined, needed, too_early};
use super::evidence::Findings;
use super::input::GoalType;
use super::prepare::View;
use super::status::{Reason, Status};

/// Days after which keeping can be judged.
pub(super) const DAYS: Day = 28;

/// Judges a goal to keep something, once there are data (5.1 to 5.3 as they stand).
pub(super) fn keep(view: &View<'_>, found: &Findings) -> Verdict {
    let limit_loss = view.prepared.goal.goal_type == GoalType::LimitLoss;
    if let Some(reason) = declined(view, found)
        && (!limit_loss || below_accepted(view, found))
    {
        return (Status::Slipping, reason);
    }
    if found.count < needed(view) || found.weeks < f64::from(DAYS) / 7.0 {
        return too_early(view, found);
    }
    let held = if limit_loss { Reason::WithinAcceptedLoss } else { Reason::NoDocumentedSlip };
    (Status::Maintained, held)
}

/// Whether the level lies below the line of the accepted loss, by half a clear change and more
/// than chance. The line begins where the first phase did: an adjusted intervention does not buy
/// a new loss. Without target or date there is no such line, and any documented slip counts.
fn below_accepted(view: &View<'_>, found: &Findings) -> bool {
    let prepared = view.prepared;
    let Some((target, end)) = prepared.target.zip(prepared.target_day) else { return true };
    let whole = weeks_between(prepared.first_start, end);
    let gone = weeks_between(prepared.first_start, view.day);
    let share = if whole > 0.0 { (gone / whole).min(1.0) } else { 1.0 };
    let accepted = found.first + (target - found.first) * share;
    let below = accepted - found.level.to;
    below >= 0.5 * found.meaningful.change && below >= SURE * found.level.error
}
