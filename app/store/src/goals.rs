//! Goals: where one belongs, and those that wait for somebody's word. Measures stand in
//! `measures`.

use domain::{
    id::{CaseId, GoalId, PersonId},
    text::Text,
};
use jiff::civil::Date;

use crate::{Result, cases::viewable, db::param::params, tx::Tx};

mod keep;
mod phases;
mod rows;
mod ways;
mod words;

pub use keep::{begin, keep, rank};
pub(crate) use phases::{insert as insert_phases, open_phase};
pub(crate) use rows::{insert, read};

/// The case a goal belongs to: only for the authorisation that follows.
///
/// # Errors
/// [`crate::StoreError::Away`].
pub async fn place(tx: &mut Tx, goal: &GoalId) -> Result<Option<CaseId>> {
    let sql = "select id, case_id from goals where id = $1";
    tx.one("goals", sql, params![goal], |row| row.get("case_id")).await
}

/// The goals that wait for somebody's word, in cases they may see: the case, the child's name,
/// the goal and its own words.
///
/// # Errors
/// [`crate::StoreError::Away`], and [`crate::StoreError::BadRow`].
pub async fn waiting_for(
    tx: &mut Tx,
    person: &PersonId,
    today: Date,
) -> Result<Vec<(CaseId, String, GoalId, Text)>> {
    let sql = "select g.id, g.case_id, p.name as child_name, g.own_words, s.* \
               from acceptances a join goals g on g.id = a.goal_id \
               join cases c on c.id = g.case_id join people p on p.id = c.child_id \
               join standings s on s.case_id = a.case_id and s.person_id = a.person_id \
               where a.person_id = $1 and a.status = 'pending' \
                   and a.agreement = (g.agreed_on is not null) \
                   and g.status in ('proposed', 'agreed', 'active') \
                   and not exists (select 1 from goal_shares x where x.goal_id = g.id \
                       and x.person_id = $1 and x.share = 'not_this') \
               order by c.position, g.position";
    let goals = tx.all("goals", sql, params![person], |row| {
        let goal =
            (row.get("case_id")?, row.get("child_name")?, row.get("id")?, row.get("own_words")?);
        Ok(viewable(row, today)?.then_some(goal))
    });
    Ok(goals.await?.into_iter().flatten().collect())
}
