//! What an administrator changes about the organisation: units, closed days, limits.

use domain::{
    flag::Limits,
    id::{PersonId, UnitId},
    text::Text,
};
use jiff::{Timestamp, civil::Date};

use super::log;
use crate::{Db, Result, StoreError, db::param::params, people::changed, tx::Tx};

/// Adds a unit.
///
/// # Errors
/// [`StoreError::Exists`] where its id is taken, [`StoreError::Refused`] where there is no such
/// calendar.
pub async fn add_unit(
    db: &Db,
    (id, name, calendar): (&UnitId, &Text, Option<&str>),
    by: &PersonId,
    at: Timestamp,
) -> Result<()> {
    let mut tx = db.write().await?.housekeeping();
    if let Some(calendar) = calendar {
        known(&mut tx, calendar).await?;
    }
    let sql = "insert into units (id, name, calendar) values ($1, $2, $3)";
    tx.insert("units", sql, params![id, name, calendar]).await?;
    log::add(&mut tx, "unit_added", by, at, id.as_str()).await?;
    changed(tx).await
}

async fn known(tx: &mut Tx, calendar: &str) -> Result<()> {
    let sql = "select name from calendars where name = $1";
    match tx.one("calendars", sql, params![calendar], |_| Ok(())).await? {
        Some(()) => Ok(()),
        None => Err(StoreError::NotFound),
    }
}

/// Closes a calendar on these days. Closed already, nothing changes.
///
/// # Errors
/// [`StoreError::NotFound`] where there is no such calendar.
pub async fn close(
    db: &Db,
    (calendar, first, last): (&str, Date, Date),
    by: &PersonId,
    at: Timestamp,
) -> Result<()> {
    let mut tx = db.write().await?.housekeeping();
    known(&mut tx, calendar).await?;
    let there = "select calendar from holidays where calendar = $1 and first_day = $2 \
                 and last_day = $3";
    let there = tx.one("holidays", there, params![calendar, first, last], |_| Ok(())).await?;
    if there.is_some() {
        return Ok(());
    }
    let next = "select calendar, max(position) + 1 as next from holidays where calendar = $1 \
                group by calendar";
    let next = tx.one("holidays", next, params![calendar], |row| row.get::<i64>("next"));
    let next = next.await?.unwrap_or(0);
    let sql = "insert into holidays (calendar, position, first_day, last_day) \
               values ($1, $2, $3, $4)";
    tx.insert("holidays", sql, params![calendar, next, first, last]).await?;
    log::add(&mut tx, "days_closed", by, at, &format!("{calendar} {first} {last}")).await?;
    changed(tx).await
}

/// Opens a calendar on days that it was closed on. Open already, nothing changes.
///
/// # Errors
/// [`StoreError::Busy`] and [`StoreError::Away`].
pub async fn open(
    db: &Db,
    (calendar, first, last): (&str, Date, Date),
    by: &PersonId,
    at: Timestamp,
) -> Result<()> {
    let mut tx = db.write().await?.housekeeping();
    let sql = "delete from holidays where calendar = $1 and first_day = $2 and last_day = $3";
    if tx.run(sql, params![calendar, first, last]).await? == 0 {
        return Ok(());
    }
    log::add(&mut tx, "days_opened", by, at, &format!("{calendar} {first} {last}")).await?;
    changed(tx).await
}

/// Keeps the limits of flags. Every case is looked at again by them.
///
/// # Errors
/// [`StoreError::Refused`] where they cannot be written down.
pub async fn keep_limits(
    db: &Db,
    limits: &Limits,
    by: &PersonId,
    (today, at): (Date, Timestamp),
) -> Result<()> {
    let value = serde_json::to_string(limits);
    let value = value.map_err(|fault| StoreError::Refused(fault.to_string()))?;
    let mut tx = db.write().await?.housekeeping();
    let sql = "insert into settings (name, value) values ('limits', $1) \
               on conflict (name) do update set value = excluded.value";
    tx.run(sql, params![&value]).await?;
    tx.run("update cases set look_on = $1 where look_on > $1", params![today]).await?;
    log::add(&mut tx, "limits_set", by, at, &value).await?;
    changed(tx).await
}
