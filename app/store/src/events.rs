//! Events as they are written: numbered without gaps within their case, whose version is the
//! number of the last.

use domain::{
    event::{Event, EventKind},
    id::{CaseId, PersonId},
};
use jiff::Timestamp;

use crate::{
    Result, StoreError, chain,
    db::param::{instant, params},
    tx::Tx,
};

/// Writes an event that somebody caused.
pub(crate) async fn add(tx: &mut Tx, event: &Event) -> Result<()> {
    write(tx, &event.case, event.kind, Some(&event.by), event.at, &event.subject).await
}

/// Writes an event; nobody has caused it where the program did on an operator's word.
pub(crate) async fn write(
    tx: &mut Tx,
    case: &CaseId,
    kind: EventKind,
    by: Option<&PersonId>,
    at: Timestamp,
    subject: &str,
) -> Result<()> {
    // A day long past: whatever day it is, the case waits for a look.
    let next = "update cases set version = version + 1, look_on = '0001-01-01' \
                where id = $1 returning version, events_link";
    let next = tx.one("cases", next, params![case], |row| {
        Ok((row.get::<i64>("version")?, row.get::<String>("events_link")?))
    });
    let (next, before) = next.await?.ok_or(StoreError::NotFound)?;
    let link = self::link(&before, case, next, kind.as_str(), by, &instant(at), subject);
    tx.run("update cases set events_link = $2 where id = $1", params![case, &link]).await?;
    tx.insert(
        "events",
        "insert into events (case_id, seq, kind, done_by, at, subject, link) \
         values ($1, $2, $3, $4, $5, $6, $7)",
        params![case, next, kind.as_str(), by, at, subject, &link],
    )
    .await
}

/// The link of an event.
pub(crate) fn link(
    before: &str,
    case: &CaseId,
    seq: i64,
    kind: &str,
    by: Option<&PersonId>,
    at: &str,
    subject: &str,
) -> String {
    let by = by.map_or("", PersonId::as_str);
    chain::link(before, &[case.as_str(), &seq.to_string(), kind, by, at, subject])
}
