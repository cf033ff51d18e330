//! Keeping a goal as it has become: the row and its short lists are written anew, what may only
//! grow gets what has come.

use domain::{
    access::{Action, Granted},
    goal::Goal,
    id::GoalId,
};

use super::{rows, ways};
use crate::{Result, StoreError, db::param::params, tx::WriteTx};

/// Writes down a new goal in the granted case.
///
/// # Errors
/// [`StoreError::Exists`] where there is one with its id.
pub async fn begin(tx: &mut WriteTx, granted: &Granted, goal: &Goal) -> Result<()> {
    tx.permit(granted, &[Action::Plan])?;
    let case = granted.case();
    let sql = "select id, (select coalesce(max(g.position), -1) + 1 from goals g \
                   where g.case_id = $1) as next from cases where id = $1";
    let next = tx.one("cases", sql, params![case], |row| row.get::<i64>("next"));
    let next = next.await?.ok_or(StoreError::NotFound)?;
    rows::insert_goal(tx, case, next, goal).await?;
    rows::insert_lists(tx, case, goal).await?;
    ways::keep(tx, case, goal).await
}

/// Keeps a goal as it has become since the version that its way names. The own words are never
/// written again.
///
/// # Errors
/// [`StoreError::NotFound`] where the granted case has no such goal at that version.
pub async fn keep(tx: &mut WriteTx, granted: &Granted, goal: &Goal) -> Result<()> {
    tx.permit(granted, &[Action::Plan, Action::Tell, Action::Settle])?;
    let case = granted.case();
    let (parked, outcome) = (&goal.parked, &goal.outcome);
    let sql = "update goals set rank = $3, goal_type = $4, status = $5, area = $6, statement = $7, \
                   parked_on = $8, parked_why = $9, look_again = $10, outcome_on = $11, \
                   outcome = $12, celebrated_how = $13 \
               where id = $1 and case_id = $2 and not exists (select 1 from goal_ways w \
                   where w.goal_id = $1 and w.version <> $14)";
    let kept = tx.run(
        sql,
        params![
            &goal.id,
            case,
            goal.rank,
            goal.goal_type,
            goal.status,
            &goal.area,
            &goal.statement,
            parked.as_ref().map(|parked| parked.date),
            parked.as_ref().map(|parked| &parked.why),
            parked.as_ref().map(|parked| parked.look_again),
            outcome.as_ref().map(|outcome| outcome.date),
            outcome.as_ref().map(|outcome| &outcome.text),
            outcome.as_ref().and_then(|outcome| outcome.celebrated_how.as_ref()),
            goal.way.version,
        ],
    );
    if kept.await? == 0 {
        return Err(StoreError::NotFound);
    }
    for sql in [
        "delete from goal_signs where goal_id = $1 and case_id = $2",
        "delete from acceptances where goal_id = $1 and case_id = $2",
        "delete from milestones where goal_id = $1 and case_id = $2",
    ] {
        tx.run(sql, params![&goal.id, case]).await?;
    }
    rows::insert_lists(tx, case, goal).await?;
    ways::keep(tx, case, goal).await
}

/// Makes room for a goal at a rank: those from there on move down by one.
///
/// # Errors
/// [`StoreError::Busy`] and [`StoreError::Away`].
pub async fn rank(tx: &mut WriteTx, granted: &Granted, goal: &GoalId, rank: u32) -> Result<()> {
    tx.permit(granted, &[Action::Plan])?;
    let sql = "update goals set rank = rank + 1 where case_id = $1 and id <> $2 and rank >= $3 \
                   and exists (select 1 from goals o where o.case_id = $1 and o.id <> $2 \
                       and o.rank = $3)";
    tx.run(sql, params![granted.case(), goal, rank]).await.map(drop)
}
