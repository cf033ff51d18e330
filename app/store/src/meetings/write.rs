//! What changes a meeting: planned, planned otherwise, noted, closed. Each asks for its proof.

use domain::{
    access::{Action, Granted},
    id::{CaseId, MeetingId},
    meeting::{Fact, Meeting, Noted},
};

use super::{insert_lists, insert_meeting};
use crate::{
    Result, StoreError,
    db::param::{in_case, json, params},
    tx::{Tx, WriteTx},
};

/// Plans a meeting in the granted case; the caller has made its id.
///
/// # Errors
/// [`StoreError::Exists`] where its id is taken.
pub async fn plan(tx: &mut WriteTx, granted: &Granted, meeting: &Meeting) -> Result<()> {
    tx.permit(granted, &[Action::Convene])?;
    let case = granted.case();
    let sql = "select case_id, max(position) + 1 as next from meetings where case_id = $1 \
               group by case_id";
    let next = tx.one("meetings", sql, params![case], |row| row.get::<usize>("next"));
    let next = next.await?.unwrap_or(0);
    insert_meeting(tx, case, next, meeting).await?;
    insert_lists(tx, case, meeting).await
}

/// Plans a meeting of the granted case otherwise, where nobody has since the version it names; says
/// whether it did.
///
/// # Errors
/// [`StoreError::Busy`] and [`StoreError::Away`].
pub async fn change(tx: &mut WriteTx, granted: &Granted, meeting: &Meeting) -> Result<bool> {
    tx.permit(granted, &[Action::Convene])?;
    let (case, interpreter) = (granted.case(), &meeting.interpreter);
    let sql = "update meetings set kind = $3, date = $4, place = $5, time = $6, \
                   interpreter_language = $7, interpreter_name = $8, interpreter_adult = $9, \
                   version = version + 1 \
               where id = $1 and case_id = $2 and planned and version = $10";
    let params = params![
        &meeting.id,
        case,
        meeting.kind,
        meeting.date,
        &meeting.place,
        meeting.course.time,
        interpreter.as_ref().map(|interpreter| &interpreter.language),
        interpreter.as_ref().map(|interpreter| &interpreter.name),
        interpreter.as_ref().map(|interpreter| interpreter.adult),
        meeting.course.version,
    ];
    if tx.run(sql, params).await? == 0 {
        return Ok(false);
    }
    without_lists(tx, case, &meeting.id).await?;
    insert_lists(tx, case, meeting).await?;
    Ok(true)
}

/// Notes something about a meeting of the granted case. Whether it may be noted now is the caller's to
/// look at, in the same transaction.
///
/// # Errors
/// [`StoreError::Refused`] where the proof is for something else.
pub async fn note(
    tx: &mut WriteTx,
    granted: &Granted,
    meeting: &MeetingId,
    noted: &Noted,
) -> Result<()> {
    let asked_for = match &noted.fact {
        Fact::Invited | Fact::Begun | Fact::Closed(_) => Action::Convene,
        Fact::Wish { of, .. } if *of != noted.by => Action::Hear,
        Fact::Wish { .. } | Fact::Addendum { .. } | Fact::Answer { .. } => Action::Tell,
    };
    tx.permit(granted, &[asked_for])?;
    let case = granted.case();
    let sql = "select case_id, max(position) + 1 as next from meeting_facts \
               where case_id = $1 and meeting_id = $2 group by case_id";
    let next = tx.one("meeting_facts", sql, params![case, meeting], |row| row.get::<i64>("next"));
    let next = next.await?.unwrap_or(0);
    let told = json(&noted.fact)?;
    let sql = "insert into meeting_facts (case_id, meeting_id, position, kind, told, written_by, \
                   written_on) values ($1, $2, $3, $4, $5, $6, $7)";
    let by = in_case(case, &noted.by);
    let params = params![case, meeting, next, noted.fact.kind(), told, by, noted.on];
    tx.insert("meeting_facts", sql, params).await
}

/// Closes a meeting of the granted case: how it was held, as case files tell it, and its minutes.
///
/// # Errors
/// As [`note`]; [`StoreError::NotFound`] where it is not one that is still to be held.
pub async fn close(
    tx: &mut WriteTx,
    granted: &Granted,
    held: &Meeting,
    minutes: &Noted,
) -> Result<()> {
    note(tx, granted, &held.id, minutes).await?;
    let (case, part) = (granted.case(), &held.child_participation);
    let sql = "update meetings set planned = $3, decided = $4, child_form = $5, child_text = $6 \
               where id = $1 and case_id = $2 and planned";
    let params = params![
        &held.id,
        case,
        held.planned,
        held.decisions.is_some(),
        part.as_ref().map(|part| part.form),
        part.as_ref().map(|part| &part.text),
    ];
    if tx.run(sql, params).await? == 0 {
        return Err(StoreError::NotFound);
    }
    without_lists(tx, case, &held.id).await?;
    insert_lists(tx, case, held).await
}

async fn without_lists(tx: &mut Tx, case: &CaseId, meeting: &MeetingId) -> Result<()> {
    for sql in [
        "delete from participants where meeting_id = $1 and case_id = $2",
        "delete from meeting_decisions where meeting_id = $1 and case_id = $2",
    ] {
        tx.run(sql, params![meeting, case]).await?;
    }
    Ok(())
}
