//! Interventions as they stand in a case, with their delivery and whether they made sense.

use std::collections::HashMap;

use domain::{
    access::{Action, Granted},
    case::Case,
    flag::Changed,
    id::{CaseId, GoalId, InterventionId},
    intervention::{Course, Delivery, Intervention, Meaningfulness, delivery::counted},
};

use crate::{
    Result, StoreError,
    db::param::{in_case, params},
    goals,
    tx::{Tx, WriteTx},
};

mod course;
mod led;
mod write;

pub use led::{Led, led_by};
pub use write::{end, make_sense, note, tell};

/// With what was held by its log besides what a case file has counted.
pub(crate) async fn read(tx: &mut Tx, case: &CaseId) -> Result<Vec<Intervention>> {
    let sql = "select * from interventions where case_id = $1 order by position";
    let interventions = tx.all("interventions", sql, params![case], |row| {
        let delivery = match row.maybe("planned")? {
            Some(planned) => Some(Delivery { planned, delivered: row.maybe("delivered")? }),
            None => None,
        };
        Ok(Intervention {
            id: row.get("id")?,
            goal: row.get("goal_id")?,
            name: row.get("name")?,
            responsible: row.who(case, "responsible_id")?,
            start: row.get("start_date")?,
            end: row.maybe("end_date")?,
            status: row.get("status")?,
            frequency: row.get("frequency")?,
            delivery,
            meaningful: Vec::new(),
            course: Course::default(),
        })
    });
    let mut interventions = interventions.await?;
    let mut said = meaningful(tx, case).await?;
    let mut courses = course::read(tx, case).await?;
    for one in &mut interventions {
        one.meaningful = said.remove(&one.id).unwrap_or_default();
        one.course = courses.remove(&one.id).unwrap_or_default();
        one.delivery = counted(one.delivery, &one.course.log);
    }
    Ok(interventions)
}

async fn meaningful(
    tx: &mut Tx,
    case: &CaseId,
) -> Result<HashMap<InterventionId, Vec<Meaningfulness>>> {
    let sql = "select m.intervention_id, m.person_id, m.value, m.date, w.words \
               from meaningfulness m left join meaningfulness_words w \
                   on w.case_id = m.case_id and w.intervention_id = m.intervention_id \
                   and w.position = m.position \
               where m.case_id = $1 order by m.intervention_id, m.position";
    let rows = tx.all("meaningfulness", sql, params![case], |row| {
        let by = row.who(case, "person_id")?;
        let (value, date) = (row.get("value")?, row.get("date")?);
        let said = Meaningfulness { by, value, date, words: row.maybe("words")? };
        Ok((row.get::<InterventionId>("intervention_id")?, said))
    });
    let mut meaningful: HashMap<_, Vec<_>> = HashMap::new();
    for (intervention, said) in rows.await? {
        meaningful.entry(intervention).or_default().push(said);
    }
    Ok(meaningful)
}

/// Does what a decision changes in what is tried: interventions end and begin, and the goal's next
/// phase opens.
///
/// # Errors
/// [`StoreError::NotFound`] where the granted case has no such goal or intervention.
pub async fn change(tx: &mut WriteTx, granted: &Granted, changed: &Changed) -> Result<()> {
    tx.permit(granted, &[Action::Decide, Action::Settle])?;
    let case = granted.case();
    for (id, status) in &changed.ended {
        // What began today has been for no day: it ends on the day it began.
        let sql = "update interventions set status = $3, \
                       end_date = case when start_date > $4 then start_date else $4 end \
                   where id = $1 and case_id = $2";
        let params = params![id, case, *status, changed.last_day];
        if tx.run(sql, params).await? == 0 {
            return Err(StoreError::NotFound);
        }
    }
    if let Some(begun) = &changed.begun {
        append(tx, case, begun).await?;
    }
    goals::open_phase(tx, case, changed).await
}

/// Plans an intervention for a goal of the granted case.
///
/// # Errors
/// [`StoreError::Busy`] and [`StoreError::Away`].
pub async fn plan(tx: &mut WriteTx, granted: &Granted, planned: &Intervention) -> Result<()> {
    tx.permit(granted, &[Action::Plan])?;
    append(tx, granted.case(), planned).await
}

/// What was planned for a goal runs from now on.
///
/// # Errors
/// [`StoreError::Busy`] and [`StoreError::Away`].
pub async fn run_planned(tx: &mut WriteTx, granted: &Granted, goal: &GoalId) -> Result<()> {
    tx.permit(granted, &[Action::Settle])?;
    let sql = "update interventions set status = 'active' \
               where goal_id = $1 and case_id = $2 and status = 'planned'";
    tx.run(sql, params![goal, granted.case()]).await.map(drop)
}

async fn append(tx: &mut Tx, case: &CaseId, one: &Intervention) -> Result<()> {
    let sql = "select case_id, coalesce(max(position), -1) + 1 as next from interventions \
               where case_id = $1 group by case_id";
    let next = tx.one("interventions", sql, params![case], |row| row.get::<i64>("next"));
    let next = next.await?.unwrap_or(0);
    insert_one(tx, case, next, one).await
}

pub(crate) async fn insert(tx: &mut Tx, case: &Case) -> Result<()> {
    for (position, intervention) in (0..).zip(&case.interventions) {
        insert_one(tx, &case.id, position, intervention).await?;
    }
    Ok(())
}

async fn insert_one(
    tx: &mut Tx,
    case: &CaseId,
    position: i64,
    intervention: &Intervention,
) -> Result<()> {
    tx.insert(
        "interventions",
        "insert into interventions (id, case_id, goal_id, position, name, responsible_id, \
             start_date, end_date, status, frequency, planned, delivered) \
         values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12)",
        params![
            &intervention.id,
            case,
            &intervention.goal,
            position,
            &intervention.name,
            in_case(case, &intervention.responsible),
            intervention.start,
            intervention.end,
            intervention.status,
            &intervention.frequency,
            intervention.delivery.map(|delivery| delivery.planned),
            intervention.delivery.and_then(|delivery| delivery.delivered),
        ],
    )
    .await?;
    let said = intervention.meaningful.iter().enumerate();
    for (position, Meaningfulness { by, value, date, .. }) in said {
        let sql = "insert into meaningfulness (intervention_id, case_id, position, person_id, \
                       value, date) values ($1, $2, $3, $4, $5, $6)";
        let by = in_case(case, by);
        let params = params![&intervention.id, case, position, by, *value, *date];
        tx.insert("meaningfulness", sql, params).await?;
    }
    Ok(())
}
