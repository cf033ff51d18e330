//! Setting what a goal is followed by, while nothing stands in the way of it.

use domain::{
    access::{Action, Granted},
    id::GoalId,
    measure::Measure,
};

use super::rows::{insert_lists, insert_measure};
use crate::{Result, db::param::params, tx::WriteTx};

/// Keeps a measure of a goal of the granted case as it is now, a new one last. Entries are not
/// touched.
///
/// # Errors
/// [`crate::StoreError::Busy`] and [`crate::StoreError::Away`].
pub async fn set(
    tx: &mut WriteTx,
    granted: &Granted,
    goal: &GoalId,
    measure: &Measure,
) -> Result<()> {
    tx.permit(granted, &[Action::Plan])?;
    let case = granted.case();
    let sql = "update measures set name = $3, scale = $4, unit = $5, direction = $6, worded = $7, \
                   target = $8, target_date = $9, followup_days = $10 \
               where id = $1 and case_id = $2";
    let there = tx.run(
        sql,
        params![
            &measure.id,
            case,
            &measure.name,
            &measure.scale,
            measure.unit.as_ref(),
            measure.direction,
            measure.levels.is_some(),
            measure.target,
            measure.target_date,
            measure.followup_days,
        ],
    );
    if there.await? == 0 {
        let sql = "select g.id, (select coalesce(max(m.position), -1) + 1 from measures m \
                       where m.goal_id = g.id) as next \
                   from goals g where g.id = $1 and g.case_id = $2";
        let next = tx.one("goals", sql, params![goal, case], |row| row.get::<i64>("next"));
        let next = next.await?.ok_or(crate::StoreError::NotFound)?;
        insert_measure(tx, case, goal, next, measure).await?;
    } else {
        let sql = "delete from measure_levels where measure_id = $1 and case_id = $2";
        tx.run(sql, params![&measure.id, case]).await?;
        let sql = "delete from raters where measure_id = $1 and case_id = $2";
        tx.run(sql, params![&measure.id, case]).await?;
    }
    insert_lists(tx, case, measure).await
}
