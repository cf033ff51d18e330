//! Where somebody is signed in, for themselves to see and to end.

use domain::{device::Device, id::PersonId};
use jiff::Timestamp;

use super::{IDLE, later};
use crate::{Result, db::param::params, tx::Tx};

/// Somewhere that a person is signed in.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Place {
    /// The hash of its token.
    pub token_hash: String,
    /// What kind of device.
    pub device: Device,
    /// Since when.
    pub started: Timestamp,
    /// When it was used last, to five minutes.
    pub seen: Timestamp,
}

/// Where somebody is signed in now, the one used last first.
///
/// # Errors
/// [`crate::StoreError::Away`].
pub async fn places(tx: &mut Tx, person: &PersonId, now: Timestamp) -> Result<Vec<Place>> {
    let sql = "select token_hash, device, started, seen from sessions \
               where person_id = $1 and expires > $2 and seen > $3 and not waits order by seen desc, token_hash";
    tx.all("sessions", sql, params![person, now, later(now, -IDLE)], |row| {
        Ok(Place {
            token_hash: row.get("token_hash")?,
            device: row.get("device")?,
            started: row.get("started")?,
            seen: row.get("seen")?,
        })
    })
    .await
}
