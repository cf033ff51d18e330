//! A case file moved in time, so that a demo is always of today.

use jiff::{SignedDuration, Timestamp, civil::Date};

use super::{
    CaseFile,
    leaf::day_written,
    part::{Part, Visit},
};

const WEEK: i64 = 7 * 24 * 60 * 60;

impl CaseFile {
    /// The same file with every date and instant moved by whole weeks: days of the week, gaps and
    /// school holidays keep their places. Dates stop at the calendar's ends, years −9999 and 9999.
    #[must_use]
    pub fn shifted(mut self, weeks: i64) -> Self {
        let by = SignedDuration::from_secs(weeks.saturating_mul(WEEK));
        self.walk(None, &mut Shift { by });
        // Kept as text with the offset it was written with: only its day moves.
        let logs = self.cases.iter_mut().map(|case| &mut case.access_log_sample);
        for entry in logs.flatten() {
            if let Some((day, (_, time))) = day_written(&entry.at).zip(entry.at.split_once('T')) {
                entry.at = format!("{}T{time}", day.saturating_add(by));
            }
        }
        self
    }
}

struct Shift {
    by: SignedDuration,
}

impl Visit for Shift {
    fn date(&mut self, date: &mut Date) {
        *date = date.saturating_add(self.by);
    }

    fn instant(&mut self, instant: &mut Timestamp) {
        *instant = instant.saturating_add(self.by).unwrap_or(*instant);
    }
}
