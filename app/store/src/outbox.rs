//! Mail that waits to be sent: written in the transaction of what it tells of, taken in hand by one
//! process at a time, and done once a mail server has accepted it. Not here: what a mail says, and how it
//! is sent.

use domain::{
    id::PersonId,
    mail::{MailKind, pause},
    text::Lang,
};
use jiff::{SignedDuration, Timestamp};

use crate::{Db, Result, db::param::params, tx::Tx};

/// For how long a process has a mail to itself: longer than sending may take.
const IN_HAND: SignedDuration = SignedDuration::from_mins(2);
/// For how long it is kept that a mail was sent.
const KEPT: SignedDuration = SignedDuration::from_hours(30 * 24);

/// A mail in hand.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Mail {
    /// Its Message-ID, without the host.
    pub id: String,
    /// To whom.
    pub person: PersonId,
    /// Their address now.
    pub address: String,
    /// The language they read.
    pub locale: Lang,
    /// What it is for.
    pub kind: MailKind,
    /// Which kinds of news, as it was written.
    pub about: Option<String>,
    /// When it was written.
    pub made: Timestamp,
    /// Until when it is worth sending.
    pub not_after: Timestamp,
    /// How often it was taken in hand, this time included.
    pub tries: u32,
}

/// Writes a mail within the change that it tells of.
pub(crate) async fn add(
    tx: &mut Tx,
    id: &str,
    person: &PersonId,
    kind: MailKind,
    about: Option<&str>,
    now: Timestamp,
) -> Result<()> {
    let sql = "insert into outbox (id, person_id, kind, about, made, not_after, tries, next_try) \
               values ($1, $2, $3, $4, $5, $6, 0, $5)";
    let not_after = now + kind.worth();
    tx.insert("outbox", sql, params![id, person, kind, about, now, not_after]).await
}

/// Takes the next mail in hand, for `by` alone. What is late, or whose receiver can no longer sign in,
/// is not sent any more.
///
/// # Errors
/// [`crate::StoreError::Busy`] and [`crate::StoreError::Away`].
pub async fn take(db: &Db, by: &str, now: Timestamp) -> Result<Option<Mail>> {
    let waiting = "select id from outbox where done is null and next_try <= $1 limit 1";
    let mut read = db.read().await?;
    // Nobody takes a turn to write for nothing.
    if read.one("outbox", waiting, params![now], |_| Ok(())).await?.is_none() {
        return Ok(None);
    }
    drop(read);
    let mut tx = db.write().await?.housekeeping();
    let late = "update outbox set done = $1, outcome = 'late' \
                where done is null and next_try <= $1 and (not_after < $1 or not exists ( \
                    select 1 from accounts a where a.person_id = outbox.person_id and not a.locked))";
    tx.run(late, params![now]).await?;
    let next = "select o.*, a.email, p.locale from outbox o \
                join accounts a on a.person_id = o.person_id join people p on p.id = o.person_id \
                where o.done is null and o.next_try <= $1 order by o.next_try, o.id limit 1";
    let mail = tx.one("outbox", next, params![now], |row| {
        Ok(Mail {
            id: row.get("id")?,
            person: row.get("person_id")?,
            address: row.get("email")?,
            locale: row.get("locale")?,
            kind: row.get("kind")?,
            about: row.maybe("about")?,
            made: row.get("made")?,
            not_after: row.get("not_after")?,
            tries: row.get::<u32>("tries")? + 1,
        })
    });
    let mail = mail.await?;
    if let Some(mail) = &mail {
        let hold = "update outbox set held_by = $2, tries = tries + 1, next_try = $3 where id = $1";
        tx.run(hold, params![&mail.id, by, now + IN_HAND]).await?;
    }
    tx.commit().await?;
    Ok(mail)
}

/// What became of a mail that was in hand.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Outcome {
    /// A mail server has accepted it.
    Sent,
    /// Its receiver's server will never take it.
    Refused,
    /// Not this time.
    Later,
}

/// Notes what became of a mail that `by` has in hand.
///
/// # Errors
/// [`crate::StoreError::Busy`] and [`crate::StoreError::Away`].
pub async fn note(db: &Db, mail: &Mail, by: &str, outcome: Outcome, now: Timestamp) -> Result<()> {
    let (done, word) = match outcome {
        Outcome::Sent => (Some(now), Some("sent")),
        Outcome::Refused => (Some(now), Some("refused")),
        Outcome::Later => (None, None),
    };
    let sql = "update outbox set done = $3, outcome = $4, held_by = null, next_try = $5 \
               where id = $1 and held_by = $2 and done is null";
    let next = now + pause(mail.tries);
    db.housekeep(sql, params![&mail.id, by, done, word, next]).await?;
    Ok(())
}

/// Forgets what was done with long ago, and what nobody sent while it was worth it.
///
/// # Errors
/// [`crate::StoreError::Busy`] and [`crate::StoreError::Away`].
pub async fn sweep(db: &Db, now: Timestamp) -> Result<()> {
    db.housekeep("delete from outbox where not_after < $1", params![now - KEPT]).await?;
    db.housekeep("delete from password_links where expires < $1", params![now]).await?;
    Ok(())
}
