//! People: users and units of the organisation, closed days, and the child, family and network
//! of a case.

use super::{
    super::{
        CaseFile,
        fault::Faults,
        path::{Path, quoted},
    },
    days::not_before,
    known::{Known, Within},
};
use crate::{case::Case, id::PersonId, people::Who};

/// Looks at the users and the closed days.
pub(super) fn organisation(file: &CaseFile, known: &Known<'_>, told: &mut Faults) {
    let root = Path::Whole;
    root.field("users").each(&file.users, |user, at| {
        known.units.find(user.unit.as_str(), &at.field("unit"), told);
    });
    let calendars = root.field("holidays");
    for (calendar, closed) in &file.holidays.0 {
        calendars.field(calendar).each(closed, |(first, last), at| {
            not_before(("the first day", *first), *last, &at.entry(1), told);
        });
    }
}

/// Looks at who is in a case.
pub(super) fn case(case: &Case, at: &Path<'_>, within: &Within<'_>, told: &mut Faults) {
    within.file.recorded(case.opened, &at.field("opened"), told);
    child(case, &at.field("child"), within, told);
    at.field("family").each(&case.family, |member, at| {
        let Some(whom) = &member.supporter_for else { return };
        let at = at.field("supporter_for");
        within.who(whom, &at, told);
        if *whom == Who::Person(member.id.clone()) {
            told.tell(&at, "is the supporter; name whom they support");
        }
    });
    let network = at.field("network");
    within.file.users.find_each(case.network.iter().map(PersonId::as_str), &network, told);
    let lead = at.field("case_lead");
    within.file.users.find(case.case_lead.as_str(), &lead, told);
    if !case.network.contains(&case.case_lead) && !told.is_unread(&network) {
        let id = quoted(case.case_lead.as_str());
        told.tell(&lead, format!("{id} is not in the case's `network`; add the lead to it"));
    }
}

fn child(case: &Case, at: &Path<'_>, within: &Within<'_>, told: &mut Faults) {
    let child = &case.child;
    let opened = case.opened;
    if let Some(born) = child.birth_date.filter(|born| *born >= opened) {
        let reason = format!("{born} is not before the day the case was opened, {opened}");
        told.tell(&at.field("birth_date"), reason);
    }
    within.file.units.find(child.school.as_str(), &at.field("school"), told);
    at.field("languages").each(&child.languages, |tag, at| language(tag, at, told));
}

/// Tells if a text is not a language tag (BCP 47, its form only).
pub(super) fn language(tag: &str, at: &Path<'_>, told: &mut Faults) {
    let mut pieces = tag.split('-');
    let first = pieces.next().unwrap_or_default();
    let letters = (2..=8).contains(&first.len()) && first.bytes().all(|b| b.is_ascii_alphabetic());
    let rest = |piece: &str| {
        (1..=8).contains(&piece.len()) && piece.bytes().all(|b| b.is_ascii_alphanumeric())
    };
    if !letters || !pieces.all(rest) {
        told.tell(at, format!("{} is not a language tag such as da, ar or pt-BR", quoted(tag)));
    }
}
