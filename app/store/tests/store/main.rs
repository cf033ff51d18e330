//! The store's suite: every test runs on both engines, `SQLite` in a file of its own and
//! `PostgreSQL` in a database of its own on the server at `DATABASE_URL_TEST_POSTGRES`.

mod access;
mod actions;
mod backups;
mod files;
mod flags;
mod generated;
mod housekeeping;
mod identity;
mod leaks;
mod measures;
mod migrations;
mod moving;
mod news;
mod promises;
mod readings;
mod recording;
mod setting;
mod tampering;
mod world;
