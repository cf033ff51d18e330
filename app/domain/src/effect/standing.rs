//! Which phase is running, and which came before (specification, section 3.4).

use super::calendar::{Day, day};
use super::input::{Goal, PhaseKind};
use super::status::Reason;

/// A phase in which an intervention runs.
#[derive(Clone, Copy, Debug, PartialEq)]
pub(super) struct Live {
    pub start: Day,
    /// The start of the next phase of any kind, if it has begun.
    pub end: Option<Day>,
    /// Its place in the goal's list of phases.
    pub place: usize,
}

/// The phases that have begun, as they stand on a day.
pub(super) struct Standing {
    /// Live phases in order.
    pub live: Vec<Live>,
    /// Why nothing is running, if nothing is.
    pub inactive: Option<Reason>,
}

/// The phases up to a day. Of several that start on one day the last listed counts.
pub(super) fn standing(goal: &Goal, as_of: Day) -> Standing {
    let mut begun: Vec<(Day, usize, PhaseKind)> = Vec::with_capacity(goal.phases.len());
    begun.extend(goal.phases.iter().enumerate().map(|(place, p)| (day(p.start), place, p.kind)));
    begun.retain(|(start, _, _)| *start <= as_of);
    begun.sort_unstable_by_key(|(start, place, _)| (*start, std::cmp::Reverse(*place)));
    begun.dedup_by_key(|(start, _, _)| *start);
    let inactive = match begun.last().map(|(_, _, kind)| kind) {
        None => Some(Reason::NotStarted),
        Some(PhaseKind::Stopped) => Some(Reason::Stopped),
        Some(PhaseKind::Baseline) => Some(Reason::BaselineRunning),
        Some(PhaseKind::Intervention | PhaseKind::Adjusted) => None,
    };
    let mut live = Vec::with_capacity(begun.len());
    for (i, (start, place, kind)) in begun.iter().enumerate() {
        if matches!(kind, PhaseKind::Intervention | PhaseKind::Adjusted) {
            let end = begun.get(i + 1).map(|(start, _, _)| *start);
            live.push(Live { start: *start, end, place: *place });
        }
    }
    Standing { live, inactive }
}
