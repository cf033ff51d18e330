//! The organisation's own pages.

use domain::{
    guidance::{Guidance, Guide},
    id::PersonId,
    text::Text,
};
use jiff::{Timestamp, civil::Date};

use crate::{Db, Result, db::param::params, organisation::log, tx::Tx};

/// A page, if it has been written.
///
/// # Errors
/// [`crate::StoreError::BadRow`].
pub async fn find(tx: &mut Tx, which: Guide) -> Result<Option<Guidance>> {
    let sql = "select g.name, g.text, g.changed, g.version, p.name as owner from guidance g \
               join people p on p.id = g.owner_id where g.name = $1";
    tx.one("guidance", sql, params![which.as_str()], |row| {
        Ok(Guidance {
            text: row.get("text")?,
            owner: row.get("owner")?,
            changed: row.get("changed")?,
            version: row.get("version")?,
        })
    })
    .await
}

/// Writes a page, whose writer answers for it from now on. False, and nothing written, where it is
/// no longer the version that was seen (0 before the first).
///
/// # Errors
/// [`crate::StoreError::Busy`] and [`crate::StoreError::Away`].
pub async fn write(
    db: &Db,
    which: Guide,
    text: &Text,
    by: &PersonId,
    seen: i64,
    (today, now): (Date, Timestamp),
) -> Result<bool> {
    let mut tx = db.write().await?.housekeeping();
    let sql = "insert into guidance (name, text, owner_id, changed, version) \
               values ($1, $2, $3, $4, $5 + 1) on conflict (name) do update set \
               text = excluded.text, owner_id = excluded.owner_id, changed = excluded.changed, \
               version = excluded.version where guidance.version = $5";
    if tx.run(sql, params![which.as_str(), text, by, today, seen]).await? == 0 {
        return Ok(false);
    }
    log::add(&mut tx, "page_written", by, now, which.as_str()).await?;
    tx.commit().await?;
    Ok(true)
}
