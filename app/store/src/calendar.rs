//! Somebody's calendar, by a secret address: the days of their meetings and of what they have promised.
//! No name and no word of a plan leaves by it.

use domain::id::{ActionId, MeetingId, PersonId};
use jiff::{Timestamp, ToSpan, civil::Date};

use crate::{
    Db, Result, actions,
    cases::viewable,
    db::param::params,
    people::{self, Person},
    tx::Tx,
};

/// A day in it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Day {
    /// What.
    pub what: What,
    /// When.
    pub date: Date,
}

/// What a day is for.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum What {
    /// A meeting that they are asked to.
    Meeting(MeetingId),
    /// Something they have promised.
    Due(ActionId),
}

/// Makes somebody's address anew; an older one works no more.
///
/// # Errors
/// [`crate::StoreError::Busy`] and [`crate::StoreError::Away`].
pub async fn make(db: &Db, person: &PersonId, token_hash: &str, now: Timestamp) -> Result<()> {
    let sql = "insert into calendar_links (person_id, token_hash, made) values ($1, $2, $3) \
               on conflict (person_id) do update set token_hash = $2, made = $3";
    db.housekeep(sql, params![person, token_hash, now]).await?;
    Ok(())
}

/// Takes the address away.
///
/// # Errors
/// [`crate::StoreError::Busy`] and [`crate::StoreError::Away`].
pub async fn stop(db: &Db, person: &PersonId) -> Result<()> {
    db.housekeep("delete from calendar_links where person_id = $1", params![person]).await?;
    Ok(())
}

/// Since when somebody has an address, if they have one.
///
/// # Errors
/// [`crate::StoreError::Away`].
pub async fn made(tx: &mut Tx, person: &PersonId) -> Result<Option<Timestamp>> {
    let sql = "select person_id, made from calendar_links where person_id = $1";
    tx.one("calendar_links", sql, params![person], |row| row.get("made")).await
}

/// Whose address it is; nobody's once they are locked out.
///
/// # Errors
/// [`crate::StoreError::Away`].
pub async fn whose(tx: &mut Tx, token_hash: &str) -> Result<Option<Person>> {
    let sql = "select p.* from calendar_links l join persons p on p.id = l.person_id \
               where l.token_hash = $1 and not exists ( \
                   select 1 from accounts a where a.person_id = p.id and a.locked)";
    tx.one("calendar_links", sql, params![token_hash], people::read).await
}

/// The days of somebody, in plans that they may see: what is ahead, and meetings of the last month.
///
/// # Errors
/// [`crate::StoreError::Away`], and [`crate::StoreError::BadRow`].
pub async fn days(tx: &mut Tx, person: &PersonId, today: Date) -> Result<Vec<Day>> {
    let sql = "select m.id, m.date, s.* \
               from participants q join meetings m on m.case_id = q.case_id and m.id = q.meeting_id \
               join standings s on s.case_id = q.case_id and s.person_id = q.person_id \
               where q.person_id = $1 and m.planned and m.date >= $2 order by m.date, m.id";
    let since = today.saturating_sub(30.days());
    let meetings = tx.all("meetings", sql, params![person, since], |row| {
        let day = Day { what: What::Meeting(row.get("id")?), date: row.get("date")? };
        Ok(viewable(row, today)?.then_some(day))
    });
    let mut days: Vec<Day> = meetings.await?.into_iter().flatten().collect();
    let mine = actions::of_person(tx, person, today).await?;
    days.extend(
        mine.into_iter().map(|mine| Day { what: What::Due(mine.action.id), date: mine.action.due }),
    );
    Ok(days)
}
