//! Cases as they were read at a version. No write without its event, and no event without a new
//! version: so a case that is remembered at the version the transaction sees is the case.

use std::{
    collections::HashMap,
    sync::{Arc, Mutex, MutexGuard, PoisonError},
};

use domain::id::CaseId;
use jiff::civil::Date;

use super::WholeCase;
use crate::organisation::Surroundings;

/// At most so many cases are remembered: some tens of kilobytes each.
const MOST: usize = 256;

/// The versions of a case and of its surroundings that a transaction sees, which cannot change
/// while it lasts.
#[derive(Debug, Clone)]
pub(crate) struct Seen {
    pub(crate) case: CaseId,
    pub(crate) version: i64,
    pub(crate) around: i64,
    /// The day from which the case is to be looked at again.
    pub(crate) look_on: Date,
}

/// What was read before, by version.
#[derive(Default)]
pub(crate) struct Memo(Mutex<Known>);

#[derive(Default)]
struct Known {
    surroundings: Option<Arc<Surroundings>>,
    /// With the version of the surroundings that each was read in.
    cases: HashMap<CaseId, (i64, Arc<WholeCase>)>,
}

impl Memo {
    fn known(&self) -> MutexGuard<'_, Known> {
        self.0.lock().unwrap_or_else(PoisonError::into_inner)
    }

    pub(crate) fn surroundings(&self, version: i64) -> Option<Arc<Surroundings>> {
        self.known().surroundings.clone().filter(|known| known.version == version)
    }

    pub(crate) fn keep_surroundings(&self, fresh: Arc<Surroundings>) {
        self.known().surroundings = Some(fresh);
    }

    pub(crate) fn case(&self, seen: &Seen) -> Option<Arc<WholeCase>> {
        let known = self.known();
        let (read_in, record) = known.cases.get(&seen.case)?;
        let same = *read_in == seen.around && record.version == seen.version;
        same.then(|| Arc::clone(record))
    }

    pub(crate) fn keep_case(&self, fresh: Arc<WholeCase>, around: i64) {
        let mut known = self.known();
        if known.cases.len() >= MOST && !known.cases.contains_key(&fresh.case.id) {
            // Any one goes: a table of hashes gives none of them an advantage.
            let any = known.cases.keys().next().cloned();
            any.and_then(|any| known.cases.remove(&any));
        }
        known.cases.insert(fresh.case.id.clone(), (around, fresh));
    }
}
