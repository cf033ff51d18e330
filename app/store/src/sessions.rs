//! Sessions: who is signed in. Kept by the hash of a token, never the token; over after 12 idle
//! hours or 30 days; one that somebody opened for a child after ten minutes.

use domain::{
    device::Device,
    id::{CaseId, PersonId},
};
use jiff::{SignedDuration, Timestamp};

use crate::{
    Db, Result,
    db::param::params,
    news::Marks,
    people::{self, Person},
    tx::Tx,
};

mod child;
mod places;

pub use child::{late, start_for_child};
pub use places::{Place, places};

/// Over when nobody has come back for so long.
const IDLE: SignedDuration = SignedDuration::from_hours(12);
/// Over in any case.
const LONGEST: SignedDuration = SignedDuration::from_hours(30 * 24);
/// For how long what an interrupted session has kept is there.
const KEPT: SignedDuration = SignedDuration::from_hours(7 * 24);
/// For how long somebody may look for their second factor.
const WAITING: SignedDuration = SignedDuration::from_mins(10);
/// How often a visit is written down.
const TOUCH: SignedDuration = SignedDuration::from_mins(5);

/// Somebody who is signed in.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Session {
    /// Who.
    pub person: Person,
    /// Which session: the hash of its token.
    pub token_hash: String,
    /// Whether the whole database is a demo.
    pub demo: bool,
    /// What is kept for the next page, such as a rejected form.
    pub flash: Option<String>,
    /// Whether the visit should be written down by [`touch`].
    pub stale: bool,
    /// Whether they must set up a second factor before anything else.
    pub must_set_up: bool,
    /// By what it is told whether their news are still those of before.
    pub news: Marks,
    /// For a session that somebody opened for a child: what it is limited to.
    pub limit: Option<Limit>,
}

/// What a session that somebody opened for a child is limited to.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Limit {
    /// The child's own page in this case, and nothing else.
    pub case: CaseId,
    /// The name of whoever opened it.
    pub opened_by: String,
    /// When it is over.
    pub until: Timestamp,
}

/// Begins a session.
///
/// # Errors
/// [`crate::StoreError::Busy`] and [`crate::StoreError::Away`].
pub async fn start(
    db: &Db,
    token_hash: &str,
    person: &PersonId,
    device: Device,
    now: Timestamp,
) -> Result<()> {
    let mut tx = db.write().await?.housekeeping();
    begin(&mut tx, token_hash, person, device, (now, None)).await?;
    tx.commit().await
}

/// As [`start`], within a change; over at a moment by itself.
pub(crate) async fn begin(
    tx: &mut Tx,
    token_hash: &str,
    person: &PersonId,
    device: Device,
    (now, until): (Timestamp, Option<Timestamp>),
) -> Result<()> {
    let sql = "insert into sessions (token_hash, person_id, device, started, seen, expires) \
               values ($1, $2, $3, $4, $4, $5)";
    let longest = later(now, LONGEST);
    let expires = until.map_or(longest, |until| until.min(longest));
    let params = params![token_hash, person, device, now, expires];
    tx.insert("sessions", sql, params).await
}

/// Begins to wait for the second factor of somebody whose password was right. It opens nothing.
///
/// # Errors
/// [`crate::StoreError::Busy`] and [`crate::StoreError::Away`].
pub async fn wait(db: &Db, token_hash: &str, person: &PersonId, now: Timestamp) -> Result<()> {
    let sql = "insert into sessions (token_hash, person_id, started, seen, expires, waits) \
               values ($1, $2, $3, $3, $4, true)";
    db.housekeep(sql, params![token_hash, person, now, later(now, WAITING)]).await?;
    Ok(())
}

/// Who waits for their second factor behind a token.
///
/// # Errors
/// [`crate::StoreError::Away`].
pub async fn waiting(tx: &mut Tx, token_hash: &str, now: Timestamp) -> Result<Option<PersonId>> {
    let sql = "select s.token_hash, s.person_id from sessions s \
               where s.token_hash = $1 and s.expires > $2 and s.waits and not exists ( \
                   select 1 from accounts a where a.person_id = s.person_id and a.locked)";
    tx.one("sessions", sql, params![token_hash, now], |row| row.get("person_id")).await
}

/// The session of a token, if it is not over.
///
/// # Errors
/// [`crate::StoreError::Away`].
pub async fn find(tx: &mut Tx, token_hash: &str, now: Timestamp) -> Result<Option<Session>> {
    let sql = "select p.*, s.flash, s.seen < $4 as stale, s.expires, s.only_case, \
                   o.name as opened_by, \
                   exists (select 1 from settings where name = 'demo') as demo, \
                   p.kind = 'user' and exists (select 1 from settings \
                       where name = 'second_factor' and value = 'staff') \
                   and not exists (select 1 from second_factors f where f.person_id = p.id) \
                       as must_set_up, \
                   (select n.looked from news_looks n where n.person_id = p.id) as looked, \
                   (select count(*) from memberships m where m.person_id = p.id) as plans, \
                   (select cast(coalesce(sum(c.version), 0) as bigint) from memberships m \
                       join cases c on c.id = m.case_id where m.person_id = p.id) as events \
               from sessions s join persons p on p.id = s.person_id \
               left join people o on o.id = s.opened_by \
               where s.token_hash = $1 and s.expires > $2 and s.seen > $3 and not s.waits \
                   and not exists (select 1 from accounts a where a.person_id = p.id and a.locked)";
    let params = params![token_hash, now, later(now, -IDLE), later(now, -TOUCH)];
    tx.one("sessions", sql, params, |row| {
        let limit = match row.maybe("only_case")? {
            Some(case) => {
                let (opened_by, until) = (row.get("opened_by")?, row.get("expires")?);
                Some(Limit { case, opened_by, until })
            }
            None => None,
        };
        Ok(Session {
            limit,
            news: Marks {
                looked: row.maybe("looked")?,
                plans: row.get("plans")?,
                events: row.get("events")?,
            },
            person: people::read(row)?,
            token_hash: token_hash.to_owned(),
            demo: row.get("demo")?,
            flash: row.maybe("flash")?,
            stale: row.get("stale")?,
            must_set_up: row.get("must_set_up")?,
        })
    })
    .await
}

/// Writes down that somebody was here, at most once in five minutes.
///
/// # Errors
/// [`crate::StoreError::Busy`] and [`crate::StoreError::Away`].
pub async fn touch(db: &Db, token_hash: &str, now: Timestamp) -> Result<()> {
    let sql = "update sessions set seen = $2 where token_hash = $1 and seen < $3";
    db.housekeep(sql, params![token_hash, now, later(now, -TOUCH)]).await?;
    Ok(())
}

/// Changes what is kept for the next page: out of what is, what is to be.
///
/// # Errors
/// [`crate::StoreError::Busy`] and [`crate::StoreError::Away`].
pub async fn keep(
    db: &Db,
    token_hash: &str,
    change: impl FnOnce(Option<&str>) -> Option<String>,
) -> Result<()> {
    let mut tx = db.write().await?.housekeeping();
    let sql = "select token_hash, flash from sessions where token_hash = $1";
    let kept = tx.one("sessions", sql, params![token_hash], |row| row.maybe::<String>("flash"));
    let flash = change(kept.await?.flatten().as_deref());
    let sql = "update sessions set flash = $2 where token_hash = $1";
    tx.run(sql, params![token_hash, flash]).await?;
    tx.commit().await
}

/// Whose session a token was that is over by itself, and not forgotten yet.
///
/// # Errors
/// [`crate::StoreError::Away`].
pub async fn over(tx: &mut Tx, token_hash: &str, now: Timestamp) -> Result<Option<PersonId>> {
    let sql = "select token_hash, person_id from sessions \
               where token_hash = $1 and (expires <= $2 or seen <= $3)";
    let params = params![token_hash, now, later(now, -IDLE)];
    tx.one("sessions", sql, params, |row| row.get("person_id")).await
}

/// Hands what a session that is over has kept to a new one of the same person; whether there was
/// anything.
///
/// # Errors
/// [`crate::StoreError::Busy`] and [`crate::StoreError::Away`].
pub async fn hand_over(db: &Db, from: &str, to: &str) -> Result<bool> {
    let sql = "update sessions set flash = (select o.flash from sessions o where o.token_hash = $1) \
               where token_hash = $2 and exists (select 1 from sessions o \
                   where o.token_hash = $1 and o.flash is not null \
                       and o.person_id = sessions.person_id)";
    let handed = db.housekeep(sql, params![from, to]).await? == 1;
    if handed {
        end(db, from).await?;
    }
    Ok(handed)
}

/// Ends a session.
///
/// # Errors
/// [`crate::StoreError::Busy`] and [`crate::StoreError::Away`].
pub async fn end(db: &Db, token_hash: &str) -> Result<()> {
    db.housekeep("delete from sessions where token_hash = $1", params![token_hash]).await?;
    Ok(())
}

/// Ends every session of somebody, within a change.
pub(crate) async fn end_all(tx: &mut Tx, person: &PersonId) -> Result<()> {
    tx.run("delete from sessions where person_id = $1", params![person]).await?;
    Ok(())
}

/// Ends every session of somebody but one.
///
/// # Errors
/// [`crate::StoreError::Busy`] and [`crate::StoreError::Away`].
pub async fn end_others(db: &Db, person: &PersonId, but: &str) -> Result<()> {
    let mut tx = db.write().await?.housekeeping();
    end_all_but(&mut tx, person, but).await?;
    tx.commit().await
}

/// As [`end_others`], within a change.
pub(crate) async fn end_all_but(tx: &mut Tx, person: &PersonId, but: &str) -> Result<()> {
    let sql = "delete from sessions where person_id = $1 and token_hash <> $2";
    tx.run(sql, params![person, but]).await?;
    Ok(())
}

/// Forgets sessions that are over; how many. One's own a week after it was used: what was being typed may
/// come as late as that. One that was opened for a child when nothing of it is taken any more.
///
/// # Errors
/// [`crate::StoreError::Busy`] and [`crate::StoreError::Away`].
pub async fn sweep(db: &Db, now: Timestamp) -> Result<u64> {
    let sql = "delete from sessions where seen <= $1 \
               or only_case is not null and flash is null and (expires <= $2 or seen <= $3) \
               or waits and expires <= $4";
    let (kept, late, idle) = (later(now, -KEPT), later(now, -child::LATE), later(now, -IDLE));
    db.housekeep(sql, params![kept, late, idle, now]).await
}

fn later(now: Timestamp, by: SignedDuration) -> Timestamp {
    now.saturating_add(by).unwrap_or(now)
}
