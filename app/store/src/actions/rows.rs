//! The row of an action.

use domain::{
    action::Action,
    case::Case,
    id::{ActionId, CaseId},
};

use crate::{
    Result,
    db::{
        fields::Fields,
        param::{in_case, params},
    },
    tx::Tx,
};

pub(crate) fn action(case: &CaseId, row: Fields<'_>) -> Result<Action> {
    Ok(Action {
        id: row.get("id")?,
        goal: row.get("goal_id")?,
        intervention: row.maybe("intervention_id")?,
        text: row.get("text")?,
        responsible: row.maybe_who(case, "responsible_id")?,
        due: row.get("due")?,
        done: row.maybe("done")?,
        status: row.get("status")?,
        reason: row.maybe("reason")?,
        version: row.get("version")?,
    })
}

pub(crate) async fn read(tx: &mut Tx, case: &CaseId) -> Result<Vec<Action>> {
    let sql = "select * from actions where case_id = $1 order by position";
    tx.all("actions", sql, params![case], |row| action(case, row)).await
}

pub(super) async fn one(tx: &mut Tx, case: &CaseId, id: &ActionId) -> Result<Option<Action>> {
    let sql = "select * from actions where case_id = $1 and id = $2";
    tx.one("actions", sql, params![case, id], |row| action(case, row)).await
}

pub(crate) async fn insert(tx: &mut Tx, case: &Case) -> Result<()> {
    for (position, action) in (0..).zip(&case.actions) {
        insert_one(tx, &case.id, position, action).await?;
    }
    Ok(())
}

pub(super) async fn insert_one(
    tx: &mut Tx,
    case: &CaseId,
    position: i64,
    action: &Action,
) -> Result<()> {
    tx.insert(
        "actions",
        "insert into actions (id, case_id, goal_id, intervention_id, position, text, \
             responsible_id, due, done, status, reason, version) \
         values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12)",
        params![
            &action.id,
            case,
            &action.goal,
            action.intervention.as_ref(),
            position,
            &action.text,
            action.responsible.as_ref().map(|who| in_case(case, who)),
            action.due,
            action.done,
            action.status,
            action.reason.as_ref(),
            action.version,
        ],
    )
    .await
}
