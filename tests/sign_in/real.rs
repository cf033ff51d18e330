//! Real use: a database that is no demo, with one person who has a password.

use tests::{
    client::{Answer, Client},
    command::{self, Done},
    database::{Database, Engine},
    server::Server,
};

pub(super) const EMAIL: &str = "ane@example.dk";
pub(super) const PASSWORD: &str = "korrekt hest batteri";

/// The program in real use.
pub(super) struct Real {
    pub(super) server: Server,
    pub(super) database: Database,
}

impl Real {
    /// Started with these words beside its database.
    pub(super) fn start(engine: Engine, words: &[&str]) -> Self {
        let database = Database::new(engine);
        let added = add(&database, EMAIL, PASSWORD).ok();
        assert_eq!(added, format!("{EMAIL} can sign in\n"));
        let words = [&["--database", &database.url], words].concat();
        Self { server: Server::with(&words, &[]), database }
    }

    pub(super) fn nobody(&self) -> Client {
        Client::new(&self.server.address)
    }
}

/// `person add`.
pub(super) fn add(database: &Database, email: &str, password: &str) -> Done {
    let words = ["person", "add", "--name", "Ane Holm", "--email", email, "--password-stdin"];
    let more = ["--organisation", "Fjordby Kommune", "--database", &database.url];
    command::run_with(&[&words[..], &more[..]].concat(), &format!("{password}\n"))
}

/// Tries to sign in with a password.
pub(super) fn enter(client: &Client, email: &str, password: &str) -> Answer {
    client.post("/do/session/start", &[("email", email), ("password", password)])
}
