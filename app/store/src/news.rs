//! News, read from events: only of plans that somebody may see today, only what others did, and only
//! since they looked. What kind of news an event is says `domain::news`.

use std::collections::{BTreeSet, HashSet};

use domain::{
    access::Relation,
    event::EventKind,
    id::{CaseId, PersonId},
    news::NewsKind,
};
use jiff::{RoundMode, SignedDuration, Timestamp, TimestampRound, Unit, civil::Date};

use crate::{
    Db, Result,
    cases::{Standing, viewable},
    db::{fields::Fields, param::params},
    protections,
    tx::Tx,
};

pub mod mail;

/// How far back news go for somebody who has never looked, and what is shown again of before.
const BACK: SignedDuration = SignedDuration::from_hours(14 * 24);

/// From when on there is news for somebody who has never looked: by the hour, so that a count holds
/// for a while.
fn back(now: Timestamp) -> Timestamp {
    let hour = TimestampRound::new().smallest(Unit::Hour).mode(RoundMode::Floor);
    now.round(hour).unwrap_or(now) - BACK
}

/// By what it is told whether somebody's news are still those of before. It is read with their session.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Marks {
    /// When they looked last, if ever.
    pub(crate) looked: Option<Timestamp>,
    /// How many plans they are or were part of, and how many events these have.
    pub(crate) plans: i64,
    pub(crate) events: i64,
}

/// What somebody's news depend on: while it is the same, so are they.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct Stamp {
    /// Since when.
    from: Timestamp,
    /// Who may see what changes with the day.
    today: Date,
    plans: i64,
    events: i64,
}

/// One thing that happened.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Item {
    /// The case.
    pub case: CaseId,
    /// What the reader is to it.
    pub relation: Relation,
    /// The child's first name.
    pub child_name: String,
    /// What kind of news.
    pub kind: NewsKind,
    /// What it happened to.
    pub subject: String,
    /// Whether it is news only to who asked and who is to answer.
    pub is_between_two: bool,
    /// The name of whoever did it; none where the program saw it.
    pub by: Option<String>,
    /// When.
    pub at: Timestamp,
}

/// From when on there is news for somebody: since they looked last.
///
/// # Errors
/// [`crate::StoreError::Away`].
pub async fn looked(tx: &mut Tx, person: &PersonId, now: Timestamp) -> Result<Timestamp> {
    let sql = "select person_id, looked from news_looks where person_id = $1";
    let looked = tx.one("news_looks", sql, params![person], |row| row.get("looked")).await?;
    Ok(looked.unwrap_or_else(|| back(now)))
}

/// What others did in somebody's plans, the latest first: what is new, and some of before.
///
/// # Errors
/// [`crate::StoreError::Away`], and [`crate::StoreError::BadRow`].
pub async fn of_person(
    tx: &mut Tx,
    person: &PersonId,
    looked: Timestamp,
    (today, now): (Date, Timestamp),
) -> Result<Vec<Item>> {
    since(tx, person, looked.min(back(now)), today).await
}

async fn since(tx: &mut Tx, person: &PersonId, from: Timestamp, today: Date) -> Result<Vec<Item>> {
    let sql = "select e.kind, e.subject, e.at, b.name as by_name, p.name as child_name, s.*, \
                   exists (select 1 from suggestions q join suggestion_owners o \
                       on o.suggestion_id = q.id where q.id = e.subject \
                       and (q.said_by = $1 or o.owner_id = $1)) as is_theirs \
               from standings s join cases c on c.id = s.case_id \
               join people p on p.id = c.child_id join events e on e.case_id = s.case_id \
               left join people b on b.id = e.done_by \
               where s.person_id = $1 and e.at > $2 and (e.done_by is null or e.done_by <> $1) \
               order by e.at desc, e.case_id, e.seq desc";
    let unwanted = unwanted(tx, person).await?;
    let hidden = protections::hidden_from(tx, person, today).await?;
    let items = tx.all("events", sql, params![person, from], |row| {
        let Some((event, kind)) = kind(row, today, &hidden)? else { return Ok(None) };
        if unwanted.contains(&(row.get("case_id")?, row.get("subject")?)) {
            return Ok(None);
        }
        Ok(Some(Item {
            case: row.get("case_id")?,
            relation: Standing::read(row)?.relation(today),
            child_name: row.get("child_name")?,
            kind,
            subject: row.get("subject")?,
            is_between_two: NewsKind::is_between_two(event),
            by: row.maybe("by_name")?,
            at: row.get("at")?,
        }))
    });
    Ok(items.await?.into_iter().flatten().collect())
}

/// Everything of goals that somebody wants nothing of.
async fn unwanted(tx: &mut Tx, person: &PersonId) -> Result<HashSet<(CaseId, String)>> {
    let sql = "with gone as (select case_id, goal_id from goal_shares \
                   where person_id = $1 and share = 'not_this') \
               select case_id, goal_id as subject from gone \
               union all select g.case_id, a.id from gone g join actions a \
                   on a.case_id = g.case_id and a.goal_id = g.goal_id \
               union all select g.case_id, i.id from gone g join interventions i \
                   on i.case_id = g.case_id and i.goal_id = g.goal_id \
               union all select g.case_id, p.id from gone g join phases p \
                   on p.case_id = g.case_id and p.goal_id = g.goal_id \
               union all select g.case_id, o.id from gone g join measures m \
                   on m.case_id = g.case_id and m.goal_id = g.goal_id \
                   join observations o on o.case_id = m.case_id and o.measure_id = m.id \
               union all select g.case_id, f.id from gone g join flags f \
                   on f.case_id = g.case_id and f.subject = g.goal_id \
               union all select g.case_id, f.id from gone g join interventions i \
                   on i.case_id = g.case_id and i.goal_id = g.goal_id \
                   join flags f on f.case_id = i.case_id and f.subject = i.id \
               union all select g.case_id, f.id from gone g join actions a \
                   on a.case_id = g.case_id and a.goal_id = g.goal_id \
                   join flags f on f.case_id = a.case_id and f.subject = a.id";
    let rows = tx.all("goal_shares", sql, params![person], |row| {
        Ok((row.get("case_id")?, row.get("subject")?))
    });
    Ok(rows.await?.into_iter().collect())
}

/// What kind of news an event is to somebody who may see its plan; a move is none where its places are
/// hidden from them.
fn kind(
    row: Fields<'_>,
    today: Date,
    hidden: &BTreeSet<CaseId>,
) -> Result<Option<(EventKind, NewsKind)>> {
    let word: String = row.get("kind")?;
    let Some((event, kind)) = EventKind::named(&word).and_then(|it| Some((it, NewsKind::of(it)?)))
    else {
        return Ok(None);
    };
    let two = NewsKind::is_between_two(event) && !row.get::<bool>("is_theirs")?;
    if two || kind == NewsKind::Moves && hidden.contains(&row.get("case_id")?) {
        return Ok(None);
    }
    Ok(viewable(row, today)?.then_some((event, kind)))
}

/// How many plans have how much news of each kind for somebody: each is one line where it is read.
///
/// # Errors
/// [`crate::StoreError::Away`], and [`crate::StoreError::BadRow`].
pub async fn count(
    tx: &mut Tx,
    person: &PersonId,
    marks: &Marks,
    (today, now): (Date, Timestamp),
) -> Result<usize> {
    let Marks { looked, plans, events } = *marks;
    let stamp = Stamp { from: looked.unwrap_or_else(|| back(now)), today, plans, events };
    let memo = tx.memo();
    if let Some(count) = memo.as_ref().and_then(|memo| memo.news(person, &stamp)) {
        return Ok(count);
    }
    let count = counted(tx, person, &stamp).await?;
    if let Some(memo) = memo {
        memo.keep_news(person, stamp, count);
    }
    Ok(count)
}

async fn counted(tx: &mut Tx, person: &PersonId, stamp: &Stamp) -> Result<usize> {
    let sql = "select distinct e.kind, s.*, \
                   (select count(*) from goal_shares x \
                       where x.person_id = $1 and x.share = 'not_this') as left_out, \
                   exists (select 1 from suggestions q join suggestion_owners o \
                       on o.suggestion_id = q.id where q.id = e.subject \
                       and (q.said_by = $1 or o.owner_id = $1)) as is_theirs \
               from standings s join events e on e.case_id = s.case_id \
               where s.person_id = $1 and (e.done_by is null or e.done_by <> $1) and e.at > $2";
    let hidden = protections::hidden_from(tx, person, stamp.today).await?;
    let mut leaves_out = false;
    let lines = tx.all("events", sql, params![person, stamp.from], |row| {
        leaves_out = row.get::<i64>("left_out")? > 0;
        let Some((_, kind)) = kind(row, stamp.today, &hidden)? else { return Ok(None) };
        Ok(Some((row.get::<CaseId>("case_id")?, kind.as_str())))
    });
    let lines: BTreeSet<(CaseId, &str)> = lines.await?.into_iter().flatten().collect();
    if !leaves_out {
        return Ok(lines.len());
    }
    // Whoever wants nothing of some goal: only then each thing is looked at.
    let items = since(tx, person, stamp.from, stamp.today).await?;
    let lines: BTreeSet<(&CaseId, &str)> =
        items.iter().map(|item| (&item.case, item.kind.as_str())).collect();
    Ok(lines.len())
}

/// Notes that somebody has looked.
///
/// # Errors
/// [`crate::StoreError::Busy`] and [`crate::StoreError::Away`].
pub async fn look(db: &Db, person: &PersonId, now: Timestamp) -> Result<()> {
    let sql = "insert into news_looks (person_id, looked) values ($1, $2) \
               on conflict (person_id) do update set looked = $2";
    db.housekeep(sql, params![person, now]).await?;
    Ok(())
}
