//! What one person measures: every measure of an active goal that they are a rater of, with what
//! they said last and what they have said this week.

use std::collections::HashMap;

use domain::{
    access::Relation,
    id::{CaseId, GoalId, MeasureId, PersonId},
    measure::{Measure, Observation},
    people::Who,
    text::Text,
};
use jiff::civil::Date;

use super::{observations::observation, rows::bare};
use crate::{
    Result,
    cases::{Standing, viewable},
    db::param::params,
    tx::Tx,
};

/// A measure that somebody is to take.
#[derive(Debug, Clone, PartialEq)]
pub struct Due {
    /// The case.
    pub case: CaseId,
    /// What this person is to it.
    pub relation: Relation,
    /// The child's first name.
    pub child_name: String,
    /// The goal.
    pub goal: GoalId,
    /// That goal in its owner's words.
    pub own_words: Text,
    /// The measure, without its entries.
    pub measure: Measure,
    /// What this person said last before the week, as it stands.
    pub last: Option<Observation>,
    /// What this person has said in the week, as it stands.
    pub this_week: Option<Observation>,
}

/// What somebody measures in a week (first and last day), in cases they may see.
///
/// # Errors
/// [`crate::StoreError::Away`], and [`crate::StoreError::BadRow`].
pub async fn due(
    tx: &mut Tx,
    person: &PersonId,
    week: (Date, Date),
    today: Date,
) -> Result<Vec<Due>> {
    let sql = "select m.*, p.name as child_name, g.own_words, s.* \
               from raters r join measures m on m.id = r.measure_id \
               join goals g on g.id = m.goal_id join cases c on c.id = m.case_id \
               join people p on p.id = c.child_id \
               join standings s on s.case_id = r.case_id and s.person_id = r.person_id \
               where r.person_id = $1 and g.status = 'active' \
               order by c.position, g.position, m.position";
    let dues = tx.all("measures", sql, params![person], |row| {
        let due = Due {
            case: row.get("case_id")?,
            relation: Standing::read(row)?.relation(today),
            child_name: row.get("child_name")?,
            goal: row.get("goal_id")?,
            own_words: row.get("own_words")?,
            measure: bare(row)?,
            last: None,
            this_week: None,
        };
        Ok(viewable(row, today)?.then_some(due))
    });
    let mut dues: Vec<Due> = dues.await?.into_iter().flatten().collect();
    let mut said = said(tx, person, week).await?;
    let mut rest = rest(tx, person).await?;
    for due in &mut dues {
        (due.last, due.this_week) = said.remove(&due.measure.id).unwrap_or_default();
        let Rest { raters, levels } = rest.remove(&due.measure.id).unwrap_or_default();
        due.measure.raters = raters.iter().map(|rater| Who::within(&due.case, rater)).collect();
        if let Some(worded) = &mut due.measure.levels {
            worded.extend(levels);
        }
    }
    Ok(dues)
}

/// What the person said last before the week, and in it.
type Said = HashMap<MeasureId, (Option<Observation>, Option<Observation>)>;

async fn said(tx: &mut Tx, person: &PersonId, week: (Date, Date)) -> Result<Said> {
    let sql = "select * from (select o.*, o.date >= $2 as in_week, \
                   row_number() over (partition by o.measure_id, o.date >= $2 \
                       order by o.date desc, o.position desc) as place \
                   from raters r join observations o on o.measure_id = r.measure_id \
                       and o.said_by = r.person_id \
                   where r.person_id = $1 and o.date <= $3 \
                       and (o.not_possible is null or o.not_possible <> 'taken_back') \
                       and not exists (select 1 from observations x where x.corrects = o.id)) o \
               where place = 1";
    let rows = tx.all("observations", sql, params![person, week.0, week.1], |row| {
        let (measure, case): (MeasureId, CaseId) = (row.get("measure_id")?, row.get("case_id")?);
        Ok((measure, row.get::<bool>("in_week")?, observation(&case, row)?))
    });
    let mut said = Said::new();
    for (measure, in_week, entry) in rows.await? {
        let (last, this_week) = said.entry(measure).or_default();
        *(if in_week { this_week } else { last }) = Some(entry);
    }
    Ok(said)
}

/// The lists of a measure.
#[derive(Default)]
struct Rest {
    raters: Vec<PersonId>,
    levels: Vec<(String, Text)>,
}

async fn rest(tx: &mut Tx, person: &PersonId) -> Result<HashMap<MeasureId, Rest>> {
    let mut rest: HashMap<MeasureId, Rest> = HashMap::new();
    let sql = "select o.measure_id, o.person_id from raters r join raters o \
                   on o.case_id = r.case_id and o.measure_id = r.measure_id \
               where r.person_id = $1 order by o.measure_id, o.position";
    let raters = tx.all("raters", sql, params![person], |row| {
        Ok((row.get::<MeasureId>("measure_id")?, row.get("person_id")?))
    });
    for (measure, rater) in raters.await? {
        rest.entry(measure).or_default().raters.push(rater);
    }
    let sql = "select l.measure_id, l.level, l.text from raters r join measure_levels l \
                   on l.case_id = r.case_id and l.measure_id = r.measure_id \
               where r.person_id = $1";
    let levels = tx.all("measure_levels", sql, params![person], |row| {
        let level = (row.get("level")?, row.get("text")?);
        Ok((row.get::<MeasureId>("measure_id")?, level))
    });
    for (measure, level) in levels.await? {
        rest.entry(measure).or_default().levels.push(level);
    }
    Ok(rest)
}
