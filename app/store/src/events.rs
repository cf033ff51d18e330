//! Events as they are written: numbered without gaps within their case, whose version is the
//! number of the last.

use std::collections::{BTreeMap, BTreeSet};

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

/// An event that is to be written.
#[derive(Clone, Copy)]
pub(crate) struct Entry<'a> {
    pub(crate) case: &'a CaseId,
    pub(crate) kind: EventKind,
    /// Nobody has caused it where the program did on an operator's word.
    pub(crate) by: Option<&'a PersonId>,
    pub(crate) at: Timestamp,
    pub(crate) subject: &'a str,
}

impl<'a> From<&'a Event> for Entry<'a> {
    fn from(event: &'a Event) -> Self {
        let Event { case, by, at, kind, subject } = event;
        Self { case, kind: *kind, by: Some(by), at: *at, subject }
    }
}

/// Writes events in their order, of one case or of several.
pub(crate) async fn add(tx: &mut Tx, entries: Vec<Entry<'_>>) -> Result<()> {
    let mut heads = heads(tx, &entries).await?;
    let mut rows = Vec::new();
    for Entry { case, kind, by, at, subject } in entries {
        let (seq, last) = heads.get_mut(case).ok_or(StoreError::NotFound)?;
        *seq += 1;
        *last = link(last, case, *seq, kind.as_str(), by, &instant(at), subject);
        rows.push(params![case, *seq, kind.as_str(), by, at, subject, &*last]);
    }
    let insert = "insert into events (case_id, seq, kind, done_by, at, subject, link) values";
    tx.run_many("events", (insert, ""), rows).await?;
    // A day long past: whatever day it is, the case waits for a look.
    let update = ") update cases set version = head.version, look_on = '0001-01-01', \
                      events_link = head.link from head where cases.id = head.id";
    let heads = heads.into_iter().map(|(case, (seq, last))| params![&case, seq, last]);
    let around = ("with head (id, version, link) as (values", update);
    tx.run_many("cases", around, heads.collect()).await.map(drop)
}

/// The number and the link of the last event of each case.
async fn heads(tx: &mut Tx, entries: &[Entry<'_>]) -> Result<BTreeMap<CaseId, (i64, String)>> {
    let cases: BTreeSet<&CaseId> = entries.iter().map(|entry| entry.case).collect();
    let around = ("select id, version, events_link from cases where id in (values", ")");
    let cases = cases.into_iter().map(|case| params![case]).collect();
    let heads = tx.all_many("cases", around, cases, |row| {
        Ok((row.get("id")?, (row.get("version")?, row.get("events_link")?)))
    });
    Ok(heads.await?.into_iter().collect())
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
