//! Actions: adding and changing them, and those that one person has promised. A change keeps how
//! the action stood before, and needs the version that was seen.

use domain::{
    access::{self, Granted},
    action::Action,
    id::{ActionId, CaseId, GoalId, PersonId},
    text::Text,
};
use jiff::civil::Date;

use crate::{
    Result, StoreError,
    cases::viewable,
    db::param::{in_case, params},
    tx::{Tx, WriteTx},
};

mod rows;

pub(crate) use rows::{insert, read};

/// An action that somebody is responsible for.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct MyAction {
    /// The case.
    pub case: CaseId,
    /// The child's first name.
    pub child_name: String,
    /// The goal it is for.
    pub goal: GoalId,
    /// That goal in its owner's words.
    pub own_words: Text,
    /// The action.
    pub action: Action,
}

/// The case an action belongs to: only for the authorisation that follows.
///
/// # Errors
/// [`StoreError::Away`].
pub async fn place(tx: &mut Tx, action: &ActionId) -> Result<Option<CaseId>> {
    let sql = "select id, case_id from actions where id = $1";
    tx.one("actions", sql, params![action], |row| row.get("case_id")).await
}

/// Adds an action to the granted case; its version is 1.
///
/// # Errors
/// [`StoreError::Exists`] where its id is taken.
pub async fn add(tx: &mut WriteTx, granted: &Granted, action: &Action) -> Result<()> {
    tx.permit(granted, &[access::Action::Plan])?;
    let next = "select case_id, max(position) + 1 as next from actions where case_id = $1 \
                group by case_id";
    let next = tx.one("actions", next, params![granted.case()], |row| row.get::<i64>("next"));
    let next = next.await?.unwrap_or(0);
    rows::insert_one(tx, granted.case(), next, &Action { version: 1, ..action.clone() }).await
}

/// Changes an action to how it is given, which names the version that was seen.
///
/// # Errors
/// [`StoreError::Changed`] with the action as it stands where that is not its version any more;
/// [`StoreError::NotFound`] where the granted case has no such action.
pub async fn change(tx: &mut WriteTx, granted: &Granted, action: &Action) -> Result<()> {
    tx.permit(granted, &[access::Action::Plan, access::Action::Answer])?;
    put(tx, granted.case(), action).await
}

/// As [`change`], for whoever has asked for authorisation.
pub(crate) async fn put(tx: &mut Tx, case: &CaseId, action: &Action) -> Result<()> {
    let id = &action.id;
    let keep = "insert into action_history (action_id, version, case_id, goal_id, \
                    intervention_id, text, responsible_id, due, done, status, reason) \
                select id, version, case_id, goal_id, intervention_id, text, responsible_id, due, \
                    done, status, reason \
                from actions where id = $1 and case_id = $2 and version = $3";
    if tx.run(keep, params![id, case, action.version]).await? == 0 {
        let there = rows::one(tx, case, id).await?;
        return Err(there.map_or(StoreError::NotFound, |it| StoreError::Changed(Box::new(it))));
    }
    let change = "update actions set version = version + 1, goal_id = $3, intervention_id = $4, \
                      text = $5, responsible_id = $6, due = $7, done = $8, status = $9, \
                      reason = $10 \
                  where id = $1 and case_id = $2";
    let params = params![
        id,
        case,
        &action.goal,
        action.intervention.as_ref(),
        &action.text,
        action.responsible.as_ref().map(|who| in_case(case, who)),
        action.due,
        action.done,
        action.status,
        action.reason.as_ref(),
    ];
    tx.run(change, params).await.map(drop)
}

/// What somebody still has to do, the earliest first, in cases they may see.
///
/// # Errors
/// [`StoreError::Away`], and [`StoreError::BadRow`].
pub async fn of_person(tx: &mut Tx, person: &PersonId, today: Date) -> Result<Vec<MyAction>> {
    let sql = "select a.*, p.name as child_name, g.own_words, s.* \
               from actions a join goals g on g.id = a.goal_id join cases c on c.id = a.case_id \
               join people p on p.id = c.child_id \
               join standings s on s.case_id = a.case_id and s.person_id = a.responsible_id \
               where a.responsible_id = $1 \
                   and a.status in ('suggested', 'open', 'overdue', 'declined') \
               order by a.due, c.position, a.position";
    let actions = tx.all("actions", sql, params![person], |row| {
        let case: CaseId = row.get("case_id")?;
        let action = rows::action(&case, row)?;
        let mine = MyAction {
            child_name: row.get("child_name")?,
            goal: action.goal.clone(),
            own_words: row.get("own_words")?,
            action,
            case,
        };
        Ok(viewable(row, today)?.then_some(mine))
    });
    Ok(actions.await?.into_iter().flatten().collect())
}
