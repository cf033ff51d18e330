//! What people write about interventions: the page, the log, whether it makes sense, the ending.
//! Each is a row that stays.

use domain::{
    access::{Action, Granted},
    id::InterventionId,
    intervention::{
        Intervention, Meaningfulness,
        delivery::Occasion,
        ending::{Ended, Ending},
    },
};

use crate::{
    Result, StoreError,
    db::param::{in_case, params},
    goals,
    tx::WriteTx,
};

/// Keeps the page of an intervention as it is given, which names the version that was seen, with how
/// often it is held and who is responsible. How it was written before stays.
///
/// # Errors
/// [`StoreError::Exists`] where another has written it meanwhile; [`StoreError::NotFound`] where the
/// granted case has no such intervention.
pub async fn tell(tx: &mut WriteTx, granted: &Granted, one: &Intervention) -> Result<()> {
    tx.permit(granted, &[Action::Plan])?;
    let (case, told) = (granted.case(), &one.course.told);
    let responsible = in_case(case, &one.responsible);
    let sql = "update interventions set frequency = $3, responsible_id = $4 \
               where id = $1 and case_id = $2";
    let params = params![&one.id, case, &one.frequency, responsible.clone()];
    if tx.run(sql, params).await? == 0 {
        return Err(StoreError::NotFound);
    }
    let Some((by, on)) = &told.changed else {
        return Err(StoreError::Refused("a page is written by somebody".into()));
    };
    tx.insert(
        "intervention_pages",
        "insert into intervention_pages (intervention_id, case_id, version, kind, what, how_long, \
             frequency, responsible_id, deputy_id, times, minutes, expect, signs, cost, \
             changed_by, changed_on) \
         values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, $14, $15, $16)",
        params![
            &one.id,
            case,
            told.version + 1,
            told.kind,
            told.what.as_ref(),
            told.how_long.as_ref(),
            &one.frequency,
            responsible,
            told.deputy.as_ref().map(|who| in_case(case, who)),
            told.times,
            told.minutes,
            told.expect.as_ref(),
            told.signs.as_ref(),
            told.cost.as_ref(),
            in_case(case, by),
            *on,
        ],
    )
    .await
}

/// Writes an entry into the log of an intervention.
///
/// # Errors
/// [`StoreError::Exists`] where another has taken the place of the same entry meanwhile.
pub async fn note(
    tx: &mut WriteTx,
    granted: &Granted,
    of: &InterventionId,
    occasion: &Occasion,
) -> Result<()> {
    tx.permit(granted, &[Action::Answer])?;
    let case = granted.case();
    let sql = "select case_id, max(position) + 1 as next from occasions where case_id = $1 \
               group by case_id";
    let next = tx.one("occasions", sql, params![case], |row| row.get::<i64>("next"));
    let next = next.await?.unwrap_or(0);
    let Occasion { id, date, at, outcome, words, by, on, replaces } = occasion;
    tx.insert(
        "occasions",
        "insert into occasions (id, case_id, intervention_id, position, date, at, outcome, words, \
             replaces, written_by, written_on) \
         values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11)",
        params![
            id,
            case,
            of,
            next,
            *date,
            *at,
            *outcome,
            words.as_ref(),
            replaces.as_ref(),
            in_case(case, by),
            *on,
        ],
    )
    .await
}

/// Keeps what somebody says about whether an intervention makes sense to them.
///
/// # Errors
/// [`StoreError::Busy`] and [`StoreError::Away`].
pub async fn make_sense(
    tx: &mut WriteTx,
    granted: &Granted,
    of: &InterventionId,
    said: &Meaningfulness,
) -> Result<()> {
    tx.permit(granted, &[Action::Tell])?;
    let case = granted.case();
    let sql = "select intervention_id, max(position) + 1 as next from meaningfulness \
               where case_id = $1 and intervention_id = $2 group by intervention_id";
    let next = tx.one("meaningfulness", sql, params![case, of], |row| row.get::<i64>("next"));
    let next = next.await?.unwrap_or(0);
    let Meaningfulness { by, value, date, words } = said;
    let sql = "insert into meaningfulness (intervention_id, case_id, position, person_id, value, \
                   date) values ($1, $2, $3, $4, $5, $6)";
    let params = params![of, case, next, in_case(case, by), *value, *date];
    tx.insert("meaningfulness", sql, params).await?;
    let Some(words) = words else { return Ok(()) };
    let sql = "insert into meaningfulness_words (intervention_id, case_id, position, words) \
               values ($1, $2, $3, $4)";
    tx.insert("meaningfulness_words", sql, params![of, case, next, words]).await
}

/// Ends an intervention with what was learnt; where its goal is worked on, its next phase begins.
///
/// # Errors
/// [`StoreError::Exists`] where that has been told; [`StoreError::NotFound`] where the granted case
/// has no such intervention.
pub async fn end(
    tx: &mut WriteTx,
    granted: &Granted,
    of: &InterventionId,
    ending: &Ending,
    ended: Option<&Ended>,
) -> Result<()> {
    tx.permit(granted, &[Action::Decide])?;
    let case = granted.case();
    let Ending { why, learnt, instead, child, by, on } = ending;
    let sql = "insert into intervention_endings (intervention_id, case_id, why, learnt, instead, \
                   child, ended_by, ended_on) values ($1, $2, $3, $4, $5, $6, $7, $8)";
    let by = in_case(case, by);
    let params = params![of, case, *why, learnt, instead, child, by, *on];
    tx.insert("intervention_endings", sql, params).await?;
    let Some(ended) = ended else { return Ok(()) };
    let sql = "update interventions set status = $3, end_date = $4 where id = $1 and case_id = $2";
    if tx.run(sql, params![of, case, ended.status, ended.last_day]).await? == 0 {
        return Err(StoreError::NotFound);
    }
    match &ended.changed {
        Some(changed) => goals::open_phase(tx, case, changed).await,
        None => Ok(()),
    }
}
