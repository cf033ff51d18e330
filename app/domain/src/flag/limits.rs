//! The limits of the conditions: settings of the organisation.

use jiff::{ToSpan, civil::Date};
use serde::{Deserialize, Serialize};

/// From when on something is asked about. What a setting leaves out has its default.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(default, deny_unknown_fields)]
pub struct Limits {
    /// Days that a suggestion may wait for its reply.
    pub reply_days: u16,
    /// Days that a flag may wait for a decision.
    pub decision_days: u16,
    /// Days from the opening of a case to the first view of the child and of the family.
    pub first_view_days: u16,
    /// Days that the child may go unheard.
    pub heard_days: u16,
    /// Days before its last one from which a consent is said to expire.
    pub expiring_days: u16,
    /// The share, in per cent of what was planned, under which an intervention is held too seldom.
    pub delivery_percent: u8,
    /// How many times must have been planned before that is asked.
    pub delivery_planned: u32,
    /// The highest rating (of 5) that counts as making little sense.
    pub little_sense: u8,
    /// The distance, in per cent of the scale's range, from which two raters lie far apart.
    pub apart_percent: u8,
    /// Days within which the values of two raters are one round.
    pub round_days: u16,
    /// Days that a flag can be put off at most.
    pub snooze_days: u16,
    /// From how many years on a child signs in by itself; before, an adult opens its page for it.
    pub child_age: u8,
}

impl Default for Limits {
    fn default() -> Self {
        Self {
            reply_days: 14,
            decision_days: 14,
            first_view_days: 14,
            heard_days: 90,
            expiring_days: 30,
            delivery_percent: 60,
            delivery_planned: 8,
            little_sense: 2,
            apart_percent: 30,
            round_days: 7,
            snooze_days: 14,
            child_age: 13,
        }
    }
}

/// The day so many days after another.
pub(super) fn days_after(date: Date, days: u16) -> Date {
    date.saturating_add(i64::from(days).days())
}
