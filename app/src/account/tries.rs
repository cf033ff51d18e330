//! Guessing made slow: at most ten tries a minute for an address, known or not, and a password
//! check that costs the same for both.

use std::sync::LazyLock;

use domain::password::{self, Password};
use jiff::{SignedDuration, Timestamp};
use store::{db::Db, tries};
use tokio::sync::Semaphore;

use crate::{cookies, refusal::Refusal};

/// Tries that an address gets in a minute.
const TRIES: i64 = 10;

/// Each check takes 19 MiB of memory for a moment: few at once.
static CHECKS: Semaphore = Semaphore::const_new(2);

/// A hash that no password has, for addresses that nobody has.
static NOBODY: LazyLock<String> =
    LazyLock::new(|| password_auth::generate_hash(cookies::new_token().unwrap_or_default()));

/// Counts a try and says whether it may go on. The address is kept as a hash.
///
/// # Errors
/// If the database cannot answer.
pub async fn allowed(db: &Db, email: &str, now: Timestamp) -> Result<bool, Refusal> {
    let since = now - SignedDuration::from_mins(1);
    let tries = tries::count(db, &cookies::hash(email), now, since).await?;
    Ok(tries <= TRIES)
}

/// Whether a password is the one that was hashed; without a hash it takes as long and is wrong.
///
/// # Errors
/// [`Refusal::Broken`] if the check could not be run.
pub async fn verify(password: String, hash: Option<String>) -> Result<bool, Refusal> {
    let _turn = CHECKS.acquire().await.map_err(|_| Refusal::Broken)?;
    let check = tokio::task::spawn_blocking(move || {
        let known = hash.is_some();
        let hash = hash.as_deref().unwrap_or(&NOBODY);
        password_auth::verify_password(password::normal(&password), hash).is_ok() && known
    });
    check.await.map_err(|_| Refusal::Broken)
}

/// A hash that no password has, for an account whose owner has yet to choose one.
///
/// # Errors
/// [`Refusal::Broken`] if it could not be made.
pub async fn hash_of_none() -> Result<String, Refusal> {
    let none = cookies::new_token().map_err(|_| Refusal::Broken)?;
    let _turn = CHECKS.acquire().await.map_err(|_| Refusal::Broken)?;
    let hash = tokio::task::spawn_blocking(move || password_auth::generate_hash(none));
    hash.await.map_err(|_| Refusal::Broken)
}

/// The hash of a password that somebody has chosen, as it is stored (argon2id).
///
/// # Errors
/// [`Refusal::Broken`] if it could not be made.
pub async fn hash(password: Password) -> Result<String, Refusal> {
    let _turn = CHECKS.acquire().await.map_err(|_| Refusal::Broken)?;
    let hash = tokio::task::spawn_blocking(move || password_auth::generate_hash(password.as_str()));
    hash.await.map_err(|_| Refusal::Broken)
}
