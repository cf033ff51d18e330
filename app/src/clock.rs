//! What time it is: the one place that asks the machine.

use std::sync::LazyLock;

use jiff::{
    Timestamp, Zoned,
    civil::{Date, DateTime},
    tz::TimeZone,
};

/// Days begin and end as in Denmark.
static ZONE: LazyLock<TimeZone> =
    LazyLock::new(|| TimeZone::get("Europe/Copenhagen").unwrap_or(TimeZone::UTC));

/// Where the time comes from.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Clock {
    /// The machine's clock.
    Machine,
    /// The calendar stands still on a day (only in a demo); the hours go on.
    Standing(Date),
}

impl Clock {
    /// This moment.
    #[must_use]
    #[expect(clippy::disallowed_methods, reason = "this is the place that may ask")]
    pub fn now(self) -> Timestamp {
        Timestamp::now()
    }

    /// The day it is.
    #[must_use]
    pub fn today(self) -> Date {
        match self {
            Self::Machine => local_date(self.now()),
            Self::Standing(day) => day,
        }
    }
}

/// The day and the time of day that Danish clocks show at a moment.
#[must_use]
pub fn local_time(at: Timestamp) -> DateTime {
    Zoned::new(at, ZONE.clone()).datetime()
}

/// The Danish calendar day of a moment.
#[must_use]
pub fn local_date(at: Timestamp) -> Date {
    Zoned::new(at, ZONE.clone()).date()
}

/// The moment at which a Danish calendar day is over.
#[must_use]
pub fn end_of(day: Date) -> Option<Timestamp> {
    Some(day.tomorrow().ok()?.to_zoned(ZONE.clone()).ok()?.timestamp())
}
