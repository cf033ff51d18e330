//! A database for one test: a file in a folder of its own, or a new database on a server.

use std::path::{Path, PathBuf};

use sqlx::{AssertSqlSafe, Connection, PgConnection, SqliteConnection};
use tempfile::TempDir;

use crate::{command, postgres};

/// The two engines that the product runs on.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Engine {
    /// A file.
    Sqlite,
    /// A server, named by `DATABASE_URL_TEST_POSTGRES`.
    Postgres,
}

impl Engine {
    /// Whether this run tries this engine: `PostgreSQL` is left out only when told to.
    ///
    /// # Panics
    /// If neither a server is named nor the run told to do without.
    #[must_use]
    pub fn is_wanted(self) -> bool {
        self == Self::Sqlite || postgres::server().is_some()
    }
}

/// A database without tables, and a folder for the test's files. Both go when it is dropped.
#[derive(Debug)]
pub struct Database {
    /// What `--database` takes.
    pub url: String,
    /// Its name on the server.
    name: Option<String>,
    folder: TempDir,
}

impl Database {
    /// A new one.
    ///
    /// # Panics
    /// If it cannot be made.
    #[must_use]
    pub fn new(engine: Engine) -> Self {
        let folder = TempDir::new().expect("a folder for the test");
        match engine {
            Engine::Sqlite => {
                let url = format!("sqlite:{}", folder.path().join("test.db").display());
                Self { url, name: None, folder }
            }
            Engine::Postgres => {
                let (url, name) = postgres::make();
                Self { url, name: Some(name), folder }
            }
        }
    }

    /// The one at this path, which is the caller's own.
    #[must_use]
    pub fn at(path: &Path) -> Self {
        Self::named(format!("sqlite:{}", path.display()))
    }

    /// The one at this address, which is the caller's own.
    ///
    /// # Panics
    /// If there is no room for the test's other files.
    #[must_use]
    pub fn named(url: String) -> Self {
        let folder = TempDir::new().expect("a folder for the test");
        Self { url, name: None, folder }
    }

    /// Reads a case file in.
    ///
    /// # Panics
    /// If it is refused.
    pub fn import(&self, file: &Path) {
        let file = file.to_str().expect("a path in text");
        let _ = command::run(&["import", file, "--database", &self.url]).ok();
    }

    /// Everything in it, as `export` gives it; but for the day of the export, so that it can be
    /// compared at any hour.
    ///
    /// # Panics
    /// If it cannot be exported.
    #[must_use]
    pub fn export(&self) -> serde_json::Value {
        let text = command::run(&["export", "--database", &self.url]).ok();
        let mut file: serde_json::Value = serde_json::from_str(&text).expect("a case file");
        file.as_object_mut().expect("a case file").remove("as_of");
        file
    }

    /// What `verify` says.
    ///
    /// # Panics
    /// If something is wrong with it.
    #[must_use]
    pub fn verify(&self) -> String {
        command::run(&["verify", "--database", &self.url]).ok()
    }

    /// Lets time pass: every session is over, as if nobody had come back for a day.
    ///
    /// # Panics
    /// If the database does not answer.
    pub fn let_sessions_end(&self) {
        self.let_pass("update sessions set seen = '2026-01-01T00:00:00.000000000Z'");
    }

    /// Lets time pass: mail that waits to be tried again is tried now.
    ///
    /// # Panics
    /// If the database does not answer.
    pub fn let_mail_be_tried_again(&self) {
        self.let_pass(
            "update outbox set next_try = '2026-01-01T00:00:00.000000000Z' where done is null",
        );
    }

    /// Lets time pass: it is time to see if there is news to write about.
    ///
    /// # Panics
    /// If the database does not answer.
    pub fn let_mail_be_due(&self) {
        self.let_pass("update mail_choices set seen_to = '2026-01-01T00:00:00.000000000Z'");
    }

    /// Gives one of the demo's people an address, and no password that anybody has.
    ///
    /// # Panics
    /// If they have one.
    pub fn give_an_account(&self, person: &str, email: &str) {
        self.let_pass(&format!(
            "insert into accounts (person_id, email, email_folded, password_hash) \
             values ('{person}', '{email}', '{email}', 'none')"
        ));
    }

    /// Lets time pass: every link to choose a new password is over.
    ///
    /// # Panics
    /// If the database does not answer.
    pub fn let_links_end(&self) {
        self.let_pass("update password_links set expires = '2026-01-01T00:00:00.000000000Z'");
    }

    fn let_pass(&self, sql: &str) {
        self.run(sql).expect("the database answers");
    }

    /// A statement past the program: the fault in the database's words, if it refuses.
    ///
    /// # Errors
    /// What the database says.
    pub fn run(&self, sql: &str) -> Result<(), String> {
        let sql = AssertSqlSafe(sql.to_owned());
        let done = wait(async {
            if let Some(path) = self.url.strip_prefix("sqlite:") {
                let mut file = SqliteConnection::connect(path).await?;
                return sqlx::raw_sql(sql).execute(&mut file).await.map(drop);
            }
            let mut server = PgConnection::connect(&self.url).await?;
            sqlx::raw_sql(sql).execute(&mut server).await.map(drop)
        });
        done.map_err(|fault| fault.to_string())
    }

    /// A statement past the program, which holds the turn to write of a database in a file while
    /// something else happens.
    ///
    /// # Panics
    /// If the database refuses, or is not in a file.
    pub fn run_around<T>(&self, sql: &str, meanwhile: impl FnOnce() -> T) -> T {
        let path = self.url.strip_prefix("sqlite:").expect("a file");
        let sql = AssertSqlSafe(format!("begin immediate; {sql}"));
        let done = wait(async {
            let mut file = SqliteConnection::connect(path).await?;
            sqlx::raw_sql(sql).execute(&mut file).await?;
            let met = meanwhile();
            sqlx::raw_sql("commit").execute(&mut file).await.map(|_| met)
        });
        done.expect("the database answers")
    }

    /// The texts that a question past the program gives.
    ///
    /// # Panics
    /// If the database does not answer.
    #[must_use]
    pub fn texts(&self, sql: &str) -> Vec<String> {
        let sql = AssertSqlSafe(sql.to_owned());
        let texts = wait(async {
            if let Some(path) = self.url.strip_prefix("sqlite:") {
                let mut file = SqliteConnection::connect(path).await?;
                return sqlx::query_scalar(sql).fetch_all(&mut file).await;
            }
            let mut server = PgConnection::connect(&self.url).await?;
            sqlx::query_scalar(sql).fetch_all(&mut server).await
        });
        texts.expect("texts")
    }

    /// The one number that a question past the program gives.
    ///
    /// # Panics
    /// If the database does not answer.
    #[must_use]
    pub fn number(&self, sql: &str) -> i64 {
        let sql = AssertSqlSafe(sql.to_owned());
        let number = wait(async {
            if let Some(path) = self.url.strip_prefix("sqlite:") {
                let mut file = SqliteConnection::connect(path).await?;
                return sqlx::query_scalar(sql).fetch_one(&mut file).await;
            }
            let mut server = PgConnection::connect(&self.url).await?;
            sqlx::query_scalar(sql).fetch_one(&mut server).await
        });
        number.expect("a number")
    }

    /// A place for a file of the test.
    #[must_use]
    pub fn path(&self, name: impl AsRef<Path>) -> PathBuf {
        self.folder.path().join(name)
    }
}

/// Waits for something of a database.
///
/// # Panics
/// If there is no runtime to wait in.
pub fn wait<T>(something: impl Future<Output = T>) -> T {
    let runtime = tokio::runtime::Builder::new_current_thread().enable_all().build();
    runtime.expect("a runtime").block_on(something)
}

impl Drop for Database {
    fn drop(&mut self) {
        if let Some(name) = &self.name {
            postgres::remove(name);
        }
    }
}
