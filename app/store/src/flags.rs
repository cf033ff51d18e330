//! Flags as they were raised, seen, decided and closed.

use domain::{case::Case, flag::FlagRecord, id::CaseId};

use crate::{
    Result,
    db::param::{params, who},
    tx::Tx,
};

pub(crate) async fn read(tx: &mut Tx, case: &CaseId) -> Result<Vec<FlagRecord>> {
    let sql = "select * from flags where case_id = $1 order by position";
    tx.all("flags", sql, params![case], |row| {
        Ok(FlagRecord {
            kind: row.get("kind")?,
            goal: row.get("goal_id")?,
            raised: row.get("raised")?,
            acknowledged: row.maybe("acknowledged")?,
            acknowledged_by: row.maybe_who(case, "acknowledged_by")?,
            decided: row.maybe("decided")?,
            decision: row.maybe("decision")?,
            decision_text: row.maybe("decision_text")?,
            child_view: row.maybe("child_view")?,
            next_look: row.maybe("next_look")?,
            closed: row.maybe("closed")?,
            closed_because: row.maybe("closed_because")?,
        })
    })
    .await
}

pub(crate) async fn insert(tx: &mut Tx, case: &Case) -> Result<()> {
    for (position, flag) in case.flag_history.iter().enumerate() {
        tx.insert(
            "flags",
            "insert into flags (case_id, position, kind, goal_id, raised, acknowledged, \
                 acknowledged_by, decided, decision, decision_text, child_view, next_look, closed, \
                 closed_because) \
             values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, $14)",
            params![
                &case.id,
                position,
                &flag.kind,
                &flag.goal,
                flag.raised,
                flag.acknowledged,
                flag.acknowledged_by.as_ref().map(|by| who(case, by)),
                flag.decided,
                flag.decision,
                flag.decision_text.as_ref(),
                flag.child_view.as_ref(),
                flag.next_look,
                flag.closed,
                flag.closed_because.as_ref(),
            ],
        )
        .await?;
    }
    Ok(())
}
