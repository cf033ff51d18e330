//! Flags about what is tried: held too seldom, making little sense, or tied to nothing that
//! could tell whether it helps.

use std::collections::BTreeMap;

use serde_json::{Value, json};

use super::{Due, FlagKind, Scene, Subject};
use crate::{
    intervention::{Intervention, InterventionStatus, Meaningfulness},
    people::Who,
};

pub(super) fn due(scene: &Scene<'_>) -> impl Iterator<Item = Due> {
    scene.case.interventions.iter().flat_map(|one| {
        let found = [
            (FlagKind::LowDelivery, low_delivery(scene, one)),
            (FlagKind::LowMeaningfulness, little_sense(scene, one)),
            (FlagKind::NotFollowable, not_followable(scene, one)),
        ];
        found.into_iter().filter_map(|(kind, inputs)| {
            Some(Due::new(kind, Subject::Intervention(one.id.clone()), inputs?))
        })
    })
}

/// Held in less than the agreed share. Where nobody has counted, nothing is known.
fn low_delivery(scene: &Scene<'_>, one: &Intervention) -> Option<Value> {
    let delivery = one.delivery.filter(|_| one.status == InterventionStatus::Active)?;
    let (planned, held) = (delivery.planned, delivery.delivered?);
    let low = planned >= scene.limits.delivery_planned && delivery.is_seldom(scene.limits);
    low.then(|| json!({ "planned": planned, "held": held }))
}

/// Somebody's last two ratings are low. Once the intervention has ended there is nothing left to
/// change about it.
fn little_sense(scene: &Scene<'_>, one: &Intervention) -> Option<Value> {
    if one.status.has_ended() {
        return None;
    }
    let mut of_each = BTreeMap::<_, Vec<&Meaningfulness>>::new();
    for rating in one.meaningful.iter().filter(|rating| rating.date <= scene.today) {
        of_each.entry(&rating.by).or_default().push(rating);
    }
    let twice_low = |mut ratings: Vec<&Meaningfulness>| {
        ratings.sort_by_key(|rating| rating.date);
        let last_two = ratings.last_chunk::<2>()?;
        let low = last_two.iter().all(|rating| rating.value <= scene.limits.little_sense);
        low.then(|| json!({ "ratings": last_two }))
    };
    of_each.into_values().find_map(twice_low)
}

/// It runs without a goal, with one that nobody who is there measures, or with nobody there who is
/// responsible for it: whoever was has left.
fn not_followable(scene: &Scene<'_>, one: &Intervention) -> Option<Value> {
    let goal = scene.case.goal(&one.goal);
    let here = |who: &Who| {
        let lead = *who == Who::Person(scene.case.case_lead.clone());
        lead || scene.case.everybody().any(|one| one == *who)
    };
    let measures = goal.map_or(&[][..], |goal| &goal.measures);
    let followed = measures.iter().any(|measure| measure.raters.iter().any(here));
    let left = !here(&one.responsible);
    let not = one.status == InterventionStatus::Active && (!followed || left);
    let goal = goal.map(|goal| &goal.id);
    not.then(|| {
        if left {
            json!({ "goal": goal, "left": one.responsible })
        } else {
            json!({ "goal": goal, "measures": 0 })
        }
    })
}
