//! A session that an adult opens for the child on a device at hand.

use domain::access::{Action, Granted};
use jiff::{SignedDuration, Timestamp};

use super::{Session, find, later};
use crate::{Db, Result, StoreError, db::param::params, tx::Tx};

/// Over after so long, whatever happens in it.
const FOR_A_CHILD: SignedDuration = SignedDuration::from_mins(10);

/// For so long what a child was writing when it was over can still be sent.
pub(super) const LATE: SignedDuration = SignedDuration::from_hours(1);

/// Begins a session of the granted case's child on the device of the one it was granted to. It is
/// limited to the child's own page, and over after ten minutes.
///
/// # Errors
/// [`StoreError::Refused`] if the proof was not asked for this; [`StoreError::Busy`] and
/// [`StoreError::Away`].
pub async fn start_for_child(
    db: &Db,
    token_hash: &str,
    granted: &Granted,
    now: Timestamp,
) -> Result<()> {
    if granted.action() != Action::Lend {
        return Err(StoreError::Refused("the proof is not for a child’s session".into()));
    }
    let sql = "insert into sessions (token_hash, person_id, started, seen, expires, only_case, \
                   opened_by) \
               select $1, child_id, $2, $2, $3, id, $4 from cases where id = $5";
    let until = later(now, FOR_A_CHILD);
    let params = params![token_hash, now, until, granted.actor(), granted.case()];
    db.housekeep(sql, params).await?;
    Ok(())
}

/// The session of a token that was over a short while ago, as it was at its last moment: nothing is
/// read in it any more, but what a child was writing is taken.
///
/// # Errors
/// [`StoreError::Away`].
pub async fn late(tx: &mut Tx, token_hash: &str, now: Timestamp) -> Result<Option<Session>> {
    let sql = "select token_hash, expires from sessions \
               where token_hash = $1 and only_case is not null and expires <= $2 and expires > $3";
    let params = params![token_hash, now, later(now, -LATE)];
    let over = tx.one("sessions", sql, params, |row| row.get::<Timestamp>("expires")).await?;
    match over {
        Some(over) => find(tx, token_hash, later(over, -SignedDuration::from_nanos(1))).await,
        None => Ok(None),
    }
}
