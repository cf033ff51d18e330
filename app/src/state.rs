//! What every request can reach: the database, the clock, and where the site's files lie.

use std::{ops::Deref, sync::Arc};

use axum::extract::FromRef;
use leptos::config::LeptosOptions;
use store::db::Db;

use crate::{alike::Alike, clock::Clock, seal::Key};

/// Shared by all requests. Each layer that a request goes through has a clone of its own.
#[derive(Clone)]
pub struct AppState(Arc<Shared>);

/// What is shared.
pub struct Shared {
    /// The database.
    pub db: Db,
    /// Whether the database is a demo.
    pub demo: bool,
    /// What children's own notes are sealed with; without it nobody can write any.
    pub key: Option<Key>,
    /// Whether mail is sent.
    pub mail: bool,
    /// The time.
    pub clock: Clock,
    /// Where the hashed files are served, such as `/site/1a2b3c`.
    pub site: &'static str,
    /// How people reach us, without a slash at the end: what links that leave the product begin with.
    pub base: Arc<str>,
    /// Whether people reach us by https: cookies then are for https only.
    pub secure: bool,
    /// Pieces of pages that are kept.
    pub alike: Alike,
    /// What Leptos wants to know.
    pub leptos: LeptosOptions,
}

impl From<Shared> for AppState {
    fn from(shared: Shared) -> Self {
        Self(Arc::new(shared))
    }
}

impl Deref for AppState {
    type Target = Shared;

    fn deref(&self) -> &Shared {
        &self.0
    }
}

impl FromRef<AppState> for LeptosOptions {
    fn from_ref(state: &AppState) -> Self {
        state.leptos.clone()
    }
}
