//! Meetings as they stand in a case, with participants, interpreter, the child's part, what was
//! decided, and all that was noted about them. What changes them stands in `write`.

use std::collections::HashMap;

use domain::{
    case::Case,
    id::CaseId,
    meeting::{ChildParticipation, Course, Interpreter, Meeting, Noted},
};

use crate::{
    Result,
    cases::Lists,
    db::{
        fields::Fields,
        param::{in_case, params},
    },
    tx::Tx,
};

mod drafts;
mod write;

pub use drafts::{MinutesDraft, draft, put_aside, throw_away, used};
pub use write::{change, close, note, plan};

pub(crate) async fn read(tx: &mut Tx, case: &CaseId, lists: &mut Lists) -> Result<Vec<Meeting>> {
    let mut facts = facts(tx, case).await?;
    let sql = "select * from meetings where case_id = $1 order by position";
    tx.all("meetings", sql, params![case], |row| meeting(case, row, lists, &mut facts)).await
}

/// What was noted, by meeting.
async fn facts(tx: &mut Tx, case: &CaseId) -> Result<HashMap<String, Vec<Noted>>> {
    let sql = "select meeting_id, told, written_by, written_on from meeting_facts \
               where case_id = $1 order by meeting_id, position";
    let all = tx.all("meeting_facts", sql, params![case], |row| {
        let fact = row.json("told")?;
        let (by, on) = (row.who(case, "written_by")?, row.get("written_on")?);
        Ok((row.get::<String>("meeting_id")?, Noted { fact, by, on }))
    });
    let mut facts: HashMap<String, Vec<Noted>> = HashMap::new();
    for (meeting, noted) in all.await? {
        facts.entry(meeting).or_default().push(noted);
    }
    Ok(facts)
}

fn meeting(
    case: &CaseId,
    row: Fields<'_>,
    lists: &mut Lists,
    facts: &mut HashMap<String, Vec<Noted>>,
) -> Result<Meeting> {
    let id: String = row.get("id")?;
    let interpreter = match row.maybe("interpreter_language")? {
        Some(language) => Some(Interpreter {
            language,
            name: row.get("interpreter_name")?,
            adult: row.get("interpreter_adult")?,
        }),
        None => None,
    };
    let child_participation = match row.maybe("child_form")? {
        Some(form) => Some(ChildParticipation { form, text: row.get("child_text")? }),
        None => None,
    };
    let decisions = lists.texts("meeting_decisions", &id)?;
    let course = Course {
        version: row.get("version")?,
        time: row.maybe("time")?,
        noted: facts.remove(&id).unwrap_or_default(),
    };
    Ok(Meeting {
        id: row.get("id")?,
        kind: row.get("kind")?,
        date: row.get("date")?,
        place: row.get("place")?,
        planned: row.get("planned")?,
        participants: lists.people(case, "participants", &id)?,
        interpreter,
        child_participation,
        decisions: row.get::<bool>("decided")?.then_some(decisions),
        course,
    })
}

pub(crate) async fn insert(tx: &mut Tx, case: &Case) -> Result<()> {
    for (position, meeting) in case.meetings.iter().enumerate() {
        insert_meeting(tx, &case.id, position, meeting).await?;
        insert_lists(tx, &case.id, meeting).await?;
    }
    Ok(())
}

/// Who takes or took part, and what was decided.
async fn insert_lists(tx: &mut Tx, case: &CaseId, meeting: &Meeting) -> Result<()> {
    for (position, person) in meeting.participants.iter().enumerate() {
        let sql = "insert into participants (meeting_id, case_id, position, person_id) \
                   values ($1, $2, $3, $4)";
        let params = params![&meeting.id, case, position, in_case(case, person)];
        tx.insert("participants", sql, params).await?;
    }
    for (position, text) in meeting.decisions.iter().flatten().enumerate() {
        let sql = "insert into meeting_decisions (meeting_id, case_id, position, text) \
                   values ($1, $2, $3, $4)";
        let params = params![&meeting.id, case, position, text];
        tx.insert("meeting_decisions", sql, params).await?;
    }
    Ok(())
}

async fn insert_meeting(
    tx: &mut Tx,
    case: &CaseId,
    position: usize,
    meeting: &Meeting,
) -> Result<()> {
    let (interpreter, part) = (&meeting.interpreter, &meeting.child_participation);
    tx.insert(
        "meetings",
        "insert into meetings (id, case_id, position, kind, date, place, planned, decided, \
             interpreter_language, interpreter_name, interpreter_adult, child_form, child_text, \
             time) \
         values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, $14)",
        params![
            &meeting.id,
            case,
            position,
            meeting.kind,
            meeting.date,
            &meeting.place,
            meeting.planned,
            meeting.decisions.is_some(),
            interpreter.as_ref().map(|interpreter| &interpreter.language),
            interpreter.as_ref().map(|interpreter| &interpreter.name),
            interpreter.as_ref().map(|interpreter| interpreter.adult),
            part.as_ref().map(|part| part.form),
            part.as_ref().map(|part| &part.text),
            meeting.course.time,
        ],
    )
    .await
}
