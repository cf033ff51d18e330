//! Meetings as they stand in a case, with participants, interpreter, the child's part and what
//! was decided.

use domain::{
    case::Case,
    id::CaseId,
    meeting::{ChildParticipation, Interpreter, Meeting},
};

use crate::{
    Result,
    cases::Lists,
    db::{
        fields::Fields,
        param::{params, who},
    },
    tx::Tx,
};

pub(crate) async fn read(tx: &mut Tx, case: &CaseId, lists: &mut Lists) -> Result<Vec<Meeting>> {
    let sql = "select * from meetings where case_id = $1 order by position";
    tx.all("meetings", sql, params![case], |row| meeting(case, row, lists)).await
}

fn meeting(case: &CaseId, row: Fields<'_>, lists: &mut Lists) -> Result<Meeting> {
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
    })
}

pub(crate) async fn insert(tx: &mut Tx, case: &Case) -> Result<()> {
    for (position, meeting) in case.meetings.iter().enumerate() {
        insert_meeting(tx, case, position, meeting).await?;
        for (position, person) in meeting.participants.iter().enumerate() {
            let sql = "insert into participants (meeting_id, case_id, position, person_id) \
                       values ($1, $2, $3, $4)";
            let params = params![&meeting.id, &case.id, position, who(case, person)];
            tx.insert("participants", sql, params).await?;
        }
        for (position, text) in meeting.decisions.iter().flatten().enumerate() {
            let sql = "insert into meeting_decisions (meeting_id, case_id, position, text) \
                       values ($1, $2, $3, $4)";
            let params = params![&meeting.id, &case.id, position, text];
            tx.insert("meeting_decisions", sql, params).await?;
        }
    }
    Ok(())
}

async fn insert_meeting(
    tx: &mut Tx,
    case: &Case,
    position: usize,
    meeting: &Meeting,
) -> Result<()> {
    let (interpreter, part) = (&meeting.interpreter, &meeting.child_participation);
    tx.insert(
        "meetings",
        "insert into meetings (id, case_id, position, kind, date, place, planned, decided, \
             interpreter_language, interpreter_name, interpreter_adult, child_form, child_text) \
         values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13)",
        params![
            &meeting.id,
            &case.id,
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
        ],
    )
    .await
}
