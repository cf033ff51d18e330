//! How a part of a case file is read so that no fault hides another: what cannot be read is told
//! and a stand-in takes its place, so that the rest, and its meaning, is looked at too. Which
//! parts there are stands in `parts`, lists of them in `several`, the smallest ones in `leaf`,
//! `numbers` and `words`.

use jiff::{Timestamp, civil::Date};

use super::{fault::Faults, json::Json, path::Path};
use crate::{people::Who, text::Text};

/// A part of a case file.
pub(super) trait Part: Sized {
    /// Whether it may be left out, or be null.
    const OPTIONAL: bool = false;

    /// Reads it and tells every fault within. Without `json` it is a stand-in, whose lack has
    /// been told already.
    fn read(json: Option<&Json>, at: &Path<'_>, told: &mut Faults) -> Self;

    /// Shows every date and text within. `said_by` is whose words a text here is.
    fn walk(&mut self, _said_by: Option<&Who>, _visit: &mut dyn Visit) {}
}

/// Somebody who wants to see, and may change, what stands all over a case file.
pub(super) trait Visit {
    /// A date.
    fn date(&mut self, _date: &mut Date) {}

    /// An instant.
    fn instant(&mut self, _instant: &mut Timestamp) {}

    /// A text, and whose words it is where somebody said it.
    fn text(&mut self, _text: &mut Text, _said_by: Option<&Who>) {}
}

/// The fields of one object.
pub(super) struct Fields<'a> {
    entries: Option<&'a [(String, Json)]>,
}

impl<'a> Fields<'a> {
    /// Looks at an object: a field that is not among `names`, or given twice, is a fault.
    pub(super) fn of(
        json: Option<&'a Json>,
        names: &[&str],
        at: &Path<'_>,
        told: &mut Faults,
    ) -> Self {
        let Some(json) = json else { return Self { entries: None } };
        let Json::Object(entries) = json else {
            told.unreadable(at, format!("must be an object, not {}", json.kind()));
            return Self { entries: None };
        };
        let mut seen = vec![false; names.len()];
        for (name, _) in entries {
            if told.are_too_many() {
                break;
            }
            match names.iter().position(|known| known == name) {
                Some(known) if seen[known] => told.tell(&at.field(name), "is given twice"),
                Some(known) => seen[known] = true,
                None => told.tell(
                    &at.field(name),
                    format!("is not a field here; the fields are {}", names.join(", ")),
                ),
            }
        }
        Self { entries: Some(entries) }
    }

    /// Whether there is an object at all.
    pub(super) fn are_there(&self) -> bool {
        self.entries.is_some()
    }

    /// The part in a field that must be there, if it is not one that may be left out.
    pub(super) fn read<T: Part>(&self, name: &str, at: &Path<'_>, told: &mut Faults) -> T {
        let at = at.field(name);
        let json = self.get(name);
        if json.is_none() && self.are_there() && !T::OPTIONAL {
            told.unreadable(&at, "is missing");
        }
        T::read(json, &at, told)
    }

    /// The part in a field, or what holds where the field is left out.
    pub(super) fn read_or<T: Part>(
        &self,
        name: &str,
        left_out: T,
        at: &Path<'_>,
        told: &mut Faults,
    ) -> T {
        match self.get(name) {
            Some(json) => T::read(Some(json), &at.field(name), told),
            None => left_out,
        }
    }

    fn get(&self, name: &str) -> Option<&'a Json> {
        self.entries?.iter().find(|(key, _)| key == name).map(|(_, json)| json)
    }
}
