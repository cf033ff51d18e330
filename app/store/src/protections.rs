//! Protected addresses. What they hide is taken out where a case is loaded (`cases::load`).

use domain::{
    access::{Action, Granted},
    id::CaseId,
    people::Who,
    protection::Protection,
};
use jiff::civil::Date;

use crate::{
    Result,
    db::param::{in_case, params},
    tx::{Tx, WriteTx},
};

pub(crate) async fn read(tx: &mut Tx, case: &CaseId) -> Result<Vec<Protection>> {
    let sql = "select id, person_id, set_by, date from protections \
               where case_id = $1 and lifted_on is null order by date, id";
    tx.all("protections", sql, params![case], |row| {
        Ok(Protection {
            who: row.who(case, "person_id")?,
            by: row.get("set_by")?,
            date: row.get("date")?,
        })
    })
    .await
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
    let Protection { who, by, date } = protection;
    tx.insert("protections", sql, params![id, case, in_case(case, who), by, *date]).await
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
    tx.run(sql, params).await.map(drop)
}
