//! How a case began, and its clock: when it is looked at first, and how often afterwards. The
//! interval is itself a decision with a reason and the child's wishes (Children's Act § 95).

use jiff::{ToSpan, civil::Date};

use crate::{
    case::Case, intervention::InterventionStatus, meeting::MeetingKind, people::Who,
    protection::Protection, text::Text,
};

/// What a case has beside what a case file holds.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Frame {
    /// The wonder that it began with.
    pub wonder: Option<Text>,
    /// Whether it follows the rules for support by the Children's Act.
    pub rules: bool,
    /// How often it is looked at, as it was decided, oldest first.
    pub intervals: Vec<Interval>,
    /// Addresses that are protected.
    pub protections: Vec<Protection>,
}

/// That somebody decided how often a case is looked at.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Interval {
    /// Days from one follow-up to the next.
    pub days: u16,
    /// Why so often.
    pub reason: Text,
    /// What the child wishes.
    pub child: Text,
    /// Who wrote it down.
    pub by: Who,
    /// The day.
    pub on: Date,
}

/// What an interval lacks.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
pub enum NoInterval {
    /// How often: from a week to a year.
    #[error("from 7 to 366 days")]
    Days,
    /// Why.
    #[error("the reason is missing")]
    Reason,
    /// What the child wishes.
    #[error("the child's wishes are missing")]
    Child,
}

impl Interval {
    /// The interval, if nothing is missing.
    ///
    /// # Errors
    /// Every part that is missing, in the order of the form.
    pub fn decide(
        days: Option<u16>,
        reason: Option<Text>,
        child: Option<Text>,
        by: Who,
        on: Date,
    ) -> Result<Self, Vec<NoInterval>> {
        let days = days.filter(|days| (7..=366).contains(days));
        match (days, reason, child) {
            (Some(days), Some(reason), Some(child)) => Ok(Self { days, reason, child, by, on }),
            (days, reason, child) => {
                let missing = [
                    (days.is_none(), NoInterval::Days),
                    (reason.is_none(), NoInterval::Reason),
                    (child.is_none(), NoInterval::Child),
                ];
                Err(missing.into_iter().filter_map(|(is, what)| is.then_some(what)).collect())
            }
        }
    }
}

impl Case {
    /// The day of the first follow-up at the latest: three months after the first intervention
    /// began, where the rules are on.
    #[must_use]
    pub fn first_follow_up_by(&self) -> Option<Date> {
        let first = self.first_begun().filter(|_| self.frame.rules)?;
        Some(first.saturating_add(3.months()))
    }

    /// The day on which the first intervention began.
    fn first_begun(&self) -> Option<Date> {
        let begun = self.interventions.iter().filter(|one| {
            !matches!(one.status, InterventionStatus::Idea | InterventionStatus::Planned)
        });
        begun.map(|one| one.start).min()
    }

    /// The day of the next follow-up at the latest: the first by law, later ones by the interval
    /// that was decided. Only a meeting that is held to follow up is one.
    #[must_use]
    pub fn next_follow_up_by(&self, today: Date) -> Option<Date> {
        let reviews = self.meetings.iter().filter(|it| it.kind == MeetingKind::Review);
        let held = reviews.filter(|it| !it.planned && it.date <= today);
        let last = held.map(|it| it.date).max();
        let begun = self.first_begun();
        match (
            last.filter(|last| begun.is_some_and(|begun| *last > begun)),
            self.frame.intervals.last(),
        ) {
            (Some(last), Some(interval)) => {
                Some(last.saturating_add(i64::from(interval.days).days()))
            }
            (Some(_), None) => None,
            (None, _) => self.first_follow_up_by(),
        }
    }

    /// Days from the opening to the first view of the child, and of the family; up to today while
    /// there is none.
    #[must_use]
    pub fn first_views(&self, today: Date) -> [FirstView; 2] {
        let family = |who: &Who| self.family.iter().any(|it| Who::Person(it.id.clone()) == *who);
        let views = || self.views.iter();
        let of_child = views().filter(|view| view.by == Who::Child).map(|view| view.date);
        let child = of_child.chain(self.voices.iter().map(|voice| voice.date)).min();
        let family = views().filter(|view| family(&view.by)).map(|view| view.date).min();
        [child, family].map(|first| FirstView {
            there: first.is_some(),
            days: self
                .opened
                .until(first.unwrap_or(today))
                .map_or(0, |span| span.get_days().max(0)),
        })
    }
}

/// How long it took until somebody was heard first.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct FirstView {
    /// Whether they have been.
    pub there: bool,
    /// How many days it took, or has taken so far.
    pub days: i32,
}
