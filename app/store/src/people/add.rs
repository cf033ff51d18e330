//! A new user, as an administrator adds one by `person add`: helper, account and, in an empty
//! database, the organisation.

use domain::{
    id::{PersonId, UnitId},
    people::Role,
    text::{Lang, Text},
};
use jiff::{SignedDuration, Timestamp};

use super::changed;
use crate::{
    Db, Result, StoreError, accounts,
    db::param::params,
    organisation,
    tx::{Once, Tx},
};

/// For so long a form that is sent again gets a link instead of the one that was not seen.
const AGAIN: SignedDuration = SignedDuration::from_mins(10);

/// Somebody new who works in the organisation.
#[derive(Debug, Clone)]
pub struct NewUser {
    /// Identity, made by the caller.
    pub id: PersonId,
    /// Full name.
    pub name: String,
    /// What they are called, with the place.
    pub title: Text,
    /// What they do.
    pub role: Role,
    /// Where they work; the organisation itself where it is left out.
    pub unit: Option<UnitId>,
    /// The language they read.
    pub locale: Lang,
    /// The address they sign in with.
    pub email: String,
    /// Their password, hashed.
    pub password_hash: String,
    /// The organisation's name: needed where there is none yet.
    pub organisation: Option<String>,
}

/// Adds a user with an account.
///
/// # Errors
/// [`StoreError::Exists`] where the id or the address is taken, [`StoreError::Refused`] where the
/// organisation has no name yet or has no such unit.
pub async fn add_user(db: &Db, user: &NewUser) -> Result<()> {
    let mut tx = db.write().await?.housekeeping();
    add(&mut tx, user).await?;
    changed(tx).await
}

/// Adds a user as an administrator does, with a link by which they choose their password: the hash of
/// what stands in it, and until when it works. Where their form, told by its idempotency key, is sent
/// again, the link takes the place of the one that nobody has seen.
///
/// # Errors
/// As [`add_user`].
pub async fn add_staff(
    db: &Db,
    user: &NewUser,
    (link, until): (&str, Timestamp),
    (by, at, key): (&PersonId, Timestamp, &str),
) -> Result<()> {
    let mut write = db.write().await?;
    let once = match key {
        "" => Once::First,
        key => write.once(by, key, user.id.as_str()).await?,
    };
    let mut tx = write.housekeeping();
    if let Once::Repeated { subject } = once {
        // Only of a link as this: one for a forgotten password is over sooner.
        let sql = "update password_links set token_hash = $2 where person_id = $1 and expires > $3";
        return match tx.run(sql, params![&subject, link, until - AGAIN]).await? {
            1 => tx.commit().await,
            _ => Err(StoreError::Exists { table: "people", id: subject }),
        };
    }
    add(&mut tx, user).await?;
    let sql = "insert into password_links (person_id, token_hash, expires) values ($1, $2, $3)";
    tx.run(sql, params![&user.id, link, until]).await?;
    organisation::log::add(&mut tx, "person_added", by, at, user.id.as_str()).await?;
    changed(tx).await
}

async fn add(tx: &mut Tx, user: &NewUser) -> Result<()> {
    let unit = match &user.unit {
        Some(unit) => unit.clone(),
        None => organisation::office(tx, user.organisation.as_deref()).await?,
    };
    let known = "select id from units where id = $1";
    if tx.one("units", known, params![&unit], |_| Ok(())).await?.is_none() {
        return Err(StoreError::Refused(format!("there is no unit {unit:?}")));
    }
    let NewUser { id, name, title, role, locale, .. } = user;
    insert_user(tx, id, name, *locale, title, &unit, *role).await?;
    accounts::insert(tx, id, &user.email, &user.password_hash).await?;
    if user.role == Role::Coordinator {
        // All there are: the command line does not tell which.
        let units = tx.all("units", "select id from units", params![], |row| row.get("id"));
        let units: Vec<UnitId> = units.await?;
        organisation::scope(tx, &user.id, &units).await?;
    }
    Ok(())
}

/// Somebody who works in the organisation, the last in its list.
pub(crate) async fn insert_user(
    tx: &mut Tx,
    id: &PersonId,
    name: &str,
    locale: Lang,
    title: &Text,
    unit: &UnitId,
    role: Role,
) -> Result<()> {
    tx.insert(
        "people",
        "insert into people (id, kind, name, locale, position, title, unit_id, role) \
         select $1, 'user', $2, $3, coalesce(max(position), 0) + 1, $4, $5, $6 from people",
        params![id, name, locale, title, unit, role],
    )
    .await
}
