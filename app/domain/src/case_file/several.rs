//! Several parts, or none: what may be left out, lists, pairs of days, and parts by name.

use std::{collections::BTreeMap, fmt};

use jiff::civil::Date;

use super::{
    fault::Faults,
    json::Json,
    part::{Part, Visit},
    path::Path,
};
use crate::people::Who;

impl<T: Part> Part for Option<T> {
    const OPTIONAL: bool = true;

    /// What is there and cannot be read is still there: its stand-in, not nothing.
    fn read(json: Option<&Json>, at: &Path<'_>, told: &mut Faults) -> Self {
        match json {
            None | Some(Json::Null) => None,
            json => Some(T::read(json, at, told)),
        }
    }

    fn walk(&mut self, said_by: Option<&Who>, visit: &mut dyn Visit) {
        if let Some(part) = self {
            part.walk(said_by, visit);
        }
    }
}

impl<T: Part> Part for Vec<T> {
    fn read(json: Option<&Json>, at: &Path<'_>, told: &mut Faults) -> Self {
        match json {
            None => Self::new(),
            Some(Json::List(list)) => {
                let mut parts = Self::new();
                for (n, json) in list.iter().enumerate() {
                    if told.are_too_many() {
                        break;
                    }
                    parts.push(T::read(Some(json), &at.entry(n), told));
                }
                parts
            }
            Some(other) => {
                told.unreadable(at, format!("must be a list, not {}", other.kind()));
                Self::new()
            }
        }
    }

    fn walk(&mut self, said_by: Option<&Who>, visit: &mut dyn Visit) {
        for part in self {
            part.walk(said_by, visit);
        }
    }
}

/// First and last day.
impl Part for (Date, Date) {
    fn read(json: Option<&Json>, at: &Path<'_>, told: &mut Faults) -> Self {
        let (first, last) = match json {
            Some(Json::List(pair)) if pair.len() == 2 => (pair.first(), pair.last()),
            Some(_) => {
                told.unreadable(at, "must be a list of two dates, the first and the last day");
                (None, None)
            }
            None => (None, None),
        };
        (Date::read(first, &at.entry(0), told), Date::read(last, &at.entry(1), told))
    }

    fn walk(&mut self, _: Option<&Who>, visit: &mut dyn Visit) {
        visit.date(&mut self.0);
        visit.date(&mut self.1);
    }
}

/// Parts by name or id.
impl<K, T> Part for BTreeMap<K, T>
where
    K: Ord + TryFrom<String, Error: fmt::Display>,
    T: Part,
{
    fn read(json: Option<&Json>, at: &Path<'_>, told: &mut Faults) -> Self {
        let mut map = Self::new();
        let Some(json) = json else { return map };
        let Json::Object(entries) = json else {
            told.unreadable(at, format!("must be an object, not {}", json.kind()));
            return map;
        };
        for (name, json) in entries {
            if told.are_too_many() {
                break;
            }
            let at = at.field(name);
            let part = T::read(Some(json), &at, told);
            match K::try_from(name.clone()) {
                Ok(key) => {
                    if map.insert(key, part).is_some() {
                        told.tell(&at, "is given twice");
                    }
                }
                Err(error) => told.tell(&at, error.to_string()),
            }
        }
        map
    }

    fn walk(&mut self, said_by: Option<&Who>, visit: &mut dyn Visit) {
        for part in self.values_mut() {
            part.walk(said_by, visit);
        }
    }
}
