//! Ids: each names one thing of its kind in the whole file, and none looks like a child's.

use std::collections::HashMap;

use super::super::{
    CaseFile,
    fault::Faults,
    path::{Path, quoted},
};
use crate::{case::Case, goal::Goal, measure::Observation, people::Who};

/// The ids seen so far, by kind, with where they stand.
#[derive(Default)]
struct Ids<'a>(HashMap<(&'static str, &'a str), String>);

impl<'a> Ids<'a> {
    fn claim(&mut self, kind: &'static str, id: &'a str, at: &Path<'_>, told: &mut Faults) {
        let at = at.field("id");
        if id.ends_with(":child") {
            told.tell(&at, "ends in `:child`, which is kept for the child of a case");
        }
        if let Some(first) = self.0.get(&(kind, id)) {
            let reason = format!("{} is already the id of the {kind} at {first}", quoted(id));
            told.tell(&at, reason);
        } else {
            self.0.insert((kind, id), at.to_string());
        }
    }

    fn person(&mut self, id: &'a str, at: &Path<'_>, told: &mut Faults) {
        self.claim("person", id, at, told);
        if id == "child" {
            told.tell(&at.field("id"), "is the word for the case's own child; choose another id");
        }
    }
}

/// Looks at every id in the file.
pub(super) fn file(file: &CaseFile, told: &mut Faults) {
    let mut ids = Ids::default();
    let root = Path::Whole;
    root.field("users").each(&file.users, |user, at| ids.person(user.id.as_str(), at, told));
    root.field("cases").each(&file.cases, |it, at| case(it, at, &mut ids, told));
}

fn case<'a>(case: &'a Case, at: &Path<'_>, ids: &mut Ids<'a>, told: &mut Faults) {
    ids.claim("case", case.id.as_str(), at, told);
    if Who::Child.person(&case.id).is_err() {
        told.tell(&at.field("id"), "is too long: at most 114 characters, for its child has more");
    }
    at.field("family").each(&case.family, |it, at| ids.person(it.id.as_str(), at, told));
    at.field("goals").each(&case.goals, |it, at| goal(it, at, ids, told));
    at.field("challenge_views").each(&case.views, |view, at| {
        if let Some(id) = &view.id {
            ids.claim("view", id.as_str(), at, told);
        }
    });
    let mut claim = |kind, id, at: &Path<'_>| ids.claim(kind, id, at, told);
    at.field("interventions")
        .each(&case.interventions, |it, at| claim("intervention", it.id.as_str(), at));
    at.field("actions").each(&case.actions, |it, at| claim("action", it.id.as_str(), at));
    at.field("meetings").each(&case.meetings, |it, at| claim("meeting", it.id.as_str(), at));
    at.field("suggestions")
        .each(&case.suggestions, |it, at| claim("suggestion", it.id.as_str(), at));
    at.field("consents").each(&case.consents, |it, at| claim("consent", it.id.as_str(), at));
    at.field("transitions")
        .each(&case.transitions, |it, at| claim("transition", it.id.as_str(), at));
}

fn goal<'a>(goal: &'a Goal, at: &Path<'_>, ids: &mut Ids<'a>, told: &mut Faults) {
    ids.claim("goal", goal.id.as_str(), at, told);
    at.field("phases").each(&goal.phases, |it, at| ids.claim("phase", it.id.as_str(), at, told));
    at.field("measures").each(&goal.measures, |it, at| {
        ids.claim("measure", it.id.as_str(), at, told);
        let mut measurement = |it: &'a Observation, at: &Path<'_>| {
            if let Some(id) = &it.id {
                ids.claim("measurement", id.as_str(), at, told);
            }
        };
        at.field("baseline").each(&it.baseline, &mut measurement);
        at.field("observations").each(&it.observations, &mut measurement);
    });
}
