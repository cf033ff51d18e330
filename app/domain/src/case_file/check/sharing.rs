//! Sharing: consents, moves, new leads, and who has opened the case.

use super::{
    super::{
        fault::Faults,
        leaf::day_written,
        path::{Path, quoted},
    },
    days::not_before,
    known::Within,
};
use crate::{
    case::Case,
    id::PersonId,
    sharing::{Consent, Handover},
    transition::Transition,
};

/// Looks at all that is about sharing a case.
pub(super) fn case(case: &Case, at: &Path<'_>, within: &Within<'_>, told: &mut Faults) {
    at.field("consents").each(&case.consents, |it, at| consent(it, at, within, told));
    at.field("transitions").each(&case.transitions, |it, at| transition(it, at, within, told));
    at.field("handovers").each(&case.handovers, |it, at| handover(it, at, within, told));
    at.field("access_log_sample").each(&case.access_log_sample, |entry, at| {
        within.who(&entry.by, &at.field("by"), told);
        let at = at.field("at");
        if let Some(day) = day_written(&entry.at) {
            within.file.recorded(day, &at, told);
        } else {
            let example = "2026-11-18T09:12:00+01:00";
            told.tell(&at, format!("{} is not a time; write it as {example}", quoted(&entry.at)));
        }
    });
}

fn consent(consent: &Consent, at: &Path<'_>, case: &Within<'_>, told: &mut Faults) {
    let given_by = at.field("given_by");
    case.each_who(&consent.given_by, &given_by, told);
    if consent.given_by.is_empty() && !told.is_unread(&given_by) {
        told.tell(&given_by, "is empty: what nobody has given lets nobody see; name who gave it");
    }
    case.each_who(&consent.missing, &at.field("missing"), told);
    let scope = consent.scope.iter().map(PersonId::as_str);
    case.file.users.find_each(scope, &at.field("scope"), told);
    case.file.recorded(consent.date, &at.field("date"), told);
    not_before(("`date`", consent.date), consent.valid_to, &at.field("valid_to"), told);
    if let Some(withdrawn) = &consent.withdrawn {
        let at = at.field("withdrawn");
        case.who(&withdrawn.by, &at.field("by"), told);
        case.file.recorded(withdrawn.date, &at.field("date"), told);
        not_before(("the consent", consent.date), withdrawn.date, &at.field("date"), told);
    }
}

fn transition(transition: &Transition, at: &Path<'_>, case: &Within<'_>, told: &mut Faults) {
    case.file.units.find(transition.from.as_str(), &at.field("from"), told);
    case.file.units.find(transition.to.as_str(), &at.field("to"), told);
    case.who(&transition.receiving, &at.field("receiving"), told);
}

fn handover(handover: &Handover, at: &Path<'_>, case: &Within<'_>, told: &mut Faults) {
    case.file.users.find(handover.from.as_str(), &at.field("from"), told);
    case.file.users.find(handover.to.as_str(), &at.field("to"), told);
    case.file.recorded(handover.date, &at.field("date"), told);
    if handover.from == handover.to && !told.is_unread(&at.field("from")) {
        told.tell(&at.field("to"), "is the lead before; name the new one");
    }
}
