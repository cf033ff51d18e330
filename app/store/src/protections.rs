//! Protected addresses. What they hide is taken out where a case is loaded (`cases::load`).

use std::collections::BTreeSet;

use domain::{
    access::{Action, Granted},
    id::{CaseId, PersonId},
    people::Who,
    protection::{self, Protection},
};
use jiff::civil::Date;

use crate::{
    Result,
    cases::Standing,
    db::param::{in_case, params},
    tx::{Tx, WriteTx},
};

/// Those that hold in a case: what was said there, and of its family in another.
pub(crate) async fn read(tx: &mut Tx, case: &CaseId) -> Result<Vec<Protection>> {
    let sql = "select id, person_id, set_by, date, case_id <> $1 as elsewhere from protections \
               where lifted_on is null and (case_id = $1 \
                   or person_id in (select person_id from family where case_id = $1)) \
               order by case_id <> $1, date, id";
    tx.all("protections", sql, params![case], |row| {
        Ok(Protection {
            who: row.who(case, "person_id")?,
            by: row.get("set_by")?,
            date: row.get("date")?,
            elsewhere: row.get("elsewhere")?,
        })
    })
    .await
}

/// The cases of somebody in which an address is protected that they must not know.
pub(crate) async fn hidden_from(
    tx: &mut Tx,
    person: &PersonId,
    today: Date,
) -> Result<BTreeSet<CaseId>> {
    // Those of somebody else: of their own address everybody knows.
    let sql = "select s.*, exists (select 1 from family h where h.case_id = s.case_id \
                   and h.person_id = s.person_id and h.lives_with_child) as at_home \
               from standings s where s.person_id = $1 and exists (\
                   select 1 from protections x where x.lifted_on is null and x.person_id <> $1 \
                       and (x.case_id = s.case_id or x.person_id in (\
                           select f.person_id from family f where f.case_id = s.case_id)))";
    let hidden = tx.all("protections", sql, params![person], |row| {
        let relation = Standing::read(row)?.relation(today);
        let known = protection::knows(relation, row.get("at_home")?);
        Ok((!known).then_some(row.get("case_id")?))
    });
    Ok(hidden.await?.into_iter().flatten().collect())
}

/// Protects somebody's address in the granted case; the caller has made the row's id.
///
/// # Errors
/// [`crate::StoreError::Busy`] and [`crate::StoreError::Away`].
pub async fn set(
    tx: &mut WriteTx,
    granted: &Granted,
    id: &str,
    protection: &Protection,
) -> Result<()> {
    tx.permit(granted, &[Action::Protect])?;
    let case = granted.case();
    let sql = "insert into protections (id, case_id, person_id, set_by, date) \
               values ($1, $2, $3, $4, $5)";
    let Protection { who, by, date, elsewhere: _ } = protection;
    tx.insert("protections", sql, params![id, case, in_case(case, who), by, *date]).await?;
    everywhere(tx).await
}

/// Somebody's address is protected no longer.
///
/// # Errors
/// [`crate::StoreError::Busy`] and [`crate::StoreError::Away`].
pub async fn lift(tx: &mut WriteTx, granted: &Granted, who: &Who, day: Date) -> Result<()> {
    tx.permit(granted, &[Action::Protect])?;
    let case = granted.case();
    let sql = "update protections set lifted_on = $3, lifted_by = $4 \
               where case_id = $1 and person_id = $2 and lifted_on is null";
    let params = params![case, in_case(case, who), day, granted.actor()];
    tx.run(sql, params).await?;
    everywhere(tx).await
}

/// It holds in every case of theirs: none is remembered as it was.
async fn everywhere(tx: &mut WriteTx) -> Result<()> {
    tx.run("update organisation set version = version + 1", params![]).await.map(drop)
}
