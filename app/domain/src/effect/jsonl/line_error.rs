//! What is said about a line that cannot be read.

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
    pub(super) fn about(line: &[u8], error: &serde_json::Error) -> Self {
        let id = serde_json::from_slice::<Value>(line).ok();
        Self::new(id.as_ref().map(id_of).unwrap_or_default(), error.to_string())
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
