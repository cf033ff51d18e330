//! The phases of a goal, each with its interventions.

use std::collections::HashMap;

use domain::{
    case::Case,
    flag::Changed,
    goal::Phase,
    id::{CaseId, GoalId},
};

use crate::{Result, StoreError, cases::Lists, db::param::params, tx::Tx};

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
        for (position, phase) in (0..).zip(&goal.phases) {
            insert_one(tx, &case.id, &goal.id, position, phase).await?;
        }
    }
    Ok(())
}

/// Opens a goal's next phase; the one before ends the day before, and keeps its words.
///
/// # Errors
/// [`StoreError::NotFound`] where the case has no such goal.
pub(crate) async fn open_phase(tx: &mut Tx, case: &CaseId, changed: &Changed) -> Result<()> {
    let goal = &changed.goal;
    let sql = "select g.id, (select coalesce(max(p.position), -1) + 1 from phases p \
                   where p.goal_id = g.id) as next \
               from goals g where g.id = $1 and g.case_id = $2";
    let next = tx.one("goals", sql, params![goal, case], |row| row.get::<i64>("next"));
    let next = next.await?.ok_or(StoreError::NotFound)?;
    let end = "update phases set end_date = case when start_date > $2 then start_date else $2 end \
               where goal_id = $1 and end_date is null";
    tx.run(end, params![goal, changed.last_day]).await?;
    insert_one(tx, case, goal, next, &changed.phase).await
}

async fn insert_one(
    tx: &mut Tx,
    case: &CaseId,
    goal: &GoalId,
    position: i64,
    phase: &Phase,
) -> Result<()> {
    tx.insert(
        "phases",
        "insert into phases (id, case_id, goal_id, position, n, start_date, end_date, label, \
             kind, why_changed, decided_at) \
         values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11)",
        params![
            &phase.id,
            case,
            goal,
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
        let sql = "insert into phase_interventions (phase_id, case_id, position, intervention_id) \
                   values ($1, $2, $3, $4)";
        tx.insert("phase_interventions", sql, params![&phase.id, case, position, intervention])
            .await?;
    }
    Ok(())
}
