//! What was read before, and is the same still. No write without its event, and no event without a new
//! version: so a case that is remembered at the version the transaction sees is the case, and news
//! that were counted at the versions of somebody's cases are the news.

use std::{
    collections::HashMap,
    hash::Hash,
    sync::{Arc, Mutex, MutexGuard, PoisonError},
};

use domain::id::{CaseId, PersonId};
use jiff::civil::Date;

use super::WholeCase;
use crate::{news::Stamp, organisation::Surroundings};

/// At most so many cases are remembered: some tens of kilobytes each.
const MOST: usize = 256;

/// Of at most so many people it is remembered how much news they have.
const MOST_READERS: usize = 4096;

/// The versions of a case and of its surroundings that a transaction sees, which cannot change
/// while it lasts.
#[derive(Debug, Clone, PartialEq, Eq)]
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
    /// With what it was counted at.
    news: HashMap<PersonId, (Stamp, usize)>,
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
        make_room(&mut known.cases, MOST, &fresh.case.id);
        known.cases.insert(fresh.case.id.clone(), (around, fresh));
    }

    pub(crate) fn news(&self, person: &PersonId, stamp: &Stamp) -> Option<usize> {
        let known = self.known();
        let (counted_at, count) = known.news.get(person)?;
        (counted_at == stamp).then_some(*count)
    }

    pub(crate) fn keep_news(&self, person: &PersonId, stamp: Stamp, count: usize) {
        let mut known = self.known();
        make_room(&mut known.news, MOST_READERS, person);
        known.news.insert(person.clone(), (stamp, count));
    }
}

/// Any one goes where there are too many: a table of hashes gives none of them an advantage.
fn make_room<Id: Clone + Eq + Hash, T>(known: &mut HashMap<Id, T>, most: usize, for_one: &Id) {
    if known.len() >= most && !known.contains_key(for_one) {
        let any = known.keys().next().cloned();
        any.and_then(|any| known.remove(&any));
    }
}
