//! Case files: everything about an organisation and its cases in one JSON document, the format
//! that `import` and `export` speak (`schema_version` 1).
//!
//! A file is read part by part (`part`, `parts`) so that every fault is told with its path, then
//! its meaning is looked at (`check`). Keeping what was read is the store's.

mod check;
mod fault;
mod json;
mod languages;
mod leaf;
mod numbers;
mod part;
mod parts;
mod path;
mod several;
mod shift;
mod words;

#[cfg(test)]
mod tests;

use std::collections::BTreeMap;

use jiff::civil::Date;
use serde::{Deserialize, Serialize};

pub use self::fault::Fault;
use self::{fault::Faults, json::Json, part::Part, path::Path};
use crate::{
    case::Case,
    measure::Scale,
    people::{Holidays, Organisation, User},
    text::Text,
};

/// The version of the format that is read and written.
pub const VERSION: u32 = 1;

/// A whole case file.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct CaseFile {
    /// The version of this format.
    pub schema_version: u32,
    /// The day the file tells about.
    pub as_of: Date,
    /// What a reader should know about it.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub notice: Option<Text>,
    /// The organisation.
    pub organisation: Organisation,
    /// Closed days by calendar.
    pub holidays: Holidays,
    /// Scales by name.
    pub scales: BTreeMap<String, Scale>,
    /// Everybody who works there.
    pub users: Vec<User>,
    /// The cases.
    pub cases: Vec<Case>,
}

impl CaseFile {
    /// Reads a case file, its form and its meaning; `Deserialize` asks for its form only. What is
    /// accepted tells the same when it is written again.
    ///
    /// # Errors
    /// Every fault with its path, in the order of the file, first those of form. A text that is
    /// not JSON, or of another [`VERSION`], has that one fault.
    pub fn parse(text: &str) -> Result<Self, Vec<Fault>> {
        let json = Json::parse(text).map_err(|fault| vec![fault])?;
        if let Some(Json::Whole(version)) = json.get("schema_version")
            && *version != i128::from(VERSION)
        {
            let reason = format!("is {version}; this program reads version {VERSION}");
            return Err(vec![Fault { path: "schema_version".into(), reason }]);
        }
        let mut told = Faults::default();
        let file = Self::read(Some(&json), &Path::Whole, &mut told);
        drop(json);
        if !told.are_too_many() {
            check::file(&file, &mut told);
        }
        told.none_or(file)
    }
}
