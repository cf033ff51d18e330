//! Flags about consents: not given by all, over, or soon over. A withdrawn one asks nothing more.

use std::collections::BTreeMap;

use serde_json::json;

use super::{Due, FlagKind, Scene, Subject, limits::days_after};
use crate::{
    id::{ConsentId, PersonId},
    sharing::Consent,
};

pub(super) fn due(scene: &Scene<'_>) -> impl Iterator<Item = Due> {
    missing(scene).chain(ending(scene))
}

/// Consents that have been asked for and not taken back.
fn standing<'a>(scene: &'a Scene<'_>) -> impl Iterator<Item = &'a Consent> {
    let withdrawn = |one: &Consent| one.withdrawn.as_ref().is_some_and(|it| it.date <= scene.today);
    let asked = scene.case.consents.iter().filter(|one| one.date <= scene.today);
    asked.filter(move |one| !withdrawn(one))
}

/// Everybody whom a consent waits for.
fn missing(scene: &Scene<'_>) -> impl Iterator<Item = Due> {
    let mut waited_for = BTreeMap::<PersonId, Vec<&ConsentId>>::new();
    for consent in standing(scene) {
        for who in consent.missing.iter().filter(|who| !consent.given_by.contains(who)) {
            if let Ok(person) = who.person(&scene.case.id) {
                waited_for.entry(person).or_default().push(&consent.id);
            }
        }
    }
    waited_for.into_iter().map(|(person, consents)| {
        let inputs = json!({ "consents": consents });
        Due::new(FlagKind::ConsentMissing, Subject::Person(person), inputs)
    })
}

/// Consents whose last day has passed or is near, where no other renews them.
fn ending(scene: &Scene<'_>) -> impl Iterator<Item = Due> {
    let near = days_after(scene.today, scene.limits.expiring_days);
    let ends = standing(scene).filter(move |one| one.valid_to <= near);
    let ends = ends.filter(|one| !standing(scene).any(|other| renews(other, one)));
    ends.map(|one| {
        let expired = one.valid_to < scene.today;
        let kind = if expired { FlagKind::ConsentExpired } else { FlagKind::ConsentExpiring };
        Due::new(kind, Subject::Consent(one.id.clone()), json!({ "valid_to": one.valid_to }))
    })
}

/// Whether a later consent takes the place of one: for the same purpose and people, given by all.
fn renews(later: &Consent, one: &Consent) -> bool {
    let same = later.purpose == one.purpose && one.scope.iter().all(|it| later.scope.contains(it));
    same && later.missing.is_empty() && later.valid_to > one.valid_to
}
