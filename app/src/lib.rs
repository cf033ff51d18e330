//! Pages, forms and islands: what Følgeskab does. This page is the map.
//!
//! A page is a component with an address in [`pages`]; it loads what it needs with a proof of access
//! and draws a whole document on the server (`page`, `layout`). A form is an ordinary one and
//! posts to an address in [`posts`]; its handler parses, lets `domain` decide, and saves with the
//! event in one transaction. Only `islands` reach the browser.

pub mod islands;

#[cfg(feature = "ssr")]
mod about;
#[cfg(feature = "ssr")]
mod account;
#[cfg(feature = "ssr")]
mod actions;
#[cfg(feature = "ssr")]
pub mod alike;
#[cfg(feature = "ssr")]
mod attend;
#[cfg(feature = "ssr")]
mod cases;
#[cfg(feature = "ssr")]
mod child;
#[cfg(feature = "ssr")]
pub mod clock;
#[cfg(feature = "ssr")]
pub mod cookies;
#[cfg(feature = "ssr")]
mod csv_file;
#[cfg(feature = "ssr")]
mod drawn;
#[cfg(feature = "ssr")]
mod emergency;
#[cfg(feature = "ssr")]
mod family_week;
#[cfg(feature = "ssr")]
mod flags;
#[cfg(feature = "ssr")]
mod follow_up;
#[cfg(feature = "ssr")]
mod form;
#[cfg(feature = "ssr")]
mod goals;
#[cfg(feature = "ssr")]
mod guidance;
#[cfg(feature = "ssr")]
mod help;
#[cfg(feature = "ssr")]
mod home;
#[cfg(feature = "ssr")]
pub mod i18n;
#[cfg(feature = "ssr")]
mod ideas;
#[cfg(feature = "ssr")]
mod interventions;
#[cfg(feature = "ssr")]
mod invitation;
#[cfg(feature = "ssr")]
mod layout;
#[cfg(feature = "ssr")]
mod links;
#[cfg(feature = "ssr")]
pub mod mail;
#[cfg(feature = "ssr")]
mod measures;
#[cfg(feature = "ssr")]
mod meetings;
#[cfg(feature = "ssr")]
mod my_information;
#[cfg(feature = "ssr")]
mod news;
#[cfg(feature = "ssr")]
mod organisation;
#[cfg(feature = "ssr")]
pub mod origin;
#[cfg(feature = "ssr")]
pub mod page;
#[cfg(feature = "ssr")]
mod people;
#[cfg(feature = "ssr")]
mod pictures;
#[cfg(feature = "ssr")]
mod protection;
#[cfg(feature = "ssr")]
mod questions;
#[cfg(feature = "ssr")]
pub mod refusal;
#[cfg(feature = "ssr")]
mod routes;
#[cfg(feature = "ssr")]
mod saved;
#[cfg(feature = "ssr")]
pub mod seal;
#[cfg(feature = "ssr")]
mod seen;
#[cfg(feature = "ssr")]
pub mod session;
#[cfg(feature = "ssr")]
mod setting;
#[cfg(feature = "ssr")]
mod sharing;
#[cfg(feature = "ssr")]
pub mod state;
#[cfg(feature = "ssr")]
mod suggestions;
#[cfg(feature = "ssr")]
mod transitions;
#[cfg(feature = "ssr")]
mod ui;
#[cfg(feature = "ssr")]
mod views;
#[cfg(feature = "ssr")]
mod voices;
#[cfg(feature = "ssr")]
mod withheld;

#[cfg(feature = "ssr")]
pub use form::LARGEST_FORM;
#[cfg(feature = "ssr")]
pub use pictures::{LARGEST as LARGEST_UPLOAD, is_upload};
#[cfg(feature = "ssr")]
pub use routes::{Nowhere, exports, pages, posts};

/// Wakes the islands of a page. Called by the script that pages with an island send.
#[cfg(feature = "hydrate")]
#[wasm_bindgen::prelude::wasm_bindgen]
pub fn hydrate() {
    leptos::mount::hydrate_islands();
}
