//! A move is planned, and what is noted about it. Each asks for its proof.

use domain::{
    access::{Action, Granted},
    case::Case,
    transition::{Fact, Noted, Transition, TransitionState},
};

use super::insert_one;
use crate::{
    Result, StoreError,
    db::param::{in_case, json, params},
    tx::{Tx, WriteTx},
};

/// Plans a move in the granted case; the caller has made its id.
///
/// # Errors
/// [`StoreError::Exists`] where its id is taken.
pub async fn plan(tx: &mut WriteTx, granted: &Granted, transition: &Transition) -> Result<()> {
    tx.permit(granted, &[Action::Invite])?;
    let case = granted.case();
    let sql = "select case_id, max(position) + 1 as next from transitions where case_id = $1 \
               group by case_id";
    let next = tx.one("transitions", sql, params![case], |row| row.get::<i64>("next"));
    let next = next.await?.unwrap_or(0);
    insert_one(tx, case, next, transition).await
}

/// Notes something about a move of the granted case. Whether it may be noted now is the caller's to
/// look at, in the same transaction; `case` is as it was before.
///
/// # Errors
/// [`StoreError::Refused`] where the proof is for something else.
pub async fn note(
    tx: &mut WriteTx,
    granted: &Granted,
    case: &Case,
    transition: &Transition,
    noted: Noted,
) -> Result<()> {
    let asked_for = match noted.fact {
        Fact::Answered { .. } => Action::Introduce,
        Fact::Received => Action::Receive,
        Fact::Proposed { .. } | Fact::Arranged { .. } | Fact::CalledOff { .. } => Action::Invite,
        Fact::Arrived => {
            return Err(StoreError::Refused("nobody but the day notes that it came".into()));
        }
    };
    tx.permit(granted, &[asked_for])?;
    keep(tx, case, transition, noted).await
}

/// Keeps a fact, and how far the move has come by it.
pub(super) async fn keep(
    tx: &mut Tx,
    case: &Case,
    transition: &Transition,
    noted: Noted,
) -> Result<()> {
    let told = json(&noted.fact)?;
    let position = transition.course.noted.len();
    let sql = "insert into transition_facts (case_id, transition_id, position, kind, told, \
                   written_by, written_on) values ($1, $2, $3, $4, $5, $6, $7)";
    let by = noted.by.as_ref().map(|by| in_case(&case.id, by));
    let params = params![&case.id, &transition.id, position, noted.fact.kind(), told, by, noted.on];
    tx.insert("transition_facts", sql, params).await?;
    let mut after = transition.clone();
    after.course.noted.push(noted);
    let state = after.state(case);
    let shared = state != TransitionState::Planned;
    let approved = after.approved(case).is_some() && after.is_ahead(case);
    let sql = "update transitions set status = $3, summary_shared_with_family = $4, approved = $5 \
               where id = $1 and case_id = $2";
    let params = params![&transition.id, &case.id, state.as_str(), shared, approved];
    tx.run(sql, params).await.map(drop)
}
