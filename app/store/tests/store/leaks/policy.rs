//! What somebody is to a case on a day, told from the case file alone.

use domain::{
    access::Relation,
    case::Case,
    case_file::CaseFile,
    id::{CaseId, PersonId},
    people::{Custody, Role, Who},
};
use jiff::civil::Date;

use super::places::Places;

/// The child's own id.
pub(super) fn child(case: &Case) -> PersonId {
    Who::Child.person(&case.id).expect("an id")
}

/// Whether one is in the case by a place of one's own.
pub(super) fn is_inside(relation: Relation) -> bool {
    use Relation::{Child, Guardian, Helper, Lead, Supporter};
    matches!(relation, Lead | Child | Guardian | Helper | Supporter)
}

/// The policy: from place, custody and consent, as domain.md D.5 has it.
pub(super) fn relation(
    file: &CaseFile,
    case: &Case,
    places: &Places,
    who: &PersonId,
    day: Date,
) -> Relation {
    inside(case, places, who, day).unwrap_or_else(|| outside(file, case, places, who, day))
}

fn inside(case: &Case, places: &Places, who: &PersonId, day: Date) -> Option<Relation> {
    let place = places.of.get(&(case.id.clone(), who.clone())).copied().unwrap_or_default();
    let begun = place.from.is_none_or(|from| from <= day);
    let there = place.to.is_none_or(|to| day <= to) && place.ended.is_none_or(|ended| day < ended);
    if case.case_lead == *who {
        return Some(Relation::Lead);
    }
    if child(case) == *who {
        return Some(Relation::Child);
    }
    if !begun || !there {
        return None;
    }
    if let Some(member) = case.family.iter().find(|member| member.id == *who) {
        return Some(match member.custody {
            Custody::Shared | Custody::Sole => Relation::Guardian,
            Custody::None if member.supporter_for.is_some() => Relation::Supporter,
            Custody::None => Relation::Relative,
        });
    }
    let named: Vec<_> =
        case.consents.iter().filter(|consent| consent.scope.contains(who)).collect();
    let shared = named.is_empty() || named.iter().any(|consent| consent.holds(day));
    (case.network.contains(who) && shared).then_some(Relation::Helper)
}

fn outside(file: &CaseFile, case: &Case, places: &Places, who: &PersonId, day: Date) -> Relation {
    let user = file.users.iter().find(|user| user.id == *who);
    // A file's coordinators coordinate all of its units.
    if user.is_some_and(|user| user.role == Role::Coordinator) {
        return Relation::Coordinator;
    }
    let receives = |(of, receiving, date): &(CaseId, PersonId, Date)| {
        *of == case.id && receiving == who && day <= *date
    };
    if places.approved.iter().any(receives) {
        return Relation::Receiver;
    }
    match user {
        Some(user) if user.role != Role::Administrator => Relation::Bystander,
        _ => Relation::Stranger,
    }
}
