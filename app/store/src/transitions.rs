//! Moves to a new place: as a case tells of them, with what was noted on the way. What notes something
//! stands in `write`, what the day itself changes in `arrive`, and who is waited for in `waiting`.

use std::collections::HashMap;

use domain::{
    case::Case,
    id::{CaseId, TransitionId},
    transition::{Course, Noted, Transition},
};

use crate::{
    Result,
    db::param::{in_case, params},
    tx::Tx,
};

mod arrive;
mod waiting;
mod write;

pub(crate) use arrive::{arrive, is_due};
pub(crate) use waiting::is_for;
pub use waiting::{Waiting, to_answer, to_read};
pub use write::{note, plan};

pub(crate) async fn read(tx: &mut Tx, case: &CaseId) -> Result<Vec<Transition>> {
    let mut noted = facts(tx, case).await?;
    let sql = "select * from transitions where case_id = $1 order by position";
    tx.all("transitions", sql, params![case], |row| {
        let id: TransitionId = row.get("id")?;
        Ok(Transition {
            from: row.get("from_unit")?,
            to: row.get("to_unit")?,
            kind: row.get("kind")?,
            date: row.get("date")?,
            receiving: row.who(case, "receiving_id")?,
            status: row.get("status")?,
            summary_shared_with_family: row.get("summary_shared_with_family")?,
            course: Course { noted: noted.remove(&id).unwrap_or_default() },
            id,
        })
    })
    .await
}

async fn facts(tx: &mut Tx, case: &CaseId) -> Result<HashMap<TransitionId, Vec<Noted>>> {
    let sql = "select transition_id, told, written_by, written_on from transition_facts \
               where case_id = $1 order by transition_id, position";
    let all = tx.all("transition_facts", sql, params![case], |row| {
        let fact = row.json("told")?;
        let (by, on) = (row.maybe_who(case, "written_by")?, row.get("written_on")?);
        Ok((row.get::<TransitionId>("transition_id")?, Noted { fact, by, on }))
    });
    let mut noted: HashMap<_, Vec<_>> = HashMap::new();
    for (transition, one) in all.await? {
        noted.entry(transition).or_default().push(one);
    }
    Ok(noted)
}

pub(crate) async fn insert(tx: &mut Tx, case: &Case) -> Result<()> {
    for (position, transition) in (0..).zip(&case.transitions) {
        insert_one(tx, &case.id, position, transition).await?;
    }
    Ok(())
}

async fn insert_one(
    tx: &mut Tx,
    case: &CaseId,
    position: i64,
    transition: &Transition,
) -> Result<()> {
    let Transition { id, from, to, kind, date, status, .. } = transition;
    let shared = transition.summary_shared_with_family;
    let receiving = in_case(case, &transition.receiving);
    let sql = "insert into transitions (id, case_id, position, from_unit, to_unit, kind, date, \
                   receiving_id, status, summary_shared_with_family) \
               values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10)";
    let params = params![id, case, position, from, to, kind, *date, receiving, status, shared];
    tx.insert("transitions", sql, params).await
}
