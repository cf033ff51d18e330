//! Whether the database is whole: what the engine says of its files, and that versions and events
//! tell the same story.

use crate::{Result, db::param::params, tx::Tx};

/// Everything that is wrong, a line each; nothing where all is well.
///
/// # Errors
/// [`crate::StoreError::Away`].
pub async fn run(tx: &mut Tx) -> Result<Vec<String>> {
    let mut faults = tx.connection().integrity().await?;
    let sql = "select c.id, c.version, count(e.seq) as events, coalesce(max(e.seq), 0) as last \
               from cases c left join events e on e.case_id = c.id group by c.id, c.version \
               having count(e.seq) <> c.version or coalesce(max(e.seq), 0) <> c.version \
               order by c.id";
    let gaps = tx.all("events", sql, params![], |row| {
        let (id, version): (String, i64) = (row.get("id")?, row.get("version")?);
        let (events, last): (i64, i64) = (row.get("events")?, row.get("last")?);
        Ok(format!("case {id}: version {version}, but {events} events, the last numbered {last}"))
    });
    faults.extend(gaps.await?);
    Ok(faults)
}
