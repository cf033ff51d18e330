//! Ideas for goals, which was chosen, and who takes part in a goal.

use domain::{
    access::{Action, Granted},
    id::{CaseId, GoalId, PersonId},
    idea::{Choice, Idea, Ideas, Share},
};

use crate::{
    Result, StoreError,
    db::param::{in_case, params},
    tx::{Tx, WriteTx},
};

pub(crate) async fn read(tx: &mut Tx, case: &CaseId) -> Result<Ideas> {
    let sql = "select * from ideas where case_id = $1 order by goal_id, rank, id";
    let all = tx.all("ideas", sql, params![case], |row| {
        Ok(Idea {
            id: row.get("id")?,
            goal: row.get("goal_id")?,
            by: row.who(case, "said_by")?,
            text: row.get("text")?,
            date: row.get("date")?,
            rank: row.get("rank")?,
        })
    });
    let all = all.await?;
    let sql = "select * from idea_choices where case_id = $1 order by chosen_on, idea_id";
    let choices = tx.all("idea_choices", sql, params![case], |row| {
        Ok(Choice {
            idea: row.get("idea_id")?,
            intervention: row.get("intervention_id")?,
            offered: row.json("offered")?,
            why: row.get("why")?,
            by: row.who(case, "chosen_by")?,
            on: row.get("chosen_on")?,
        })
    });
    let choices = choices.await?;
    let sql = "select goal_id, person_id, share from goal_shares where case_id = $1";
    let shares = tx.all("goal_shares", sql, params![case], |row| {
        Ok(((row.get("goal_id")?, row.who(case, "person_id")?), row.get("share")?))
    });
    Ok(Ideas { all, choices, shares: shares.await?.into_iter().collect() })
}

/// Keeps an idea in the words in which it was said.
///
/// # Errors
/// [`StoreError::Exists`] where its id is taken.
pub async fn add(tx: &mut WriteTx, granted: &Granted, idea: &Idea) -> Result<()> {
    tx.permit(granted, &[Action::Tell])?;
    let case = granted.case();
    let Idea { id, goal, by, text, date, rank } = idea;
    let sql = "insert into ideas (id, case_id, goal_id, rank, said_by, text, date) \
               values ($1, $2, $3, $4, $5, $6, $7)";
    let params = params![id, case, goal, *rank, in_case(case, by), text, *date];
    tx.insert("ideas", sql, params).await
}

/// Two ideas change places in their list.
///
/// # Errors
/// [`StoreError::NotFound`] where the granted case has not both.
pub async fn swap(tx: &mut WriteTx, granted: &Granted, (one, other): (&Idea, &Idea)) -> Result<()> {
    tx.permit(granted, &[Action::Tell])?;
    for (idea, rank) in [(one, other.rank), (other, one.rank)] {
        let sql = "update ideas set rank = $3 where id = $1 and case_id = $2";
        if tx.run(sql, params![&idea.id, granted.case(), rank]).await? == 0 {
            return Err(StoreError::NotFound);
        }
    }
    Ok(())
}

/// Keeps that an idea became an intervention, which is there already.
///
/// # Errors
/// [`StoreError::Exists`] where it was chosen before.
pub async fn choose(tx: &mut WriteTx, granted: &Granted, choice: &Choice) -> Result<()> {
    tx.permit(granted, &[Action::Plan, Action::Decide])?;
    let case = granted.case();
    let Choice { idea, intervention, offered, why, by, on } = choice;
    let offered = serde_json::to_string(offered).unwrap_or_default();
    let sql = "insert into idea_choices (idea_id, case_id, intervention_id, offered, why, \
                   chosen_by, chosen_on) values ($1, $2, $3, $4, $5, $6, $7)";
    let by = in_case(case, by);
    tx.insert("idea_choices", sql, params![idea, case, intervention, offered, why, by, *on]).await
}

/// Keeps what somebody wants to do with a goal of the granted case.
///
/// # Errors
/// [`StoreError::Busy`] and [`StoreError::Away`].
pub async fn take_part(
    tx: &mut WriteTx,
    granted: &Granted,
    goal: &GoalId,
    share: Share,
) -> Result<()> {
    tx.permit(granted, &[Action::Answer])?;
    let sql = "insert into goal_shares (goal_id, case_id, person_id, share) \
               values ($1, $2, $3, $4) \
               on conflict (goal_id, person_id) do update set share = excluded.share";
    let person: &PersonId = granted.actor();
    tx.run(sql, params![goal, granted.case(), person, share]).await.map(drop)
}
