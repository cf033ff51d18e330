//! Measures and measurements: recording, correcting, and what is due from one person. Entries are
//! never changed: a correction is a new one.

use domain::{
    access::{Action, Granted},
    id::{CaseId, GoalId, MeasureId, ObservationId},
    measure::{Measure, Observation, Scale},
};

use self::observations::Place;
use crate::{
    Result, StoreError,
    db::{
        fields::Fields,
        param::{in_case, params},
    },
    organisation,
    tx::{Tx, WriteTx},
};

mod due;
mod observations;
mod recording;
mod rows;
mod set;

pub use due::{Due, due};
pub use recording::{Recording, hand_in};
pub(crate) use rows::{insert, read};
pub use set::set;

/// The case and goal a measure belongs to: only for the authorisation that follows.
///
/// # Errors
/// [`StoreError::Away`].
pub async fn place(tx: &mut Tx, measure: &MeasureId) -> Result<Option<(CaseId, GoalId)>> {
    let sql = "select id, case_id, goal_id from measures where id = $1";
    let read = |row: Fields<'_>| Ok((row.get("case_id")?, row.get("goal_id")?));
    tx.one("measures", sql, params![measure], read).await
}

/// A measure as one person records on it: with who measures, and of its entries only that person's
/// last one. Reading no more keeps recording fast however long a plan has run.
///
/// # Errors
/// [`StoreError::Away`], and [`StoreError::BadRow`].
pub async fn to_record(
    tx: &mut Tx,
    granted: &Granted,
    measure: &MeasureId,
) -> Result<Option<(Measure, Scale)>> {
    let case = granted.case();
    let sql = "select * from measures where id = $1 and case_id = $2";
    let found = tx.one("measures", sql, params![measure, case], rows::bare).await?;
    let Some(mut found) = found else { return Ok(None) };
    let sql = "select person_id from raters where measure_id = $1 order by position";
    let raters = tx.all("raters", sql, params![measure], |row| row.who(case, "person_id"));
    found.raters = raters.await?;
    let own = in_case(case, &granted.who());
    found.observations.extend(observations::last(tx, case, (measure, own)).await?);
    let around = organisation::around(tx).await?;
    let scale = around.scales.get(&found.scale).cloned();
    Ok(scale.map(|scale| (found, scale)))
}

/// An entry of a measure, whether or not it stands.
///
/// # Errors
/// [`StoreError::Away`], and [`StoreError::BadRow`].
pub async fn entry(
    tx: &mut Tx,
    granted: &Granted,
    measure: &MeasureId,
    entry: &ObservationId,
) -> Result<Option<Observation>> {
    let case = granted.case();
    let sql = "select * from observations where id = $1 and measure_id = $2 and case_id = $3";
    let read = |row: Fields<'_>| observations::observation(case, row);
    tx.one("observations", sql, params![entry, measure, case], read).await
}

/// Records a measurement; the caller has made its id. It counts to the baseline as long as no
/// intervention of its goal has begun on its day.
///
/// # Errors
/// [`StoreError::NotFound`] where the granted case has no such measure.
pub async fn record(
    tx: &mut WriteTx,
    granted: &Granted,
    measure: &MeasureId,
    observation: &Observation,
) -> Result<()> {
    tx.permit(granted, &[Action::Record])?;
    observations::append(tx, granted.case(), measure, observation).await
}

/// Corrects a measurement: the new one names the one it corrects, and counts to the baseline as
/// that did.
///
/// # Errors
/// [`StoreError::Conflict`] with the entry that stands where it was corrected already;
/// [`StoreError::NotFound`] where the measure has no such entry.
pub async fn correct(
    tx: &mut WriteTx,
    granted: &Granted,
    measure: &MeasureId,
    observation: &Observation,
) -> Result<()> {
    tx.permit(granted, &[Action::Record])?;
    let case = granted.case();
    let first = observation.corrects.as_ref().ok_or(StoreError::NotFound)?;
    let sql = "select id, baseline from observations \
               where id = $1 and measure_id = $2 and case_id = $3";
    let params = params![first, measure, case];
    let baseline = tx.one("observations", sql, params, |row| row.get("baseline")).await?;
    let baseline = baseline.ok_or(StoreError::NotFound)?;
    if let Some(last) = observations::correction(tx, case, first).await? {
        return Err(StoreError::Conflict(Box::new(last)));
    }
    let position = observations::next(tx, case, measure).await?;
    observations::insert(tx, Place { case, measure, position, baseline }, observation).await
}

/// The entry that stands in the end where this one was corrected, once or more.
///
/// # Errors
/// [`StoreError::Away`], and [`StoreError::BadRow`].
pub async fn standing(
    tx: &mut Tx,
    granted: &Granted,
    entry: &ObservationId,
) -> Result<Option<Observation>> {
    observations::correction(tx, granted.case(), entry).await
}
