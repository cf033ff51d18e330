//! What can be named in a file: the ids of one kind of thing, and that a list names each once.

use std::collections::HashSet;

use super::super::{
    fault::Faults,
    path::{Path, quoted},
};
use crate::people::Who;

/// The ids of one kind of thing.
pub(super) struct Names<'a> {
    /// What they name and where it stands, for messages.
    what: (&'static str, &'static str),
    ids: HashSet<&'a str>,
    /// True where the things could not be read: then anything may be one of them.
    open: bool,
}

impl<'a> Names<'a> {
    pub(super) fn of(
        what: (&'static str, &'static str),
        ids: impl Iterator<Item = &'a str>,
        at: &Path<'_>,
        told: &Faults,
    ) -> Self {
        Self { what, ids: ids.collect(), open: told.is_unread(at) }
    }

    /// Whether something has this id.
    pub(super) fn has(&self, id: &str) -> bool {
        self.open || self.ids.contains(id)
    }

    /// Tells if nothing has this id.
    pub(super) fn find(&self, id: &str, at: &Path<'_>, told: &mut Faults) {
        if !self.has(id) && !told.are_too_many() {
            let (kind, list) = self.what;
            told.tell(at, format!("there is no {kind} {} in {list}", quoted(id)));
        }
    }

    /// Tells which of a list's entries nothing has as its id, and which is there twice.
    pub(super) fn find_each<'b>(
        &self,
        ids: impl Iterator<Item = &'b str>,
        at: &Path<'_>,
        told: &mut Faults,
    ) {
        let mut once = Once::default();
        for (number, id) in ids.enumerate() {
            self.find(id, &at.entry(number), told);
            once.see(id, &at.entry(number), told);
        }
    }
}

/// What a list has named already: it names each only once.
#[derive(Default)]
pub(super) struct Once<'a>(HashSet<&'a str>);

impl<'a> Once<'a> {
    /// Tells if the list has named this before.
    pub(super) fn see(&mut self, id: &'a str, at: &Path<'_>, told: &mut Faults) {
        if !told.are_too_many() && !told.is_unread(at) && !self.0.insert(id) {
            told.tell(at, format!("{} is named twice in the list", quoted(id)));
        }
    }
}

/// How a file names somebody.
pub(super) fn name(who: &Who) -> &str {
    match who {
        Who::Child => "child",
        Who::Person(id) => id.as_str(),
    }
}
