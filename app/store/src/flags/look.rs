//! Looks at cases. A case waits for a look from the moment anything happens in it, and from each
//! new day; a look and what it found are one transaction. Killed anywhere, a case still waits.

use std::collections::BTreeMap;

use domain::{
    case::Case,
    event::EventKind,
    flag::{self, Flag, Look, Scene},
    id::{CaseId, FlagId, GoalId},
};
use jiff::{Timestamp, ToSpan, civil::Date};

use super::rows;
use crate::{
    Db, Result, StoreError,
    cases::{self, Seen},
    db::param::params,
    events::{self, Entry},
    organisation, settings, transitions,
    tx::{Recorded, Tx},
};

/// The cases that wait for a look on a day, those that have waited longest first.
///
/// # Errors
/// [`StoreError::Away`].
pub async fn waiting(tx: &mut Tx, today: Date, most: u32) -> Result<Vec<CaseId>> {
    let sql = "select id from cases where look_on <= $1 order by look_on, id limit $2";
    tx.all("cases", sql, params![today, most], |row| row.get("id")).await
}

/// Looks at a case that waits for it; false where it does not, for somebody else has looked.
///
/// # Errors
/// [`StoreError::Busy`] and [`StoreError::Away`]: then it waits on.
pub async fn look(db: &Db, case: &CaseId, today: Date, at: Timestamp) -> Result<bool> {
    let mut tx = db.read().await?;
    let Some(seen) = waits(&mut tx, case, today).await? else { return Ok(false) };
    // Most looks find nothing new: nobody waits for a turn to write while a case is read for that.
    let quiet = is_quiet(&mut tx, case, today).await?;
    drop(tx);
    let mut tx = db.write().await?.housekeeping();
    match waits(&mut tx, case, today).await? {
        None => return Ok(false),
        Some(now) if quiet && now == seen => rest(&mut tx, case, today).await?,
        Some(_) => apply(&mut tx, case, today, at).await?,
    }
    tx.commit().await?;
    Ok(true)
}

/// At which versions a case is seen that waits for a look.
async fn waits(tx: &mut Tx, case: &CaseId, today: Date) -> Result<Option<Seen>> {
    Ok(cases::seen(tx, case).await?.filter(|seen| seen.look_on <= today))
}

/// Whether a look would find what is written already.
async fn is_quiet(tx: &mut Tx, id: &CaseId, today: Date) -> Result<bool> {
    let (case, flags, _) = cases::whole(tx, id).await?;
    if transitions::is_due(&case, today)? {
        return Ok(false);
    }
    let (Look { raise, close }, reached) = see(tx, &case, &flags, today).await?;
    let sql = "select case_id, goal_id, since from reached where case_id = $1";
    let known = tx.all("reached", sql, params![id], |row| {
        Ok((row.get::<GoalId>("goal_id")?, row.get::<Date>("since")?))
    });
    let known: BTreeMap<GoalId, Date> = known.await?.into_iter().collect();
    Ok(raise.is_empty() && close.is_empty() && known == reached.into_iter().collect())
}

impl Recorded {
    /// Looks at the case in the same change, so that whoever reads next sees what has become of
    /// its flags.
    ///
    /// # Errors
    /// As [`crate::WriteTx::record`].
    pub async fn look(mut self, case: &CaseId, today: Date, at: Timestamp) -> Result<Self> {
        if self.case() != Some(case) {
            return Err(StoreError::Refused("a change is of one case".into()));
        }
        apply(self.inner(), case, today, at).await?;
        Ok(self)
    }
}

async fn apply(tx: &mut Tx, id: &CaseId, today: Date, at: Timestamp) -> Result<()> {
    let (mut case, mut flags, _) = cases::whole(tx, id).await?;
    // What a day changes comes before what is seen on it.
    if transitions::arrive(tx, &case, today, at).await? {
        (case, flags, _) = cases::whole(tx, id).await?;
    }
    let (Look { raise, close }, reached) = see(tx, &case, &flags, today).await?;
    let mut happened = Vec::new();
    for closing in close {
        let Some(flag) = flags.iter_mut().find(|flag| flag.id == *closing.flag()) else { continue };
        flag.close(&closing).map_err(|fault| StoreError::Refused(fault.to_string()))?;
        rows::update(tx, id, flag).await?;
        happened.push((EventKind::FlagClosed, flag.id.clone()));
    }
    for (position, due) in (flags.len()..).zip(raise) {
        let flag = FlagId::numbered(id, position).map_err(|fault| {
            StoreError::Refused(format!("case {id}: no id for a flag: {fault}"))
        })?;
        let flag = Flag::raise(flag, due, today);
        rows::insert(tx, id, position, &flag).await?;
        happened.push((EventKind::FlagRaised, flag.id));
    }
    let entries = happened.iter().map(|(kind, flag)| {
        let (kind, subject) = (*kind, flag.as_str());
        Entry { case: id, kind, by: None, at, subject }
    });
    events::add(tx, entries.collect()).await?;
    tx.run("delete from reached where case_id = $1", params![id]).await?;
    for (goal, since) in reached {
        let sql = "insert into reached (goal_id, case_id, since) values ($1, $2, $3)";
        tx.insert("reached", sql, params![&goal, id, since]).await?;
    }
    // After the events, each of which asks for a look at once.
    rest(tx, id, today).await
}

/// What holds in a case on a day: flags to raise and to close, and goals that are reached.
async fn see(
    tx: &mut Tx,
    case: &Case,
    flags: &[Flag],
    today: Date,
) -> Result<(Look, Vec<(GoalId, Date)>)> {
    let around = organisation::surroundings(tx).await?;
    let limits = settings::limits(tx).await?;
    let (scales, holidays) = (&around.scales, around.closed(&case.child.school));
    let scene = Scene { case, flags, scales, holidays, limits: &limits, today };
    Ok((flag::look(&scene), flag::reached(&scene)))
}

/// A case that was looked at waits for the next day.
async fn rest(tx: &mut Tx, id: &CaseId, today: Date) -> Result<()> {
    let sql = "update cases set look_on = $2 where id = $1";
    tx.run(sql, params![id, today.saturating_add(1.day())]).await.map(drop)
}
