//! Days: what was recorded is not after the day the file tells about, and an end is not before
//! its start.

use jiff::civil::Date;

use super::{
    super::{fault::Faults, leaf::UNREAD, path::Path},
    known::Known,
};

impl Known<'_> {
    /// Tells if something recorded lies after the day the file tells about.
    pub(super) fn recorded(&self, day: Date, at: &Path<'_>, told: &mut Faults) {
        if day > self.as_of {
            let as_of = self.as_of;
            let reason = format!("{day} is after the file's as_of, {as_of}: not recorded by then");
            told.tell(at, reason);
        }
    }

    /// The same for a day that is there only once it has happened.
    pub(super) fn recorded_if(&self, day: Option<Date>, at: &Path<'_>, told: &mut Faults) {
        if let Some(day) = day {
            self.recorded(day, at, told);
        }
    }
}

/// Tells if `day` is before an `earlier` one that it cannot precede; `name` is what that one is.
pub(super) fn not_before(
    (name, earlier): (&str, Date),
    day: impl Into<Option<Date>>,
    at: &Path<'_>,
    told: &mut Faults,
) {
    if let Some(day) = day.into()
        && day < earlier
        && earlier != UNREAD
    {
        told.tell(at, format!("{day} is before {name}, {earlier}"));
    }
}
