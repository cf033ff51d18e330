//! A database for each test, on each engine, empty or with the demo cases.

use std::sync::atomic::{AtomicU32, Ordering};

use domain::{
    access::{Action, Granted, may},
    case_file::CaseFile,
    event::{Event, EventKind},
    id::{CaseId, PersonId},
};
use jiff::{Timestamp, civil::Date};
use proptest::{
    collection::vec,
    prelude::any,
    test_runner::{Config, TestRunner},
};
use sqlx::{AssertSqlSafe, Connection, PgConnection, SqliteConnection};
use store::{Db, StoreError, WriteTx, cases, transfer};
use tempfile::TempDir;

/// Makes of each function two tests, one for each engine. The function gets a [`World`].
macro_rules! on_both {
    ($($(#[$about:meta])* async fn $name:ident($world:ident) $body:block)*) => {$(
        $(#[$about])*
        async fn $name($world: &$crate::world::World) $body

        mod $name {
            use crate::world::{World, run};

            #[test]
            fn on_sqlite() {
                run(async { super::$name(&World::sqlite().await).await });
            }

            #[test]
            fn on_postgres() {
                run(async {
                    if let Some(world) = World::postgres().await {
                        super::$name(&world).await;
                        world.drop().await;
                    }
                });
            }
        }
    )*};
}
pub(crate) use on_both;

/// One database.
pub(crate) struct World {
    pub(crate) db: Db,
    pub(crate) url: String,
    server: Option<(String, String)>,
    folder: TempDir,
}

/// Runs a test to its end.
pub(crate) fn run(test: impl Future<Output = ()>) {
    let runtime = tokio::runtime::Builder::new_current_thread().enable_all().build();
    runtime.expect("a runtime").block_on(test);
}

/// Random walks of 30 to 60 steps: each byte of a step chooses something in it.
pub(crate) fn walks<const N: usize>(cases: u32, walk: impl Fn(Vec<[u8; N]>)) {
    let config = Config { cases, failure_persistence: None, ..Config::default() };
    let steps = vec(any::<[u8; N]>(), 30..60);
    let walked = TestRunner::new(config).run(&steps, |steps| {
        walk(steps);
        Ok(())
    });
    walked.expect("the invariants hold");
}

/// A statement past the store, for what the store never does: the error's text, if any.
pub(crate) async fn raw(url: &str, sql: &str) -> Result<(), String> {
    let sql = AssertSqlSafe(sql.to_owned());
    let done = if let Some(path) = url.strip_prefix("sqlite:") {
        let mut connection = SqliteConnection::connect(path).await.expect("the file");
        sqlx::raw_sql(sql).execute(&mut connection).await.map(drop)
    } else {
        let mut connection = PgConnection::connect(url).await.expect("the database");
        sqlx::raw_sql(sql).execute(&mut connection).await.map(drop)
    };
    done.map_err(|fault| fault.to_string())
}

impl World {
    pub(crate) async fn sqlite() -> Self {
        let folder = TempDir::new().expect("a folder");
        let url = format!("sqlite:{}", folder.path().join("test.db").display());
        let db = Db::open(&url).await.expect("a file");
        db.migrate().await.expect("tables");
        Self { db, url, server: None, folder }
    }

    /// Nothing where the suite was told to leave `PostgreSQL` out.
    pub(crate) async fn postgres() -> Option<Self> {
        let server = server()?;
        let template = template(&server).await;
        let name = format!("foelgeskab_test_{}", next());
        make(&server, &name, &template).await;
        let url = named(&server, &name);
        let db = Db::open(&url).await.expect("the database");
        Some(Self {
            db,
            url,
            server: Some((server, name)),
            folder: TempDir::new().expect("folder"),
        })
    }

    pub(crate) async fn drop(self) {
        self.db.close().await;
        if let Some((server, name)) = self.server {
            let mut admin =
                PgConnection::connect(&named(&server, "postgres")).await.expect("server");
            let drop = format!("drop database {name} with (force)");
            sqlx::query(AssertSqlSafe(drop)).execute(&mut admin).await.expect("dropped");
        }
    }

    /// Another, empty, on the same engine.
    pub(crate) async fn another(&self) -> Self {
        match &self.server {
            None => Self::sqlite().await,
            Some(_) => Self::postgres().await.expect("there is a server"),
        }
    }

    /// The address of a new database without tables, on the same engine.
    pub(crate) async fn bare(&self) -> String {
        let name = format!("bare_{}", next());
        match &self.server {
            None => format!("sqlite:{}", self.path(&name).display()),
            Some((server, _)) => {
                let name = format!("foelgeskab_{name}");
                make(server, &name, "template0").await;
                named(server, &name)
            }
        }
    }

    /// A path in a folder that goes away with the test.
    pub(crate) fn path(&self, name: &str) -> std::path::PathBuf {
        self.folder.path().join(name)
    }

    /// The demo cases, put in.
    pub(crate) async fn demo(&self) -> CaseFile {
        let file = demo_file();
        transfer::import(&self.db, &file, None, noon()).await.expect("imported");
        file
    }

    /// As [`raw`], in this database.
    pub(crate) async fn raw(&self, sql: &str) -> Result<(), String> {
        raw(&self.url, sql).await
    }

    /// The names of all tables.
    pub(crate) async fn tables(&self) -> Vec<String> {
        if let Some(path) = self.url.strip_prefix("sqlite:") {
            let mut connection = SqliteConnection::connect(path).await.expect("the file");
            let sql = "select name from sqlite_schema where type = 'table'";
            sqlx::query_scalar(sql).fetch_all(&mut connection).await.expect("tables")
        } else {
            let mut connection = PgConnection::connect(&self.url).await.expect("the database");
            let sql = "select tablename::text from pg_tables where schemaname = 'public'";
            sqlx::query_scalar(sql).fetch_all(&mut connection).await.expect("tables")
        }
    }

    /// How many rows a table has.
    pub(crate) async fn rows_of(&self, table: &str) -> i64 {
        let sql = AssertSqlSafe(format!("select count(*) from {table}"));
        if let Some(path) = self.url.strip_prefix("sqlite:") {
            let mut connection = SqliteConnection::connect(path).await.expect("the file");
            sqlx::query_scalar(sql).fetch_one(&mut connection).await.expect("a number")
        } else {
            let mut connection = PgConnection::connect(&self.url).await.expect("the database");
            sqlx::query_scalar(sql).fetch_one(&mut connection).await.expect("a number")
        }
    }

    /// Proof that somebody may, as pages ask for it.
    pub(crate) async fn granted(&self, who: &str, case: &str, action: Action) -> Granted {
        let (case, who) = (case_id(case), person(who));
        let mut tx = self.db.read().await.expect("a transaction");
        let relation = cases::relation(&mut tx, &case, &who, today()).await.expect("a relation");
        may(&case, &who, relation, action).expect("granted")
    }
}

/// The address of a database on the server; `None` where the suite runs without one by choice.
fn server() -> Option<String> {
    if let Ok(url) = std::env::var("DATABASE_URL_TEST_POSTGRES") {
        return Some(url);
    }
    let by_choice = std::env::var("FOELGESKAB_SQLITE_ONLY").is_ok_and(|value| value == "1");
    assert!(
        by_choice,
        "set DATABASE_URL_TEST_POSTGRES to a PostgreSQL server where databases may be made, such \
         as postgres://postgres@127.0.0.1:5432/postgres, or FOELGESKAB_SQLITE_ONLY=1 for a run without it"
    );
    None
}

/// A name that nobody else has.
fn next() -> String {
    static NEXT: AtomicU32 = AtomicU32::new(0);
    format!("{}_{}", std::process::id(), NEXT.fetch_add(1, Ordering::Relaxed))
}

/// The server's address with another database; `?host=…` and the like stay.
fn named(server: &str, name: &str) -> String {
    let (address, query) = server.split_once('?').unwrap_or((server, ""));
    let host = address.find("://").map_or(0, |at| at + 3);
    let end = address[host..].find('/').map_or(address.len(), |at| host + at);
    let query = if query.is_empty() { String::new() } else { format!("?{query}") };
    format!("{}/{name}{query}", &address[..end])
}

async fn make(server: &str, name: &str, template: &str) {
    let mut admin = PgConnection::connect(&named(server, "postgres")).await.expect("server");
    let make = format!("create database {name} template {template} encoding 'UTF8'");
    sqlx::query(AssertSqlSafe(make)).execute(&mut admin).await.expect("a database");
}

/// A migrated database that every test's is a copy of, made once by this process.
async fn template(server: &str) -> String {
    static MADE: tokio::sync::OnceCell<String> = tokio::sync::OnceCell::const_new();
    let template = async || {
        let name = format!("foelgeskab_template_{}", std::process::id());
        make(server, &name, "template0").await;
        let db = Db::open(&named(server, &name)).await.expect("the database");
        db.migrate().await.expect("tables");
        db.close().await;
        name
    };
    MADE.get_or_init(template).await.clone()
}

/// The demo's cases, as the program has them embedded.
pub(crate) fn demo_text() -> String {
    let path = concat!(env!("CARGO_MANIFEST_DIR"), "/../../server/demo_cases.json");
    std::fs::read_to_string(path).expect("the demo cases")
}

pub(crate) fn demo_file() -> CaseFile {
    serde_json::from_str(&demo_text()).expect("a case file")
}

/// The demo's day.
pub(crate) fn today() -> Date {
    jiff::civil::date(2026, 11, 21)
}

pub(crate) fn noon() -> Timestamp {
    "2026-11-21T11:00:00Z".parse().expect("an instant")
}

pub(crate) fn person(id: &str) -> PersonId {
    id.try_into().expect("an id")
}

pub(crate) fn case_id(id: &str) -> CaseId {
    id.try_into().expect("an id")
}

/// Records what was done and keeps it.
pub(crate) async fn keep(tx: WriteTx, proof: &Granted, kind: EventKind, subject: &str) {
    let (case, by) = (proof.case().clone(), proof.actor().clone());
    let event = Event { case, by, at: noon(), kind, subject: subject.to_owned() };
    tx.record(&event).await.expect("recorded").commit().await.expect("kept");
}

/// What went wrong, by its name.
pub(crate) fn name_of(fault: &StoreError) -> String {
    format!("{fault:?}").split([' ', '(', '{']).next().unwrap_or_default().to_owned()
}
