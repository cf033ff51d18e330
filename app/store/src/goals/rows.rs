//! The row of a goal with its signs, agreement and milestones.

use std::collections::HashMap;

use domain::{
    case::Case,
    goal::{Agreement, Expected, Goal, Milestone, Outcome, OwnWords, Parked, Way},
    id::{CaseId, GoalId},
    measure::Measure,
};

use super::{phases, ways, words};
use crate::{
    Result,
    cases::Lists,
    db::{
        fields::Fields,
        param::{in_case, params},
    },
    tx::Tx,
};

/// The goals of a case, each with its measures.
pub(crate) async fn read(
    tx: &mut Tx,
    case: &CaseId,
    lists: &mut Lists,
    measures: &mut HashMap<GoalId, Vec<Measure>>,
) -> Result<Vec<Goal>> {
    let sql = "select g.*, e.status as expected_status, e.reason as expected_reason, \
                   e.since as expected_since \
               from goals g left join expected_goals e on e.goal_id = g.id \
               where g.case_id = $1 order by g.position";
    let mut goals = tx.all("goals", sql, params![case], |row| goal(case, row)).await?;
    let mut said = words::read(tx, case).await?;
    let mut steps = milestones(tx, case).await?;
    let mut phases = phases::read(tx, case, lists).await?;
    let mut ways = ways::read(tx, case).await?;
    for goal in &mut goals {
        goal.looks_like = lists.texts("goal_signs", goal.id.as_str())?;
        let (agreed, asked) = said.remove(&goal.id).unwrap_or_default();
        if let Some(agreement) = &mut goal.agreed {
            agreement.acceptance = agreed;
        }
        goal.acceptance = asked;
        goal.measures = measures.remove(&goal.id).unwrap_or_default();
        goal.milestones = steps.remove(&goal.id).unwrap_or_default();
        goal.phases = phases.remove(&goal.id).unwrap_or_default();
        goal.way = ways.remove(&goal.id).unwrap_or_default();
    }
    Ok(goals)
}

fn goal(case: &CaseId, row: Fields<'_>) -> Result<Goal> {
    let agreed = match row.maybe("agreed_on")? {
        Some(date) => {
            Some(Agreement { date, meeting: row.get("agreed_at")?, acceptance: Vec::new() })
        }
        None => None,
    };
    let parked = match row.maybe("parked_on")? {
        Some(date) => {
            Some(Parked { date, why: row.get("parked_why")?, look_again: row.get("look_again")? })
        }
        None => None,
    };
    let outcome = match row.maybe("outcome_on")? {
        Some(date) => {
            let celebrated_how = row.maybe("celebrated_how")?;
            Some(Outcome { date, text: row.get("outcome")?, celebrated_how })
        }
        None => None,
    };
    let expected = match row.maybe("expected_status")? {
        Some(status) => {
            let since = row.maybe("expected_since")?;
            Some(Expected { status, reason: row.get("expected_reason")?, since })
        }
        None => None,
    };
    Ok(Goal {
        id: row.get("id")?,
        rank: row.get("rank")?,
        goal_type: row.get("goal_type")?,
        status: row.get("status")?,
        area: row.get("area")?,
        own_words: OwnWords { by: row.who(case, "own_words_by")?, text: row.get("own_words")? },
        statement: row.get("statement")?,
        looks_like: Vec::new(),
        agreed,
        acceptance: Vec::new(),
        parked,
        measures: Vec::new(),
        milestones: Vec::new(),
        phases: Vec::new(),
        outcome,
        expected,
        way: Way::default(),
    })
}

async fn milestones(tx: &mut Tx, case: &CaseId) -> Result<HashMap<GoalId, Vec<Milestone>>> {
    let sql = "select goal_id, value, date, text, reached from milestones \
               where case_id = $1 order by goal_id, position";
    let rows = tx.all("milestones", sql, params![case], |row| {
        let (value, date) = (row.get("value")?, row.get("date")?);
        let step =
            Milestone { value, date, text: row.get("text")?, reached: row.maybe("reached")? };
        Ok((row.get::<GoalId>("goal_id")?, step))
    });
    let mut milestones: HashMap<_, Vec<_>> = HashMap::new();
    for (goal, step) in rows.await? {
        milestones.entry(goal).or_default().push(step);
    }
    Ok(milestones)
}

/// The goals of a case, without what refers to interventions: that is
/// [`phases::insert`](super::insert_phases)'s.
pub(crate) async fn insert(tx: &mut Tx, case: &Case) -> Result<()> {
    for (position, goal) in (0..).zip(&case.goals) {
        insert_goal(tx, &case.id, position, goal).await?;
        insert_lists(tx, &case.id, goal).await?;
        if let Some(Expected { status, reason, since }) = &goal.expected {
            let sql = "insert into expected_goals (goal_id, case_id, status, reason, since) \
                       values ($1, $2, $3, $4, $5)";
            let params = params![&goal.id, &case.id, status, reason, *since];
            tx.insert("expected_goals", sql, params).await?;
        }
    }
    Ok(())
}

/// What hangs on a goal in short lists: signs, words, steps on the way.
pub(super) async fn insert_lists(tx: &mut Tx, case: &CaseId, goal: &Goal) -> Result<()> {
    for (position, sign) in goal.looks_like.iter().enumerate() {
        let sql = "insert into goal_signs (goal_id, case_id, position, text) \
                   values ($1, $2, $3, $4)";
        tx.insert("goal_signs", sql, params![&goal.id, case, position, sign]).await?;
    }
    words::insert(tx, case, goal).await?;
    for (position, Milestone { value, date, text, reached }) in goal.milestones.iter().enumerate() {
        let sql = "insert into milestones (goal_id, case_id, position, value, date, text, \
                       reached) values ($1, $2, $3, $4, $5, $6, $7)";
        let params = params![&goal.id, case, position, *value, *date, text, *reached];
        tx.insert("milestones", sql, params).await?;
    }
    Ok(())
}

pub(super) async fn insert_goal(
    tx: &mut Tx,
    case: &CaseId,
    position: i64,
    goal: &Goal,
) -> Result<()> {
    let (agreed, parked, outcome) = (&goal.agreed, &goal.parked, &goal.outcome);
    tx.insert(
        "goals",
        "insert into goals (id, case_id, position, rank, goal_type, status, area, own_words_by, \
             own_words, statement, agreed_on, agreed_at, parked_on, parked_why, look_again, \
             outcome_on, outcome, celebrated_how) \
         values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, $14, $15, $16, $17, $18)",
        params![
            &goal.id,
            case,
            position,
            goal.rank,
            goal.goal_type,
            goal.status,
            &goal.area,
            in_case(case, &goal.own_words.by),
            &goal.own_words.text,
            &goal.statement,
            agreed.as_ref().map(|agreed| agreed.date),
            agreed.as_ref().map(|agreed| &agreed.meeting),
            parked.as_ref().map(|parked| parked.date),
            parked.as_ref().map(|parked| &parked.why),
            parked.as_ref().map(|parked| parked.look_again),
            outcome.as_ref().map(|outcome| outcome.date),
            outcome.as_ref().map(|outcome| &outcome.text),
            outcome.as_ref().and_then(|outcome| outcome.celebrated_how.as_ref()),
        ],
    )
    .await
}
