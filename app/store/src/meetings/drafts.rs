//! Minutes that somebody is writing and has put aside. They are their writer's alone, and nothing of
//! the case until the meeting is closed: no event is noted of them.

use std::collections::BTreeMap;

use domain::{
    access::{Action, Granted},
    id::MeetingId,
};
use jiff::Timestamp;

use crate::{Db, Result, StoreError, db::param::params, tx::Tx};

/// A draft of the minutes of one meeting.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct MinutesDraft {
    /// When it was put aside.
    pub kept: Timestamp,
    /// The fields of the form as they were typed, each with all its values.
    pub fields: BTreeMap<String, Vec<String>>,
}

fn convenes(granted: &Granted) -> Result<()> {
    if granted.action() == Action::Convene {
        return Ok(());
    }
    Err(StoreError::Refused(format!("the proof is for {:?}, not to convene", granted.action())))
}

/// One's own draft for a meeting of the granted case, if there is any.
///
/// # Errors
/// [`StoreError::Refused`] for a proof of another thing, and [`StoreError::BadRow`].
pub async fn draft(
    tx: &mut Tx,
    granted: &Granted,
    meeting: &MeetingId,
) -> Result<Option<MinutesDraft>> {
    convenes(granted)?;
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
/// [`StoreError::Refused`] for a proof of another thing; [`StoreError::Busy`] and
/// [`StoreError::Away`].
pub async fn put_aside(
    db: &Db,
    granted: &Granted,
    meeting: &MeetingId,
    new: &MinutesDraft,
    before: Option<Timestamp>,
) -> Result<Option<MinutesDraft>> {
    convenes(granted)?;
    let fields = serde_json::to_string(&new.fields)
        .map_err(|fault| StoreError::Refused(format!("a draft cannot be written: {fault}")))?;
    let mut write = db.write().await?;
    let there = draft(&mut write, granted, meeting).await?;
    if let Some(there) = there.filter(|there| Some(there.kept) != before) {
        return Ok((there.fields != new.fields).then_some(there));
    }
    let sql = "insert into minutes_drafts (meeting_id, person_id, case_id, fields, kept_at) \
                   values ($1, $2, $3, $4, $5) on conflict (meeting_id, person_id) \
                   do update set fields = excluded.fields, kept_at = excluded.kept_at";
    let params = params![meeting, granted.actor(), granted.case(), &fields, new.kept];
    write.run(sql, params).await?;
    write.housekeeping().commit().await?;
    Ok(None)
}

/// Takes one's own draft out: it has become minutes, or is not wanted.
///
/// # Errors
/// [`StoreError::Busy`] and [`StoreError::Away`].
pub async fn throw_away(db: &Db, granted: &Granted, meeting: &MeetingId) -> Result<()> {
    convenes(granted)?;
    let mut tx = db.write().await?.housekeeping();
    forget(&mut tx, granted, meeting).await?;
    tx.commit().await
}

/// As [`throw_away`], in the change that has made something of it.
pub(super) async fn forget(tx: &mut Tx, granted: &Granted, meeting: &MeetingId) -> Result<()> {
    let sql =
        "delete from minutes_drafts where meeting_id = $1 and person_id = $2 and case_id = $3";
    tx.run(sql, params![meeting, granted.actor(), granted.case()]).await.map(drop)
}
