//! Who changed what about the organisation: written with each change.

use domain::id::PersonId;
use jiff::Timestamp;

use crate::{Result, db::param::params, tx::Tx};

/// Notes a change, in its own transaction.
pub(crate) async fn add(
    tx: &mut Tx,
    kind: &str,
    by: &PersonId,
    at: Timestamp,
    subject: &str,
) -> Result<()> {
    let sql = "insert into organisation_events (seq, kind, done_by, at, subject) \
               select coalesce(max(seq), 0) + 1, $1, $2, $3, $4 from organisation_events";
    tx.run(sql, params![kind, by, at, subject]).await.map(drop)
}
