//! New leads, who has opened the case, and what a test file expects.

use domain::{
    case::Case,
    id::CaseId,
    sharing::{AccessEntry, Handover},
};

use crate::{
    Result,
    db::param::{params, who},
    tx::Tx,
};

pub(crate) async fn handovers(tx: &mut Tx, case: &CaseId) -> Result<Vec<Handover>> {
    let sql = "select case_id, from_id, to_id, date, note from handovers \
               where case_id = $1 order by position";
    tx.all("handovers", sql, params![case], |row| {
        let (from, to) = (row.get("from_id")?, row.get("to_id")?);
        Ok(Handover { from, to, date: row.get("date")?, note: row.get("note")? })
    })
    .await
}

pub(crate) async fn access_log(tx: &mut Tx, case: &CaseId) -> Result<Vec<AccessEntry>> {
    let sql = "select case_id, at, person_id, what, why from access_log \
               where case_id = $1 order by position";
    tx.all("access_log", sql, params![case], |row| {
        let (at, by) = (row.get("at")?, row.who(case, "person_id")?);
        Ok(AccessEntry { at, by, what: row.get("what")?, why: row.get("why")? })
    })
    .await
}

pub(crate) async fn insert(tx: &mut Tx, case: &Case) -> Result<()> {
    for (position, Handover { from, to, date, note }) in case.handovers.iter().enumerate() {
        let sql = "insert into handovers (case_id, position, from_id, to_id, date, note) \
                   values ($1, $2, $3, $4, $5, $6)";
        tx.insert("handovers", sql, params![&case.id, position, from, to, *date, note]).await?;
    }
    for (position, AccessEntry { at, by, what, why }) in case.access_log_sample.iter().enumerate() {
        let sql = "insert into access_log (case_id, position, at, person_id, what, why) \
                   values ($1, $2, $3, $4, $5, $6)";
        let by = who(case, by);
        tx.insert("access_log", sql, params![&case.id, position, at, by, what, why]).await?;
    }
    for (position, flag) in case.expected_flags.iter().enumerate() {
        let sql = "insert into expected_flags (case_id, position, flag) values ($1, $2, $3)";
        tx.insert("expected_flags", sql, params![&case.id, position, flag]).await?;
    }
    Ok(())
}
