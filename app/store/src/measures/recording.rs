//! Measurements as they come in, on a Friday from everybody at once: those that wait are recorded
//! together, each with its event.

use std::collections::BTreeSet;

use domain::{
    access::{Action, Granted, allowed},
    event::Event,
    id::MeasureId,
    measure::Observation,
};

use jiff::civil::Date;

use super::{observations, record};
use crate::{
    Db, Result, StoreError,
    cases::relation,
    db::param::params,
    desk::Job,
    error::without_id,
    tx::{Once, WriteTx, claim, permitted},
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
    /// The day it is.
    pub today: Date,
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
        match together(db, &all).await {
            Ok(()) => return all.iter().map(|_| Ok(Once::First)).collect(),
            Err(StoreError::Busy | StoreError::Away(_)) => {
                return all.iter().map(|_| Err(StoreError::Busy)).collect();
            }
            // What is wrong with one, or was written before, is not the others' trouble.
            Err(_) => {}
        }
        let mut done = Vec::new();
        for one in &all {
            done.push(alone(db, one).await);
        }
        done
    }
}

/// All of them in one transaction, each for the first time; or none.
async fn together(db: &Db, all: &[Recording]) -> Result<()> {
    let (mut keys, mut entries) = (Vec::new(), Vec::new());
    for Recording { proof, measure, observation, event, key, .. } in all {
        permitted(proof, &[Action::Record])?;
        if event.case != *proof.case() {
            return Err(StoreError::Refused("the event is of another case".into()));
        }
        if !key.is_empty() {
            keys.push(params![proof.actor(), key, id(observation)?]);
        }
        entries.push((proof.case(), measure, observation));
    }
    let (new, rows) = (keys.len(), entries.len());
    let mut write = db.write().await?;
    let mut asked = BTreeSet::new();
    for one in all {
        if asked.insert((one.proof.case(), one.proof.actor())) {
            still_may(&mut write, one).await?;
        }
    }
    let claimed = claim(&mut write, keys).await?;
    let added = observations::append(&mut write, &entries).await?;
    if (usize::try_from(claimed), usize::try_from(added)) != (Ok(new), Ok(rows)) {
        return Err(StoreError::Refused("they cannot be recorded together".into()));
    }
    write.record_all(all.iter().map(|one| &one.event)).await?.commit().await
}

/// Whoever was taken out of the case while this waited for its turn records nothing more.
async fn still_may(write: &mut WriteTx, one: &Recording) -> Result<()> {
    let Recording { proof, today, .. } = one;
    let relation = relation(write, proof.case(), proof.actor(), *today).await?;
    if allowed(relation, Action::Record) { Ok(()) } else { Err(StoreError::NotFound) }
}

async fn alone(db: &Db, one: &Recording) -> Result<Once> {
    let mut write = db.write().await?;
    still_may(&mut write, one).await?;
    if !one.key.is_empty() {
        let done = write.once(one.proof.actor(), &one.key, id(&one.observation)?).await?;
        if done != Once::First {
            return Ok(done);
        }
    }
    record(&mut write, &one.proof, &one.measure, &one.observation).await?;
    write.record(&one.event).await?.commit().await?;
    Ok(Once::First)
}

fn id(observation: &Observation) -> Result<&str> {
    let id = observation.id.as_ref().ok_or_else(|| without_id("measurement"))?;
    Ok(id.as_str())
}
