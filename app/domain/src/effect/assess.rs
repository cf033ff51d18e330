//! The front door of the rule: the steps of the specification in their order.

use jiff::civil::Date;

use super::answer::{Assessment, Earlier, Evidence};
use super::calendar::{date, day};
use super::decide::{Judgement, judge};
use super::input::{Goal, GoalType};
use super::latch::{Latched, replay};
use super::prepare::{Lens, Prepared, View};
use super::show::evidence;
use super::standing::standing;
use super::status::{Reason, Status};
use super::when::{Wait, wait};

/// What is documented about a goal on a day, with the numbers behind it.
#[must_use]
pub fn assess(goal: &Goal, as_of: Date) -> Assessment {
    let standing = standing(goal, day(as_of));
    let prepared = match standing.inactive {
        Some(reason) => return inactive(reason),
        None => Prepared::new(goal, as_of, &standing.live),
    };
    let Some(prepared) = prepared else { return inactive(Reason::NotStarted) };
    let mut lens = Lens::new(&prepared);
    let view = lens.look(&prepared, prepared.series.points.len(), day(as_of));
    let (latched, last) = read(&view);
    let (status, reason) = latched.verdict;
    let waits = matches!(status, Status::Insufficient | Status::Stale | Status::TooEarly);
    let wait = if waits { wait(&view) } else { Wait::default() };
    let raised = latched.raised.map(date);
    Assessment {
        status,
        reason,
        since: raised.filter(|_| reason == Reason::StillBelowMeaningful),
        raised,
        first_judged: wait.first_judged,
        missing: wait.missing,
        last_judgement: last.filter(|_| status == Status::Stale),
        evidence: evidence(&view),
    }
}

/// Status and reason alone, for lists and for many days of one goal.
#[must_use]
pub fn status(goal: &Goal, as_of: Date) -> (Status, Reason) {
    let standing = standing(goal, day(as_of));
    if let Some(reason) = standing.inactive {
        return (Status::Inactive, reason);
    }
    let Some(prepared) = Prepared::new(goal, as_of, &standing.live) else {
        return (Status::Inactive, Reason::NotStarted);
    };
    read(&Lens::new(&prepared).look(&prepared, prepared.series.points.len(), day(as_of))).0.verdict
}

/// Judges today, and replays the days before where they have a say in how it reads.
fn read(today: &View<'_>) -> (Latched, Option<Earlier>) {
    let judgement = judge(today);
    if !depends_on_earlier_days(today.prepared.goal, judgement) {
        return (Latched { verdict: judgement.verdict, raised: None }, None);
    }
    let (mut latch, last) = replay(today.prepared, today.day);
    let earlier = last.map(|(on, Latched { verdict: (status, reason), .. })| Earlier {
        date: date(on),
        status,
        reason,
    });
    (latch.read(today.day, judgement), earlier)
}

/// Whether the latch can change how a day reads, or what was said last is to be shown beside it.
fn depends_on_earlier_days(goal: &Goal, judgement: Judgement) -> bool {
    match judgement.verdict.0 {
        Status::Stale | Status::NoEffect => true,
        Status::Unclear | Status::TooEarly | Status::TooSlow => {
            goal.goal_type == GoalType::Develop && !judgement.clear_progress
        }
        _ => false,
    }
}

fn inactive(reason: Reason) -> Assessment {
    Assessment {
        status: Status::Inactive,
        reason,
        since: None,
        raised: None,
        first_judged: None,
        missing: 0,
        last_judgement: None,
        evidence: Evidence::default(),
    }
}
