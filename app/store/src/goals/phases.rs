//! The phases of a goal, each with its interventions.

use std::collections::HashMap;

use domain::{
    case::Case,
    goal::Phase,
    id::{CaseId, GoalId},
};

use crate::{Result, cases::Lists, db::param::params, tx::Tx};

pub(crate) async fn read(
    tx: &mut Tx,
    case: &CaseId,
    lists: &mut Lists,
) -> Result<HashMap<GoalId, Vec<Phase>>> {
    let sql = "select id, goal_id, n, start_date, end_date, label, kind, why_changed, decided_at \
               from phases where case_id = $1 order by goal_id, position";
    let rows = tx.all("phases", sql, params![case], |row| {
        let phase = Phase {
            id: row.get("id")?,
            n: row.get("n")?,
            start: row.get("start_date")?,
            end: row.maybe("end_date")?,
            label: row.get("label")?,
            interventions: Vec::new(),
            kind: row.get("kind")?,
            why_changed: row.maybe("why_changed")?,
            decided_at: row.maybe("decided_at")?,
        };
        Ok((row.get::<GoalId>("goal_id")?, phase))
    });
    let mut phases: HashMap<_, Vec<_>> = HashMap::new();
    for (goal, mut phase) in rows.await? {
        phase.interventions = lists.ids("phase_interventions", phase.id.as_str())?;
        phases.entry(goal).or_default().push(phase);
    }
    Ok(phases)
}

/// The phases of every goal, once the interventions are there.
pub(crate) async fn insert(tx: &mut Tx, case: &Case) -> Result<()> {
    for goal in &case.goals {
        for (position, phase) in goal.phases.iter().enumerate() {
            tx.insert(
                "phases",
                "insert into phases (id, case_id, goal_id, position, n, start_date, end_date, \
                     label, kind, why_changed, decided_at) \
                 values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11)",
                params![
                    &phase.id,
                    &case.id,
                    &goal.id,
                    position,
                    phase.n,
                    phase.start,
                    phase.end,
                    &phase.label,
                    phase.kind,
                    phase.why_changed.as_ref(),
                    phase.decided_at.as_ref(),
                ],
            )
            .await?;
            for (position, intervention) in phase.interventions.iter().enumerate() {
                let sql = "insert into phase_interventions (phase_id, case_id, position, \
                               intervention_id) values ($1, $2, $3, $4)";
                let params = params![&phase.id, &case.id, position, intervention];
                tx.insert("phase_interventions", sql, params).await?;
            }
        }
    }
    Ok(())
}
