//! Emergencies: a helper who is outside a case opens it for an hour, and says why. The family reads of
//! it, marked as unusual.

use jiff::{SignedDuration, Timestamp};

use crate::names::names;

/// For so long it is open.
pub const LASTS: SignedDuration = SignedDuration::from_hours(1);
/// So many tries somebody gets in an hour, right or wrong.
pub const TRIES: i64 = 5;

names! {
    /// What kind of emergency.
    EmergencyKind {
        /// Life or health is in danger.
        Danger = "danger",
        /// The child is missing, or alone.
        Missing = "missing",
        /// Nobody of the network can be reached, and it cannot wait.
        Unreachable = "unreachable",
    }
}

/// When an opening is over by itself.
#[must_use]
pub fn until(at: Timestamp) -> Timestamp {
    at.saturating_add(LASTS).unwrap_or(at)
}
