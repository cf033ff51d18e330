//! Case files: everything about an organisation and its cases in one JSON document, the format
//! that `import` and `export` speak (`schema_version` 1).

use std::collections::BTreeMap;

use jiff::civil::Date;
use serde::{Deserialize, Serialize};

use crate::{
    case::Case,
    measure::Scale,
    people::{Holidays, Organisation, User},
    text::Text,
};

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
