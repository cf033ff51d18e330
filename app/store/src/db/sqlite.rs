//! The connections to a `SQLite` file: one that writes, a few that only read.

use std::{path::Path, sync::Arc};

use sqlx::{
    ConnectOptions, Connection, SqlitePool,
    sqlite::{SqliteConnectOptions, SqliteJournalMode, SqlitePoolOptions, SqliteSynchronous},
};

use super::PATIENCE;
use crate::{Result, StoreError};

/// A database file, open.
#[derive(Clone)]
pub(crate) struct File {
    pub(crate) writer: SqlitePool,
    pub(crate) readers: SqlitePool,
    path: Arc<str>,
}

impl File {
    pub(super) async fn open(path: &str) -> Result<Self> {
        private(Path::new(path))?;
        let options = options(path);
        // The writer first: it makes the file and its log, which readers may not.
        let writer = pool(1).connect_with(options.clone()).await?;
        let cores = std::thread::available_parallelism().map_or(2, std::num::NonZero::get);
        let readers = u32::try_from(cores.clamp(2, 8)).unwrap_or(2);
        let readers = pool(readers).connect_with(options.read_only(true)).await?;
        Ok(Self { writer, readers, path: path.into() })
    }

    /// A copied file alone would miss what is still in the log: the engine copies itself.
    pub(super) async fn copy(&self, to: &Path) -> Result<()> {
        let to = to.to_str().ok_or_else(|| StoreError::Refused("the path is not text".into()))?;
        private(Path::new(to))?;
        let mut connection = options(&self.path).connect().await?;
        sqlx::query("vacuum into $1").bind(to).execute(&mut connection).await?;
        Ok(connection.close().await?)
    }

    pub(super) async fn close(&self) {
        self.readers.close().await;
        self.writer.close().await;
    }
}

/// Makes a file that only its owner reads, where there is none: it is about children.
fn private(path: &Path) -> Result<()> {
    let mut how = std::fs::OpenOptions::new();
    how.write(true).create_new(true);
    #[cfg(unix)]
    std::os::unix::fs::OpenOptionsExt::mode(&mut how, 0o600);
    match how.open(path) {
        Err(fault) if fault.kind() != std::io::ErrorKind::AlreadyExists => Err(fault.into()),
        _ => Ok(()),
    }
}

fn pool(connections: u32) -> SqlitePoolOptions {
    SqlitePoolOptions::new()
        .min_connections(connections)
        .max_connections(connections)
        .acquire_timeout(PATIENCE)
        // Where the disk is full the engine may roll back by itself; the driver then believes for
        // ever that something is under way. Such a connection is replaced.
        .before_acquire(|connection, _| {
            let idle = !connection.is_in_transaction();
            Box::pin(async move { Ok(idle) })
        })
        // The file is local: a connection does not go stale, and asking it costs a round trip.
        .test_before_acquire(false)
        .idle_timeout(None)
        .max_lifetime(None)
}

/// How every connection to a file is opened.
pub(super) fn options(path: &str) -> SqliteConnectOptions {
    SqliteConnectOptions::new()
        .filename(path)
        .journal_mode(SqliteJournalMode::Wal)
        .synchronous(SqliteSynchronous::Full)
        .foreign_keys(true)
        .busy_timeout(PATIENCE)
        .statement_cache_capacity(256)
        .row_buffer_size(512)
        .disable_statement_logging()
}
