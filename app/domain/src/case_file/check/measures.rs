//! Measures and measurements: raters, values on their scale, corrections that end somewhere.

use std::collections::HashMap;

use jiff::{civil::Date, tz::TimeZone};

use super::{
    super::{
        fault::Faults,
        path::{Path, quoted},
    },
    known::Within,
    scales,
};
use crate::measure::{Measure, NotPossible, Observation, Scale, ScaleKind, Value};

/// Looks at a measure and its measurements.
pub(super) fn measure(measure: &Measure, at: &Path<'_>, case: &Within<'_>, told: &mut Faults) {
    case.file.scales.find(&measure.scale, &at.field("scale"), told);
    case.each_who(&measure.raters, &at.field("raters"), told);
    if !(1..=366).contains(&measure.followup_days) {
        let reason = format!("is {}; it must be from 1 to 366 days", measure.followup_days);
        told.tell(&at.field("followup_days"), reason);
    }
    let scale = case.file.scale(&measure.scale);
    if let Some(scale) = scale {
        levels(measure, scale, at, told);
    }
    if let (Some(scale), Some(target)) = (scale, measure.target) {
        fits(target, measure, scale, &at.field("target"), told);
    }
    let mut look = |one: &Observation, at: &Path<'_>| {
        observation(one, at, case, told);
        if let (Some(scale), Some(value)) = (scale, one.value) {
            fits(value, measure, scale, &at.field("value"), told);
        }
    };
    at.field("baseline").each(&measure.baseline, &mut look);
    at.field("observations").each(&measure.observations, &mut look);
    corrections(measure, at, told);
}

fn levels(measure: &Measure, scale: &Scale, at: &Path<'_>, told: &mut Faults) {
    let at = at.field("levels");
    match &measure.levels {
        Some(words) => scales::worded(words, scale, &at, told),
        None if scale.kind == ScaleKind::Gas => {
            told.tell(&at, "is missing; goal attainment scaling has a worded level at each value");
        }
        None => {}
    }
}

/// A value lies on the scale, and in goal attainment scaling on a level that has words.
fn fits(value: Value, measure: &Measure, scale: &Scale, at: &Path<'_>, told: &mut Faults) {
    scales::fits(value, scale, at, told);
    let Some(levels) = measure.levels.as_ref().filter(|levels| !levels.is_empty()) else { return };
    let level = value.get().to_string();
    if scale.kind == ScaleKind::Gas && scale.holds(value) && !levels.contains_key(&level) {
        told.tell(at, format!("{level} has no words; add them to the measure's `levels`"));
    }
}

fn observation(one: &Observation, at: &Path<'_>, case: &Within<'_>, told: &mut Faults) {
    case.file.recorded(one.date, &at.field("date"), told);
    case.who(&one.by, &at.field("by"), told);
    match (one.value, one.not_possible) {
        (None, None) => told.tell(at, "has neither `value` nor `not_possible`; give one of them"),
        (Some(_), Some(_)) => told.tell(at, "has both `value` and `not_possible`; keep only one"),
        _ => {}
    }
    if one.not_possible == Some(NotPossible::TakenBack) && one.corrects.is_none() {
        told.tell(&at.field("corrects"), "is missing; say which measurement was taken back");
    }
    if let Some(person) = &one.entered_by {
        case.typed(person, &at.field("entered_by"), told);
    }
    if let Some(instant) = one.entered_at {
        // The day where it was typed may be one off the day in UTC, in either direction.
        let day = instant.to_zoned(TimeZone::UTC).date().yesterday().unwrap_or(Date::MIN);
        case.file.recorded(day, &at.field("entered_at"), told);
    }
}

/// Each correction is of another entry of the measure, and no two are corrections of each other.
fn corrections(measure: &Measure, at: &Path<'_>, told: &mut Faults) {
    let all: Vec<&Observation> = measure.all().map(|(one, _)| one).collect();
    let ids = all.iter().enumerate().filter_map(|(n, one)| Some((one.id.as_ref()?, n)));
    let ids: HashMap<_, _> = ids.collect();
    let corrected = |n: usize| all.get(n)?.corrects.as_ref().and_then(|id| ids.get(id).copied());
    // The last round in which each entry was come by, following corrections from each in turn.
    let mut round = vec![None; all.len()];
    let (baseline, later) = (at.field("baseline"), at.field("observations"));
    for (start, one) in all.iter().enumerate() {
        let Some(id) = &one.corrects else { continue };
        let first = measure.baseline.len();
        let at = if start < first { baseline.entry(start) } else { later.entry(start - first) };
        let at = at.field("corrects");
        if !ids.contains_key(id) {
            told.tell(
                &at,
                format!("there is no measurement {} of this measure", quoted(id.as_str())),
            );
        }
        let mut next = Some(start);
        while let Some(n) = next {
            if let Some(earlier) = round[n] {
                if earlier == start {
                    told.tell(&at, "goes round in a circle; a correction is of an earlier entry");
                }
                break;
            }
            round[n] = Some(start);
            next = corrected(n);
        }
    }
}
