//! Settings of the whole database: that it is a demo. The mark can be made and never removed.

use crate::{Db, Result, db::param::params, tx::Tx};

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
