//! Who is in a case, as what, from when until when, and whether they can sign in. What that lets them
//! see is `cases::relation`'s.

use std::collections::BTreeSet;

use domain::{
    access::{Action, Granted, Relation, allowed},
    id::{CaseId, PersonId},
    text::Text,
};
use jiff::civil::Date;

use crate::{Result, StoreError, cases::Standing, db::param::params, tx::Tx};

mod ends;

pub(crate) use ends::pass;
pub use ends::{end, hand_on, hand_over};

/// Somebody's place in a case.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Membership {
    /// Who.
    pub person: PersonId,
    /// What they are to it today.
    pub relation: Relation,
    /// What they are to the child, where family.
    pub title: Option<Text>,
    /// Since when; from the beginning where it is not told.
    pub from: Option<Date>,
    /// The last day, where there is one.
    pub to: Option<Date>,
    /// The first day on which they are no longer part of it.
    pub ended: Option<Date>,
    /// Whether they can sign in.
    pub account: bool,
}

/// Everybody who is or was in the granted case: the child, family, helpers.
///
/// # Errors
/// [`StoreError::Away`], and [`StoreError::BadRow`].
pub async fn of_case(tx: &mut Tx, granted: &Granted, today: Date) -> Result<Vec<Membership>> {
    if !allowed(granted.relation(), Action::View) {
        return Err(StoreError::Refused("the proof does not let see who is in the case".into()));
    }
    let sql = "select s.*, f.relation as title, \
                   exists (select 1 from accounts a where a.person_id = s.person_id) as account \
               from standings s join memberships m on m.case_id = s.case_id \
                   and m.person_id = s.person_id \
               left join family f on f.case_id = s.case_id and f.person_id = s.person_id \
               where s.case_id = $1 order by case s.role when 'child' then 0 when 'family' then 1 \
                   else 2 end, coalesce(m.position, 9999), s.person_id";
    tx.all("memberships", sql, params![granted.case()], |row| {
        Ok(Membership {
            person: row.get("person_id")?,
            relation: Standing::read(row)?.relation(today),
            title: row.maybe("title")?,
            from: row.maybe("from_date")?,
            to: row.maybe("to_date")?,
            ended: row.maybe("ended_on")?,
            account: row.get("account")?,
        })
    })
    .await
}

/// The one case of a helper from outside the organisation; nothing for everybody else.
///
/// # Errors
/// [`StoreError::Away`].
pub async fn only_case(tx: &mut Tx, person: &PersonId) -> Result<Option<CaseId>> {
    let sql = "select person_id, case_id from externals where person_id = $1";
    tx.one("externals", sql, params![person], |row| row.get("case_id")).await
}

/// The helpers from outside the organisation who are in the granted case.
///
/// # Errors
/// [`StoreError::Away`].
pub async fn externals(tx: &mut Tx, granted: &Granted) -> Result<BTreeSet<PersonId>> {
    let sql = "select person_id, case_id from externals where case_id = $1";
    let all = tx.all("externals", sql, params![granted.case()], |row| row.get("person_id"));
    Ok(all.await?.into_iter().collect())
}
