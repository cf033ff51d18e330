//! Tries to sign in, counted so that guessing is slow. An address is kept as a hash, and only for
//! as long as it counts. Across all processes on a database. Not here: how many are allowed.

use jiff::Timestamp;

use crate::{Db, Result, db::param::params};

/// Counts one more try for an address and says how many there have been since a moment.
///
/// # Errors
/// [`crate::StoreError::Busy`] and [`crate::StoreError::Away`].
pub async fn count(db: &Db, address: &str, now: Timestamp, since: Timestamp) -> Result<i64> {
    db.housekeep("delete from sign_in_tries where at < $1", params![since]).await?;
    let sql = "insert into sign_in_tries (address, at) values ($1, $2)";
    db.housekeep(sql, params![address, now]).await?;
    let sql = "select count(*) as tries from sign_in_tries where address = $1 and at >= $2";
    let mut tx = db.read().await?;
    let tries = tx.one("sign_in_tries", sql, params![address, since], |row| row.get("tries"));
    Ok(tries.await?.unwrap_or(0))
}
