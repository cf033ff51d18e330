//! All SQL. Every function takes a transaction ([`tx::Tx`] to read, [`tx::WriteTx`] to change)
//! and, wherever a child's data are touched, the proof that somebody may
//! ([`domain::access::Granted`]). Rows are parsed into the vocabulary of `domain`.
//!
//! The modules have the nouns of `domain`. [`db`] is the one place that knows there are two
//! engines. What may be done, and what it means, is never decided here.

pub mod about;
pub mod accounts;
pub mod actions;
pub mod backup;
pub mod calendar;
pub mod cases;
mod chain;
pub mod db;
mod desk;
pub mod emergencies;
mod error;
mod events;
pub mod flags;
pub mod goals;
pub mod guidance;
pub mod ideas;
pub mod interventions;
pub mod invitations;
pub mod measures;
pub mod meetings;
pub mod memberships;
mod migrations;
pub mod news;
pub mod notes;
pub mod organisation;
pub mod outbox;
pub mod people;
pub mod pictures;
pub mod profiles;
pub mod protections;
pub mod questions;
pub mod readings;
pub mod sessions;
pub mod settings;
pub mod sharing;
pub mod suggestions;
pub mod transfer;
pub mod transitions;
pub mod tries;
pub mod tx;
pub mod verify;
pub mod views;
pub mod voices;
pub mod waiting;
pub mod withheld;

pub use db::Db;
pub use error::{Result, StoreError};
pub use tx::{Once, Recorded, Tx, WriteTx};
