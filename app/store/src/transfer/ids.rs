//! Ids for what a case file may leave without one, views and measurements: made from the place, so
//! that export knows them again and leaves them out.

use std::collections::HashSet;

use domain::{
    case::Case,
    case_file::CaseFile,
    id::{ObservationId, ViewId},
    measure::{Measure, Observation},
};

use crate::{Result, StoreError};

/// As many characters as an id may have.
const LONGEST: usize = 120;

/// Gives an id to each that has none.
pub(super) fn give(file: &mut CaseFile) -> Result<()> {
    let taken = taken(file);
    for case in &mut file.cases {
        let owner = format!("{}:view", case.id);
        for (place, view) in case.views.iter_mut().enumerate() {
            if view.id.is_none() {
                view.id = Some(free::<ViewId>(&owner, place, &taken)?);
            }
        }
        for measure in measures(case) {
            let owner = measure.id.to_string();
            for (place, entry) in entries(measure).enumerate() {
                if entry.id.is_none() {
                    entry.id = Some(free::<ObservationId>(&owner, place, &taken)?);
                }
            }
        }
    }
    Ok(())
}

/// Takes away again what [`give`] would give, unless a correction refers to it.
pub(super) fn take_back(case: &mut Case) {
    let owner = format!("{}:view", case.id);
    for (place, view) in case.views.iter_mut().enumerate() {
        view.id.take_if(|id| id.as_str() == made(&owner, place));
    }
    for measure in measures(case) {
        let owner = measure.id.to_string();
        let needed: HashSet<_> = measure.all().filter_map(|(o, _)| o.corrects.clone()).collect();
        for (place, entry) in entries(measure).enumerate() {
            entry.id.take_if(|id| id.as_str() == made(&owner, place) && !needed.contains(id));
        }
    }
}

fn measures(case: &mut Case) -> impl Iterator<Item = &mut Measure> {
    case.goals.iter_mut().flat_map(|goal| &mut goal.measures)
}

fn entries(measure: &mut Measure) -> impl Iterator<Item = &mut Observation> {
    measure.baseline.iter_mut().chain(&mut measure.observations)
}

/// Every id that the file itself gives to a view or a measurement.
fn taken(file: &CaseFile) -> HashSet<String> {
    let views = file.cases.iter().flat_map(|case| &case.views);
    let views = views.filter_map(|view| view.id.as_ref().map(ToString::to_string));
    let goals = file.cases.iter().flat_map(|case| &case.goals);
    let entries = goals.flat_map(|goal| &goal.measures).flat_map(Measure::all);
    let entries = entries.filter_map(|(entry, _)| entry.id.as_ref().map(ToString::to_string));
    views.chain(entries).collect()
}

fn free<T: TryFrom<String>>(owner: &str, place: usize, taken: &HashSet<String>) -> Result<T> {
    let mut id = made(owner, place);
    while taken.contains(&id) {
        id.push('\'');
    }
    let told = format!("there is no room for the id {id:?}");
    T::try_from(id).map_err(|_| StoreError::Refused(told))
}

/// The id of a place: the owner's and a number. Of a very long owner, the beginning and a sum.
fn made(owner: &str, place: usize) -> String {
    let number = place + 1;
    let id = format!("{owner}#{number}");
    if id.chars().count() <= LONGEST {
        return id;
    }
    let beginning: String = owner.chars().take(80).collect();
    format!("{beginning}~{:016x}#{number}", sum(owner))
}

/// FNV-1a (RFC 9923), for it has to be the same for ever.
fn sum(text: &str) -> u64 {
    text.bytes().fold(0xcbf2_9ce4_8422_2325, |sum, byte| {
        (sum ^ u64::from(byte)).wrapping_mul(0x0100_0000_01b3)
    })
}
