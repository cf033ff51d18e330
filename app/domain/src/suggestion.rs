//! The duty to reply: a suggestion from child or family has one person who answers, by a day, and
//! ends only with what changed, or why not. Then the one who suggested says whether that is fine.
//!
//! The suggestion and the reply themselves stand in `voice`, as case files tell them.

use jiff::{ToSpan, civil::Date};

use crate::{
    flag::Limits,
    id::{ActionId, PersonId},
    names::names,
    people::Who,
    text::Text,
    voice::{Reply, ReplyOutcome, Suggestion},
};

/// A reply rate is told from this many people on: fewer could be known again.
const FEWEST_PEOPLE: usize = 5;

/// Who owes a suggestion its reply, until when, and what came of it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Duty {
    /// Who answers.
    pub owner: Who,
    /// By when.
    pub due: Date,
    /// The reply in words for the child.
    pub for_child: Option<Text>,
    /// What the one who suggested says to the reply.
    pub verdict: Option<Verdict>,
}

/// What the one who suggested says to the reply.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Verdict {
    /// Who.
    pub by: Who,
    /// The day.
    pub date: Date,
    /// Whether it is fine.
    pub fine: bool,
    /// The action it became.
    pub tryout: Option<ActionId>,
}

names! {
    /// How a suggestion stands.
    State {
        /// It waits for its reply.
        Waiting = "waiting",
        /// It has waited longer than was promised.
        Overdue = "overdue",
        /// It has its reply; the one who suggested has said nothing yet.
        Answered = "answered",
        /// The one who suggested says that it is fine.
        Fine = "fine",
        /// The one who suggested says that it is not.
        NotFine = "not_fine",
    }
}

impl Duty {
    /// What follows for a suggestion that nobody was chosen for: the lead answers, within the days
    /// that the organisation gives itself.
    #[must_use]
    pub fn new(owner: Who, sent: Date, limits: &Limits) -> Self {
        let due = sent.saturating_add(i64::from(limits.reply_days).days());
        Self { owner, due, for_child: None, verdict: None }
    }

    /// How the suggestion stands on a day.
    #[must_use]
    pub fn state(&self, suggestion: &Suggestion, today: Date) -> State {
        match (&suggestion.reply, &self.verdict) {
            (None, _) if self.due < today => State::Overdue,
            (None, _) => State::Waiting,
            (Some(_), None) => State::Answered,
            (Some(_), Some(verdict)) if verdict.fine => State::Fine,
            (Some(_), Some(_)) => State::NotFine,
        }
    }

    /// Whether it can become an action: something is to change, and nobody has said that the reply
    /// is not fine or made it one before.
    #[must_use]
    pub fn can_be_tried(&self, suggestion: &Suggestion) -> bool {
        let changes = suggestion.reply.as_ref().is_some_and(|it| it.outcome.changes_something());
        changes && self.verdict.as_ref().is_none_or(|it| it.fine && it.tryout.is_none())
    }
}

impl ReplyOutcome {
    /// Whether a reply of this kind must say what changes.
    #[must_use]
    pub fn changes_something(self) -> bool {
        matches!(self, Self::Changed | Self::Partly)
    }

    /// Whether a reply of this kind must say why not.
    #[must_use]
    pub fn leaves_something(self) -> bool {
        matches!(self, Self::Partly | Self::NotPossible)
    }
}

/// What a reply lacks.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
pub enum Lacking {
    /// It does not say what changes.
    #[error("the reply does not say what changes")]
    WhatChanged,
    /// It does not say why not.
    #[error("the reply does not say why not")]
    WhyNot,
}

/// A reply: only with what changes, why not, or both. What its kind has no place for is left out.
///
/// # Errors
/// [`Lacking`] says what it does not say.
pub fn reply(
    by: Who,
    date: Date,
    outcome: ReplyOutcome,
    what_changed: Option<Text>,
    why_not: Option<Text>,
) -> Result<Reply, Lacking> {
    let what_changed = what_changed.filter(|_| outcome.changes_something());
    let why_not = why_not.filter(|_| outcome.leaves_something());
    if outcome.changes_something() && what_changed.is_none() {
        return Err(Lacking::WhatChanged);
    }
    if outcome.leaves_something() && why_not.is_none() {
        return Err(Lacking::WhyNot);
    }
    Ok(Reply { by, date, outcome, what_changed, why_not })
}

/// How an organisation keeps its promise to reply.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Kept {
    /// Suggestions that were answered, or should have been by now.
    pub sent: usize,
    /// Those that were answered.
    pub answered: usize,
    /// Days from suggestion to reply: half of the answered waited no longer. None if none was.
    pub median_days: Option<i32>,
}

/// One suggestion, as the promise is counted.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Told {
    /// Whose.
    pub by: PersonId,
    /// When it was sent.
    pub sent: Date,
    /// When it was answered.
    pub replied: Option<Date>,
}

/// How the promise was kept. Nothing is told about fewer than five people.
#[must_use]
pub fn kept(all: &[Told], today: Date, limits: &Limits) -> Option<Kept> {
    let by_now = |told: &&Told| {
        let due = told.sent.saturating_add(i64::from(limits.reply_days).days());
        told.replied.is_some() || due < today
    };
    let counted: Vec<&Told> = all.iter().filter(by_now).collect();
    let mut people: Vec<&PersonId> = counted.iter().map(|told| &told.by).collect();
    people.sort_unstable();
    people.dedup();
    if people.len() < FEWEST_PEOPLE {
        return None;
    }
    let days = |told: &&Told| told.replied.map(|day| (day - told.sent).get_days());
    let mut waited: Vec<i32> = counted.iter().filter_map(days).collect();
    waited.sort_unstable();
    let median_days = waited.get(waited.len().saturating_sub(1) / 2).copied();
    Some(Kept { sent: counted.len(), answered: waited.len(), median_days })
}

#[cfg(test)]
mod tests {
    use jiff::civil::date;

    use super::*;
    use crate::text::Lang;

    const TODAY: Date = date(2026, 11, 21);

    fn words() -> Text {
        Text::new(Lang::Da, "Vi prøver det").expect("words")
    }

    fn sent(reply: Option<Reply>) -> Suggestion {
        let id = "s-1".try_into().expect("an id");
        let text = words();
        Suggestion { id, by: Who::Child, date: date(2026, 11, 1), text, reply }
    }

    #[test]
    fn invariant_18_a_suggestion_closes_only_with_what_changed_or_why_not() {
        use ReplyOutcome::{Changed, NotPossible, Partly};
        let say = |outcome, changed, why_not| reply(Who::Child, TODAY, outcome, changed, why_not);
        for outcome in [Changed, Partly, NotPossible] {
            assert!(say(outcome, None, None).is_err(), "{outcome:?} with nothing");
        }
        assert_eq!(say(Changed, None, Some(words())), Err(Lacking::WhatChanged));
        assert_eq!(say(NotPossible, Some(words()), None), Err(Lacking::WhyNot));
        assert_eq!(say(Partly, Some(words()), None), Err(Lacking::WhyNot));
        assert_eq!(say(Partly, None, Some(words())), Err(Lacking::WhatChanged));
        let changed = say(Changed, Some(words()), Some(words())).expect("it says what changed");
        assert_eq!((changed.what_changed, changed.why_not), (Some(words()), None));
        assert!(
            say(Partly, Some(words()), Some(words())).is_ok()
                && say(NotPossible, None, Some(words())).is_ok()
        );
    }

    #[test]
    fn the_lead_answers_within_the_days_that_are_set() {
        let limits = Limits { reply_days: 14, ..Limits::default() };
        let open = sent(None);
        let duty = Duty::new(Who::Child, open.date, &limits);
        assert_eq!(duty.due, date(2026, 11, 15));
        assert_eq!(duty.state(&open, date(2026, 11, 15)), State::Waiting);
        assert_eq!(duty.state(&open, date(2026, 11, 16)), State::Overdue);
        assert!(!duty.can_be_tried(&open));
    }

    #[test]
    fn what_is_to_change_can_be_tried_once_unless_it_is_not_fine() {
        let reply = |outcome| {
            reply(Who::Child, TODAY, outcome, Some(words()), Some(words())).expect("a reply")
        };
        let yes = sent(Some(reply(ReplyOutcome::Partly)));
        let no = sent(Some(reply(ReplyOutcome::NotPossible)));
        let mut duty = Duty::new(Who::Child, yes.date, &Limits::default());
        assert_eq!(duty.state(&yes, TODAY), State::Answered);
        assert!(duty.can_be_tried(&yes) && !duty.can_be_tried(&no));
        let said = |fine, tryout| Some(Verdict { by: Who::Child, date: TODAY, fine, tryout });
        duty.verdict = said(true, None);
        assert!(duty.state(&yes, TODAY) == State::Fine && duty.can_be_tried(&yes));
        duty.verdict = said(true, Some("a-1".try_into().expect("an id")));
        assert!(!duty.can_be_tried(&yes));
        duty.verdict = said(false, None);
        assert!(duty.state(&yes, TODAY) == State::NotFine && !duty.can_be_tried(&yes));
    }

    #[test]
    fn invariant_11_nothing_is_told_about_fewer_than_five_people() {
        let told = |person: usize, replied| Told {
            by: format!("p-{person}").try_into().expect("an id"),
            sent: date(2026, 10, 1),
            replied,
        };
        let after = |days: i8| Some(date(2026, 10, 1 + days));
        let limits = Limits::default();
        let mut all: Vec<Told> = (0..9).map(|days| told(1, after(days))).collect();
        all.extend((2..5).map(|person| told(person, after(10))));
        assert_eq!(kept(&all, TODAY, &limits), None, "nine of them are one person’s");
        // Too new to count: this is the last day to answer.
        all.push(Told { sent: date(2026, 11, 7), ..told(5, None) });
        assert_eq!(kept(&all, TODAY, &limits), None);
        all.push(told(5, None));
        let kept = kept(&all, TODAY, &limits).expect("five people");
        assert_eq!(kept, Kept { sent: 13, answered: 12, median_days: Some(5) });
    }
}
