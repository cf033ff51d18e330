//! Interventions as they stand in a case, with their delivery and whether they made sense.

use std::collections::HashMap;

use domain::{
    case::Case,
    id::{CaseId, InterventionId},
    intervention::{Delivery, Intervention, Meaningfulness},
};

use crate::{
    Result,
    db::param::{params, who},
    tx::Tx,
};

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
        })
    });
    let mut interventions = interventions.await?;
    let mut said = meaningful(tx, case).await?;
    for intervention in &mut interventions {
        intervention.meaningful = said.remove(&intervention.id).unwrap_or_default();
    }
    Ok(interventions)
}

async fn meaningful(
    tx: &mut Tx,
    case: &CaseId,
) -> Result<HashMap<InterventionId, Vec<Meaningfulness>>> {
    let sql = "select intervention_id, person_id, value, date from meaningfulness \
               where case_id = $1 order by intervention_id, position";
    let rows = tx.all("meaningfulness", sql, params![case], |row| {
        let by = row.who(case, "person_id")?;
        let said = Meaningfulness { by, value: row.get("value")?, date: row.get("date")? };
        Ok((row.get::<InterventionId>("intervention_id")?, said))
    });
    let mut meaningful: HashMap<_, Vec<_>> = HashMap::new();
    for (intervention, said) in rows.await? {
        meaningful.entry(intervention).or_default().push(said);
    }
    Ok(meaningful)
}

pub(crate) async fn insert(tx: &mut Tx, case: &Case) -> Result<()> {
    for (position, intervention) in case.interventions.iter().enumerate() {
        tx.insert(
            "interventions",
            "insert into interventions (id, case_id, goal_id, position, name, responsible_id, \
                 start_date, end_date, status, frequency, planned, delivered) \
             values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12)",
            params![
                &intervention.id,
                &case.id,
                &intervention.goal,
                position,
                &intervention.name,
                who(case, &intervention.responsible),
                intervention.start,
                intervention.end,
                intervention.status,
                &intervention.frequency,
                intervention.delivery.map(|delivery| delivery.planned),
                intervention.delivery.and_then(|delivery| delivery.delivered),
            ],
        )
        .await?;
        for (position, Meaningfulness { by, value, date }) in
            intervention.meaningful.iter().enumerate()
        {
            let sql = "insert into meaningfulness (intervention_id, case_id, position, person_id, \
                           value, date) values ($1, $2, $3, $4, $5, $6)";
            let by = who(case, by);
            let params = params![&intervention.id, &case.id, position, by, *value, *date];
            tx.insert("meaningfulness", sql, params).await?;
        }
    }
    Ok(())
}
