//! The child's own notes: words that only the child reads, sealed before they come here. No event and
//! no opening is noted of them, for the log is read by others. Here nothing can open them.

use domain::{
    access::{Action, Granted},
    id::NoteId,
};
use jiff::Timestamp;

use crate::{
    Db, Result,
    db::param::params,
    tx::{Once, Tx, WriteTx, permitted},
};

/// One note, as it is kept.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Note {
    /// Identity.
    pub id: NoteId,
    /// When it was written.
    pub at: Timestamp,
    /// The words, sealed.
    pub sealed: String,
    /// Which key they were sealed with.
    pub key: String,
}

/// Where the child writes: signed in by itself, or in a session that an adult has opened, named by
/// its token's hash. There only what was written in that session is at hand.
pub type Lent<'s> = Option<&'s str>;

fn own(granted: &Granted) -> Result<()> {
    permitted(granted, &[Action::OwnPage])
}

/// The child's notes that are at hand, the newest first.
///
/// # Errors
/// [`StoreError::Away`], and [`StoreError::BadRow`].
pub async fn of_child(tx: &mut Tx, granted: &Granted, lent: Lent<'_>) -> Result<Vec<Note>> {
    own(granted)?;
    let sql = "select id, at, sealed, key_name from notes where case_id = $1 and written_by = $2 \
                   and ($3 = '' or session = $3) order by at desc, id desc";
    let params = params![granted.case(), granted.actor(), lent.unwrap_or_default()];
    tx.all("notes", sql, params, |row| {
        Ok(Note {
            id: row.get("id")?,
            at: row.get("at")?,
            sealed: row.get("sealed")?,
            key: row.get("key_name")?,
        })
    })
    .await
}

/// Keeps a note; a form with the same key counts once.
///
/// # Errors
/// [`StoreError::Busy`] and [`StoreError::Away`].
pub async fn write(
    db: &Db,
    granted: &Granted,
    note: &Note,
    lent: Lent<'_>,
    form: &str,
) -> Result<()> {
    own(granted)?;
    let mut write = db.write().await?;
    let id = note.id.as_str();
    let once = !form.is_empty();
    if once && matches!(write.once(granted.actor(), form, id).await?, Once::Repeated { .. }) {
        return Ok(());
    }
    let sql = "insert into notes (id, case_id, written_by, at, sealed, key_name, session) \
               values ($1, $2, $3, $4, $5, $6, $7)";
    let Note { id, at, sealed, key } = note;
    let params = params![id, granted.case(), granted.actor(), *at, sealed, key, lent];
    write.insert("notes", sql, params).await?;
    write.housekeeping().commit().await
}

/// Takes a note out for good. False where none is at hand by that name.
///
/// # Errors
/// [`StoreError::Busy`] and [`StoreError::Away`].
pub async fn forget(db: &Db, granted: &Granted, id: &NoteId, lent: Lent<'_>) -> Result<bool> {
    own(granted)?;
    let mut write = db.write().await?;
    let gone = take(&mut write, granted, id, lent).await?;
    write.housekeeping().commit().await?;
    Ok(gone)
}

/// Takes a note out, to be shared in the same change. False where none is at hand by that name.
///
/// # Errors
/// As [`forget`].
pub async fn take(
    tx: &mut WriteTx,
    granted: &Granted,
    id: &NoteId,
    lent: Lent<'_>,
) -> Result<bool> {
    tx.permit(granted, &[Action::OwnPage])?;
    let sql = "delete from notes where id = $1 and case_id = $2 and written_by = $3 \
                   and ($4 = '' or session = $4)";
    let params = params![id, granted.case(), granted.actor(), lent.unwrap_or_default()];
    Ok(tx.run(sql, params).await? == 1)
}
