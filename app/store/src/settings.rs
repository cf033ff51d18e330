//! Settings of the whole database: the limits of flags, and that it is a demo. That mark can be
//! made and never removed.

use domain::flag::Limits;

use crate::{Db, Result, db::param::params, tx::Tx};

/// The limits from which on something is asked about; what is not set has its default.
///
/// # Errors
/// [`crate::StoreError::Away`], and [`crate::StoreError::BadRow`].
pub async fn limits(tx: &mut Tx) -> Result<Limits> {
    let sql = "select name, value from settings where name = 'limits'";
    let set = tx.one("settings", sql, params![], |row| row.json("value"));
    Ok(set.await?.unwrap_or_default())
}

/// Whether all who work in the organisation must have a second factor.
///
/// # Errors
/// [`crate::StoreError::Away`].
pub async fn second_factor_of_staff(tx: &mut Tx) -> Result<bool> {
    let set = "select name from settings where name = 'second_factor' and value = 'staff'";
    Ok(tx.one("settings", set, params![], |_| Ok(())).await?.is_some())
}

/// Asks for a second factor of all who work in the organisation, or of nobody.
///
/// # Errors
/// [`crate::StoreError::Busy`] and [`crate::StoreError::Away`].
pub async fn ask_staff_for_second_factor(db: &Db, asked: bool) -> Result<()> {
    let value = if asked { "staff" } else { "nobody" };
    let set = "insert into settings (name, value) values ('second_factor', $1) \
               on conflict (name) do update set value = $1";
    db.housekeep(set, params![value]).await?;
    Ok(())
}

/// Whether this is a demo.
///
/// # Errors
/// [`crate::StoreError::Away`].
pub async fn is_demo(tx: &mut Tx) -> Result<bool> {
    let marked = "select name from settings where name = 'demo'";
    Ok(tx.one("settings", marked, params![], |_| Ok(())).await?.is_some())
}

/// Marks it as a demo, for ever.
///
/// # Errors
/// [`crate::StoreError::Busy`] and [`crate::StoreError::Away`].
pub async fn mark_demo(db: &Db) -> Result<()> {
    let mark = "insert into settings (name, value) values ('demo', 'yes') on conflict do nothing";
    db.housekeep(mark, params![]).await?;
    Ok(())
}

impl Db {
    /// Whether nothing has been put into it yet.
    ///
    /// # Errors
    /// [`crate::StoreError::Away`].
    pub async fn is_empty(&self) -> Result<bool> {
        let any = "select id from organisation union all select id from people limit 1";
        let mut tx = self.read().await?;
        Ok(tx.one("organisation", any, params![], |_| Ok(())).await?.is_none())
    }
}
