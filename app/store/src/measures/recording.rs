//! Measurements as they come in, on a Friday from everybody at once: those that wait are recorded
//! together, each with its event.

use domain::{
    access::Granted,
    event::Event,
    id::{MeasureId, ObservationId},
    measure::Observation,
};

use super::record;
use crate::{
    Db, Result, StoreError,
    desk::Job,
    error::without_id,
    tx::{Once, WriteTx},
};

/// A measurement that is to be recorded, with what happens by it.
#[derive(Debug)]
pub struct Recording {
    /// That it may be.
    pub proof: Granted,
    /// On which measure.
    pub measure: MeasureId,
    /// The measurement; its id is made.
    pub observation: Observation,
    /// What happened.
    pub event: Event,
    /// The key of the form it came with: the same form counts once. Empty without.
    pub key: String,
}

/// Records a measurement with its event, for good once it returns; says whether the same form did
/// before.
///
/// # Errors
/// As [`record`]; [`StoreError::Busy`] and [`StoreError::Away`]: then nothing is recorded.
pub async fn hand_in(db: &Db, recording: Recording) -> Result<Once> {
    db.desks().recordings.hand_in(db, recording).await
}

impl Job for Recording {
    type Done = Once;

    async fn together(db: &Db, all: Vec<Self>) -> Vec<Result<Once>> {
        match write(db, &all).await {
            Ok(done) => return done.into_iter().map(Ok).collect(),
            Err(error) if all.len() == 1 => return vec![Err(error)],
            Err(StoreError::Busy | StoreError::Away(_)) => {
                return all.iter().map(|_| Err(StoreError::Busy)).collect();
            }
            // What is wrong with one is not the others' trouble.
            Err(_) => {}
        }
        let mut done = Vec::new();
        for one in &all {
            done.push(write(db, std::slice::from_ref(one)).await.and_then(only));
        }
        done
    }
}

fn only(done: Vec<Once>) -> Result<Once> {
    done.into_iter().next().ok_or(StoreError::Busy)
}

/// All of them in one transaction, or none.
async fn write(db: &Db, all: &[Recording]) -> Result<Vec<Once>> {
    let (mut write, mut done) = (db.write().await?, Vec::new());
    for one in all {
        let once = claim(&mut write, one).await?;
        if once == Once::First {
            record(&mut write, &one.proof, &one.measure, &one.observation).await?;
            write = write.record(&one.event).await?.and();
        }
        done.push(once);
    }
    write.kept().await?;
    Ok(done)
}

async fn claim(write: &mut WriteTx, one: &Recording) -> Result<Once> {
    if one.key.is_empty() {
        return Ok(Once::First);
    }
    let subject = one.observation.id.as_ref().map(ObservationId::as_str);
    let subject = subject.ok_or_else(|| without_id("measurement"))?;
    write.once(one.proof.actor(), &one.key, subject).await
}
