//! A forgotten password: a link goes out by mail, works once and for half an hour, and the new
//! password ends every session.

use domain::{id::PersonId, mail::MailKind};
use jiff::{SignedDuration, Timestamp};

use super::{Account, folded, read};
use crate::{
    Db, Result,
    db::param::params,
    outbox::{self, Mail},
    sessions,
    tx::Tx,
};

/// Nobody gets more than one link in so long.
const APART: SignedDuration = SignedDuration::from_mins(2);

/// Writes the mail with a link, where somebody has this address. What it does for an address that
/// nobody has costs the same.
///
/// # Errors
/// [`crate::StoreError::Busy`] and [`crate::StoreError::Away`].
pub async fn ask_for_link(
    db: &Db,
    email: &str,
    (address, mail): (&str, &str),
    now: Timestamp,
) -> Result<()> {
    let mut tx = db.write().await?.housekeeping();
    // So that there is something to be written whoever asks.
    let noted = "insert into sign_in_tries (address, at) values ($1, $2)";
    tx.run(noted, params![address, now]).await?;
    let sql = "insert into outbox (id, person_id, kind, made, not_after, tries, next_try) \
               select $1, a.person_id, $2, $3, $4, 0, $3 from accounts a \
               where a.email_folded = $5 and not a.locked and not exists (select 1 from outbox o \
                   where o.person_id = a.person_id and o.kind = $2 and o.made > $6)";
    let kind = MailKind::PasswordLink;
    let params = params![mail, kind, now, now + kind.worth(), folded(email), now - APART];
    tx.run(sql, params).await?;
    tx.commit().await
}

/// Keeps what stands in the link of a mail that is about to be sent; an older link works no more.
///
/// # Errors
/// [`crate::StoreError::Busy`] and [`crate::StoreError::Away`].
pub async fn keep_link(db: &Db, mail: &Mail, token_hash: &str) -> Result<()> {
    let sql = "insert into password_links (person_id, token_hash, expires) values ($1, $2, $3) \
               on conflict (person_id) do update set token_hash = $2, expires = $3";
    db.housekeep(sql, params![&mail.person, token_hash, mail.not_after]).await?;
    Ok(())
}

/// Whose link it is, with what they are called; none where it does not work any more.
///
/// # Errors
/// [`crate::StoreError::Away`].
pub async fn of_link(
    tx: &mut Tx,
    token_hash: &str,
    now: Timestamp,
) -> Result<Option<(Account, String)>> {
    let sql = "select a.*, p.name from password_links l join accounts a on a.person_id = l.person_id \
               join people p on p.id = l.person_id \
               where l.token_hash = $1 and l.expires > $2 and not a.locked";
    let params = params![token_hash, now];
    tx.one("password_links", sql, params, |row| Ok((read(row)?, row.get("name")?))).await
}

/// Sets a new password by a link, which works no more then; every session ends, and a mail with this
/// id tells so. False where the link did not work.
///
/// # Errors
/// [`crate::StoreError::Busy`] and [`crate::StoreError::Away`]: nothing has changed then.
pub async fn choose_anew(
    db: &Db,
    token_hash: &str,
    password_hash: &str,
    (mail, now): (&str, Timestamp),
) -> Result<bool> {
    let mut tx = db.write().await?.housekeeping();
    let Some((account, _)) = of_link(&mut tx, token_hash, now).await? else { return Ok(false) };
    let person: &PersonId = &account.person;
    tx.run("delete from password_links where person_id = $1", params![person]).await?;
    let sql = "update accounts set password_hash = $2 where person_id = $1";
    tx.run(sql, params![person, password_hash]).await?;
    sessions::end_all(&mut tx, person).await?;
    outbox::add(&mut tx, mail, person, MailKind::PasswordChanged, None, now).await?;
    tx.commit().await?;
    Ok(true)
}
