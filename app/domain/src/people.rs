//! The people round a child: the child, family, helpers, and the organisation they work in.
//! What each may see stands in `access`.

use std::{collections::BTreeMap, fmt};

use jiff::civil::Date;
use serde::{Deserialize, Serialize};

use crate::{
    id::{BadId, CaseId, PersonId, UnitId},
    text::{Lang, Text},
};

/// Somebody in a case: the child it is about, or another person.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(try_from = "String", into = "String")]
pub enum Who {
    /// The case's own child: first in every list.
    Child,
    /// Anybody else.
    Person(PersonId),
}

impl Who {
    /// The person's id over all cases; a child's is made from its case's.
    ///
    /// # Errors
    /// [`BadId`] if the case's id is too long to make one.
    pub fn person(&self, case: &CaseId) -> Result<PersonId, BadId> {
        match self {
            Self::Child => format!("{case}:child").try_into(),
            Self::Person(id) => Ok(id.clone()),
        }
    }

    /// Who a person is within a case.
    #[must_use]
    pub fn within(case: &CaseId, person: &PersonId) -> Self {
        match person.as_str().strip_prefix(case.as_str()) {
            Some(":child") => Self::Child,
            _ => Self::Person(person.clone()),
        }
    }
}

impl TryFrom<String> for Who {
    type Error = BadId;

    fn try_from(text: String) -> Result<Self, BadId> {
        if text == "child" { Ok(Self::Child) } else { text.try_into().map(Self::Person) }
    }
}

impl From<Who> for String {
    fn from(who: Who) -> Self {
        who.to_string()
    }
}

impl fmt::Display for Who {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Child => f.write_str("child"),
            Self::Person(id) => id.fmt(f),
        }
    }
}

/// A municipality, school or association that runs the product.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Organisation {
    /// Its name.
    pub name: String,
    /// Its units by id: schools, services, teams.
    pub units: BTreeMap<UnitId, Text>,
}

/// What a user does in the organisation; what they may see in a case follows from membership.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Role {
    /// Leads cases.
    CaseLead,
    /// Sees across cases in scope.
    Coordinator,
    /// A helper.
    Professional,
    /// Keeps the product running; sees no case.
    Administrator,
}

/// Somebody who works in the organisation: to families, a helper.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct User {
    /// Identity.
    pub id: PersonId,
    /// Full name.
    pub name: String,
    /// What they are called, with the place ("class teacher, year 3B").
    pub title: Text,
    /// Where they work.
    pub unit: UnitId,
    /// What they do.
    pub role: Role,
    /// The language they read.
    pub locale: Lang,
}

/// The child a case is about.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Child {
    /// First name.
    pub name: String,
    /// Day of birth, where anybody has told it.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub birth_date: Option<Date>,
    /// Languages spoken (BCP 47 tags), the strongest first.
    pub languages: Vec<String>,
    /// School or day-care.
    pub school: UnitId,
    /// Class or group there, where anybody has told it.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub class: Option<String>,
}

impl Child {
    /// Whole years on a day, if it is known when they were born.
    #[must_use]
    pub fn age(&self, today: Date) -> Option<i16> {
        let born = self.birth_date?;
        let had_birthday = (today.month(), today.day()) >= (born.month(), born.day());
        Some(today.year() - born.year() - i16::from(!had_birthday))
    }
}

/// Parental responsibility (forældremyndighed): not the same as being a parent.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Custody {
    /// Held together with another.
    Shared,
    /// Held alone.
    Sole,
    /// Not held.
    None,
}

/// One of the family, or somebody private who helps.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct FamilyMember {
    /// Identity.
    pub id: PersonId,
    /// First name, or what they are called.
    pub name: String,
    /// What they are to the child ("mother").
    pub relation: Text,
    /// Parental responsibility.
    pub custody: Custody,
    /// Whether the child lives with them.
    pub lives_with_child: bool,
    /// The language they read.
    pub locale: Lang,
    /// The interpreter they need at meetings, if any.
    pub interpreter: Option<Text>,
    /// Whom they support as lay assistant (bisidder, Children's Act § 6).
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub supporter_for: Option<Who>,
    /// False for somebody who must not interpret (under 18).
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub may_interpret: Option<bool>,
    /// Why not.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub why: Option<Text>,
}

/// Days a kind of place is closed: neither due nor missing.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(transparent)]
pub struct Holidays(pub BTreeMap<String, Vec<(Date, Date)>>);

impl Holidays {
    /// The closed days of a unit. Schools and day-care keep different calendars; the calendar's
    /// name is kept with the unit (`kindergarten` for day-care, `school` for all else).
    #[must_use]
    pub fn of(&self, calendar: &str) -> &[(Date, Date)] {
        self.0.get(calendar).map_or(&[], Vec::as_slice)
    }
}
