//! Measures and measurements: recording, correcting, and what is due from one person. Entries are
//! never changed: a correction is a new one.

use domain::{
    access::{Action, Granted},
    entry::Rater,
    id::{GoalId, MeasureId, ObservationId},
    measure::{Observation, Scale},
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

/// A measure as far as somebody who records on it needs it. Reading no more keeps recording fast
/// however long a plan has run.
#[derive(Debug, Clone, PartialEq)]
pub struct ToRecord {
    /// The goal.
    pub goal: GoalId,
    /// What they are to the measure.
    pub rater: Rater,
    /// Its scale.
    pub scale: Scale,
}

/// A measure of the granted case, for the reader to record on.
///
/// # Errors
/// [`StoreError::Away`], and [`StoreError::BadRow`].
pub async fn to_record(
    tx: &mut Tx,
    granted: &Granted,
    measure: &MeasureId,
) -> Result<Option<ToRecord>> {
    let sql = "select m.id, m.goal_id, m.scale, exists (select 1 from raters r \
                       where r.measure_id = m.id and r.person_id = $3) as asked, \
                   (select o.source from observations o where o.case_id = m.case_id \
                       and o.measure_id = m.id and o.said_by = $3 \
                       order by o.position desc limit 1) as usual \
               from measures m where m.id = $1 and m.case_id = $2";
    let case = granted.case();
    let params = params![measure, case, in_case(case, &granted.who())];
    let found = tx.one("measures", sql, params, |row| {
        let rater = Rater { asked: row.get("asked")?, usual: row.maybe("usual")? };
        Ok((row.get("goal_id")?, rater, row.get::<String>("scale")?))
    });
    let Some((goal, rater, scale)) = found.await? else { return Ok(None) };
    let around = organisation::around(tx).await?;
    Ok(around.scales.get(&scale).cloned().map(|scale| ToRecord { goal, rater, scale }))
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
    match observations::append(tx, &[(granted.case(), measure, observation)]).await? {
        0 => Err(StoreError::NotFound),
        _ => Ok(()),
    }
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
