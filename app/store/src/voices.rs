//! What the child said over time, and suggestions from child and family with their replies.

use domain::{
    access::{Action, Granted},
    case::Case,
    id::CaseId,
    voice::{Reply, Suggestion, Voice},
};

use crate::{
    Result,
    db::param::{params, who},
    tx::{Tx, WriteTx},
};

pub(crate) async fn read(tx: &mut Tx, case: &CaseId) -> Result<Vec<Voice>> {
    let sql = "select case_id, date, text, how from voices where case_id = $1 order by position";
    tx.all("voices", sql, params![case], |row| {
        Ok(Voice { date: row.get("date")?, text: row.get("text")?, how: row.get("how")? })
    })
    .await
}

/// Keeps what the child of the granted case says by itself.
///
/// # Errors
/// [`crate::StoreError::Busy`] and [`crate::StoreError::Away`].
pub async fn say(tx: &mut WriteTx, granted: &Granted, voice: &Voice) -> Result<()> {
    tx.permit(granted, &[Action::OwnPage])?;
    let case = granted.case();
    let next = "select case_id, max(position) + 1 as next from voices where case_id = $1 \
                group by case_id";
    let next = tx.one("voices", next, params![case], |row| row.get::<i64>("next"));
    let next = next.await?.unwrap_or(0);
    let sql = "insert into voices (case_id, position, date, text, how) \
               values ($1, $2, $3, $4, $5)";
    let Voice { date, text, how } = voice;
    tx.insert("voices", sql, params![case, next, *date, text, how]).await
}

pub(crate) async fn suggestions(tx: &mut Tx, case: &CaseId) -> Result<Vec<Suggestion>> {
    let sql = "select s.id, s.said_by, s.date, s.text, r.replied_by, r.date as replied_on, \
                   r.outcome, r.what_changed, r.why_not \
               from suggestions s left join replies r on r.suggestion_id = s.id \
               where s.case_id = $1 \
                   and not exists (select 1 from matters m where m.suggestion_id = s.id) \
               order by s.position";
    tx.all("suggestions", sql, params![case], |row| {
        let reply = match row.maybe_who(case, "replied_by")? {
            Some(by) => Some(Reply {
                by,
                date: row.get("replied_on")?,
                outcome: row.get("outcome")?,
                what_changed: row.maybe("what_changed")?,
                why_not: row.maybe("why_not")?,
            }),
            None => None,
        };
        Ok(Suggestion {
            id: row.get("id")?,
            by: row.who(case, "said_by")?,
            date: row.get("date")?,
            text: row.get("text")?,
            reply,
        })
    })
    .await
}

pub(crate) async fn insert(tx: &mut Tx, case: &Case) -> Result<()> {
    for (position, Voice { date, text, how }) in case.voices.iter().enumerate() {
        let sql = "insert into voices (case_id, position, date, text, how) \
                   values ($1, $2, $3, $4, $5)";
        tx.insert("voices", sql, params![&case.id, position, *date, text, how]).await?;
    }
    for (position, suggestion) in case.suggestions.iter().enumerate() {
        let Suggestion { id, by, date, text, reply } = suggestion;
        let sql = "insert into suggestions (id, case_id, position, said_by, date, text) \
                   values ($1, $2, $3, $4, $5, $6)";
        let by = who(case, by);
        tx.insert("suggestions", sql, params![id, &case.id, position, by, *date, text]).await?;
        if let Some(Reply { by, date, outcome, what_changed, why_not }) = reply {
            let (changed, why_not) = (what_changed.as_ref(), why_not.as_ref());
            let sql = "insert into replies (suggestion_id, case_id, replied_by, date, outcome, \
                           what_changed, why_not) values ($1, $2, $3, $4, $5, $6, $7)";
            let by = who(case, by);
            let params = params![id, &case.id, by, *date, *outcome, changed, why_not];
            tx.insert("replies", sql, params).await?;
        }
    }
    Ok(())
}
