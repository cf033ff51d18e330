//! What is withheld from child and family. What of it somebody reads is taken out where a case is
//! loaded (`cases::load`), so that no page can show it.

use domain::{
    access::{Action, Granted, allowed},
    id::{CaseId, PersonId, WithheldId},
    withheld::Withheld,
};
use jiff::civil::Date;

use crate::{
    Result, cases,
    db::param::params,
    tx::{Tx, WriteTx},
};

/// Something that its owner is to look at again.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Due {
    /// The case.
    pub case: CaseId,
    /// The child's first name.
    pub child_name: String,
    /// Since when.
    pub review: Date,
}

pub(crate) async fn read(tx: &mut Tx, case: &CaseId) -> Result<Vec<Withheld>> {
    let sql = "select id, kind, subject, reason, owner_id, review, made_by, date from withheld \
               where case_id = $1 and lifted_on is null order by date, id";
    tx.all("withheld", sql, params![case], |row| {
        Ok(Withheld {
            id: row.get("id")?,
            kind: row.get("kind")?,
            subject: row.get("subject")?,
            reason: row.get("reason")?,
            owner: row.get("owner_id")?,
            review: row.get("review")?,
            by: row.get("made_by")?,
            date: row.get("date")?,
        })
    })
    .await
}

/// Withholds something of the granted case, in the place of an earlier reason for the same.
///
/// # Errors
/// [`crate::StoreError::Exists`] where its id is taken.
pub async fn keep(tx: &mut WriteTx, granted: &Granted, withheld: &Withheld) -> Result<()> {
    tx.permit(granted, &[Action::Withhold])?;
    let Withheld { id, kind, subject, reason, owner, review, by, date } = withheld;
    let (case, kind) = (granted.case(), kind.as_str());
    let before = "update withheld set lifted_on = $4, lifted_by = $5 \
                  where case_id = $1 and kind = $2 and subject = $3 and lifted_on is null";
    tx.run(before, params![case, kind, subject, *date, by]).await?;
    let sql = "insert into withheld (id, case_id, kind, subject, reason, owner_id, review, made_by, \
                   date) values ($1, $2, $3, $4, $5, $6, $7, $8, $9)";
    let params = params![id, case, kind, subject, reason, owner, *review, by, *date];
    tx.insert("withheld", sql, params).await
}

/// Lifts it: child and family read it from the next request on. False where it no longer stood.
///
/// # Errors
/// [`crate::StoreError::Busy`] and [`crate::StoreError::Away`].
pub async fn lift(tx: &mut WriteTx, granted: &Granted, id: &WithheldId, day: Date) -> Result<bool> {
    tx.permit(granted, &[Action::Withhold])?;
    let sql = "update withheld set lifted_on = $3, lifted_by = $4 \
               where id = $1 and case_id = $2 and lifted_on is null";
    Ok(tx.run(sql, params![id, granted.case(), day, granted.actor()]).await? == 1)
}

/// What somebody is to look at again by now: what they answer for, and as a lead what nobody in the
/// case answers for any more.
///
/// # Errors
/// [`crate::StoreError::Away`], and [`crate::StoreError::BadRow`].
pub async fn due_for(tx: &mut Tx, person: &PersonId, today: Date) -> Result<Vec<Due>> {
    let sql = "select w.case_id, w.owner_id, p.name as child_name, min(w.review) as review \
               from withheld w join cases c on c.id = w.case_id join people p on p.id = c.child_id \
               where w.lifted_on is null and w.review <= $2 \
                   and (w.owner_id = $1 or c.lead_id = $1) \
               group by w.case_id, w.owner_id, p.name order by w.case_id, w.owner_id";
    let all = tx.all("withheld", sql, params![person, today], |row| {
        let due = Due {
            case: row.get("case_id")?,
            child_name: row.get("child_name")?,
            review: row.get("review")?,
        };
        Ok((row.get::<PersonId>("owner_id")?, due))
    });
    let mut due: Vec<Due> = Vec::new();
    for (owner, one) in all.await? {
        let relation = cases::relation(tx, &one.case, &owner, today).await?;
        let there = allowed(relation, Action::Withhold);
        if (owner == *person) == there && !due.iter().any(|it| it.case == one.case) {
            due.push(one);
        }
    }
    Ok(due)
}
