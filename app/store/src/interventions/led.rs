//! What one person answers for over all their cases: running interventions with what was written in
//! their log in a week, and what still waits for an answer.

use std::collections::HashMap;

use domain::{
    access::Relation,
    id::{CaseId, InterventionId, PersonId},
    intervention::delivery::{Occasion, Outcome, standing},
    text::Text,
};
use jiff::civil::Date;

use super::course::occasion;
use crate::{
    Result,
    cases::{Standing, viewable},
    db::param::params,
    tx::Tx,
};

/// A running intervention that somebody answers for.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Led {
    /// The case.
    pub case: CaseId,
    /// What this person is to it.
    pub relation: Relation,
    /// The child's first name.
    pub child_name: String,
    /// The intervention.
    pub id: InterventionId,
    /// What it is called.
    pub name: Text,
    /// How often, in words.
    pub frequency: Text,
    /// Its first day.
    pub start: Date,
    /// What stands in its log for the week, and what was planned before and has no answer.
    pub log: Vec<Occasion>,
}

/// What somebody is responsible for or steps in for, in cases they may see.
///
/// # Errors
/// [`crate::StoreError::Away`], and [`crate::StoreError::BadRow`].
pub async fn led_by(
    tx: &mut Tx,
    person: &PersonId,
    week: (Date, Date),
    today: Date,
) -> Result<Vec<Led>> {
    let sql = "select i.id, i.case_id as of_case, i.name, i.frequency, i.start_date, \
                   p.name as child_name, s.* \
               from standings s join interventions i on i.case_id = s.case_id \
               join cases c on c.id = i.case_id join people p on p.id = c.child_id \
               where s.person_id = $1 and i.status = 'active' and (i.responsible_id = $1 \
                   or exists (select 1 from intervention_pages d \
                       where d.intervention_id = i.id and d.deputy_id = $1 \
                           and d.version = (select max(n.version) from intervention_pages n \
                               where n.intervention_id = i.id))) \
               order by c.position, i.position";
    let led = tx.all("interventions", sql, params![person], |row| {
        let led = Led {
            case: row.get("of_case")?,
            relation: Standing::read(row)?.relation(today),
            child_name: row.get("child_name")?,
            id: row.get("id")?,
            name: row.get("name")?,
            frequency: row.get("frequency")?,
            start: row.get("start_date")?,
            log: Vec::new(),
        };
        Ok(viewable(row, today)?.then_some(led))
    });
    let mut led: Vec<Led> = led.await?.into_iter().flatten().collect();
    if led.is_empty() {
        return Ok(led);
    }
    let mut logs = logs(tx, person).await?;
    for one in &mut led {
        let log = logs.remove(&one.id).unwrap_or_default();
        let here = |it: &&Occasion| {
            let waits = it.outcome == Outcome::Planned && it.date <= today;
            waits || (it.date >= week.0 && it.date <= week.1)
        };
        one.log = standing(&log).into_iter().filter(here).cloned().collect();
    }
    Ok(led)
}

async fn logs(tx: &mut Tx, person: &PersonId) -> Result<HashMap<InterventionId, Vec<Occasion>>> {
    let sql = "select o.* from occasions o join interventions i on i.id = o.intervention_id \
               join standings s on s.case_id = i.case_id \
               where s.person_id = $1 and i.status = 'active' order by o.case_id, o.position";
    let rows = tx.all("occasions", sql, params![person], |row| {
        let case: CaseId = row.get("case_id")?;
        Ok((row.get::<InterventionId>("intervention_id")?, occasion(&case, row)?))
    });
    let mut logs: HashMap<_, Vec<_>> = HashMap::new();
    for (id, occasion) in rows.await? {
        logs.entry(id).or_default().push(occasion);
    }
    Ok(logs)
}
