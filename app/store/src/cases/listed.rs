//! Which cases stand in somebody's lists over cases.

use std::collections::BTreeMap;

use domain::{
    access::{Action, Relation, allowed},
    id::{CaseId, PersonId},
};
use jiff::civil::Date;

use super::relation::Standing;
use crate::{Result, db::param::params, tx::Tx};

/// A select over the cases that somebody (`$1`) leads and those of the units whose lists they see: the
/// table `listed (case_id)`. It comes first in `cross join`, which `SQLite` keeps in that order: those
/// few are looked up, whatever else the database holds.
macro_rules! listed {
    ($select:literal) => {
        concat!(
            "with listed (case_id) as (\
                 select c.id from cases c where c.lead_id = $1 \
                 union select k.case_id from scopes s \
                     join children k on k.school_id = s.unit_id where s.person_id = $1) ",
            $select
        )
    };
}
pub(crate) use listed;

/// Cases that somebody does not lead and is in by a place of their own, which goes before what they
/// coordinate: whether it lets them see the plan.
pub(crate) async fn inside(
    tx: &mut Tx,
    person: &PersonId,
    today: Date,
) -> Result<BTreeMap<CaseId, bool>> {
    let sql = "select s.* from standings s where s.person_id = $1 and not s.is_lead";
    let places = tx.all("standings", sql, params![person], |row| {
        Ok((row.get("case_id")?, Standing::read(row)?.relation(today)))
    });
    let inside = places.await?.into_iter().filter(|(_, it)| *it != Relation::Stranger);
    Ok(inside.map(|(case, it)| (case, allowed(it, Action::View))).collect())
}
