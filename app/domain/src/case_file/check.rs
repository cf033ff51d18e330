//! What a case file means: whether what it tells can be so. One module for each noun; each rule
//! is told at the path of what has to be mended.

mod days;
mod flags;
mod goals;
mod ids;
mod known;
mod measures;
mod meetings;
mod names;
mod people;
mod plan;
mod scales;
mod sharing;
mod voices;

use self::known::{Known, Within};
use super::{CaseFile, fault::Faults, path::Path};
use crate::case::Case;

/// Looks at the whole file.
pub(super) fn file(file: &CaseFile, told: &mut Faults) {
    let known = Known::of(file, told);
    ids::file(file, told);
    people::organisation(file, &known, told);
    scales::all(file, told);
    let cases = Path::Whole.field("cases");
    cases.each(&file.cases, |case, at| {
        if !told.are_too_many() {
            one_case(case, at, &known, told);
        }
    });
}

fn one_case(case: &Case, at: &Path<'_>, known: &Known<'_>, told: &mut Faults) {
    let within = Within::of(case, at, known, told);
    people::case(case, at, &within, told);
    voices::case(case, at, &within, told);
    at.field("goals").each(&case.goals, |goal, at| goals::goal(goal, at, &within, told));
    plan::case(case, at, &within, told);
    at.field("meetings").each(&case.meetings, |it, at| meetings::meeting(it, at, &within, told));
    at.field("flag_history").each(&case.flag_history, |it, at| flags::flag(it, at, &within, told));
    flags::once(case, &at.field("flag_history"), told);
    sharing::case(case, at, &within, told);
}
