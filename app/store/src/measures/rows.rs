//! The row of a measure with its levels and raters.

use std::collections::{BTreeMap, HashMap};

use domain::{
    case::Case,
    id::{CaseId, GoalId},
    measure::Measure,
};

use super::observations::{self, Place};
use crate::{
    Result,
    cases::Lists,
    db::{
        fields::Fields,
        param::{in_case, params},
    },
    tx::Tx,
};

/// A measure without raters, entries and the words of its levels.
pub(super) fn bare(row: Fields<'_>) -> Result<Measure> {
    Ok(Measure {
        id: row.get("id")?,
        name: row.get("name")?,
        scale: row.get("scale")?,
        unit: row.maybe("unit")?,
        direction: row.get("direction")?,
        primary: row.get("is_primary")?,
        levels: row.get::<bool>("worded")?.then(BTreeMap::new),
        baseline: Vec::new(),
        target: row.maybe("target")?,
        target_date: row.maybe("target_date")?,
        observations: Vec::new(),
        raters: Vec::new(),
        followup_days: row.get("followup_days")?,
    })
}

/// The measures of each goal of a case, with every entry.
pub(crate) async fn read(
    tx: &mut Tx,
    case: &CaseId,
    lists: &mut Lists,
) -> Result<HashMap<GoalId, Vec<Measure>>> {
    let mut series = observations::read(tx, case).await?;
    let sql = "select * from measures where case_id = $1 order by goal_id, position";
    let rows = tx.all("measures", sql, params![case], |row| {
        let mut measure = bare(row)?;
        let id = measure.id.as_str();
        if let Some(levels) = &mut measure.levels {
            levels.extend(lists.marked("measure_levels", id)?);
        }
        measure.raters = lists.people(case, "raters", id)?;
        (measure.baseline, measure.observations) = series.remove(&measure.id).unwrap_or_default();
        Ok((row.get::<GoalId>("goal_id")?, measure))
    });
    let mut measures: HashMap<_, Vec<_>> = HashMap::new();
    for (goal, measure) in rows.await? {
        measures.entry(goal).or_default().push(measure);
    }
    Ok(measures)
}

pub(crate) async fn insert(tx: &mut Tx, case: &Case) -> Result<()> {
    for goal in &case.goals {
        for (position, measure) in (0..).zip(&goal.measures) {
            insert_measure(tx, &case.id, &goal.id, position, measure).await?;
            insert_lists(tx, &case.id, measure).await?;
            insert_entries(tx, case, measure).await?;
        }
    }
    Ok(())
}

/// The words of its levels, and who measures.
pub(super) async fn insert_lists(tx: &mut Tx, case: &CaseId, measure: &Measure) -> Result<()> {
    for (level, text) in measure.levels.iter().flatten() {
        let sql = "insert into measure_levels (measure_id, case_id, level, text) \
                   values ($1, $2, $3, $4)";
        tx.insert("measure_levels", sql, params![&measure.id, case, level, text]).await?;
    }
    for (position, rater) in measure.raters.iter().enumerate() {
        let sql = "insert into raters (measure_id, case_id, position, person_id) \
                   values ($1, $2, $3, $4)";
        let params = params![&measure.id, case, position, in_case(case, rater)];
        tx.insert("raters", sql, params).await?;
    }
    Ok(())
}

pub(super) async fn insert_measure(
    tx: &mut Tx,
    case: &CaseId,
    goal: &GoalId,
    position: i64,
    measure: &Measure,
) -> Result<()> {
    tx.insert(
        "measures",
        "insert into measures (id, case_id, goal_id, position, name, scale, unit, direction, \
             is_primary, worded, target, target_date, followup_days) \
         values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13)",
        params![
            &measure.id,
            case,
            goal,
            position,
            &measure.name,
            &measure.scale,
            measure.unit.as_ref(),
            measure.direction,
            measure.primary,
            measure.levels.is_some(),
            measure.target,
            measure.target_date,
            measure.followup_days,
        ],
    )
    .await
}

async fn insert_entries(tx: &mut Tx, case: &Case, measure: &Measure) -> Result<()> {
    for (position, (entry, baseline)) in (0..).zip(measure.all()) {
        let place = Place { case: &case.id, measure: &measure.id, position, baseline };
        observations::insert(tx, place, entry).await?;
    }
    Ok(())
}
