//! What a case file does not hold of interventions, as it stands: their pages, the log of what was
//! held, words on meaning, endings.

use std::collections::HashMap;

use domain::{
    id::{CaseId, InterventionId},
    intervention::{Course, delivery::Occasion, ending::Ending, told::Told},
    text::Text,
};

use crate::{
    Result,
    db::{fields::Fields, param::params},
    tx::Tx,
};

/// How each intervention of a case goes.
pub(super) async fn read(tx: &mut Tx, case: &CaseId) -> Result<HashMap<InterventionId, Course>> {
    let mut courses: HashMap<InterventionId, Course> = HashMap::new();
    let sql = "select * from intervention_pages where case_id = $1 \
               order by intervention_id, version";
    let pages = tx.all("intervention_pages", sql, params![case], |row| {
        Ok((row.get::<InterventionId>("intervention_id")?, told(case, row)?))
    });
    for (id, told) in pages.await? {
        courses.entry(id).or_default().told = told;
    }
    let sql = "select * from occasions where case_id = $1 order by position";
    let log = tx.all("occasions", sql, params![case], |row| {
        Ok((row.get::<InterventionId>("intervention_id")?, occasion(case, row)?))
    });
    for (id, occasion) in log.await? {
        courses.entry(id).or_default().log.push(occasion);
    }
    let sql = "select * from intervention_endings where case_id = $1";
    let endings = tx.all("intervention_endings", sql, params![case], |row| {
        let ending = Ending {
            why: row.get("why")?,
            learnt: row.get("learnt")?,
            instead: row.get("instead")?,
            child: row.get("child")?,
            by: row.who(case, "ended_by")?,
            on: row.get("ended_on")?,
        };
        Ok((row.get::<InterventionId>("intervention_id")?, ending))
    });
    for (id, ending) in endings.await? {
        courses.entry(id).or_default().ending = Some(ending);
    }
    Ok(courses)
}

fn told(case: &CaseId, row: Fields<'_>) -> Result<Told> {
    Ok(Told {
        version: row.get("version")?,
        kind: row.maybe("kind")?,
        what: row.maybe("what")?,
        how_long: row.maybe("how_long")?,
        expect: row.maybe("expect")?,
        signs: row.maybe("signs")?,
        cost: row.maybe("cost")?,
        deputy: row.maybe_who(case, "deputy_id")?,
        times: row.maybe("times")?,
        minutes: row.maybe("minutes")?,
        changed: Some((row.who(case, "changed_by")?, row.get("changed_on")?)),
    })
}

/// An entry of the log.
pub(super) fn occasion(case: &CaseId, row: Fields<'_>) -> Result<Occasion> {
    Ok(Occasion {
        id: row.get("id")?,
        date: row.get("date")?,
        at: row.maybe("at")?,
        outcome: row.get("outcome")?,
        words: row.maybe::<Text>("words")?,
        by: row.who(case, "written_by")?,
        on: row.get("written_on")?,
        replaces: row.maybe("replaces")?,
    })
}
