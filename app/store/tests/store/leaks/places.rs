//! Places in random worlds that begin and end, moves that are approved, and cases opened in an emergency.

use std::collections::BTreeMap;

use domain::{
    case::Case,
    id::{CaseId, PersonId},
};
use jiff::civil::Date;

use crate::generated::Tape;

/// From when to when somebody is in a case, and the first day on which they have left.
#[derive(Debug, Clone, Copy, Default)]
pub(super) struct Place {
    pub(super) from: Option<Date>,
    pub(super) to: Option<Date>,
    pub(super) ended: Option<Date>,
}

/// Places that do not simply last, and what was approved for whoever receives a child.
#[derive(Debug, Default)]
pub(super) struct Places {
    pub(super) of: BTreeMap<(CaseId, PersonId), Place>,
    pub(super) approved: Vec<(CaseId, PersonId, Date)>,
}

impl Places {
    /// The days at which one of them begins or ends.
    pub(super) fn days(&self) -> impl Iterator<Item = Date> {
        self.of.values().flat_map(|place| [place.from, place.to, place.ended]).flatten()
    }
}

/// The statements that give those in a case places that begin and end, approve some moves, and have
/// the case opened in an emergency.
pub(super) fn furnish(case: &Case, tape: &mut Tape, places: &mut Places) -> Vec<String> {
    let family = case.family.iter().map(|member| member.id.clone());
    let inside: Vec<PersonId> = family.chain(case.network.iter().cloned()).collect();
    let mut statements = Vec::new();
    // A lead hands the case on before they leave.
    for who in inside.iter().filter(|who| **who != case.case_lead) {
        let day = |tape: &mut Tape| tape.maybe(Tape::day);
        let place = Place { from: day(tape), to: day(tape), ended: day(tape) };
        let sql = |day: Option<Date>| day.map_or("null".to_owned(), |day| format!("'{day}'"));
        let (from, to, ended) = (sql(place.from), sql(place.to), sql(place.ended));
        statements.push(format!(
            "update memberships set from_date = {from}, to_date = {to}, ended_on = {ended} \
             where case_id = {} and person_id = {}",
            quoted(case.id.as_str()),
            quoted(who.as_str()),
        ));
        places.of.insert((case.id.clone(), who.clone()), place);
    }
    for transition in case.transitions.iter().filter(|_| tape.coin()) {
        statements.push(format!(
            "update transitions set approved = true, status = 'approved' where id = {}",
            quoted(transition.id.as_str()),
        ));
        let receiving = transition.receiving.person(&case.id).expect("an id");
        places.approved.push((case.id.clone(), receiving, transition.date));
    }
    statements.push(format!(
        "insert into emergencies (case_id, person_id, at, until, kind, why) \
         values ({}, {}, '2026-11-01T08:00:00.000000000Z', '2026-11-01T09:00:00.000000000Z', \
             'danger', 'x')",
        quoted(case.id.as_str()),
        quoted(case.case_lead.as_str()),
    ));
    statements
}

fn quoted(text: &str) -> String {
    format!("'{}'", text.replace('\'', "''"))
}
