//! Emergency openings: found by what somebody on the spot knows of the child, open for an hour, kept
//! with the reason, and told to lead and guardians until one of them has read it.

use domain::{
    access::{Action, Granted},
    emergency::{EmergencyKind, LASTS, TRIES},
    id::{CaseId, PersonId, UnitId},
};
use jiff::{Timestamp, civil::Date};

use crate::{
    Db, Result,
    cases::viewable,
    db::param::params,
    tx::{Tx, WriteTx},
};

/// What somebody on the spot knows of a child.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Known {
    /// First name.
    pub name: String,
    /// Day of birth.
    pub birth_date: Date,
    /// School or day-care.
    pub school: UnitId,
}

/// Writes a try down, right or wrong, before anything is looked up; whether it may go on.
///
/// # Errors
/// [`crate::StoreError::Busy`] and [`crate::StoreError::Away`]: then nothing may be looked up.
pub async fn count(db: &Db, person: &PersonId, at: Timestamp) -> Result<bool> {
    let sql = "insert into emergency_tries (person_id, at) values ($1, $2)";
    db.housekeep(sql, params![person, at]).await?;
    let since = at.saturating_sub(LASTS).unwrap_or(at);
    let sql = "select $1 as id, count(*) as tries from emergency_tries \
               where person_id = $1 and at > $2";
    let mut tx = db.read().await?;
    let tries = tx.one("emergency_tries", sql, params![person, since], |row| row.get("tries"));
    Ok(tries.await?.unwrap_or(0_i64) <= TRIES)
}

/// The one case whose child is exactly this; nothing if there are several. Only for the
/// authorisation that follows.
///
/// # Errors
/// [`crate::StoreError::Away`].
pub async fn find(tx: &mut Tx, known: &Known) -> Result<Option<CaseId>> {
    let sql = "select k.case_id, p.name from children k join cases c on c.id = k.case_id \
               join people p on p.id = c.child_id \
               where k.birth_date = $1 and k.school_id = $2";
    let all = tx.all("children", sql, params![known.birth_date, &known.school], |row| {
        Ok((row.get::<CaseId>("case_id")?, row.get::<String>("name")?))
    });
    let name = known.name.trim().to_lowercase();
    let mut same = all.await?.into_iter().filter(|(_, its)| its.to_lowercase() == name);
    Ok(match (same.next(), same.next()) {
        (Some((case, _)), None) => Some(case),
        _ => None,
    })
}

/// Opens the granted case until a moment, with the kind of emergency and the reason.
///
/// # Errors
/// [`crate::StoreError::Busy`] and [`crate::StoreError::Away`].
pub async fn open(
    tx: &mut WriteTx,
    granted: &Granted,
    kind: EmergencyKind,
    why: &str,
    at: Timestamp,
    until: Timestamp,
) -> Result<()> {
    tx.permit(granted, &[Action::Rescue])?;
    let sql = "insert into emergencies (case_id, person_id, at, until, kind, why) \
               values ($1, $2, $3, $4, $5, $6)";
    let params = params![granted.case(), granted.actor(), at, until, kind.as_str(), why];
    tx.insert("emergencies", sql, params).await
}

/// Whether somebody has a case open in an emergency at a moment.
///
/// # Errors
/// [`crate::StoreError::Away`].
pub async fn is_open(
    tx: &mut Tx,
    case: &CaseId,
    person: &PersonId,
    now: Timestamp,
) -> Result<bool> {
    let sql =
        "select case_id from emergencies where case_id = $1 and person_id = $2 and until > $3";
    let open = tx.one("emergencies", sql, params![case, person, now], |_| Ok(())).await?;
    Ok(open.is_some())
}

/// An opening that nobody concerned has read of yet.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Unread {
    /// The case.
    pub case: CaseId,
    /// The child's first name.
    pub child: String,
    /// Who opened it.
    pub by: String,
    /// When.
    pub at: Timestamp,
}

/// The openings that somebody, as a lead or a guardian, has to hear of.
///
/// # Errors
/// [`crate::StoreError::Away`].
pub async fn unread(tx: &mut Tx, person: &PersonId, today: Date) -> Result<Vec<Unread>> {
    let sql = "select e.case_id as of_case, p.name as child, b.name as by_name, e.at, s.* \
               from standings s join emergencies e on e.case_id = s.case_id \
               join cases c on c.id = e.case_id join people p on p.id = c.child_id \
               join people b on b.id = e.person_id \
               where s.person_id = $1 and e.read_at is null \
                   and (s.is_lead or s.custody in ('shared', 'sole')) \
               order by e.at desc";
    let all = tx.all("emergencies", sql, params![person], |row| {
        let unread = Unread {
            case: row.get("of_case")?,
            child: row.get("child")?,
            by: row.get("by_name")?,
            at: row.get("at")?,
        };
        Ok(viewable(row, today)?.then_some(unread))
    });
    Ok(all.await?.into_iter().flatten().collect())
}

/// Notes that a lead or a guardian has read of the openings of the granted case; whether there were
/// any.
///
/// # Errors
/// [`crate::StoreError::Busy`] and [`crate::StoreError::Away`].
pub async fn read(tx: &mut WriteTx, granted: &Granted, at: Timestamp) -> Result<bool> {
    tx.permit(granted, &[Action::Trace])?;
    let sql = "update emergencies set read_at = $2, read_by = $3 \
               where case_id = $1 and read_at is null";
    Ok(tx.run(sql, params![granted.case(), at, granted.actor()]).await? > 0)
}

/// Whether the granted case has openings that nobody concerned has read of.
///
/// # Errors
/// [`crate::StoreError::Away`].
pub async fn waits(tx: &mut Tx, granted: &Granted) -> Result<bool> {
    let sql = "select case_id from emergencies where case_id = $1 and read_at is null";
    let waits = tx.one("emergencies", sql, params![granted.case()], |_| Ok(())).await?;
    Ok(waits.is_some())
}
