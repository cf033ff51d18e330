//! What is to be looked at, over cases: found by indexes, whatever else the database holds.

use domain::{
    flag::FlagKind,
    id::{CaseId, FlagId, GoalId, PersonId, UnitId},
};
use jiff::civil::Date;

use crate::{
    Result,
    cases::{inside, listed},
    db::param::params,
    tx::Tx,
};

/// Something in a list over cases that waits for somebody.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Open {
    /// What it is.
    pub what: Waits,
    /// Its case.
    pub case: CaseId,
    /// The day since when.
    pub since: Date,
    /// The unit of the child's everyday life.
    pub unit: UnitId,
    /// The case's lead.
    pub lead: PersonId,
    /// The lead's name.
    pub lead_name: String,
}

/// What waits.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Waits {
    /// An open flag.
    Flag(FlagId, FlagKind),
    /// A goal that is reached: the intervention can become less.
    Reached(GoalId),
}

/// What waits in the cases of somebody's lists, since before a day.
pub(crate) const TO_LOOK_AT: &str = listed!(
    "select w.id, w.case_id, w.kind, w.since, k.school_id, c.lead_id, p.name as lead_name \
     from (\
         select f.id, f.case_id, f.kind, f.raised as since \
             from listed l cross join flags f \
             where f.case_id = l.case_id and f.closed_on is null \
                 and (f.snoozed_until is null or f.snoozed_until <= $2) \
         union all select r.goal_id, r.case_id, null, r.since \
             from listed l cross join reached r where r.case_id = l.case_id\
     ) w cross join cases c join children k on k.case_id = c.id \
     join people p on p.id = c.lead_id where c.id = w.case_id order by w.since, w.id"
);

/// What waits in the cases that somebody leads, and in the units whose lists they see: open flags
/// that are not put off, and goals that are reached; what has waited longest first.
///
/// # Errors
/// [`crate::StoreError::Away`], and [`crate::StoreError::BadRow`].
pub async fn to_look_at(tx: &mut Tx, person: &PersonId, today: Date) -> Result<Vec<Open>> {
    let inside = inside(tx, person, today).await?;
    let all = tx.all("flags", TO_LOOK_AT, params![person, today], |row| {
        let what = match row.maybe("kind")? {
            Some(kind) => Waits::Flag(row.get("id")?, kind),
            None => Waits::Reached(row.get("id")?),
        };
        let open = Open {
            what,
            case: row.get("case_id")?,
            since: row.get("since")?,
            unit: row.get("school_id")?,
            lead: row.get("lead_id")?,
            lead_name: row.get("lead_name")?,
        };
        Ok(inside.get(&open.case).is_none_or(|sees| *sees).then_some(open))
    });
    Ok(all.await?.into_iter().flatten().collect())
}

/// That somebody asks a lead to look at a flag.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Asked {
    /// The flag.
    pub flag: FlagId,
    /// Its case.
    pub case: CaseId,
    /// What it asks about.
    pub kind: FlagKind,
    /// The child's first name.
    pub child_name: String,
    /// The name of whoever asks.
    pub by: String,
    /// The day they asked.
    pub on: Date,
}

/// What others ask a lead to look at, and is not decided since.
///
/// # Errors
/// [`crate::StoreError::Away`], and [`crate::StoreError::BadRow`].
pub async fn asked_of(tx: &mut Tx, lead: &PersonId) -> Result<Vec<Asked>> {
    let sql = "select f.id, f.case_id, f.kind, f.asked_on, p.name as asked_by, k.name as child_name \
               from cases c join flags f on f.case_id = c.id join people p on p.id = f.asked_by \
               join people k on k.id = c.child_id \
               where c.lead_id = $1 and f.closed_on is null and f.asked_by <> $1 \
                   and not exists (select 1 from decisions d \
                       where d.flag_id = f.id and d.decided_on >= f.asked_on) \
               order by f.asked_on, f.id";
    tx.all("flags", sql, params![lead], |row| {
        Ok(Asked {
            flag: row.get("id")?,
            case: row.get("case_id")?,
            kind: row.get("kind")?,
            child_name: row.get("child_name")?,
            by: row.get("asked_by")?,
            on: row.get("asked_on")?,
        })
    })
    .await
}
