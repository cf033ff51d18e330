//! The rows of measurements. Only ever added.

use std::collections::HashMap;

use domain::{
    id::{CaseId, MeasureId, ObservationId},
    measure::Observation,
};

use crate::{
    Result, StoreError,
    db::{
        fields::Fields,
        param::{Param, in_case, params},
    },
    error::without_id,
    tx::Tx,
};

pub(super) fn observation(case: &CaseId, row: Fields<'_>) -> Result<Observation> {
    Ok(Observation {
        id: Some(row.get("id")?),
        date: row.get("date")?,
        value: row.maybe("value")?,
        not_possible: row.maybe("not_possible")?,
        by: row.who(case, "said_by")?,
        source: row.get("source")?,
        note: row.maybe("note")?,
        corrects: row.maybe("corrects")?,
        entered_by: row.maybe("entered_by")?,
        entered_at: row.maybe("entered_at")?,
    })
}

/// The entries of each measure: baseline and later.
pub(super) type Series = HashMap<MeasureId, (Vec<Observation>, Vec<Observation>)>;

pub(super) async fn read(tx: &mut Tx, case: &CaseId) -> Result<Series> {
    let sql = "select id, measure_id, baseline, date, value, not_possible, said_by, source, note, \
                   corrects, entered_by, entered_at \
               from observations where case_id = $1 order by measure_id, position";
    let rows = tx.all("observations", sql, params![case], |row| {
        let baseline: bool = row.get("baseline")?;
        Ok((row.get::<MeasureId>("measure_id")?, baseline, observation(case, row)?))
    });
    let mut series = Series::new();
    for (measure, baseline, entry) in rows.await? {
        let (before, since) = series.entry(measure).or_default();
        if baseline { before } else { since }.push(entry);
    }
    Ok(series)
}

/// What one person said last on a measure.
pub(super) async fn last(
    tx: &mut Tx,
    case: &CaseId,
    (measure, said_by): (&MeasureId, Param),
) -> Result<Option<Observation>> {
    let sql = "select * from observations where case_id = $1 and measure_id = $2 and said_by = $3 \
               order by position desc limit 1";
    let params = params![case, measure, said_by];
    tx.one("observations", sql, params, |row| observation(case, row)).await
}

/// The last of the corrections of an entry, if there is any.
pub(super) async fn correction(
    tx: &mut Tx,
    case: &CaseId,
    entry: &ObservationId,
) -> Result<Option<Observation>> {
    let sql = "select * from observations where corrects = $1 and case_id = $2";
    let (mut last, mut looked_at) = (None, entry.clone());
    while let Some(next) =
        tx.one("observations", sql, params![&looked_at, case], |row| observation(case, row)).await?
    {
        if let Some(id) = &next.id {
            looked_at = id.clone();
        }
        last = Some(next);
    }
    Ok(last)
}

/// The place behind all entries of a measure.
pub(super) async fn next(tx: &mut Tx, case: &CaseId, measure: &MeasureId) -> Result<i64> {
    let sql = "select measure_id, max(position) + 1 as next from observations \
               where case_id = $1 and measure_id = $2 group by measure_id";
    let next = tx.one("observations", sql, params![case, measure], |row| row.get::<i64>("next"));
    Ok(next.await?.unwrap_or(0))
}

/// Adds an entry behind the others of its measure: to the baseline, as long as no intervention of its
/// goal has begun on its day.
pub(super) async fn append(
    tx: &mut Tx,
    case: &CaseId,
    measure: &MeasureId,
    entry: &Observation,
) -> Result<()> {
    let id = entry.id.as_ref().ok_or_else(|| without_id("measurement"))?;
    let sql = "insert into observations (id, case_id, measure_id, position, baseline, date, value, \
                   not_possible, said_by, source, note, corrects, entered_by, entered_at) \
               select $1, m.case_id, m.id, coalesce((select max(o.position) + 1 \
                       from observations o where o.case_id = m.case_id and o.measure_id = m.id), 0), \
                   not exists (select 1 from phases p where p.goal_id = m.goal_id \
                       and p.kind <> 'baseline' and p.start_date <= $4), \
                   $4, $5, $6, $7, $8, $9, $10, $11, $12 \
               from measures m where m.id = $2 and m.case_id = $3";
    let params = params![
        id,
        measure,
        case,
        entry.date,
        entry.value,
        entry.not_possible,
        in_case(case, &entry.by),
        entry.source,
        entry.note.as_ref(),
        entry.corrects.as_ref(),
        entry.entered_by.as_ref(),
        entry.entered_at,
    ];
    match tx.insert_found("observations", sql, params).await? {
        0 => Err(StoreError::NotFound),
        _ => Ok(()),
    }
}

/// Where an entry belongs.
pub(super) struct Place<'a> {
    pub(super) case: &'a CaseId,
    pub(super) measure: &'a MeasureId,
    pub(super) position: i64,
    pub(super) baseline: bool,
}

pub(super) async fn insert(tx: &mut Tx, place: Place<'_>, entry: &Observation) -> Result<()> {
    let id = entry.id.as_ref().ok_or_else(|| without_id("measurement"))?;
    tx.insert(
        "observations",
        "insert into observations (id, case_id, measure_id, position, baseline, date, value, \
             not_possible, said_by, source, note, corrects, entered_by, entered_at) \
         values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, $14)",
        params![
            id,
            place.case,
            place.measure,
            place.position,
            place.baseline,
            entry.date,
            entry.value,
            entry.not_possible,
            in_case(place.case, &entry.by),
            entry.source,
            entry.note.as_ref(),
            entry.corrects.as_ref(),
            entry.entered_by.as_ref(),
            entry.entered_at,
        ],
    )
    .await
}
