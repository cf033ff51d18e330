//! The connections to a `PostgreSQL` server.

use std::str::FromStr;

use sqlx::{
    ConnectOptions, Connection, PgPool,
    postgres::{PgConnectOptions, PgPoolOptions},
};
use tokio::time::timeout;

use super::PATIENCE;
use crate::{Result, StoreError};

/// Opens the database that a `postgres://` address names.
pub(super) async fn open(url: &str) -> Result<PgPool> {
    let options = PgConnectOptions::from_str(url)
        .map_err(|fault| StoreError::Refused(format!("the database's address: {fault}")))?
        .application_name("foelgeskab")
        .statement_cache_capacity(256)
        .options([("lock_timeout", "5s"), ("idle_in_transaction_session_timeout", "60s")])
        .disable_statement_logging();
    // The pool would try again and again, and then only say that it took too long.
    let first = timeout(PATIENCE, options.connect()).await;
    first.map_err(|_| StoreError::Away("it does not answer".into()))??.close().await?;
    let pool = PgPoolOptions::new().max_connections(8).acquire_timeout(PATIENCE);
    Ok(pool.connect_with(options).await?)
}
