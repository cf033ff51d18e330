//! Mail about news: what somebody has chosen, and the mail itself, written once for each time there is
//! something. That it was written and what it covers are kept in one transaction.

use std::collections::BTreeSet;

use domain::{
    id::PersonId,
    mail::MailKind,
    news::{HowOften, Quiet, is_time},
};
use jiff::{
    Timestamp,
    civil::{Date, DateTime},
};

use super::{looked, since};
use crate::{
    Db, Result,
    db::{fields::Fields, param::params},
    outbox,
    tx::Tx,
};

/// What mail about news somebody wants.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Choice {
    /// How often.
    pub how: HowOften,
    /// When not.
    pub quiet: Option<Quiet>,
    /// When it was seen to last.
    pub seen_to: Timestamp,
    /// Up to when news were written about.
    pub covers: Timestamp,
}

fn read(row: Fields<'_>) -> Result<Choice> {
    let hour = |hour: Option<i64>| hour.and_then(|hour| i8::try_from(hour).ok());
    let (from, to) = (hour(row.maybe("quiet_from")?), hour(row.maybe("quiet_to")?));
    Ok(Choice {
        how: row.get("how_often")?,
        quiet: from.zip(to).and_then(|(from, to)| Quiet::new(from, to)),
        seen_to: row.get("seen_to")?,
        covers: row.get("covers")?,
    })
}

/// What somebody has chosen; once a day where they have not.
///
/// # Errors
/// [`crate::StoreError::Away`].
pub async fn choice(tx: &mut Tx, person: &PersonId) -> Result<Option<Choice>> {
    tx.one("mail_choices", "select * from mail_choices where person_id = $1", params![person], read)
        .await
}

/// Keeps what somebody chooses. What happened before is not written about.
///
/// # Errors
/// [`crate::StoreError::Busy`] and [`crate::StoreError::Away`].
pub async fn choose(
    db: &Db,
    person: &PersonId,
    (how, quiet): (HowOften, Option<Quiet>),
    now: Timestamp,
) -> Result<()> {
    let sql = "insert into mail_choices (person_id, how_often, quiet_from, quiet_to, seen_to, \
                   covers) values ($1, $2, $3, $4, $5, $5) on conflict (person_id) do update \
               set how_often = $2, quiet_from = $3, quiet_to = $4, seen_to = $5, covers = $5";
    let hours = quiet.map(Quiet::hours);
    let (from, to) = (hours.map(|(from, _)| i64::from(from)), hours.map(|(_, to)| i64::from(to)));
    db.housekeep(sql, params![person, how, from, to, now]).await?;
    Ok(())
}

/// A moment, as the day, the instant and as clocks show it.
#[derive(Debug, Clone, Copy)]
pub struct Moment {
    /// The day that plans are read on.
    pub today: Date,
    /// The instant.
    pub now: Timestamp,
    /// What clocks show at an instant where people live.
    pub local: fn(Timestamp) -> DateTime,
}

impl Choice {
    fn is_time(&self, at: Moment) -> bool {
        is_time(self.how, self.quiet, (at.local)(self.seen_to), (at.local)(at.now))
    }
}

/// Those for whom it is time to see if there is news to write about. Whoever has chosen nothing yet is
/// given a mail a day from now on.
///
/// # Errors
/// [`crate::StoreError::Busy`] and [`crate::StoreError::Away`].
pub async fn due(db: &Db, at: Moment) -> Result<Vec<PersonId>> {
    let sql = "select a.person_id, m.how_often, m.quiet_from, m.quiet_to, m.seen_to, m.covers \
               from accounts a left join mail_choices m on m.person_id = a.person_id \
               where not a.locked order by a.person_id";
    let mut tx = db.read().await?;
    let all = tx.all("mail_choices", sql, params![], |row| {
        let chosen = row.maybe::<String>("how_often")?.is_some();
        Ok((row.get::<PersonId>("person_id")?, if chosen { Some(read(row)?) } else { None }))
    });
    let all = all.await?;
    drop(tx);
    let mut due = Vec::new();
    for (person, choice) in all {
        match choice {
            Some(choice) if choice.is_time(at) => due.push(person),
            Some(_) => {}
            None => choose(db, &person, (HowOften::Daily, None), at.now).await?,
        }
    }
    Ok(due)
}

/// Writes somebody the mail with this id, if it is still time and there is news since they looked and
/// were written to last. Whether it was written.
///
/// # Errors
/// [`crate::StoreError::Busy`] and [`crate::StoreError::Away`]: nothing was written then.
pub async fn write(db: &Db, person: &PersonId, id: &str, at: Moment) -> Result<bool> {
    let mut read = db.read().await?;
    let Some(before) = choice(&mut read, person).await? else { return Ok(false) };
    // Most of the time nothing is new: nobody takes a turn to write for that.
    if before.how == HowOften::AtOnce && kinds(&mut read, person, before, at).await?.is_empty() {
        return Ok(false);
    }
    drop(read);
    let mut tx = db.write().await?.housekeeping();
    let choice = choice(&mut tx, person).await?.filter(|choice| choice.is_time(at));
    let Some(choice) = choice else { return Ok(false) };
    let kinds = kinds(&mut tx, person, choice, at).await?;
    if !kinds.is_empty() {
        let about = serde_json::to_string(&kinds).unwrap_or_default();
        outbox::add(&mut tx, id, person, MailKind::News, Some(&about), at.now).await?;
    }
    let sql = "update mail_choices set seen_to = $2, covers = $2 where person_id = $1";
    tx.run(sql, params![person, at.now]).await?;
    tx.commit().await?;
    Ok(!kinds.is_empty())
}

/// Which kinds of news somebody has neither looked at nor been written to about.
async fn kinds(
    tx: &mut Tx,
    person: &PersonId,
    choice: Choice,
    at: Moment,
) -> Result<BTreeSet<&'static str>> {
    let from = looked(tx, person, at.now).await?.max(choice.covers);
    let items = since(tx, person, from, at.today).await?;
    Ok(items.iter().map(|item| item.kind.as_str()).collect())
}
