//! Readings: noted in a chain before anything is shown, and read back by the family. Whoever asks at
//! the same time is noted in one transaction, so that the disk is waited for once.

use std::collections::BTreeMap;

use domain::{
    access::{Action, Granted, Relation, allowed},
    event::EventKind,
    id::{CaseId, PersonId},
    question::Opened,
    reading::{Reading, What},
    text::Text,
};
use jiff::Timestamp;

use crate::{
    Db, Result, StoreError, chain,
    db::{
        fields::{Fields, choice},
        param::{instant, params},
    },
    desk::Job,
    tx::{Tx, permitted},
};

/// What one request opened.
pub(crate) struct Opening(Vec<Reading>);

/// Notes readings, for good once it returns.
///
/// # Errors
/// [`StoreError::Busy`]: then nothing may be shown.
pub async fn note(db: &Db, readings: Vec<Reading>) -> Result<()> {
    if readings.is_empty() {
        return Ok(());
    }
    db.desks().readings.hand_in(db, Opening(readings)).await
}

impl Job for Opening {
    type Done = ();

    async fn together(db: &Db, all: Vec<Self>) -> Vec<Result<()>> {
        let written = write(db, &all).await;
        if let Err(error) = &written {
            tracing::warn!(%error, "readings could not be noted: nothing is shown");
        }
        all.iter().map(|_| if written.is_ok() { Ok(()) } else { Err(StoreError::Busy) }).collect()
    }
}

async fn write(db: &Db, all: &[Opening]) -> Result<()> {
    let mut of_each: BTreeMap<&CaseId, Vec<&Reading>> = BTreeMap::new();
    for reading in all.iter().flat_map(|opening| &opening.0) {
        of_each.entry(&reading.case).or_default().push(reading);
    }
    let mut tx = db.write().await?.housekeeping();
    for (case, readings) in of_each {
        append(&mut tx, case, &readings).await?;
    }
    tx.commit().await
}

/// The next rows of a case's chain, and its new head once for all of them.
async fn append(tx: &mut Tx, case: &CaseId, readings: &[&Reading]) -> Result<()> {
    let head = "select id, readings, readings_link from cases where id = $1";
    let head = tx.one("cases", head, params![case], |row| {
        Ok((row.get::<i64>("readings")?, row.get::<String>("readings_link")?))
    });
    let (mut seq, mut last) = head.await?.ok_or(StoreError::NotFound)?;
    let mut rows = Vec::new();
    for reading in readings {
        seq += 1;
        let (what, relation) = (reading.what.as_str(), reading.relation.as_str());
        last = link(&last, case, seq, &reading.by, &instant(reading.at), what, relation);
        rows.push(params![case, seq, &reading.by, reading.at, what, relation, &last]);
    }
    let insert = "insert into readings (case_id, seq, person_id, at, what, relation, link) values";
    tx.run_many("readings", (insert, ""), rows).await?;
    let sql = "update cases set readings = $2, readings_link = $3 where id = $1";
    tx.run(sql, params![case, seq, &last]).await.map(drop)
}

/// The link of a reading.
pub(crate) fn link(
    before: &str,
    case: &CaseId,
    seq: i64,
    by: &PersonId,
    at: &str,
    what: &str,
    relation: &str,
) -> String {
    let seq = seq.to_string();
    chain::link(before, &[case.as_str(), &seq, by.as_str(), at, what, relation])
}

/// One entry of the list that the family reads.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Entry {
    /// Its number: among the openings, or among what was written.
    pub seq: i64,
    /// When.
    pub at: Timestamp,
    /// Who; nobody where an operator or the program did it.
    pub by: Option<PersonId>,
    /// Their name.
    pub name: Option<String>,
    /// Whether they are a helper.
    pub is_helper: bool,
    /// What they are called.
    pub title: Option<Text>,
    /// Where they work.
    pub unit: Option<Text>,
    /// What they opened or did.
    pub did: Did,
    /// What they were to the case then; not told of what was written.
    pub relation: Option<Relation>,
    /// The reason they gave, where they had to give one.
    pub why: Option<String>,
}

/// What somebody did.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Did {
    /// Opened something.
    Read(What),
    /// Wrote something.
    Wrote(EventKind),
}

/// Who has opened a case or written in it, from before a moment, at most so many.
pub(crate) const OF_CASE: &str = "\
    select l.case_id, l.seq, l.at, l.by_id, l.what, l.kind, l.relation, p.name, \
        coalesce((select f.relation from family f where f.case_id = l.case_id \
            and f.person_id = l.by_id), p.title) as title, \
        p.kind = 'user' as is_helper, u.name as unit, \
        coalesce((select max(o.why) from openings o where l.relation = 'visitor' \
            and o.case_id = l.case_id and o.person_id = l.by_id and o.at <= l.at \
            and o.at = (select max(n.at) from openings n where n.case_id = o.case_id \
                and n.person_id = o.person_id and n.at <= l.at)), \
        (select max(m.why) from emergencies m where l.relation = 'rescuer' \
            and m.case_id = l.case_id and m.person_id = l.by_id and m.at <= l.at \
            and m.until > l.at)) as why \
    from (\
        select r.case_id, r.seq, r.at, r.person_id as by_id, r.what, null as kind, r.relation \
            from readings r where r.case_id = $1 \
        union all select e.case_id, e.seq, e.at, e.done_by, null, e.kind, null \
            from events e where e.case_id = $1 and e.done_by is not null\
    ) l join people p on p.id = l.by_id left join units u on u.id = p.unit_id \
    where l.at < $2 order by l.at desc, l.seq desc limit $3";

/// Who has opened the granted case or written in it, the newest first: at most so many, from
/// before a moment.
///
/// # Errors
/// [`StoreError::Away`], and [`StoreError::BadRow`].
pub async fn of_case(
    tx: &mut Tx,
    granted: &Granted,
    before: Option<Timestamp>,
    most: u32,
) -> Result<Vec<Entry>> {
    permitted(granted, &[Action::Trace])?;
    let before = before.map_or_else(|| "9999".to_owned(), instant);
    tx.all("readings", OF_CASE, params![granted.case(), before, most], entry).await
}

/// One opening of the granted case, by its number: whose, what they are called, what, when, and what
/// they were to the case.
///
/// # Errors
/// [`StoreError::NotFound`] where there is none, or it is nobody's; [`StoreError::Refused`] for a
/// proof of another thing.
pub async fn one(tx: &mut Tx, granted: &Granted, seq: i64) -> Result<(Opened, Relation)> {
    if granted.action() != Action::Ask || !allowed(granted.relation(), Action::Trace) {
        let fault = format!("the proof is for {:?}, not to ask", granted.action());
        return Err(StoreError::Refused(fault));
    }
    let sql = "select r.case_id, r.at, r.person_id, r.what, r.relation, p.name from readings r \
               join people p on p.id = r.person_id where r.case_id = $1 and r.seq = $2";
    let found = tx.one("readings", sql, params![granted.case(), seq], |row| {
        let (what, relation) = (row.get::<String>("what")?, row.get::<String>("relation")?);
        let opened = Opened {
            seq,
            reader: row.get("person_id")?,
            name: row.get("name")?,
            what: named(row, "what", &what)?,
            at: row.get("at")?,
        };
        Ok((opened, named(row, "relation", &relation)?))
    });
    found.await?.ok_or(StoreError::NotFound)
}

fn entry(row: Fields<'_>) -> Result<Entry> {
    let what: Option<String> = row.maybe("what")?;
    let did = match what {
        Some(what) => Did::Read(named(row, "what", &what)?),
        None => Did::Wrote(named(row, "kind", &row.get::<String>("kind")?)?),
    };
    let relation: Option<String> = row.maybe("relation")?;
    Ok(Entry {
        seq: row.get("seq")?,
        at: row.get("at")?,
        by: row.maybe("by_id")?,
        name: row.maybe("name")?,
        is_helper: row.get("is_helper")?,
        title: row.maybe("title")?,
        unit: row.maybe("unit")?,
        did,
        relation: relation.map(|word| named(row, "relation", &word)).transpose()?,
        why: row.maybe("why")?,
    })
}

fn named<T: for<'de> serde::Deserialize<'de>>(
    row: Fields<'_>,
    column: &'static str,
    word: &str,
) -> Result<T> {
    choice(word).map_err(|fault| row.fault(column, fault))
}
