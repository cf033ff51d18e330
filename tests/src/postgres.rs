//! New databases on the `PostgreSQL` server that `DATABASE_URL_TEST_POSTGRES` names.

use std::{
    env,
    sync::atomic::{AtomicU32, Ordering},
};

use sqlx::{AssertSqlSafe, Connection, PgConnection};

/// Where the server is told.
const SERVER: &str = "DATABASE_URL_TEST_POSTGRES";

/// The address of a database on the server; `None` where the run does without one by choice.
pub(crate) fn server() -> Option<String> {
    if let Ok(url) = env::var(SERVER) {
        return Some(url);
    }
    assert!(
        env::var("FOELGESKAB_SQLITE_ONLY").is_ok_and(|value| value == "1"),
        "set {SERVER} to a PostgreSQL server where databases may be made, such as \
         postgres://postgres@127.0.0.1:5432/postgres, or FOELGESKAB_SQLITE_ONLY=1 to do without"
    );
    None
}

/// A new database without tables: its address and its name.
pub(crate) fn make() -> (String, String) {
    static NEXT: AtomicU32 = AtomicU32::new(0);
    let server = server().expect("a PostgreSQL server");
    let number = NEXT.fetch_add(1, Ordering::Relaxed);
    let name = format!("foelgeskab_http_{}_{number}", std::process::id());
    run(&server, &format!("create database {name} template template0 encoding 'UTF8'"));
    (named(&server, &name), name)
}

/// Removes it, whoever is still connected.
pub(crate) fn remove(name: &str) {
    if let Ok(server) = env::var(SERVER) {
        run(&server, &format!("drop database if exists {name} with (force)"));
    }
}

/// The server's address with another database; `?host=…` and the like stay.
fn named(server: &str, name: &str) -> String {
    let (address, query) = server.split_once('?').unwrap_or((server, ""));
    let host = address.find("://").map_or(0, |at| at + 3);
    let end = address[host..].find('/').map_or(address.len(), |at| host + at);
    let query = if query.is_empty() { String::new() } else { format!("?{query}") };
    format!("{}/{name}{query}", &address[..end])
}

fn run(server: &str, sql: &str) {
    let runtime = tokio::runtime::Builder::new_current_thread().enable_all().build();
    runtime.expect("a runtime").block_on(async {
        let connected = PgConnection::connect(&named(server, "postgres")).await;
        let mut admin =
            connected.unwrap_or_else(|error| panic!("{SERVER}: cannot connect: {error}"));
        let done = sqlx::query(AssertSqlSafe(sql.to_owned())).execute(&mut admin).await;
        done.unwrap_or_else(|error| panic!("{sql}: {error}"));
    });
}
