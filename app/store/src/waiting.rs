//! What waits for a word that only one person can give: what they say to a reply, whether they were
//! listened to at a meeting, how they see it. What waits for work is with the work.

use domain::{
    access::{Action, allowed},
    id::{CaseId, MeetingId, PersonId, SuggestionId},
    text::Text,
};
use jiff::{ToSpan, civil::Date};

use crate::{
    Result,
    cases::Standing,
    db::{fields::Fields, param::params},
    tx::Tx,
};

/// For so many days a meeting that is over is asked about.
const ASKED_FOR_DAYS: i64 = 60;

/// What a word is asked about.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Matter {
    /// The reply to their suggestion.
    Reply(SuggestionId, Text),
    /// The reply to their question.
    Explained(SuggestionId),
    /// Whether a meeting listened to them.
    Meeting(MeetingId, Date),
    /// How they see it: they have not said it yet.
    View,
}

/// A word that somebody is asked for.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Waits {
    /// The case.
    pub case: CaseId,
    /// The child's first name.
    pub child_name: String,
    /// About what.
    pub matter: Matter,
}

/// The words that somebody is asked for, in cases that they see.
///
/// # Errors
/// [`crate::StoreError::Away`], and [`crate::StoreError::BadRow`].
pub async fn of_person(tx: &mut Tx, person: &PersonId, today: Date) -> Result<Vec<Waits>> {
    let sql = "select w.what, w.id, w.text, w.date, p.name as child_name, t.* \
               from standings t join cases c on c.id = t.case_id \
               join people p on p.id = c.child_id join (\
                   select s.case_id, case when exists (select 1 from matters m \
                           where m.suggestion_id = s.id) then 'explained' else 'reply' end as what, \
                       s.id, s.text, r.date \
                   from suggestions s join replies r on r.suggestion_id = s.id \
                   where s.said_by = $1 and not exists (select 1 from verdicts v \
                       where v.suggestion_id = s.id) \
                   union all \
                   select f.case_id, 'meeting', f.meeting_id, null, m.date \
                   from memberships h join meeting_facts f on f.case_id = h.case_id \
                   join meetings m on m.case_id = f.case_id and m.id = f.meeting_id \
                   where h.person_id = $1 and h.role <> 'helper' and f.kind = 'closed' \
                       and m.date >= $2 and not exists (select 1 from meeting_facts a \
                           where a.case_id = f.case_id and a.meeting_id = f.meeting_id \
                           and a.kind = 'answer' and a.written_by = $1) \
                   union all \
                   select h.case_id, 'view', h.case_id, null, null from memberships h \
                   where h.person_id = $1 and h.role = 'family' and not exists (\
                       select 1 from views v where v.case_id = h.case_id and v.said_by = $1)\
               ) w on w.case_id = t.case_id \
               where t.person_id = $1 order by c.position, w.what, w.date, w.id";
    let since = today.saturating_sub(ASKED_FOR_DAYS.days());
    let all = tx.all("standings", sql, params![person, since], |row| {
        let (matter, needed) = matter(row)?;
        let relation = Standing::read(row)?.relation(today);
        if !allowed(relation, Action::View) || !allowed(relation, needed) {
            return Ok(None);
        }
        let (case, child_name) = (row.get("case_id")?, row.get("child_name")?);
        Ok(Some(Waits { case, child_name, matter }))
    });
    Ok(all.await?.into_iter().flatten().collect())
}

/// What it is about, and what one must be allowed to say it.
fn matter(row: Fields<'_>) -> Result<(Matter, Action)> {
    let what: String = row.get("what")?;
    Ok(match what.as_str() {
        "reply" => (Matter::Reply(row.get("id")?, row.get("text")?), Action::Suggest),
        "explained" => (Matter::Explained(row.get("id")?), Action::Ask),
        "meeting" => (Matter::Meeting(row.get("id")?, row.get("date")?), Action::Tell),
        _ => (Matter::View, Action::Tell),
    })
}
