//! Sharing: consents, a new lead, and who has opened the case.

use jiff::{ToSpan, civil::Date};
use serde::{Deserialize, Serialize};

use crate::{
    id::{ConsentId, PersonId},
    people::Who,
    text::Text,
};

/// That a consent was taken back.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Withdrawal {
    /// The day.
    pub date: Date,
    /// By whom.
    pub by: Who,
    /// In their words; nobody has to give a reason.
    pub text: Text,
}

/// A consent to share: with whom, what for, until when.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Consent {
    /// Identity.
    pub id: ConsentId,
    /// What for.
    pub purpose: Text,
    /// Who has given it.
    pub given_by: Vec<Who>,
    /// The day.
    pub date: Date,
    /// Who may see.
    pub scope: Vec<PersonId>,
    /// Its last day.
    pub valid_to: Date,
    /// That it was taken back.
    pub withdrawn: Option<Withdrawal>,
    /// Guardians who must agree and have not.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub missing: Vec<Who>,
}

/// Why a consent cannot be changed so.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
pub enum ConsentFault {
    /// It was taken back: sharing again is a new consent.
    #[error("the consent was taken back")]
    Withdrawn,
    /// Nobody waits for this person's word.
    #[error("the consent does not wait for this person")]
    NotAsked,
}

impl Consent {
    /// Takes it back, from this day on. Nobody has to give a reason.
    ///
    /// # Errors
    /// [`ConsentFault::Withdrawn`] if it was taken back before.
    pub fn withdraw(&mut self, by: &Who, words: Text, today: Date) -> Result<(), ConsentFault> {
        if self.withdrawn.is_some() {
            return Err(ConsentFault::Withdrawn);
        }
        self.withdrawn = Some(Withdrawal { date: today, by: by.clone(), text: words });
        Ok(())
    }

    /// One of those who have to agree does.
    ///
    /// # Errors
    /// [`ConsentFault`]: if it was taken back, or does not wait for them.
    pub fn give(&mut self, by: &Who) -> Result<(), ConsentFault> {
        if self.withdrawn.is_some() {
            return Err(ConsentFault::Withdrawn);
        }
        let asked = self.missing.iter().position(|who| who == by).ok_or(ConsentFault::NotAsked)?;
        self.given_by.push(self.missing.remove(asked));
        Ok(())
    }

    /// A new one for a year, given by one guardian; the others are asked.
    #[must_use]
    pub fn renewed(&self, id: ConsentId, by: &Who, guardians: &[Who], today: Date) -> Self {
        Self {
            id,
            purpose: self.purpose.clone(),
            given_by: vec![by.clone()],
            date: today,
            scope: self.scope.clone(),
            valid_to: today.saturating_add(1.year()),
            withdrawn: None,
            missing: guardians.iter().filter(|who| *who != by).cloned().collect(),
        }
    }

    /// Whether it lets anybody see anything on a day: given by all, not over, not taken back.
    #[must_use]
    pub fn holds(&self, today: Date) -> bool {
        self.withdrawn.is_none() && self.missing.is_empty() && self.valid_to >= today
    }
}

/// That a case got a new lead.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Handover {
    /// The one before.
    pub from: PersonId,
    /// The one after.
    pub to: PersonId,
    /// The day.
    pub date: Date,
    /// What was said about it.
    pub note: Text,
}

/// That somebody opened the case or wrote in it.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct AccessEntry {
    /// When, with the offset it was written with.
    pub at: String,
    /// Who.
    pub by: Who,
    /// What.
    pub what: Text,
    /// Why.
    pub why: Text,
}

#[cfg(test)]
mod tests {
    use jiff::civil::date;

    use super::*;
    use crate::text::Lang;

    fn who(id: &str) -> Who {
        id.to_owned().try_into().expect("an id")
    }

    fn consent() -> Consent {
        Consent {
            id: "c".try_into().expect("an id"),
            purpose: Text::new(Lang::En, "Sharing").expect("words"),
            given_by: vec![who("mother")],
            date: date(2026, 1, 1),
            scope: vec!["karin".try_into().expect("an id")],
            valid_to: date(2026, 12, 31),
            withdrawn: None,
            missing: vec![who("father")],
        }
    }

    #[test]
    fn it_holds_once_everybody_has_given_it_and_until_it_is_taken_back() {
        let (mut consent, today) = (consent(), date(2026, 6, 1));
        assert!(!consent.holds(today), "one has not answered");
        assert_eq!(consent.give(&who("mother")), Err(ConsentFault::NotAsked));
        consent.give(&who("father")).expect("asked");
        assert!(consent.holds(today) && !consent.holds(date(2027, 1, 1)));
        let words = Text::new(Lang::En, "No reason").expect("words");
        consent.withdraw(&who("mother"), words.clone(), today).expect("given");
        assert!(!consent.holds(today), "at once");
        assert_eq!(consent.withdraw(&who("father"), words, today), Err(ConsentFault::Withdrawn));
        assert_eq!(consent.give(&who("father")), Err(ConsentFault::Withdrawn));
    }

    #[test]
    fn a_renewal_asks_the_others_again() {
        let guardians = [who("mother"), who("father")];
        let id = "new".try_into().expect("an id");
        let new = consent().renewed(id, &who("father"), &guardians, date(2026, 12, 1));
        assert_eq!((new.given_by, new.missing), (vec![who("father")], vec![who("mother")]));
        assert_eq!(new.valid_to, date(2027, 12, 1));
    }
}
