//! Minutes that somebody is writing and has put aside. They are their writer's alone, and nothing of
//! the case until the meeting is closed: no event is noted of them.

use std::collections::BTreeMap;

use domain::{
    access::{Action, Granted},
    id::MeetingId,
};
use jiff::Timestamp;

use crate::{
    Db, Result,
    db::param::{json, params},
    tx::{Tx, WriteTx, permitted},
};

/// A draft of the minutes of one meeting.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct MinutesDraft {
    /// When it was put aside.
    pub kept: Timestamp,
    /// The fields of the form as they were typed, each with all its values.
    pub fields: BTreeMap<String, Vec<String>>,
}

/// One's own draft for a meeting of the granted case, if there is any.
///
/// # Errors
/// [`crate::StoreError::Refused`] for a proof of another thing, and [`crate::StoreError::BadRow`].
pub async fn draft(
    tx: &mut Tx,
    granted: &Granted,
    meeting: &MeetingId,
) -> Result<Option<MinutesDraft>> {
    permitted(granted, &[Action::Convene])?;
    let sql = "select meeting_id, fields, kept_at from minutes_drafts \
               where meeting_id = $1 and person_id = $2 and case_id = $3";
    tx.one("minutes_drafts", sql, params![meeting, granted.actor(), granted.case()], |row| {
        Ok(MinutesDraft { kept: row.get("kept_at")?, fields: row.json("fields")? })
    })
    .await
}

/// Puts a draft aside in place of the one it was made from, if any. Where another was put aside since,
/// that one stays and is given back, unless it says the same.
///
/// # Errors
/// [`crate::StoreError::Refused`] for a proof of another thing; [`crate::StoreError::Busy`] and
/// [`crate::StoreError::Away`].
pub async fn put_aside(
    db: &Db,
    granted: &Granted,
    meeting: &MeetingId,
    new: &MinutesDraft,
    before: Option<Timestamp>,
) -> Result<Option<MinutesDraft>> {
    let mut write = db.write().await?;
    let there = draft(&mut write, granted, meeting).await?;
    if let Some(there) = there.filter(|there| Some(there.kept) != before) {
        return Ok((there.fields != new.fields).then_some(there));
    }
    let sql = "insert into minutes_drafts (meeting_id, person_id, case_id, fields, kept_at) \
                   values ($1, $2, $3, $4, $5) on conflict (meeting_id, person_id) \
                   do update set fields = excluded.fields, kept_at = excluded.kept_at";
    let params = params![meeting, granted.actor(), granted.case(), json(&new.fields)?, new.kept];
    write.run(sql, params).await?;
    write.housekeeping().commit().await?;
    Ok(None)
}

/// Takes one's own draft out, unwanted.
///
/// # Errors
/// [`crate::StoreError::Refused`] for a proof of another thing; [`crate::StoreError::Busy`] and
/// [`crate::StoreError::Away`].
pub async fn throw_away(
    db: &Db,
    granted: &Granted,
    meeting: &MeetingId,
    kept: Option<Timestamp>,
) -> Result<()> {
    permitted(granted, &[Action::Convene])?;
    let mut write = db.write().await?;
    used(&mut write, granted, meeting, kept).await?;
    write.housekeeping().commit().await
}

/// Takes one's own draft out in the change that has made something of it. Another than the one that
/// was put aside then stays: nobody has seen it. Where there was none, none goes.
///
/// # Errors
/// [`crate::StoreError::Busy`] and [`crate::StoreError::Away`].
pub async fn used(
    tx: &mut WriteTx,
    granted: &Granted,
    meeting: &MeetingId,
    kept: Option<Timestamp>,
) -> Result<()> {
    let sql = "delete from minutes_drafts \
               where meeting_id = $1 and person_id = $2 and case_id = $3 and kept_at = $4";
    tx.run(sql, params![meeting, granted.actor(), granted.case(), kept]).await.map(drop)
}
