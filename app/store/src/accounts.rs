//! Accounts: the address and password that somebody signs in with. Hashing and checking is the
//! server's; here is only what it compares with.

use domain::id::PersonId;

use crate::{Db, Result, db::param::params, tx::Tx};

/// How somebody signs in.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Account {
    /// Who.
    pub person: PersonId,
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
    let sql = "select person_id, password_hash, locked from accounts where email_folded = $1";
    tx.one("accounts", sql, params![folded(email)], |row| {
        Ok(Account {
            person: row.get("person_id")?,
            password_hash: row.get("password_hash")?,
            locked: row.get("locked")?,
        })
    })
    .await
}

/// Refuses an account to sign in, and ends every session of its person in the same transaction; or
/// lets it in again. Whether there is such an account.
///
/// # Errors
/// [`crate::StoreError::Busy`] and [`crate::StoreError::Away`].
pub async fn lock(db: &Db, email: &str, locked: bool) -> Result<bool> {
    let mut tx = db.write().await?.housekeeping();
    let email = folded(email);
    let sql = "update accounts set locked = $2 where email_folded = $1";
    let known = tx.run(sql, params![&email, locked]).await? == 1;
    if locked {
        let sql = "delete from sessions where person_id in (\
                       select a.person_id from accounts a where a.email_folded = $1)";
        tx.run(sql, params![&email]).await?;
    }
    tx.commit().await?;
    Ok(known)
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
