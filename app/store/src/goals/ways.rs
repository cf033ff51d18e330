//! The way of each goal: its version, and what may only grow with it.

use std::collections::HashMap;

use domain::{
    goal::{Excuse, Goal, Moved, Said, Step, Way, Wording},
    id::{CaseId, GoalId},
    text::Text,
};
use serde::{Serialize, de::DeserializeOwned};

use crate::{
    Result,
    db::{
        fields::Fields,
        param::{in_case, params},
    },
    tx::Tx,
};

/// A list or a record, as JSON.
fn json(value: &impl Serialize) -> String {
    serde_json::to_string(value).unwrap_or_default()
}

fn read_json<T: DeserializeOwned>(row: Fields<'_>, column: &'static str) -> Result<T> {
    let text: String = row.get(column)?;
    serde_json::from_str(&text).map_err(|fault| row.fault(column, fault.to_string()))
}

/// The ways of a case's goals.
pub(super) async fn read(tx: &mut Tx, case: &CaseId) -> Result<HashMap<GoalId, Way>> {
    let sql = "select goal_id, version, wording, typed_by, open_steps from goal_ways \
               where case_id = $1";
    let rows = tx.all("goal_ways", sql, params![case], |row| {
        let open: Vec<Step> = read_json(row, "open_steps")?;
        let way = Way {
            version: row.get("version")?,
            wording: row.get("wording")?,
            typed_by: row.maybe_who(case, "typed_by")?,
            open: open.into_iter().collect(),
            ..Way::default()
        };
        Ok((row.get::<GoalId>("goal_id")?, way))
    });
    let mut ways: HashMap<_, _> = rows.await?.into_iter().collect();
    if !ways.is_empty() {
        moves(tx, case, &mut ways).await?;
        words(tx, case, &mut ways).await?;
    }
    Ok(ways)
}

async fn moves(tx: &mut Tx, case: &CaseId, ways: &mut HashMap<GoalId, Way>) -> Result<()> {
    let sql = "select * from goal_moves where case_id = $1 order by goal_id, position";
    let rows = tx.all("goal_moves", sql, params![case], |row| {
        let moved = Moved {
            kind: row.get("kind")?,
            from: row.get("from_status")?,
            to: row.get("to_status")?,
            wording: row.get("wording")?,
            by: row.who(case, "moved_by")?,
            on: row.get("moved_on")?,
            told: read_json(row, "told")?,
        };
        Ok((row.get::<GoalId>("goal_id")?, moved))
    });
    for (goal, moved) in rows.await? {
        ways.entry(goal).or_default().moves.push(moved);
    }
    let sql = "select * from goal_wordings where case_id = $1 order by goal_id, position";
    let rows = tx.all("goal_wordings", sql, params![case], |row| {
        let wording = Wording {
            number: row.get("wording")?,
            statement: row.get("statement")?,
            signs: read_json::<Vec<Text>>(row, "signs")?,
            by: row.who(case, "changed_by")?,
            on: row.get("changed_on")?,
            why: row.get("why")?,
        };
        Ok((row.get::<GoalId>("goal_id")?, wording))
    });
    for (goal, wording) in rows.await? {
        ways.entry(goal).or_default().earlier.push(wording);
    }
    Ok(())
}

async fn words(tx: &mut Tx, case: &CaseId, ways: &mut HashMap<GoalId, Way>) -> Result<()> {
    let sql = "select * from goal_excuses where case_id = $1 order by goal_id, position";
    let rows = tx.all("goal_excuses", sql, params![case], |row| {
        let excuse = Excuse {
            who: row.who(case, "person_id")?,
            wording: row.get("wording")?,
            why: row.get("why")?,
            instead: row.get("instead")?,
            by: row.who(case, "written_by")?,
            on: row.get("written_on")?,
        };
        Ok((row.get::<GoalId>("goal_id")?, excuse))
    });
    for (goal, excuse) in rows.await? {
        ways.entry(goal).or_default().excuses.push(excuse);
    }
    let sql = "select * from goal_answers where case_id = $1 order by goal_id, position";
    let rows = tx.all("goal_answers", sql, params![case], |row| {
        let said = Said {
            who: row.who(case, "person_id")?,
            wording: row.get("wording")?,
            status: row.get("status")?,
            how: row.maybe("how")?,
            comment: row.maybe("comment")?,
            by: row.who(case, "written_by")?,
            on: row.get("written_on")?,
        };
        Ok((row.get::<GoalId>("goal_id")?, said))
    });
    for (goal, said) in rows.await? {
        ways.entry(goal).or_default().said.push(said);
    }
    Ok(())
}

/// Keeps a goal's way, one version on, with what has come at its end.
pub(super) async fn keep(tx: &mut Tx, case: &CaseId, goal: &Goal) -> Result<()> {
    let (id, way) = (&goal.id, &goal.way);
    let open: Vec<_> = way.open.iter().collect();
    let sql = "insert into goal_ways (goal_id, case_id, version, wording, typed_by, open_steps) \
               values ($1, $2, $3, $4, $5, $6) on conflict (goal_id) do update set \
                   version = excluded.version, wording = excluded.wording, \
                   open_steps = excluded.open_steps";
    let typed_by = way.typed_by.as_ref().map(|who| in_case(case, who));
    let params = params![id, case, way.version + 1, way.wording, typed_by, json(&open)];
    tx.run(sql, params).await?;
    for (position, Moved { kind, from, to, wording, by, on, told }) in
        new(&way.moves, tx, Grown::Moves, goal).await?
    {
        let sql = "insert into goal_moves (goal_id, case_id, position, kind, from_status, \
                       to_status, wording, told, moved_by, moved_on) \
                   values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10)";
        let by = in_case(case, by);
        let params = params![id, case, position, *kind, *from, *to, *wording, json(told), by, *on];
        tx.insert("goal_moves", sql, params).await?;
    }
    for (position, Wording { number, statement, signs, by, on, why }) in
        new(&way.earlier, tx, Grown::Wordings, goal).await?
    {
        let sql = "insert into goal_wordings (goal_id, case_id, position, wording, statement, \
                       signs, why, changed_by, changed_on) \
                   values ($1, $2, $3, $4, $5, $6, $7, $8, $9)";
        let by = in_case(case, by);
        let params = params![id, case, position, *number, statement, json(signs), why, by, *on];
        tx.insert("goal_wordings", sql, params).await?;
    }
    for (position, Excuse { who, wording, why, instead, by, on }) in
        new(&way.excuses, tx, Grown::Excuses, goal).await?
    {
        let sql = "insert into goal_excuses (goal_id, case_id, position, person_id, wording, why, \
                       instead, written_by, written_on) \
                   values ($1, $2, $3, $4, $5, $6, $7, $8, $9)";
        let (who, by) = (in_case(case, who), in_case(case, by));
        let params = params![id, case, position, who, *wording, why, instead, by, *on];
        tx.insert("goal_excuses", sql, params).await?;
    }
    for (position, Said { who, wording, status, how, comment, by, on }) in
        new(&way.said, tx, Grown::Answers, goal).await?
    {
        let sql = "insert into goal_answers (goal_id, case_id, position, person_id, wording, \
                       status, how, comment, written_by, written_on) \
                   values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10)";
        let (who, by) = (in_case(case, who), in_case(case, by));
        let (how, comment) = (how.as_ref(), comment.as_ref());
        let params = params![id, case, position, who, *wording, *status, how, comment, by, *on];
        tx.insert("goal_answers", sql, params).await?;
    }
    Ok(())
}

/// What may only grow.
#[derive(Clone, Copy)]
enum Grown {
    Moves,
    Wordings,
    Excuses,
    Answers,
}

/// What has come at the end of a list since it was read, each with its place.
async fn new<'l, T>(
    all: &'l [T],
    tx: &mut Tx,
    list: Grown,
    goal: &Goal,
) -> Result<impl Iterator<Item = (usize, &'l T)> + use<'l, T>> {
    let sql = match list {
        Grown::Moves => "select goal_id, position from goal_moves where goal_id = $1",
        Grown::Wordings => "select goal_id, position from goal_wordings where goal_id = $1",
        Grown::Excuses => "select goal_id, position from goal_excuses where goal_id = $1",
        Grown::Answers => "select goal_id, position from goal_answers where goal_id = $1",
    };
    let there = tx.all("goal_ways", sql, params![&goal.id], |_| Ok(())).await?.len();
    Ok(all.iter().enumerate().skip(there))
}
