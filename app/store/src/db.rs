//! The one place that knows there are two engines, `SQLite` and `PostgreSQL`. Everything else in
//! the store speaks one SQL through [`Tx`]; here it is told which engine runs it.

pub(crate) mod fields;
mod many;
pub(crate) mod param;
mod postgres;
pub(crate) mod row;
#[cfg(test)]
mod scans;
pub(crate) mod sqlite;

use std::{path::Path, sync::Arc, time::Duration};

use sqlx::{
    AssertSqlSafe, PgConnection, PgPool, Postgres, SqlSafeStr, SqlStr, Sqlite, SqliteConnection,
    Transaction, pool::PoolConnection,
};

pub(crate) use self::many::portions;
use self::{
    param::Param,
    row::{Rows, arguments},
};
use crate::{
    Result, StoreError,
    cases::Memo,
    desk::Desk,
    measures::Recording,
    migrations,
    readings::Opening,
    tx::{Tx, WriteTx},
};

/// How long anybody waits for a turn before [`StoreError::Busy`].
const PATIENCE: Duration = Duration::from_secs(5);

/// The database. Cheap to clone: clones share their connections.
#[derive(Clone)]
pub struct Db {
    engine: Engine,
    memo: Arc<Memo>,
    desks: Arc<Desks>,
}

/// Where to hand in what many write at once.
#[derive(Default)]
pub(crate) struct Desks {
    pub(crate) readings: Desk<Opening>,
    pub(crate) recordings: Desk<Recording>,
}

#[derive(Clone)]
enum Engine {
    Sqlite(sqlite::File),
    Postgres(PgPool),
}

impl Db {
    /// Opens the database at `sqlite:PATH` (the file is made if it is not there) or
    /// `postgres://…`.
    ///
    /// # Errors
    /// [`StoreError::Away`] where it does not answer, [`StoreError::Refused`] for another address.
    pub async fn open(url: &str) -> Result<Self> {
        let engine = if let Some(path) = url.strip_prefix("sqlite:") {
            Engine::Sqlite(sqlite::File::open(path.strip_prefix("//").unwrap_or(path)).await?)
        } else if url.starts_with("postgres://") || url.starts_with("postgresql://") {
            Engine::Postgres(postgres::open(url).await?)
        } else {
            let fault = "a database's address begins with sqlite: or postgres://";
            return Err(StoreError::Refused(fault.into()));
        };
        Ok(Self { engine, memo: Arc::default(), desks: Arc::default() })
    }

    pub(crate) fn desks(&self) -> &Desks {
        &self.desks
    }

    /// Brings the tables to this version of the program. Nothing happens where they are.
    ///
    /// # Errors
    /// [`StoreError::Refused`] where the database is newer than the program.
    pub async fn migrate(&self) -> Result<()> {
        match &self.engine {
            Engine::Sqlite(file) => migrations::sqlite(&file.writer).await,
            Engine::Postgres(pool) => migrations::postgres(pool).await,
        }
    }

    /// Begins to read: all that is read through it is of one moment. Dropped when done.
    ///
    /// # Errors
    /// [`StoreError::Busy`] and [`StoreError::Away`].
    pub async fn read(&self) -> Result<Tx> {
        let connection = match &self.engine {
            Engine::Sqlite(file) => Connection::Sqlite(file.readers.begin().await?),
            Engine::Postgres(pool) => {
                let how = "begin isolation level repeatable read read only";
                Connection::Postgres(pool.begin_with(how).await?)
            }
        };
        Ok(Tx::reading(connection, Arc::clone(&self.memo)))
    }

    /// As [`Self::read`], without holding a moment: each statement sees the database as it is then.
    /// For questions that one statement answers; it spares two journeys to the engine.
    ///
    /// # Errors
    /// [`StoreError::Busy`] and [`StoreError::Away`].
    pub async fn glance(&self) -> Result<Tx> {
        let connection = match &self.engine {
            Engine::Sqlite(file) => Connection::SqliteGlance(file.readers.acquire().await?),
            Engine::Postgres(pool) => Connection::PostgresGlance(pool.acquire().await?),
        };
        Ok(Tx::reading(connection, Arc::clone(&self.memo)))
    }

    /// Begins to write, when nobody else does: writers take turns on both engines, so that a
    /// change never fails for one that came between.
    ///
    /// # Errors
    /// [`StoreError::Busy`] and [`StoreError::Away`].
    pub async fn write(&self) -> Result<WriteTx> {
        let connection = match &self.engine {
            Engine::Sqlite(file) => {
                Connection::Sqlite(file.writer.begin_with("begin immediate").await?)
            }
            Engine::Postgres(pool) => {
                let mut tx = pool.begin_with("begin isolation level repeatable read").await?;
                // Before the first query, so that what is seen is of after the turn came. A table
                // that hardly changes, so that no vacuum stands in the way.
                sqlx::query("lock table settings in share row exclusive mode")
                    .execute(&mut *tx)
                    .await?;
                Connection::Postgres(tx)
            }
        };
        Ok(WriteTx::new(Tx::writing(connection)))
    }

    /// One statement of housekeeping, by itself: nothing about a child's case.
    pub(crate) async fn housekeep(&self, sql: &'static str, params: Vec<Param>) -> Result<u64> {
        Ok(match &self.engine {
            Engine::Sqlite(file) => {
                let query =
                    sqlx::query_with(sql, arguments::<sqlx::sqlite::SqliteArguments>(params)?);
                query.execute(&file.writer).await?.rows_affected()
            }
            Engine::Postgres(pool) => {
                let query =
                    sqlx::query_with(sql, arguments::<sqlx::postgres::PgArguments>(params)?);
                query.execute(pool).await?.rows_affected()
            }
        })
    }

    /// Whether the database answers.
    ///
    /// # Errors
    /// [`StoreError::Busy`] and [`StoreError::Away`].
    pub async fn ping(&self) -> Result<()> {
        let mut tx = self.read().await?;
        tx.one("settings", "select 1 as alive", Vec::new(), |_| Ok(())).await.map(drop)
    }

    /// Closes every connection, once what is running is done.
    pub async fn close(&self) {
        match &self.engine {
            Engine::Sqlite(file) => file.close().await,
            Engine::Postgres(pool) => pool.close().await,
        }
    }

    /// Copies the file it is kept in, of one moment; false where it is not kept in a file.
    pub(crate) async fn copy_file(&self, to: &Path) -> Result<bool> {
        match &self.engine {
            Engine::Sqlite(file) => file.copy(to).await.map(|()| true),
            Engine::Postgres(_) => Ok(false),
        }
    }
}

/// A connection, with a transaction begun that is rolled back when dropped, or none.
pub(crate) enum Connection {
    Sqlite(Transaction<'static, Sqlite>),
    Postgres(Transaction<'static, Postgres>),
    SqliteGlance(PoolConnection<Sqlite>),
    PostgresGlance(PoolConnection<Postgres>),
}

enum Plain<'c> {
    Sqlite(&'c mut SqliteConnection),
    Postgres(&'c mut PgConnection),
}

impl Connection {
    fn plain(&mut self) -> Plain<'_> {
        match self {
            Self::Sqlite(tx) => Plain::Sqlite(tx),
            Self::SqliteGlance(connection) => Plain::Sqlite(connection),
            Self::Postgres(tx) => Plain::Postgres(tx),
            Self::PostgresGlance(connection) => Plain::Postgres(connection),
        }
    }

    pub(crate) fn is_of_one_moment(&self) -> bool {
        matches!(self, Self::Sqlite(_) | Self::Postgres(_))
    }

    /// The first row, if any. Of one engine in another thread, each row is a journey by itself, and
    /// the word that there are no more another one.
    pub(crate) async fn first(&mut self, sql: SqlStr, params: Vec<Param>) -> Result<Rows> {
        Ok(match self.plain() {
            Plain::Sqlite(connection) => Rows::Sqlite(
                sqlx::query_with(sql, arguments::<sqlx::sqlite::SqliteArguments>(params)?)
                    .fetch_optional(connection)
                    .await?
                    .into_iter()
                    .collect(),
            ),
            Plain::Postgres(connection) => Rows::Postgres(
                sqlx::query_with(sql, arguments::<sqlx::postgres::PgArguments>(params)?)
                    .fetch_optional(connection)
                    .await?
                    .into_iter()
                    .collect(),
            ),
        })
    }

    pub(crate) async fn rows(&mut self, sql: SqlStr, params: Vec<Param>) -> Result<Rows> {
        Ok(match self.plain() {
            Plain::Sqlite(connection) => Rows::Sqlite(
                sqlx::query_with(sql, arguments::<sqlx::sqlite::SqliteArguments>(params)?)
                    .fetch_all(connection)
                    .await?,
            ),
            Plain::Postgres(connection) => Rows::Postgres(
                sqlx::query_with(sql, arguments::<sqlx::postgres::PgArguments>(params)?)
                    .fetch_all(connection)
                    .await?,
            ),
        })
    }

    pub(crate) async fn run(
        &mut self,
        sql: SqlStr,
        params: Vec<Param>,
    ) -> Result<u64, sqlx::Error> {
        Ok(match self.plain() {
            Plain::Sqlite(connection) => {
                sqlx::query_with(sql, arguments::<sqlx::sqlite::SqliteArguments>(params)?)
                    .execute(connection)
                    .await?
                    .rows_affected()
            }
            Plain::Postgres(connection) => {
                sqlx::query_with(sql, arguments::<sqlx::postgres::PgArguments>(params)?)
                    .execute(connection)
                    .await?
                    .rows_affected()
            }
        })
    }

    pub(crate) async fn commit(self) -> Result<()> {
        match self {
            Self::Sqlite(tx) => tx.commit().await?,
            Self::Postgres(tx) => tx.commit().await?,
            // Nothing was begun.
            Self::SqliteGlance(_) | Self::PostgresGlance(_) => {}
        }
        Ok(())
    }

    /// What the engine itself finds wrong with its files and references. `PostgreSQL` holds every
    /// reference as it writes and checks its pages by itself.
    pub(crate) async fn integrity(&mut self) -> Result<Vec<String>> {
        let Plain::Sqlite(tx) = self.plain() else { return Ok(Vec::new()) };
        let pages: Vec<String> =
            sqlx::query_scalar("pragma integrity_check").fetch_all(&mut *tx).await?;
        let mut faults: Vec<String> = pages.into_iter().filter(|line| line != "ok").collect();
        let broken = "select \"table\" || ' row ' || rowid || ' refers to no ' || \"parent\" \
                      from pragma_foreign_key_check";
        faults.extend(
            sqlx::query_scalar::<_, String>(AssertSqlSafe(broken.to_owned()).into_sql_str())
                .fetch_all(&mut *tx)
                .await?,
        );
        Ok(faults)
    }
}
