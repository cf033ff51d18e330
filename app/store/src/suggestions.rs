//! Suggestions and the duty to reply: sending, answering, what is said to the answer, and what one
//! person owes. How they stand in a case file is `voices`'; what else is owed a reply, `questions`'.

use std::collections::BTreeMap;

use domain::{
    access::{Action, Granted},
    flag::Limits,
    id::{ActionId, CaseId, PersonId, SuggestionId},
    people::Who,
    suggestion::{Duty, Told, Verdict},
    text::Text,
    voice::{Reply, Suggestion},
};
use jiff::civil::Date;

use crate::{
    Result,
    cases::viewable,
    db::param::{in_case, params},
    tx::{Tx, WriteTx},
};

/// A suggestion that somebody owes a reply.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Owed {
    /// The case.
    pub case: CaseId,
    /// The child's first name.
    pub child_name: String,
    /// The suggestion.
    pub suggestion: SuggestionId,
    /// In their words.
    pub text: Text,
    /// By when.
    pub due: Date,
}

/// Keeps a suggestion and who answers it; the caller has made its id.
///
/// # Errors
/// [`crate::StoreError::Exists`] where its id is taken.
pub async fn send(
    tx: &mut WriteTx,
    granted: &Granted,
    suggestion: &Suggestion,
    duty: &Duty,
) -> Result<()> {
    tx.permit(granted, &[Action::Suggest])?;
    keep(tx, granted.case(), suggestion, duty).await
}

/// A suggestion or another question that is owed a reply, and who owes it.
pub(crate) async fn keep(
    tx: &mut WriteTx,
    case: &CaseId,
    suggestion: &Suggestion,
    duty: &Duty,
) -> Result<()> {
    let next = "select case_id, max(position) + 1 as next from suggestions where case_id = $1 \
                group by case_id";
    let next = tx.one("suggestions", next, params![case], |row| row.get::<i64>("next"));
    let next = next.await?.unwrap_or(0);
    let Suggestion { id, by, date, text, .. } = suggestion;
    let sql = "insert into suggestions (id, case_id, position, said_by, date, text) \
               values ($1, $2, $3, $4, $5, $6)";
    let params = params![id, case, next, in_case(case, by), *date, text];
    tx.insert("suggestions", sql, params).await?;
    let sql = "insert into suggestion_owners (suggestion_id, case_id, owner_id, due) \
               values ($1, $2, $3, $4)";
    let params = params![id, case, in_case(case, &duty.owner), duty.due];
    tx.insert("suggestion_owners", sql, params).await
}

/// Keeps the reply to a suggestion of the granted case, and the same in words for the child.
///
/// # Errors
/// [`crate::StoreError::Exists`] where it has one.
pub async fn reply(
    tx: &mut WriteTx,
    granted: &Granted,
    id: &SuggestionId,
    reply: &Reply,
    for_child: Option<&Text>,
) -> Result<()> {
    tx.permit(granted, &[Action::Reply, Action::Explain])?;
    let case = granted.case();
    let Reply { by, date, outcome, what_changed, why_not } = reply;
    let (changed, why_not) = (what_changed.as_ref(), why_not.as_ref());
    let sql = "insert into replies (suggestion_id, case_id, replied_by, date, outcome, \
                   what_changed, why_not) values ($1, $2, $3, $4, $5, $6, $7)";
    let params = params![id, case, in_case(case, by), *date, *outcome, changed, why_not];
    tx.insert("replies", sql, params).await?;
    let Some(words) = for_child else { return Ok(()) };
    let sql = "insert into replies_for_child (suggestion_id, case_id, text) values ($1, $2, $3)";
    tx.insert("replies_for_child", sql, params![id, case, words]).await
}

/// Keeps what the one who suggested says to the reply; later they may say otherwise.
///
/// # Errors
/// [`crate::StoreError::Busy`] and [`crate::StoreError::Away`].
pub async fn judge(
    tx: &mut WriteTx,
    granted: &Granted,
    id: &SuggestionId,
    verdict: &Verdict,
) -> Result<()> {
    tx.permit(granted, &[Action::Suggest, Action::Plan, Action::Ask])?;
    let case = granted.case();
    let sql = "insert into verdicts (suggestion_id, case_id, said_by, date, fine, tryout_id) \
               values ($1, $2, $3, $4, $5, $6) \
               on conflict (suggestion_id) do update set said_by = excluded.said_by, \
                   date = excluded.date, fine = excluded.fine, tryout_id = excluded.tryout_id";
    let Verdict { by, date, fine, tryout } = verdict;
    let params = params![id, case, in_case(case, by), *date, *fine, tryout.as_ref()];
    tx.run(sql, params).await.map(drop)
}

/// Who owes each suggestion of a case its reply, and what came of it.
pub(crate) async fn duties(
    tx: &mut Tx,
    case: &CaseId,
    limits: &Limits,
) -> Result<BTreeMap<SuggestionId, Duty>> {
    let sql = "select s.id, s.date as sent, coalesce(o.owner_id, c.lead_id) as owner_id, o.due, \
                   k.text as for_child, v.said_by, v.date as judged, v.fine, v.tryout_id \
               from suggestions s join cases c on c.id = s.case_id \
               left join suggestion_owners o on o.suggestion_id = s.id \
               left join replies_for_child k on k.suggestion_id = s.id \
               left join verdicts v on v.suggestion_id = s.id \
               where s.case_id = $1 \
                   and not exists (select 1 from matters m where m.suggestion_id = s.id)";
    let duties = tx.all("suggestions", sql, params![case], |row| {
        let verdict = match row.maybe_who(case, "said_by")? {
            Some(by) => Some(Verdict {
                by,
                date: row.get("judged")?,
                fine: row.get("fine")?,
                tryout: row.maybe::<ActionId>("tryout_id")?,
            }),
            None => None,
        };
        let mut duty = Duty::new(row.who(case, "owner_id")?, row.get("sent")?, limits);
        duty.due = row.maybe("due")?.unwrap_or(duty.due);
        Ok((row.get("id")?, Duty { for_child: row.maybe("for_child")?, verdict, ..duty }))
    });
    Ok(duties.await?.into_iter().collect())
}

/// What somebody owes a reply in the cases that they see, nearest first; a lead also what somebody was
/// asked who has left.
///
/// # Errors
/// [`crate::StoreError::Away`], and [`crate::StoreError::BadRow`].
pub async fn owed_by(
    tx: &mut Tx,
    person: &PersonId,
    today: Date,
    limits: &Limits,
) -> Result<Vec<Owed>> {
    let sql = "select s.id, s.case_id as of_case, s.date as sent, s.text, o.due, \
                   p.name as child_name, t.* \
               from standings t join suggestions s on s.case_id = t.case_id \
               join cases c on c.id = s.case_id join people p on p.id = c.child_id \
               left join suggestion_owners o on o.suggestion_id = s.id \
               left join replies r on r.suggestion_id = s.id \
               where t.person_id = $1 and r.suggestion_id is null \
                   and (coalesce(o.owner_id, c.lead_id) = $1 or c.lead_id = $1 \
                       and not exists (select 1 from standings h where h.case_id = s.case_id \
                           and h.person_id = o.owner_id and h.ended_on is null)) \
                   and not exists (select 1 from matters m where m.suggestion_id = s.id)";
    let owed = tx.all("suggestions", sql, params![person], |row| {
        let case: CaseId = row.get("of_case")?;
        let duty = Duty::new(Who::within(&case, person), row.get("sent")?, limits);
        let owed = Owed {
            child_name: row.get("child_name")?,
            suggestion: row.get("id")?,
            text: row.get("text")?,
            due: row.maybe("due")?.unwrap_or(duty.due),
            case,
        };
        Ok(viewable(row, today)?.then_some(owed))
    });
    let mut owed: Vec<Owed> = owed.await?.into_iter().flatten().collect();
    owed.sort_by(|one, next| (one.due, &one.suggestion).cmp(&(next.due, &next.suggestion)));
    Ok(owed)
}

/// Every suggestion and question sent since a day, without its words: for how the promise to reply is kept.
///
/// # Errors
/// [`crate::StoreError::Away`], and [`crate::StoreError::BadRow`].
pub async fn told_since(tx: &mut Tx, day: Date) -> Result<Vec<Told>> {
    let sql = "select s.id, s.said_by, s.date as sent, r.date as replied from suggestions s \
               left join replies r on r.suggestion_id = s.id where s.date >= $1";
    tx.all("suggestions", sql, params![day], |row| {
        Ok(Told { by: row.get("said_by")?, sent: row.get("sent")?, replied: row.maybe("replied")? })
    })
    .await
}
