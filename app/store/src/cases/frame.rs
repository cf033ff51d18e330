//! How a case began, whether the rules of the law hold for it, and how often it is looked at.

use domain::{
    access::{Action, Granted},
    clock::{Frame, Interval},
    id::CaseId,
    text::Text,
};

use crate::{
    Result,
    db::param::{in_case, params},
    protections,
    tx::{Tx, WriteTx},
};

pub(super) async fn read(tx: &mut Tx, case: &CaseId) -> Result<Frame> {
    let sql = "select case_id, wonder, rules from frames where case_id = $1";
    let frame = tx.one("frames", sql, params![case], |row| {
        Ok(Frame { wonder: row.maybe("wonder")?, rules: row.get("rules")?, ..Frame::default() })
    });
    let frame = frame.await?;
    let protections = protections::read(tx, case).await?;
    let Some(frame) = frame else { return Ok(Frame { protections, ..Frame::default() }) };
    let sql = "select * from intervals where case_id = $1 order by position";
    let intervals = tx.all("intervals", sql, params![case], |row| {
        Ok(Interval {
            days: row.get("days")?,
            reason: row.get("reason")?,
            child: row.get("child")?,
            by: row.who(case, "decided_by")?,
            on: row.get("decided_on")?,
        })
    });
    Ok(Frame { intervals: intervals.await?, protections, ..frame })
}

/// The wonder that a case began with.
pub(super) async fn insert(tx: &mut Tx, case: &CaseId, wonder: &Text) -> Result<()> {
    let sql = "insert into frames (case_id, wonder, rules) values ($1, $2, $3)";
    tx.insert("frames", sql, params![case, wonder, false]).await
}

/// Says whether the rules for support by the Children's Act hold for the granted case.
///
/// # Errors
/// [`crate::StoreError::Busy`] and [`crate::StoreError::Away`].
pub async fn set_rules(tx: &mut WriteTx, granted: &Granted, on: bool) -> Result<()> {
    tx.permit(granted, &[Action::Settle])?;
    let sql = "insert into frames (case_id, wonder, rules) values ($1, $2, $3) \
               on conflict (case_id) do update set rules = excluded.rules";
    tx.run(sql, params![granted.case(), None::<&Text>, on]).await.map(drop)
}

/// Keeps how often the granted case is looked at from now on; what was decided before stays.
///
/// # Errors
/// [`crate::StoreError::Busy`] and [`crate::StoreError::Away`].
pub async fn decide_interval(
    tx: &mut WriteTx,
    granted: &Granted,
    interval: &Interval,
) -> Result<()> {
    tx.permit(granted, &[Action::Settle])?;
    let case = granted.case();
    let sql = "insert into frames (case_id, wonder, rules) values ($1, $2, $3) \
               on conflict do nothing";
    tx.run(sql, params![case, None::<&Text>, false]).await?;
    let sql = "select case_id, position from intervals where case_id = $1";
    let next = tx.all("intervals", sql, params![case], |_| Ok(())).await?.len();
    let sql = "insert into intervals (case_id, position, days, reason, child, decided_by, \
                   decided_on) values ($1, $2, $3, $4, $5, $6, $7)";
    let Interval { days, reason, child, by, on } = interval;
    let by = in_case(case, by);
    tx.insert("intervals", sql, params![case, next, *days, reason, child, by, *on]).await
}
