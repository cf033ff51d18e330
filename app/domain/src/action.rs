//! Actions: one thing that one named person does by a date.

use jiff::civil::Date;
use serde::{Deserialize, Serialize};

use crate::{
    id::{ActionId, GoalId, InterventionId},
    people::Who,
    text::Text,
};

/// How far an action has come.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum ActionStatus {
    /// Somebody else has suggested it; the responsible person has not answered.
    Suggested,
    /// Agreed and not done.
    Open,
    /// Agreed and not done, and late when the case file was written.
    Overdue,
    /// The responsible person has said no: it is open again at the meeting, not hidden.
    Declined,
    /// Done.
    Done,
    /// Not done, with a reason.
    NotDone,
    /// Handed over to another.
    HandedOver,
}

impl ActionStatus {
    /// Whether something is still to be done.
    #[must_use]
    pub fn is_open(self) -> bool {
        matches!(self, Self::Suggested | Self::Open | Self::Overdue | Self::Declined)
    }
}

/// One thing to do.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Action {
    /// Identity.
    pub id: ActionId,
    /// The goal it is for.
    pub goal: GoalId,
    /// The intervention it belongs to, if any.
    pub intervention: Option<InterventionId>,
    /// What is to be done.
    pub text: Text,
    /// The one responsible person; nobody only where somebody left.
    pub responsible: Option<Who>,
    /// By when.
    pub due: Date,
    /// The day it was done.
    pub done: Option<Date>,
    /// How far it has come.
    pub status: ActionStatus,
    /// Why it was declined or not done.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub reason: Option<Text>,
    /// How many times it has been changed: whoever edits says which version they saw.
    #[serde(default = "first", skip_serializing_if = "is_first")]
    pub version: i64,
}

fn first() -> i64 {
    1
}

#[expect(clippy::trivially_copy_pass_by_ref, reason = "serde asks for a reference")]
fn is_first(version: &i64) -> bool {
    *version == 1
}

/// What the responsible person says of an action.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Answer {
    /// They take it on.
    Yes,
    /// They do not, and why: it is open at the meeting, not hidden.
    No(Text),
    /// It is done.
    Done,
    /// It was not done, and why.
    NotDone(Text),
}

/// An action that is done, was not done or was handed over: it stands as it is.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
#[error("the action is no longer open")]
pub struct Settled;

impl Action {
    /// As its responsible person answers on a day.
    ///
    /// # Errors
    /// [`Settled`] where there is nothing left to answer.
    pub fn answered(&self, answer: Answer, today: Date) -> Result<Self, Settled> {
        let (status, reason) = match answer {
            Answer::Yes => (ActionStatus::Open, None),
            Answer::No(why) => (ActionStatus::Declined, Some(why)),
            Answer::Done => (ActionStatus::Done, None),
            Answer::NotDone(why) => (ActionStatus::NotDone, Some(why)),
        };
        let done = (status == ActionStatus::Done).then_some(today);
        let answered = Self { done, status, reason, ..self.clone() };
        self.status.is_open().then_some(answered).ok_or(Settled)
    }

    /// With other words, another person or another day, by somebody. Handed to another, or made another
    /// promise than they gave, it is a suggestion until they answer.
    ///
    /// # Errors
    /// [`Settled`] where it is no longer open.
    pub fn changed(
        &self,
        (text, responsible, due): (Text, Who, Date),
        by: &Who,
    ) -> Result<Self, Settled> {
        let handed = self.responsible.as_ref() != Some(&responsible);
        let another = (&text, due) != (&self.text, self.due);
        let own = responsible == *by;
        let mut new = Self { text, due, responsible: Some(responsible), ..self.clone() };
        if handed && own {
            (new.status, new.reason) = (ActionStatus::Open, None);
        } else if handed || (!own && another) {
            (new.status, new.reason) = (ActionStatus::Suggested, None);
        }
        self.status.is_open().then_some(new).ok_or(Settled)
    }

    /// Whether it is open and its day has passed.
    #[must_use]
    pub fn is_late(&self, today: Date) -> bool {
        self.status.is_open() && self.due < today
    }
}

#[cfg(test)]
mod tests {
    use jiff::civil::date;

    use super::*;
    use crate::entry::NewAction;

    fn words(text: &str) -> Text {
        Text { da: Some(text.to_owned()), en: None, original: None, draft: false }
    }

    fn person(id: &str) -> Who {
        Who::try_from(id.to_owned()).expect("an id")
    }

    fn asked() -> Action {
        let action = NewAction {
            id: "a-1".try_into().expect("an id"),
            goal: "g-1".try_into().expect("an id"),
            intervention: None,
            text: words("Aftale et tegn"),
            responsible: person("u-jonas"),
            due: date(2026, 12, 1),
        };
        action.decide(&person("u-mette"))
    }

    #[test]
    fn what_is_settled_stands() {
        let today = date(2026, 11, 21);
        let done = asked().answered(Answer::Done, today).expect("open");
        assert_eq!((done.status, done.done), (ActionStatus::Done, Some(today)));
        let not_done = asked().answered(Answer::NotDone(words("Syg")), today).expect("open");
        for settled in [done, not_done] {
            for answer in [Answer::Yes, Answer::No(words("Nej")), Answer::Done] {
                assert_eq!(settled.answered(answer, today), Err(Settled));
            }
            let anew = (words("Aftale to tegn"), person("u-jonas"), date(2026, 12, 2));
            assert_eq!(settled.changed(anew, &person("u-mette")), Err(Settled));
        }
    }

    #[test]
    fn who_takes_on_what_was_declined_is_not_told_why_it_was() {
        let no = asked().answered(Answer::No(words("Kursus")), date(2026, 11, 21)).expect("open");
        let (text, due) = (no.text.clone(), no.due);
        let handed = no.changed((text, person("u-signe"), due), &person("u-mette"));
        let handed = handed.expect("open");
        assert_eq!((handed.status, handed.reason), (ActionStatus::Suggested, None));
    }
}
