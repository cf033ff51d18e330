//! What somebody is owed a reply about besides suggestions: why somebody opened something of theirs,
//! and that something about them is wrong. Sent, answered and judged as a suggestion is; only who
//! reads it is another matter.

use jiff::{Timestamp, civil::Date};

use crate::{
    access::{Action, Relation, allowed},
    id::PersonId,
    people::Who,
    reading::What,
    suggestion::{self, Duty, Lacking},
    text::Text,
    voice::{Reply, ReplyOutcome, Suggestion},
};

/// What is asked.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Matter {
    /// Why somebody opened something.
    Reading(Opened),
    /// That something is wrong.
    Wrong {
        /// What it should say, where the one who asks knows.
        should: Option<Text>,
    },
}

/// What somebody opened, as the list told it when it was asked about.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Opened {
    /// Its number in the list.
    pub seq: i64,
    /// Who opened it.
    pub reader: PersonId,
    /// What they were called then.
    pub name: String,
    /// What.
    pub what: What,
    /// When.
    pub at: Timestamp,
}

/// Something that is owed a reply.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Question {
    /// The words, whose they are, and the reply.
    pub asked: Suggestion,
    /// Who owes the reply, until when, and what is said to it.
    pub duty: Duty,
    /// What it is about.
    pub matter: Matter,
}

impl Question {
    /// Whether somebody reads it: who asked and who answers, the lead, and of a question about an
    /// opening all who read the list that it stands in.
    #[must_use]
    pub fn is_for(&self, who: &Who, relation: Relation) -> bool {
        let lists = matches!(self.matter, Matter::Reading(_)) && allowed(relation, Action::Trace);
        let asked = self.asked.by == *who && allowed(relation, Action::Ask);
        asked || lists || relation == Relation::Lead || self.is_owed_by(who, relation)
    }

    /// Whether somebody answers it: who owes the reply, and the lead.
    #[must_use]
    pub fn is_answered_by(&self, who: &Who, relation: Relation) -> bool {
        relation == Relation::Lead || self.is_owed_by(who, relation)
    }

    fn is_owed_by(&self, who: &Who, relation: Relation) -> bool {
        self.duty.owner == *who && allowed(relation, Action::Explain)
    }
}

/// Whether family asks the product why somebody who was `relation` opened something. Child and
/// guardians owe each other no account.
#[must_use]
pub fn is_asked_about(relation: Relation) -> bool {
    !matches!(relation, Relation::Child | Relation::Guardian)
}

/// Who answers why something was opened: whoever opened it, as long as they can come to the question;
/// else the lead.
#[must_use]
pub fn owner(reader: Who, today: Relation, lead: PersonId) -> Who {
    if allowed(today, Action::Explain) { reader } else { Who::Person(lead) }
}

/// The answer to why something was opened: the reason, and what changes where something does. Kept
/// as the reply to a suggestion is.
///
/// # Errors
/// [`Lacking::WhyNot`] without a reason.
pub fn explanation(
    by: Who,
    date: Date,
    why: Option<Text>,
    changes: Option<Text>,
) -> Result<Reply, Lacking> {
    let outcome = if changes.is_some() { ReplyOutcome::Partly } else { ReplyOutcome::NotPossible };
    suggestion::reply(by, date, outcome, changes, why)
}

#[cfg(test)]
mod tests {
    use jiff::civil::date;

    use super::*;
    use crate::{flag::Limits, text::Lang};

    fn helper(id: &str) -> Who {
        Who::Person(id.try_into().expect("an id"))
    }

    fn words() -> Text {
        Text::new(Lang::Da, "Hvorfor?").expect("words")
    }

    fn question(matter: Matter) -> Question {
        let date = date(2026, 11, 21);
        let id = "q".try_into().expect("an id");
        let asked = Suggestion { id, by: helper("p-mor"), date, text: words(), reply: None };
        let duty = Duty::new(helper("u-bo"), date, &Limits::default());
        Question { asked, duty, matter }
    }

    fn opened() -> Matter {
        Matter::Reading(Opened {
            seq: 1,
            reader: "u-bo".try_into().expect("an id"),
            name: "Bo".into(),
            what: What::Plan,
            at: Timestamp::UNIX_EPOCH,
        })
    }

    #[test]
    fn who_asked_who_answers_and_the_lead_read_it_and_of_an_opening_whoever_reads_the_list() {
        let (wrong, opened) = (question(Matter::Wrong { should: None }), question(opened()));
        let (mother, father, bo) = (helper("p-mor"), helper("p-far"), helper("u-bo"));
        for question in [&wrong, &opened] {
            assert!(question.is_for(&mother, Relation::Guardian));
            assert!(question.is_for(&bo, Relation::Coordinator), "from outside as well");
            assert!(question.is_for(&helper("u-x"), Relation::Lead));
            assert!(!question.is_for(&helper("u-x"), Relation::Helper));
            assert!(!question.is_for(&mother, Relation::Stranger), "whose place has ended");
            assert!(!question.is_for(&bo, Relation::Stranger));
            assert!(question.is_answered_by(&bo, Relation::Helper));
            assert!(!question.is_answered_by(&mother, Relation::Guardian));
        }
        assert!(opened.is_for(&father, Relation::Guardian));
        assert!(!wrong.is_for(&father, Relation::Guardian), "it is between her and the lead");
    }

    #[test]
    fn who_can_no_longer_come_to_it_has_it_answered_by_the_lead() {
        let lead: PersonId = "u-mette".try_into().expect("an id");
        for relation in Relation::ALL {
            use Relation::{Bystander, Coordinator, Helper, Lead, Receiver, Rescuer, Visitor};
            let inside = matches!(relation, Helper | Lead);
            let outside =
                matches!(relation, Coordinator | Visitor | Bystander | Rescuer | Receiver);
            let own = inside || outside;
            let answers = owner(helper("u-bo"), *relation, lead.clone());
            assert_eq!(answers == helper("u-bo"), own, "{relation:?}");
        }
    }

    #[test]
    fn an_answer_says_why() {
        let say = |why, changes| explanation(helper("u-bo"), date(2026, 11, 21), why, changes);
        assert_eq!(say(None, Some(words())), Err(Lacking::WhyNot));
        let only = say(Some(words()), None).expect("a reason");
        assert_eq!((only.what_changed, only.why_not), (None, Some(words())));
        assert!(say(Some(words()), Some(words())).is_ok_and(|it| it.what_changed.is_some()));
    }
}
