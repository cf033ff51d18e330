//! Transactions: [`Tx`] reads; no write without its event, by the type [`WriteTx`].

use std::sync::Arc;

use domain::access::{Action, Granted};
use jiff::civil::Date;
use sqlx::{AssertSqlSafe, SqlSafeStr};

use crate::{
    Result, StoreError,
    cases::{Memo, Seen},
    db::{Connection, fields::Fields, param::Param, portions},
};

mod write;

pub(crate) use write::claim;
pub use write::{Once, Recorded, WriteTx};

/// A moment of the database. Reading only, as far as anybody outside the store can tell.
pub struct Tx {
    connection: Connection,
    memo: Option<Arc<Memo>>,
    seen: Option<Seen>,
}

impl Tx {
    pub(crate) fn reading(connection: Connection, memo: Arc<Memo>) -> Self {
        Self { connection, memo: Some(memo), seen: None }
    }

    /// What is written and not yet recorded has no version of its own: nothing is remembered.
    pub(crate) fn writing(connection: Connection) -> Self {
        Self { connection, memo: None, seen: None }
    }

    pub(crate) fn memo(&self) -> Option<Arc<Memo>> {
        self.memo.clone()
    }

    /// Notes the versions that it sees, to spare asking again. Of use only while reading.
    pub(crate) fn see(&mut self, seen: Seen) {
        self.seen = self.memo.is_some().then_some(seen);
    }

    /// Whether the case that was asked about last waits for a look ([`crate::flags::look`]): until
    /// then its flags are those of before.
    #[must_use]
    pub fn waits_for_a_look(&self, today: Date) -> bool {
        self.seen.as_ref().is_some_and(|seen| seen.look_on <= today)
    }

    /// Whether all that is read through it is of one moment.
    pub(crate) fn is_of_one_moment(&self) -> bool {
        self.connection.is_of_one_moment()
    }

    pub(crate) fn seen(&self) -> Option<&Seen> {
        self.seen.as_ref()
    }

    /// Every row that a select gives, read as a `T`. `table` is named in faults.
    pub(crate) async fn all<T>(
        &mut self,
        table: &'static str,
        sql: &'static str,
        params: Vec<Param>,
        read: impl FnMut(Fields<'_>) -> Result<T>,
    ) -> Result<Vec<T>> {
        self.connection.rows(sql.into_sql_str(), params).await?.read(table, read)
    }

    /// The one row that a select gives, if any.
    pub(crate) async fn one<T>(
        &mut self,
        table: &'static str,
        sql: &'static str,
        params: Vec<Param>,
        read: impl FnMut(Fields<'_>) -> Result<T>,
    ) -> Result<Option<T>> {
        let row = self.connection.first(sql.into_sql_str(), params).await?;
        Ok(row.read(table, read)?.into_iter().next())
    }

    /// A statement that gives no rows: how many it changed.
    pub(crate) async fn run(&mut self, sql: &'static str, params: Vec<Param>) -> Result<u64> {
        Ok(self.connection.run(sql.into_sql_str(), params).await?)
    }

    /// A statement with the values of several rows in its midst, each with an id as its first: how
    /// many rows it changed.
    pub(crate) async fn run_many(
        &mut self,
        table: &'static str,
        around: (&'static str, &'static str),
        rows: Vec<Vec<Param>>,
    ) -> Result<u64> {
        let mut changed = 0;
        for (sql, params) in portions(around, rows) {
            let id = params.first().cloned();
            let done = self.connection.run(AssertSqlSafe(sql).into_sql_str(), params).await;
            changed += done.map_err(|fault| exists(table, id, fault))?;
        }
        Ok(changed)
    }

    /// As [`Self::run_many`]: every row that a select gives.
    pub(crate) async fn all_many<T>(
        &mut self,
        table: &'static str,
        around: (&'static str, &'static str),
        rows: Vec<Vec<Param>>,
        mut read: impl FnMut(Fields<'_>) -> Result<T>,
    ) -> Result<Vec<T>> {
        let mut found = Vec::new();
        for (sql, params) in portions(around, rows) {
            let some = self.connection.rows(AssertSqlSafe(sql).into_sql_str(), params).await?;
            found.extend(some.read(table, &mut read)?);
        }
        Ok(found)
    }

    /// A new row; its id is the first value.
    pub(crate) async fn insert(
        &mut self,
        table: &'static str,
        sql: &'static str,
        params: Vec<Param>,
    ) -> Result<()> {
        let id = params.first().cloned();
        let inserted = self.connection.run(sql.into_sql_str(), params).await;
        inserted.map(drop).map_err(|fault| exists(table, id, fault))
    }

    pub(crate) fn connection(&mut self) -> &mut Connection {
        &mut self.connection
    }

    /// For what has recorded its events, and for housekeeping that is nothing of a case.
    pub(crate) async fn commit(self) -> Result<()> {
        self.connection.commit().await
    }
}

/// The fault of a statement about new rows, the first with this id.
fn exists(table: &'static str, id: Option<Param>, fault: sqlx::Error) -> StoreError {
    match fault {
        sqlx::Error::Database(told) if told.is_unique_violation() => {
            let id = if let Some(Param::Text(Some(id))) = id { id } else { "?".into() };
            StoreError::Exists { table, id }
        }
        fault => fault.into(),
    }
}

/// Looks at the proof: that it was asked for this.
pub(crate) fn permitted(granted: &Granted, asked_for: &[Action]) -> Result<()> {
    if asked_for.contains(&granted.action()) {
        return Ok(());
    }
    let fault = format!("the proof is for {:?}, not {asked_for:?}", granted.action());
    Err(StoreError::Refused(fault))
}
