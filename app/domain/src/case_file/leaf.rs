//! The smallest parts of a case file: words, days, instants, and texts in two languages.
//! Each is accepted only as `export` writes it, so that what comes in goes out the same.

use jiff::{Timestamp, civil::Date};

use super::{
    fault::Faults,
    json::Json,
    part::{Fields, Part, Visit},
    path::{Path, quoted},
};
use crate::{
    day::YEARS,
    people::Who,
    text::{LONGEST, Lang, Text},
};

/// The stand-in for a day that could not be read; no day that is accepted is as late.
pub(super) const UNREAD: Date = Date::MAX;

/// The text that stands here; what else stands here is told.
pub(super) fn text<'a>(json: &'a Json, at: &Path<'_>, told: &mut Faults) -> Option<&'a str> {
    if let Json::Text(text) = json {
        return Some(text);
    }
    told.unreadable(at, format!("must be a text, not {}", json.kind()));
    None
}

/// Words that somebody can read and any database can keep.
fn words(words: &str, at: &Path<'_>, told: &mut Faults) {
    if words.trim().is_empty() {
        told.tell(at, "is empty");
    }
    let long = words.chars().count();
    if long > LONGEST {
        told.tell(at, format!("has {long} characters; {LONGEST} is the most"));
    }
    if words.contains('\0') {
        told.tell(at, "contains a NUL character; take it out");
    }
}

/// The day of an instant that is kept as it was written, with its offset from UTC, such as
/// `2026-11-18T09:12:00+01:00`; nothing if it is not one.
pub(super) fn day_written(instant: &str) -> Option<Date> {
    let (day, time) = instant.split_once('T')?;
    let date: Date = day.parse().ok()?;
    let plain = date.to_string() == day && !time.contains('[');
    let known = plain && YEARS.contains(&date.year()) && instant.parse::<Timestamp>().is_ok();
    known.then_some(date)
}

impl Part for String {
    fn read(json: Option<&Json>, at: &Path<'_>, told: &mut Faults) -> Self {
        let Some(text) = json.and_then(|json| text(json, at, told)) else { return Self::new() };
        words(text, at, told);
        text.to_owned()
    }
}

impl Part for Text {
    fn read(json: Option<&Json>, at: &Path<'_>, told: &mut Faults) -> Self {
        let fields = Fields::of(json, &["da", "en", "original", "draft"], at, told);
        let text = Self {
            da: fields.read("da", at, told),
            en: fields.read("en", at, told),
            original: fields.read("original", at, told),
            draft: fields.read_or("draft", false, at, told),
        };
        if fields.are_there() && text.da.is_none() && text.en.is_none() {
            told.tell(at, "has no words: give `da`, `en` or both");
        } else if let Some(lang) = text.original.filter(|lang| text.words(*lang).is_none()) {
            let lang: Lang = lang;
            let reason = format!("is {0}, but there are no words in `{0}`", lang.as_str());
            told.tell(&at.field("original"), reason);
        }
        text
    }

    fn walk(&mut self, said_by: Option<&Who>, visit: &mut dyn Visit) {
        visit.text(self, said_by);
    }
}

impl Part for Date {
    fn read(json: Option<&Json>, at: &Path<'_>, told: &mut Faults) -> Self {
        let Some(text) = json.and_then(|json| text(json, at, told)) else { return UNREAD };
        match text.parse::<Self>() {
            Ok(date) if date.to_string() == text && YEARS.contains(&date.year()) => date,
            Ok(date) if date.to_string() == text => {
                let (first, last) = (YEARS.start(), YEARS.end());
                told.unreadable(at, format!("{date} is not between {first} and {last}"));
                UNREAD
            }
            _ => {
                let reason = format!("{} is not a date; write it as 2026-11-21", quoted(text));
                told.unreadable(at, reason);
                UNREAD
            }
        }
    }

    fn walk(&mut self, _: Option<&Who>, visit: &mut dyn Visit) {
        visit.date(self);
    }
}

impl Part for Timestamp {
    fn read(json: Option<&Json>, at: &Path<'_>, told: &mut Faults) -> Self {
        let unread = Self::UNIX_EPOCH;
        let Some(text) = json.and_then(|json| text(json, at, told)) else { return unread };
        match text.parse::<Self>() {
            Ok(instant) if instant.to_string() == text => return instant,
            Ok(instant) => told.unreadable(at, format!("must be in UTC: write it as {instant}")),
            Err(_) => told.unreadable(
                at,
                format!("{} is not an instant; write it as 2026-11-21T08:30:00Z", quoted(text)),
            ),
        }
        unread
    }

    fn walk(&mut self, _: Option<&Who>, visit: &mut dyn Visit) {
        visit.instant(self);
    }
}
