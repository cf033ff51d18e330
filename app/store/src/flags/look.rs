//! Looks at cases. A case waits for a look from the moment anything happens in it, and from each
//! new day; a look and what it found are one transaction. Killed anywhere, a case still waits.

use domain::{
    event::EventKind,
    flag::{self, Flag, Look, Scene},
    id::{CaseId, FlagId},
};
use jiff::{Timestamp, ToSpan, civil::Date};

use super::rows;
use crate::{
    Db, Result, StoreError, cases,
    db::param::params,
    events, organisation, settings, transitions,
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
    let mut tx = db.write().await?.housekeeping();
    let sql = "select id from cases where id = $1 and look_on <= $2";
    if tx.one("cases", sql, params![case, today], |_| Ok(())).await?.is_none() {
        return Ok(false);
    }
    apply(&mut tx, case, today, at).await?;
    tx.commit().await?;
    Ok(true)
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
    let around = organisation::surroundings(tx).await?;
    let limits = settings::limits(tx).await?;
    let scene = Scene {
        case: &case,
        flags: &flags,
        scales: &around.scales,
        holidays: around.closed(&case.child.school),
        limits: &limits,
        today,
    };
    let Look { raise, close } = flag::look(&scene);
    let reached = flag::reached(&scene);
    for closing in close {
        let Some(flag) = flags.iter_mut().find(|flag| flag.id == *closing.flag()) else { continue };
        flag.close(&closing).map_err(|fault| StoreError::Refused(fault.to_string()))?;
        rows::update(tx, id, flag).await?;
        events::write(tx, id, EventKind::FlagClosed, None, at, flag.id.as_str()).await?;
    }
    for (position, due) in (flags.len()..).zip(raise) {
        let flag = FlagId::numbered(id, position).map_err(|fault| {
            StoreError::Refused(format!("case {id}: no id for a flag: {fault}"))
        })?;
        let flag = Flag::raise(flag, due, today);
        rows::insert(tx, id, position, &flag).await?;
        events::write(tx, id, EventKind::FlagRaised, None, at, flag.id.as_str()).await?;
    }
    tx.run("delete from reached where case_id = $1", params![id]).await?;
    for (goal, since) in reached {
        let sql = "insert into reached (goal_id, case_id, since) values ($1, $2, $3)";
        tx.insert("reached", sql, params![&goal, id, since]).await?;
    }
    // After the events, each of which asks for a look at once.
    let sql = "update cases set look_on = $2 where id = $1";
    tx.run(sql, params![id, today.saturating_add(1.day())]).await.map(drop)
}
