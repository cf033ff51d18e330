//! Each person's word on a goal: in the agreement, or while there is none.

use std::collections::HashMap;

use domain::{
    goal::{Acceptance, Goal},
    id::{CaseId, GoalId},
};

use crate::{
    Result,
    db::param::{in_case, params},
    tx::Tx,
};

/// What was said in the agreement, and what beside it.
type Words = (Vec<Acceptance>, Vec<Acceptance>);

pub(crate) async fn read(tx: &mut Tx, case: &CaseId) -> Result<HashMap<GoalId, Words>> {
    let sql = "select goal_id, agreement, person_id, status, how, comment from acceptances \
               where case_id = $1 order by goal_id, agreement, position";
    let rows = tx.all("acceptances", sql, params![case], |row| {
        let word = Acceptance {
            who: row.who(case, "person_id")?,
            status: row.get("status")?,
            how: row.maybe("how")?,
            comment: row.maybe("comment")?,
        };
        Ok((row.get::<GoalId>("goal_id")?, row.get::<bool>("agreement")?, word))
    });
    let mut words: HashMap<GoalId, Words> = HashMap::new();
    for (goal, agreement, word) in rows.await? {
        let (agreed, asked) = words.entry(goal).or_default();
        if agreement { agreed } else { asked }.push(word);
    }
    Ok(words)
}

pub(crate) async fn insert(tx: &mut Tx, case: &CaseId, goal: &Goal) -> Result<()> {
    let agreed = goal.agreed.as_ref().map_or(&[][..], |agreed| &agreed.acceptance);
    for (agreement, words) in [(true, agreed), (false, &goal.acceptance)] {
        for (position, Acceptance { who: person, status, how, comment }) in words.iter().enumerate()
        {
            let sql = "insert into acceptances (goal_id, case_id, agreement, position, person_id, \
                           status, how, comment) values ($1, $2, $3, $4, $5, $6, $7, $8)";
            let person = in_case(case, person);
            let params = params![
                &goal.id,
                case,
                agreement,
                position,
                person,
                *status,
                how.as_ref(),
                comment.as_ref()
            ];
            tx.insert("acceptances", sql, params).await?;
        }
    }
    Ok(())
}
