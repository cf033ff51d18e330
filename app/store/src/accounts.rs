//! Accounts: the address and password that somebody signs in with. Hashing and checking is the
//! server's; here is only what it compares with.

mod forgotten;
pub mod second;

use domain::{device::Device, id::PersonId, mail::MailKind};
use jiff::Timestamp;

use crate::{
    Db, Result,
    db::{fields::Fields, param::params},
    outbox, sessions,
    tx::Tx,
};

pub use forgotten::{ask_for_link, choose_anew, keep_link, of_link};

/// How somebody signs in.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Account {
    /// Who.
    pub person: PersonId,
    /// The address they sign in with.
    pub email: String,
    /// The password's hash (PHC text).
    pub password_hash: String,
    /// Whether signing in is refused.
    pub locked: bool,
}

/// An account by its address; capitals and spaces round it make no difference.
///
/// # Errors
/// [`crate::StoreError::Away`].
pub async fn by_email(tx: &mut Tx, email: &str) -> Result<Option<Account>> {
    let sql = "select * from accounts where email_folded = $1";
    tx.one("accounts", sql, params![folded(email)], read).await
}

/// Somebody's account; children and the people of a demo may have none.
///
/// # Errors
/// [`crate::StoreError::Away`].
pub async fn of_person(tx: &mut Tx, person: &PersonId) -> Result<Option<Account>> {
    tx.one("accounts", "select * from accounts where person_id = $1", params![person], read).await
}

fn read(row: Fields<'_>) -> Result<Account> {
    Ok(Account {
        person: row.get("person_id")?,
        email: row.get("email")?,
        password_hash: row.get("password_hash")?,
        locked: row.get("locked")?,
    })
}

/// Changes a password and ends every session; the one who changed it goes on in a new one, by a new
/// token. They are told by a mail with this id. False where the password was changed by somebody else meanwhile: then nothing happens.
///
/// # Errors
/// [`crate::StoreError::Busy`] and [`crate::StoreError::Away`]: nothing has changed then.
pub async fn change_password(
    db: &Db,
    before: &Account,
    password_hash: &str,
    (token_hash, device): (&str, Device),
    (mail, now): (&str, Timestamp),
) -> Result<bool> {
    let mut tx = db.write().await?.housekeeping();
    let sql = "update accounts set password_hash = $3 where person_id = $1 and password_hash = $2";
    let params = params![&before.person, &before.password_hash, password_hash];
    if tx.run(sql, params).await? == 0 {
        return Ok(false);
    }
    sessions::end_all(&mut tx, &before.person).await?;
    sessions::begin(&mut tx, token_hash, &before.person, device, (now, None)).await?;
    outbox::add(&mut tx, mail, &before.person, MailKind::PasswordChanged, None, now).await?;
    tx.commit().await?;
    Ok(true)
}

/// Locks an account, which ends its sessions, or opens it again; false where there is none.
///
/// # Errors
/// [`crate::StoreError::Busy`] and [`crate::StoreError::Away`].
pub async fn lock(db: &Db, email: &str, locked: bool) -> Result<bool> {
    let mut tx = db.write().await?.housekeeping();
    let Some(account) = by_email(&mut tx, email).await? else { return Ok(false) };
    let sql = "update accounts set locked = $2 where person_id = $1";
    tx.run(sql, params![&account.person, locked]).await?;
    if locked {
        sessions::end_all(&mut tx, &account.person).await?;
    }
    tx.commit().await?;
    Ok(true)
}

/// A new account.
pub(crate) async fn insert(
    tx: &mut Tx,
    person: &PersonId,
    email: &str,
    password_hash: &str,
) -> Result<()> {
    let email = email.trim();
    let sql = "insert into accounts (email, email_folded, person_id, password_hash) \
               values ($1, $2, $3, $4)";
    tx.insert("accounts", sql, params![email, folded(email), person, password_hash]).await
}

/// An address as it is compared.
fn folded(email: &str) -> String {
    email.trim().to_lowercase()
}
