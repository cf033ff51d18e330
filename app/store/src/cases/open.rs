//! Opening a case from outside it, with a reason.

use domain::access::{Action, Granted};
use jiff::{Timestamp, civil::Date};

use crate::{Result, db::param::params, tx::WriteTx};

/// Notes that a coordinator opens the granted case, and why; it holds for that day. Opened twice,
/// the first reason stays.
///
/// # Errors
/// [`crate::StoreError::Busy`] and [`crate::StoreError::Away`].
pub async fn open(
    tx: &mut WriteTx,
    granted: &Granted,
    why: &str,
    today: Date,
    at: Timestamp,
) -> Result<()> {
    tx.permit(granted, &[Action::Open])?;
    let sql = "insert into openings (case_id, person_id, date, why, at) \
               values ($1, $2, $3, $4, $5) on conflict do nothing";
    tx.run(sql, params![granted.case(), granted.actor(), today, why, at]).await.map(drop)
}
