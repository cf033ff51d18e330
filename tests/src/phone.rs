//! The app on the phone of whoever has a second factor: makes codes of a secret and the time.

use std::time::{SystemTime, UNIX_EPOCH};

use totp_rs::{Builder, Secret};

/// What it shows so many half minutes from now.
///
/// # Panics
/// If the secret is none.
#[must_use]
pub fn code(secret: &str, ahead: u64) -> String {
    let secret = Secret::try_from_base32(secret).expect("a secret");
    let app = Builder::new().with_secret(secret).build().expect("an app");
    app.generate(now() + 30 * ahead).to_string()
}

/// What its clock shows, in seconds.
///
/// # Panics
/// Before 1970.
#[must_use]
#[expect(clippy::disallowed_methods, reason = "the phone has a clock of its own")]
pub fn now() -> u64 {
    SystemTime::now().duration_since(UNIX_EPOCH).expect("a time").as_secs()
}
