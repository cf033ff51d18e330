//! The world the tests share: the real program on a database of its own, and people who use it.
//! Nothing here knows the product's code; what a test relies on is what anyone can see from outside.

pub mod browser;
pub mod client;
pub mod cluster;
pub mod command;
pub mod database;
pub mod invitations;
pub mod page;
pub mod phone;
pub mod picture;
pub mod post_office;
mod postgres;
pub mod server;
pub mod tour;

use std::path::Path;

use client::Client;
use database::{Database, Engine};
use server::Server;

/// The day on which the demo cases stand as they are written.
pub const TODAY: &str = "2026-11-21";

/// A running demo on a database of its own. Both go when it is dropped.
#[derive(Debug)]
pub struct World {
    /// The program that answers.
    pub server: Server,
    /// What it answers from. After the server: it goes last.
    pub database: Database,
}

impl World {
    /// The demo on `SQLite`.
    #[must_use]
    pub fn start() -> Self {
        Self::on(Engine::Sqlite)
    }

    /// The demo on a new database of this engine.
    #[must_use]
    pub fn on(engine: Engine) -> Self {
        let database = Database::new(engine);
        let server = Server::demo(&database.url);
        Self { server, database }
    }

    /// Somebody who is not signed in.
    #[must_use]
    pub fn nobody(&self) -> Client {
        Client::new(&self.server.address)
    }

    /// One of the demo's people, signed in.
    #[must_use]
    pub fn sign_in(&self, person: &str) -> Client {
        let client = self.nobody();
        client.sign_in(person);
        client
    }

    /// Ends the program as `kill -9` does and starts it on the same database; sessions go on.
    pub fn restart(&mut self) {
        self.server.kill();
        self.server = Server::demo(&self.database.url);
    }
}

/// How often something is tried: in every run, or in a long one (`cargo run -- test --long`).
#[must_use]
pub fn rounds(every: usize, long: usize) -> usize {
    if std::env::var("FOELGESKAB_LONG").is_ok_and(|value| value == "1") { long } else { every }
}

/// The demo cases, as the program has them embedded.
///
/// # Panics
/// If they cannot be read.
#[must_use]
pub fn demo_cases() -> serde_json::Value {
    let path = demo_cases_path();
    let text = std::fs::read_to_string(&path)
        .unwrap_or_else(|error| panic!("cannot read {}: {error}", path.display()));
    serde_json::from_str(&text).expect("the demo cases are JSON")
}

/// Where the demo cases lie.
#[must_use]
pub fn demo_cases_path() -> std::path::PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("../server/demo_cases.json")
}

/// Makes two tests of each function that takes an [`Engine`]: one on `SQLite`, one on `PostgreSQL`.
#[macro_export]
macro_rules! on_both {
    ($($name:ident),* $(,)?) => {$(
        mod $name {
            #[test]
            fn on_sqlite() {
                super::$name($crate::database::Engine::Sqlite);
            }

            #[test]
            fn on_postgres() {
                if $crate::database::Engine::Postgres.is_wanted() {
                    super::$name($crate::database::Engine::Postgres);
                }
            }
        }
    )*};
}
