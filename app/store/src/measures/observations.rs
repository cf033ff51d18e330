//! The rows of measurements. Only ever added.

use std::collections::HashMap;

use domain::{
    id::{CaseId, MeasureId, ObservationId},
    measure::Observation,
};

use crate::{
    Result,
    db::{
        fields::Fields,
        param::{in_case, params},
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

/// An entry that is to stand behind the others of a measure.
pub(super) type New<'a> = (&'a CaseId, &'a MeasureId, &'a Observation);

/// Adds entries in their order, each behind the others of its measure: to the baseline, as long as no
/// intervention of its goal has begun on its day. Says how many were added: none for a measure that
/// the case has not.
pub(super) async fn append(tx: &mut Tx, entries: &[New<'_>]) -> Result<u64> {
    let mut rows = Vec::new();
    for (place, (case, measure, entry)) in entries.iter().enumerate() {
        rows.push(params![
            entry.id.as_ref().ok_or_else(|| without_id("measurement"))?,
            place,
            *measure,
            *case,
            entry.date,
            entry.value,
            entry.not_possible,
            in_case(case, &entry.by),
            entry.source,
            entry.note.as_ref(),
            entry.corrects.as_ref(),
            entry.entered_by.as_ref(),
            entry.entered_at,
        ]);
    }
    let new = "with new (id, place, measure_id, case_id, date, value, not_possible, said_by, \
                   source, note, corrects, entered_by, entered_at) as (values";
    let insert = ") insert into observations (id, case_id, measure_id, position, baseline, date, \
                   value, not_possible, said_by, source, note, corrects, entered_by, entered_at) \
               select n.id, m.case_id, m.id, \
                   coalesce((select max(o.position) + 1 from observations o \
                       where o.case_id = m.case_id and o.measure_id = m.id), 0) \
                       + (select count(*) from new b \
                           where b.measure_id = n.measure_id and b.place < n.place), \
                   not exists (select 1 from phases p where p.goal_id = m.goal_id \
                       and p.kind <> 'baseline' and p.start_date <= n.date), \
                   n.date, n.value, n.not_possible, n.said_by, n.source, n.note, n.corrects, \
                   n.entered_by, n.entered_at \
               from new n join measures m on m.id = n.measure_id and m.case_id = n.case_id";
    tx.run_many("observations", (new, insert), rows).await
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
