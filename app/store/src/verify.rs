//! Whether the database is whole: what the engine says of its files, that versions and events tell
//! the same story, and that no link of a case's chains is broken.

use domain::id::{CaseId, PersonId};

use crate::{Result, db::param::params, events, readings, tx::Tx};

/// Everything that is wrong, a line each; nothing where all is well.
///
/// # Errors
/// [`crate::StoreError::Away`].
pub async fn run(tx: &mut Tx) -> Result<Vec<String>> {
    let mut faults = tx.connection().integrity().await?;
    let sql = "select c.id, c.version, count(e.seq) as events, coalesce(max(e.seq), 0) as last \
               from cases c left join events e on e.case_id = c.id group by c.id, c.version \
               having count(e.seq) <> c.version or coalesce(max(e.seq), 0) <> c.version \
               order by c.id";
    let gaps = tx.all("events", sql, params![], |row| {
        let (id, version): (String, i64) = (row.get("id")?, row.get("version")?);
        let (events, last): (i64, i64) = (row.get("events")?, row.get("last")?);
        Ok(format!("case {id}: version {version}, but {events} events, the last numbered {last}"))
    });
    faults.extend(gaps.await?);
    let sql = "select id, events_link, readings_link, readings from cases order by id";
    let heads = tx.all("cases", sql, params![], |row| {
        let (events, readings) = (row.get("events_link")?, row.get("readings_link")?);
        Ok(Head { case: row.get("id")?, events, readings, count: row.get("readings")? })
    });
    for head in heads.await? {
        faults.extend(events_of(tx, &head).await?);
        faults.extend(readings_of(tx, &head).await?);
    }
    Ok(faults)
}

/// Where the chains of a case should end.
struct Head {
    case: CaseId,
    events: String,
    readings: String,
    count: i64,
}

async fn events_of(tx: &mut Tx, head: &Head) -> Result<Option<String>> {
    let sql = "select case_id, seq, kind, done_by, at, subject, link from events \
               where case_id = $1 order by seq";
    let case = &head.case;
    let mut chain = Chain::default();
    tx.all("events", sql, params![case], |row| {
        let (seq, kind): (i64, String) = (row.get("seq")?, row.get("kind")?);
        let (by, at): (Option<PersonId>, String) = (row.maybe("done_by")?, row.get("at")?);
        let subject: String = row.get("subject")?;
        let link = events::link(&chain.last, case, seq, &kind, by.as_ref(), &at, &subject);
        chain.next(seq, &link, row.get("link")?);
        Ok(())
    })
    .await?;
    Ok(chain.fault(&head.events).map(|fault| format!("case {case}: events: {fault}")))
}

async fn readings_of(tx: &mut Tx, head: &Head) -> Result<Option<String>> {
    let sql = "select case_id, seq, person_id, at, what, relation, link from readings \
               where case_id = $1 order by seq";
    let case = &head.case;
    let mut chain = Chain::default();
    tx.all("readings", sql, params![case], |row| {
        let (seq, by): (i64, PersonId) = (row.get("seq")?, row.get("person_id")?);
        let (at, what): (String, String) = (row.get("at")?, row.get("what")?);
        let relation: String = row.get("relation")?;
        let link = readings::link(&chain.last, case, seq, &by, &at, &what, &relation);
        chain.next(seq, &link, row.get("link")?);
        Ok(())
    })
    .await?;
    let short = (chain.rows != head.count)
        .then(|| format!("{} rows, but {} were noted", chain.rows, head.count));
    let fault = chain.fault(&head.readings).or(short);
    Ok(fault.map(|fault| format!("case {case}: readings: {fault}")))
}

/// A chain as far as it was followed.
#[derive(Default)]
struct Chain {
    last: String,
    rows: i64,
    broken: Option<i64>,
}

impl Chain {
    fn next(&mut self, seq: i64, should: &str, is: String) {
        self.rows += 1;
        if (should != is || seq != self.rows) && self.broken.is_none() {
            self.broken = Some(self.rows);
        }
        self.last = is;
    }

    fn fault(&self, last: &str) -> Option<String> {
        match self.broken {
            Some(row) => Some(format!("the chain is broken at row {row}")),
            None if self.last != last => Some("the last link is not the case's".to_owned()),
            None => None,
        }
    }
}
