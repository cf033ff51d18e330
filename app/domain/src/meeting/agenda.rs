//! The agenda builds itself: goals that something is asked about first, then other questions,
//! suggestions that wait for their reply, actions that are late, what people want to talk about (the
//! child's first), and the other goals. It is made anew whenever it is looked at.

use jiff::civil::Date;

use super::{Meeting, Noted};
use crate::{
    action::Action,
    case::Case,
    flag::{Flag, FlagKind},
    goal::{Goal, GoalStatus},
    people::Who,
    text::Text,
    voice::Suggestion,
};

/// One thing to talk about.
#[derive(Debug, Clone, PartialEq)]
pub enum Item<'c> {
    /// A goal that something is asked about.
    Asked(&'c Goal, Vec<&'c Flag>),
    /// Something that is asked about the case as a whole.
    Flag(&'c Flag),
    /// A suggestion that waits for its reply.
    Suggestion(&'c Suggestion),
    /// An action that is late, or that nobody has taken on.
    Late(&'c Action),
    /// What somebody wants to talk about, in their words.
    Wish(&'c Who, &'c Text, &'c Noted),
    /// A goal that is worked on, with nothing to ask about it.
    Goal(&'c Goal),
}

/// What is talked about at a meeting, in order.
#[must_use]
pub fn agenda<'c>(
    case: &'c Case,
    flags: &'c [Flag],
    meeting: &'c Meeting,
    today: Date,
) -> Vec<Item<'c>> {
    // What is decided waits for its next look, and what is put off for its day, unless somebody put
    // it on this very agenda.
    let here = |flag: &&Flag| flag.agenda.as_ref().is_some_and(|it| it.meeting == meeting.id);
    let look = |flag: &Flag| flag.decisions.last().and_then(|last| last.next_look);
    let waits = |flag: &&Flag| match look(flag) {
        Some(look) => look <= meeting.date,
        None => flag.decisions.is_empty() && !flag.is_snoozed(today),
    };
    let open = || {
        let open = flags.iter().filter(|flag| flag.is_open() && !is_told_otherwise(flag.kind));
        open.filter(|it| waits(it) || here(it))
    };
    let of = |goal: &Goal| -> Vec<&Flag> {
        open().filter(|flag| flag.goal(case).is_some_and(|id| *id == goal.id)).collect()
    };
    let mut goals: Vec<&Goal> = case.goals.iter().filter(|it| is_talked_about(it)).collect();
    goals.sort_by_key(|goal| goal.rank);
    let (asked, calm): (Vec<&Goal>, Vec<_>) =
        goals.into_iter().partition(|goal| !of(goal).is_empty());
    let mut items: Vec<_> = asked.iter().map(|&goal| Item::Asked(goal, of(goal))).collect();
    let other = open().filter(|flag| {
        let goal = flag.goal(case);
        !asked.iter().any(|it| Some(&it.id) == goal)
    });
    items.extend(other.map(Item::Flag));
    let waiting = case.suggestions.iter().filter(|suggestion| suggestion.reply.is_none());
    items.extend(waiting.map(Item::Suggestion));
    items.extend(case.actions.iter().filter(|action| action.is_late(today)).map(Item::Late));
    let mut wishes: Vec<_> = meeting.wishes().collect();
    wishes.sort_by_key(|(of, ..)| **of != Who::Child);
    items.extend(wishes.into_iter().map(|(of, text, noted)| Item::Wish(of, text, noted)));
    items.extend(calm.into_iter().map(Item::Goal));
    items
}

/// Suggestions and actions stand by themselves on an agenda; a meeting answers for the next one, and a
/// question about a decision is asked with that decision.
fn is_told_otherwise(kind: FlagKind) -> bool {
    use FlagKind as Kind;
    let itself = [Kind::SuggestionUnanswered, Kind::ActionOverdue];
    let meetings = [Kind::NoNextReview, Kind::ReviewOverdue];
    itself.contains(&kind) || meetings.contains(&kind) || kind.is_about_deciding()
}

/// Whether a goal is talked about at all.
#[must_use]
pub fn is_talked_about(goal: &Goal) -> bool {
    matches!(goal.status, GoalStatus::Active | GoalStatus::Agreed | GoalStatus::Proposed)
}
