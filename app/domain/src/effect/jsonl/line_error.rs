//! What is said about a line that cannot be read.

use serde::Deserialize;
use serde_json::{Value, json};

/// A line that cannot be read, and why.
#[derive(Clone, Debug, PartialEq, thiserror::Error)]
#[error("{reason}")]
pub struct LineError {
    /// The id on the line; null if it is not known.
    pub id: Value,
    /// What is wrong, and where.
    pub reason: String,
}

impl LineError {
    /// An error about the line with this id.
    pub(super) fn new(id: Value, reason: impl Into<String>) -> Self {
        Self { id, reason: reason.into() }
    }

    /// An error about a line of which perhaps not even the id can be read.
    pub(super) fn about<'l, Written: Deserialize<'l>>(
        line: &'l [u8],
        error: &serde_json::Error,
    ) -> Self {
        let id = serde_json::from_slice::<Value>(line).ok();
        let mut again = serde_json::Deserializer::from_slice(line);
        let at = serde_path_to_error::deserialize::<_, Written>(&mut again).err();
        let at = at.map(|error| error.path().to_string()).filter(|path| path != ".");
        let at = at.map(|path| format!("{path}: ")).unwrap_or_default();
        // Which line it is, tells its place among the answers.
        let told = error.to_string();
        let told = told.rsplit_once(" at line ").map_or(told.as_str(), |(what, _)| what);
        let reason = format!("{at}{told}, at column {}", error.column());
        Self::new(id.as_ref().map(id_of).unwrap_or_default(), reason)
    }

    /// The error as a line of its own.
    #[must_use]
    pub fn to_line(&self) -> String {
        json!({ "id": self.id, "error": self.reason }).to_string()
    }
}

/// The id of an object, if it has one that is text or a number.
pub(super) fn id_of(object: &Value) -> Value {
    match object.get("id") {
        Some(id @ (Value::String(_) | Value::Number(_))) => id.clone(),
        _ => Value::Null,
    }
}
