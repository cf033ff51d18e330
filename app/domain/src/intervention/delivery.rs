//! Delivery: each time that an intervention was planned, and whether it was held. What was written
//! stays; whoever was wrong writes another entry in its place. Not here: whether it is held often
//! enough, which `flag` asks by the counts.

use std::collections::HashSet;

use jiff::civil::{Date, Time};

use super::{Delivery, Intervention};
use crate::{id::OccasionId, names::names, people::Who, text::Text};

names! {
    /// What became of a planned time.
    Outcome {
        /// It is to come, or nobody has told yet.
        Planned = "planned",
        /// It was held.
        Held = "held",
        /// Not held: the child was ill.
        ChildIll = "child_ill",
        /// Not held: the helper was away.
        HelperAway = "helper_away",
        /// Not held: school or day-care was closed.
        SchoolClosed = "school_closed",
        /// Not held: the child did not want to.
        ChildUnwilling = "child_unwilling",
        /// Not held for another reason, which is told.
        Other = "other",
        /// It was written down by mistake: it does not count.
        Mistake = "mistake",
    }
}

impl Outcome {
    /// The reasons why a time was not held, as they are offered.
    pub const REASONS: [Self; 5] =
        [Self::ChildIll, Self::HelperAway, Self::SchoolClosed, Self::ChildUnwilling, Self::Other];

    /// Whether it tells that a planned time was held or not.
    #[must_use]
    pub fn counts(self) -> bool {
        !matches!(self, Self::Planned | Self::Mistake)
    }
}

/// One planned time.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Occasion {
    /// Identity.
    pub id: OccasionId,
    /// The day.
    pub date: Date,
    /// When on that day, where it is known.
    pub at: Option<Time>,
    /// What became of it.
    pub outcome: Outcome,
    /// Why, in words.
    pub words: Option<Text>,
    /// Who wrote it down.
    pub by: Who,
    /// When they did.
    pub on: Date,
    /// The entry that it takes the place of.
    pub replaces: Option<OccasionId>,
}

/// Why a time cannot be written down so.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
pub enum OccasionFault {
    /// It tells of a day that is yet to come.
    #[error("the day is yet to come")]
    Future,
    /// It plans for a day that has gone.
    #[error("the day has gone")]
    Past,
    /// The intervention had not begun, or was over.
    #[error("the intervention did not run on that day")]
    NotRunning,
    /// Another reason is chosen, and not told.
    #[error("the reason is not told")]
    NoWords,
    /// What it is to take the place of has been replaced meanwhile.
    #[error("another entry stands in its place")]
    Replaced,
}

/// What stands: entries that no other has taken the place of, by day and time. Mistakes are left out.
#[must_use]
pub fn standing(log: &[Occasion]) -> Vec<&Occasion> {
    let replaced: HashSet<_> = log.iter().filter_map(|one| one.replaces.as_ref()).collect();
    let stands = |one: &&Occasion| !replaced.contains(&one.id) && one.outcome != Outcome::Mistake;
    let mut standing: Vec<_> = log.iter().filter(stands).collect();
    standing.sort_by_key(|one| (one.date, one.at));
    standing
}

/// How many times it was planned and held, over what a case file has counted and what was written
/// since. A time that nobody has told of yet does not count; nor does what a file has planned, where
/// it has not counted what was held.
#[must_use]
pub fn counted(before: Option<Delivery>, log: &[Occasion]) -> Option<Delivery> {
    let told: Vec<_> = standing(log).into_iter().filter(|one| one.outcome.counts()).collect();
    if told.is_empty() {
        return before;
    }
    let count = |number: usize| u32::try_from(number).unwrap_or(u32::MAX);
    let held = told.iter().filter(|one| one.outcome == Outcome::Held).count();
    let known = before.and_then(|it| Some((it.planned, it.delivered?)));
    let (planned, delivered) = known.unwrap_or((0, 0));
    Some(Delivery {
        planned: planned.saturating_add(count(told.len())),
        delivered: Some(delivered.saturating_add(count(held))),
    })
}

impl Occasion {
    /// Whether it can be written down for an intervention on a day.
    ///
    /// # Errors
    /// [`OccasionFault`] says why not.
    pub fn check(&self, of: &Intervention, today: Date) -> Result<(), OccasionFault> {
        if let Some(id) = &self.replaces
            && !standing(&of.course.log).iter().any(|one| one.id == *id)
        {
            return Err(OccasionFault::Replaced);
        }
        match self.outcome {
            Outcome::Mistake => return Ok(()),
            Outcome::Planned if self.date < today => return Err(OccasionFault::Past),
            Outcome::Planned if of.status.has_ended() => return Err(OccasionFault::NotRunning),
            outcome if outcome.counts() && self.date > today => return Err(OccasionFault::Future),
            Outcome::Other if self.words.is_none() => return Err(OccasionFault::NoWords),
            _ => {}
        }
        let ran = self.date >= of.start && of.end.is_none_or(|end| self.date <= end);
        if ran { Ok(()) } else { Err(OccasionFault::NotRunning) }
    }
}

#[cfg(test)]
mod tests {
    use jiff::civil::date;

    use super::*;
    use crate::{
        intervention::{Course, InterventionStatus},
        text::Lang,
    };

    const TODAY: Date = date(2026, 11, 21);

    fn one(id: &str, day: i8, outcome: Outcome) -> Occasion {
        Occasion {
            id: id.try_into().expect("an id"),
            date: date(2026, 11, day),
            at: None,
            outcome,
            words: None,
            by: Who::Child,
            on: TODAY,
            replaces: None,
        }
    }

    fn instead(of: &str, one: Occasion) -> Occasion {
        Occasion { replaces: Some(of.try_into().expect("an id")), ..one }
    }

    fn running(log: Vec<Occasion>) -> Intervention {
        let words = |words: &str| Text::new(Lang::Da, words).expect("words");
        Intervention {
            id: "iv".try_into().expect("an id"),
            goal: "goal".try_into().expect("an id"),
            name: words("Legegruppe"),
            responsible: Who::Child,
            start: date(2026, 11, 2),
            end: None,
            status: InterventionStatus::Active,
            frequency: words("hver tirsdag"),
            delivery: None,
            meaningful: Vec::new(),
            course: Course { log, ..Course::default() },
        }
    }

    #[test]
    fn what_was_written_stays_and_only_what_stands_counts() {
        let log = [
            one("a", 3, Outcome::Held),
            one("b", 10, Outcome::Held),
            instead("b", one("c", 10, Outcome::ChildIll)),
            one("d", 17, Outcome::Planned),
            one("e", 18, Outcome::Held),
            instead("e", one("f", 18, Outcome::Mistake)),
        ];
        let ids: Vec<_> = standing(&log).iter().map(|one| one.id.as_str()).collect();
        assert_eq!(ids, ["a", "c", "d"]);
        let counts = |before| counted(before, &log);
        assert_eq!(counts(None), Some(Delivery { planned: 2, delivered: Some(1) }));
        let file = Delivery { planned: 24, delivered: Some(24) };
        assert_eq!(counts(Some(file)), Some(Delivery { planned: 26, delivered: Some(25) }));
        // Nobody had counted: what was planned then says nothing of how often it was held.
        let unknown = Delivery { planned: 10, delivered: None };
        assert_eq!(counts(Some(unknown)), Some(Delivery { planned: 2, delivered: Some(1) }));
        assert_eq!(counted(Some(unknown), &log[3..4]), Some(unknown));
    }

    #[test]
    fn what_is_told_has_happened_and_what_is_planned_has_not() {
        let of =
            running(vec![one("a", 3, Outcome::Held), instead("a", one("b", 3, Outcome::Held))]);
        let check = |entry: Occasion| entry.check(&of, TODAY);
        assert_eq!(check(one("x", 21, Outcome::Held)), Ok(()));
        assert_eq!(check(one("x", 22, Outcome::Held)), Err(OccasionFault::Future));
        assert_eq!(check(one("x", 20, Outcome::Planned)), Err(OccasionFault::Past));
        assert_eq!(check(one("x", 22, Outcome::Planned)), Ok(()));
        assert_eq!(check(one("x", 1, Outcome::Held)), Err(OccasionFault::NotRunning));
        assert_eq!(check(one("x", 5, Outcome::Other)), Err(OccasionFault::NoWords));
        assert_eq!(
            check(instead("a", one("x", 3, Outcome::ChildIll))),
            Err(OccasionFault::Replaced)
        );
        assert_eq!(check(instead("b", one("x", 3, Outcome::ChildIll))), Ok(()));
        let over = Intervention {
            end: Some(date(2026, 11, 15)),
            status: InterventionStatus::Completed,
            ..of.clone()
        };
        let check = |entry: Occasion| entry.check(&over, TODAY);
        assert_eq!(check(one("x", 15, Outcome::Held)), Ok(()), "it ran that day");
        assert_eq!(check(one("x", 16, Outcome::Held)), Err(OccasionFault::NotRunning));
        assert_eq!(check(one("x", 30, Outcome::Planned)), Err(OccasionFault::NotRunning));
    }
}
