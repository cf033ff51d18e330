//! People: who somebody is over all cases, and what they have chosen for themselves. What they
//! are to a case is `cases::relation`'s.

use std::str::FromStr;

use domain::{
    id::{CaseId, PersonId, UnitId},
    people::Role,
    text::{Lang, Text},
};

use crate::{
    Db, Result,
    db::{fields::Fields, param::params},
    tx::Tx,
};

mod add;

pub(crate) use add::insert_user;
pub use add::{NewUser, add_staff, add_user};

/// Somebody: a child, one of a family, or a helper.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Person {
    /// Identity.
    pub id: PersonId,
    /// What they are called.
    pub name: String,
    /// Child, family or helper.
    pub kind: PersonKind,
    /// A helper's title, or what one of the family is to the child; none for a child.
    pub title: Option<Text>,
    /// What a helper does in the organisation.
    pub role: Option<Role>,
    /// Where a helper works.
    pub unit: Option<UnitId>,
    /// The language they read.
    pub locale: Lang,
    /// How large they want their text.
    pub text_size: TextSize,
}

/// What kind of person.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum PersonKind {
    /// The child of a case.
    Child {
        /// The case.
        case: CaseId,
    },
    /// Family, or somebody private who helps them.
    Family {
        /// Their case; with siblings, the first.
        case: CaseId,
    },
    /// Somebody who works in the organisation.
    Helper,
}

impl Person {
    /// Of a helper, takes out what tells where a child goes: which class they have, and in which school.
    pub(crate) fn hide_place(&mut self) {
        if self.kind == PersonKind::Helper {
            (self.title, self.unit) = (None, None);
        }
    }
}

/// How large somebody wants their text.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, Hash)]
pub enum TextSize {
    /// As designed.
    #[default]
    Normal,
    /// A step larger.
    Large,
    /// Two steps larger.
    Larger,
}

impl TextSize {
    /// The name in the database and in forms.
    #[must_use]
    pub fn as_str(self) -> &'static str {
        match self {
            Self::Normal => "normal",
            Self::Large => "large",
            Self::Larger => "larger",
        }
    }
}

impl FromStr for TextSize {
    type Err = String;

    fn from_str(name: &str) -> Result<Self, String> {
        match name {
            "normal" => Ok(Self::Normal),
            "large" => Ok(Self::Large),
            "larger" => Ok(Self::Larger),
            _ => Err(format!("{name:?} is not a text size")),
        }
    }
}

/// Reads a row of the view `persons`, or of a select with its columns.
pub(crate) fn read(row: Fields<'_>) -> Result<Person> {
    let id: PersonId = row.get("id")?;
    let kind: String = row.get("kind")?;
    let kind = match kind.as_str() {
        "child" => PersonKind::Child { case: row.get("case_id")? },
        "family" => PersonKind::Family { case: row.get("case_id")? },
        "user" => PersonKind::Helper,
        other => return Err(row.fault("kind", format!("{other:?} is no kind of person"))),
    };
    let size: String = row.get("text_size")?;
    Ok(Person {
        id,
        name: row.get("name")?,
        kind,
        title: row.maybe("title")?,
        role: row.maybe("role")?,
        unit: row.maybe("unit_id")?,
        locale: row.get("locale")?,
        text_size: size.parse().map_err(|fault: String| row.fault("text_size", fault))?,
    })
}

/// Somebody by id. Gives nothing of a case away: pages ask for it only after `cases`.
///
/// # Errors
/// [`crate::StoreError::Away`].
pub async fn find(tx: &mut Tx, id: &PersonId) -> Result<Option<Person>> {
    tx.one("people", "select * from persons where id = $1", params![id], read).await
}

/// Everybody, for the demo's list: children and families by case, then helpers.
///
/// # Errors
/// [`crate::StoreError::Away`].
pub async fn everybody(tx: &mut Tx) -> Result<Vec<Person>> {
    let sql = "select p.* from persons p left join cases c on c.id = p.case_id \
               left join memberships m on m.case_id = p.case_id and m.person_id = p.id \
               order by c.position nulls last, m.position nulls first, p.position";
    tx.all("people", sql, params![], read).await
}

/// Everybody who works in the organisation, by name.
///
/// # Errors
/// [`crate::StoreError::Away`].
pub async fn users(tx: &mut Tx) -> Result<Vec<Person>> {
    let sql = "select * from persons where kind = 'user' order by name, id";
    tx.all("people", sql, params![], read).await
}

/// Keeps the language somebody reads.
///
/// # Errors
/// [`crate::StoreError::Busy`] and [`crate::StoreError::Away`].
pub async fn set_locale(db: &Db, id: &PersonId, locale: Lang) -> Result<()> {
    let mut tx = db.write().await?.housekeeping();
    tx.run("update people set locale = $2 where id = $1", params![id, locale]).await?;
    changed(tx).await
}

/// Keeps how large somebody wants their text.
///
/// # Errors
/// [`crate::StoreError::Busy`] and [`crate::StoreError::Away`].
pub async fn set_text_size(db: &Db, id: &PersonId, size: TextSize) -> Result<()> {
    let mut tx = db.write().await?.housekeeping();
    let sql = "update people set text_size = $2 where id = $1";
    tx.run(sql, params![id, size.as_str()]).await?;
    changed(tx).await
}

/// Tells that something outside the cases has changed, and keeps it.
pub(crate) async fn changed(mut tx: Tx) -> Result<()> {
    tx.run("update organisation set version = version + 1", params![]).await?;
    tx.commit().await
}
