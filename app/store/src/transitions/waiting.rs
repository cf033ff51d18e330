//! Who may read what is handed over, and who is waited for, over all cases.

use domain::{
    access::{Action, allowed},
    id::{CaseId, PersonId, TransitionId},
    people::Who,
    transition::asked,
};
use jiff::civil::Date;

use crate::{
    Result,
    cases::{self, viewable},
    db::{fields::Fields, param::params},
    tx::Tx,
};

/// Whether somebody outside a case may read what is handed over in it: they receive the child, the
/// family has approved it, and the day has not passed.
pub(crate) async fn is_for(
    tx: &mut Tx,
    case: &CaseId,
    person: &PersonId,
    today: Date,
) -> Result<bool> {
    let sql = "select id from transitions \
               where case_id = $1 and receiving_id = $2 and approved and date >= $3";
    let found = tx.one("transitions", sql, params![case, person, today], |_| Ok(()));
    Ok(found.await?.is_some())
}

/// A move at which somebody is waited for.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Waiting {
    /// The case.
    pub case: CaseId,
    /// The child's first name.
    pub child_name: String,
    /// The move.
    pub transition: TransitionId,
    /// The first day in the new place.
    pub date: Date,
}

fn waiting(row: Fields<'_>) -> Result<Waiting> {
    Ok(Waiting {
        case: row.get("case_id")?,
        child_name: row.get("child_name")?,
        transition: row.get("id")?,
        date: row.get("date")?,
    })
}

/// What somebody receives and has not said that they have read, the nearest first.
///
/// # Errors
/// [`StoreError::Away`], and [`StoreError::BadRow`].
pub async fn to_read(tx: &mut Tx, person: &PersonId, today: Date) -> Result<Vec<Waiting>> {
    let sql = "select t.id, t.case_id, t.date, p.name as child_name from transitions t \
               join cases c on c.id = t.case_id join people p on p.id = c.child_id \
               where t.receiving_id = $1 and t.status = 'approved' and t.date >= $2 \
               order by t.date, t.id";
    let all = tx.all("transitions", sql, params![person, today], waiting).await?;
    let mut to_read = Vec::new();
    for one in all {
        // A case file may name somebody who has to read nothing of it.
        let relation = cases::relation(tx, &one.case, person, today).await?;
        if allowed(relation, Action::Receive) {
            to_read.push(one);
        }
    }
    Ok(to_read)
}

/// Where somebody with custody has not answered what was proposed last, the nearest first.
///
/// # Errors
/// [`StoreError::Away`], and [`StoreError::BadRow`].
pub async fn to_answer(tx: &mut Tx, person: &PersonId, today: Date) -> Result<Vec<Waiting>> {
    let sql = "select t.id, t.date, p.name as child_name, s.* from standings s \
               join transitions t on t.case_id = s.case_id \
               join cases c on c.id = s.case_id join people p on p.id = c.child_id \
               where s.person_id = $1 and s.custody in ('shared', 'sole') \
                   and t.status in ('planned', 'seen') and t.date >= $2 \
                   and (select max(f.position) from transition_facts f \
                       where f.transition_id = t.id and f.kind = 'proposed') \
                   > coalesce((select max(f.position) from transition_facts f \
                       where f.transition_id = t.id and f.kind = 'answered' \
                           and f.written_by = $1), -1) \
               order by t.date, t.id";
    let all = tx.all("transitions", sql, params![person, today], |row| {
        viewable(row, today)?.then(|| waiting(row)).transpose()
    });
    let mut to_answer = Vec::new();
    for one in all.await?.into_iter().flatten() {
        // Whoever must not know where the child goes is told nothing of it.
        let (case, ..) = cases::whole(tx, &one.case).await?;
        if asked(&case).any(|who| who == Who::Person(person.clone())) {
            to_answer.push(one);
        }
    }
    Ok(to_answer)
}
