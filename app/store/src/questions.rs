//! Questions about what was opened, and corrections: asking them, who reads them, and what one
//! person owes. Their words, replies and verdicts are kept by `suggestions`.

use domain::{
    access::{Action, Granted, allowed},
    flag::Limits,
    id::{CaseId, PersonId, SuggestionId},
    people::Who,
    question::{Matter, Opened, Question},
    suggestion::{Duty, Verdict},
    text::Text,
    voice::{Reply, Suggestion},
};
use jiff::civil::Date;

use crate::{
    Result, cases,
    db::{
        fields::{Fields, choice},
        param::params,
    },
    suggestions,
    tx::{Tx, WriteTx},
};

/// A question with the names that stand round it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Asked {
    /// The question.
    pub question: Question,
    /// The child's first name.
    pub child_name: String,
    /// Who asked.
    pub by_name: String,
    /// Who owes the reply.
    pub owner_name: String,
    /// Who replied.
    pub replied_name: Option<String>,
}

/// A question that somebody owes a reply.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Owed {
    /// The case.
    pub case: CaseId,
    /// The child's first name.
    pub child_name: String,
    /// Which.
    pub id: SuggestionId,
    /// Whether it asks why something was opened; else it says that something is wrong.
    pub about_reading: bool,
    /// By when.
    pub due: Date,
}

/// Keeps a question; the caller has made its id.
///
/// # Errors
/// [`crate::StoreError::Exists`] where its id is taken.
pub async fn ask(tx: &mut WriteTx, granted: &Granted, question: &Question) -> Result<()> {
    tx.permit(granted, &[Action::Ask])?;
    let (id, case) = (&question.asked.id, granted.case());
    suggestions::keep(tx, case, &question.asked, &question.duty).await?;
    let (kind, opened, should) = match &question.matter {
        Matter::Reading(opened) => ("reading", Some(opened), None),
        Matter::Wrong { should } => ("wrong", None, should.as_ref()),
    };
    let sql = "insert into matters (suggestion_id, case_id, kind, seq, reader_id, reader_name, what, \
                   at, should) values ($1, $2, $3, $4, $5, $6, $7, $8, $9)";
    let params = params![
        id,
        case,
        kind,
        opened.map(|it| it.seq),
        opened.map(|it| &it.reader),
        opened.map(|it| &it.name),
        opened.map(|it| it.what.as_str()),
        opened.map(|it| it.at),
        should,
    ];
    tx.insert("matters", sql, params).await
}

/// The questions of the granted case that the one it was granted to reads, as they were asked.
///
/// # Errors
/// [`crate::StoreError::Away`], and [`crate::StoreError::BadRow`].
pub async fn of_case(tx: &mut Tx, granted: &Granted, limits: &Limits) -> Result<Vec<Asked>> {
    let case = granted.case();
    let sql = "select s.id, s.said_by, s.date, s.text, r.replied_by, r.date as replied_on, \
                   r.outcome, r.what_changed, r.why_not, coalesce(o.owner_id, c.lead_id) as owner_id, \
                   o.due, m.kind, m.seq, m.reader_id, m.reader_name, m.what, m.at, m.should, \
                   v.said_by as judged_by, v.date as judged, v.fine, k.name as child_name, \
                   a.name as by_name, w.name as owner_name, p.name as replied_name \
               from matters m join suggestions s on s.id = m.suggestion_id \
               join cases c on c.id = s.case_id join people k on k.id = c.child_id \
               left join suggestion_owners o on o.suggestion_id = s.id \
               left join replies r on r.suggestion_id = s.id \
               left join verdicts v on v.suggestion_id = s.id \
               join people a on a.id = s.said_by \
               join people w on w.id = coalesce(o.owner_id, c.lead_id) \
               left join people p on p.id = r.replied_by \
               where m.case_id = $1 order by s.position";
    let read = |row: Fields<'_>| {
        let question = question(row, case, limits)?;
        if !question.is_for(&granted.who(), granted.relation()) {
            return Ok(None);
        }
        Ok(Some(Asked {
            question,
            child_name: row.get("child_name")?,
            by_name: row.get("by_name")?,
            owner_name: row.get("owner_name")?,
            replied_name: row.maybe("replied_name")?,
        }))
    };
    Ok(tx.all("matters", sql, params![case], read).await?.into_iter().flatten().collect())
}

fn question(row: Fields<'_>, case: &CaseId, limits: &Limits) -> Result<Question> {
    let asked = Suggestion {
        id: row.get("id")?,
        by: row.who(case, "said_by")?,
        date: row.get("date")?,
        text: row.get("text")?,
        reply: match row.maybe_who(case, "replied_by")? {
            Some(by) => Some(Reply {
                by,
                date: row.get("replied_on")?,
                outcome: row.get("outcome")?,
                what_changed: row.maybe("what_changed")?,
                why_not: row.maybe("why_not")?,
            }),
            None => None,
        },
    };
    let verdict = match row.maybe_who(case, "judged_by")? {
        Some(by) => {
            Some(Verdict { by, date: row.get("judged")?, fine: row.get("fine")?, tryout: None })
        }
        None => None,
    };
    let duty = Duty::new(row.who(case, "owner_id")?, asked.date, limits);
    let due = row.maybe("due")?.unwrap_or(duty.due);
    let matter = if row.get::<String>("kind")? == "reading" {
        let what: String = row.get("what")?;
        Matter::Reading(Opened {
            seq: row.get("seq")?,
            reader: row.get("reader_id")?,
            name: row.get("reader_name")?,
            what: choice(&what).map_err(|fault| row.fault("what", fault))?,
            at: row.get("at")?,
        })
    } else {
        Matter::Wrong { should: row.maybe::<Text>("should")? }
    };
    Ok(Question { asked, duty: Duty { due, verdict, ..duty }, matter })
}

/// What somebody owes an answer today: what was asked of them, and as a lead everything.
///
/// # Errors
/// [`crate::StoreError::Away`], and [`crate::StoreError::BadRow`].
pub async fn owed_by(
    tx: &mut Tx,
    person: &PersonId,
    today: Date,
    limits: &Limits,
) -> Result<Vec<Owed>> {
    let sql = "select s.id, s.case_id, s.date as sent, o.due, m.kind, p.name as child_name \
               from matters m join suggestions s on s.id = m.suggestion_id \
               join cases c on c.id = s.case_id join people p on p.id = c.child_id \
               left join suggestion_owners o on o.suggestion_id = s.id \
               left join replies r on r.suggestion_id = s.id \
               where r.suggestion_id is null and (o.owner_id = $1 or c.lead_id = $1)";
    let all = tx.all("matters", sql, params![person], |row| {
        let case: CaseId = row.get("case_id")?;
        let duty = Duty::new(Who::within(&case, person), row.get("sent")?, limits);
        Ok(Owed {
            child_name: row.get("child_name")?,
            id: row.get("id")?,
            about_reading: row.get::<String>("kind")? == "reading",
            due: row.maybe("due")?.unwrap_or(duty.due),
            case,
        })
    });
    let mut owed = Vec::new();
    for one in all.await? {
        // Whoever has left can no longer answer: the lead has it too.
        let relation = cases::relation(tx, &one.case, person, today).await?;
        if allowed(relation, Action::Explain) {
            owed.push(one);
        }
    }
    owed.sort_by(|one, next| (one.due, &one.id).cmp(&(next.due, &next.id)));
    Ok(owed)
}
