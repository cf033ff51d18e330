//! Two people who rate the same thing far apart, round after round. Whether they disagree about
//! *change* is the effect rule's question; this one is about the level that each sees now.

use std::collections::BTreeMap;

use jiff::civil::Date;
use serde_json::{Value, json};

use super::{Due, FlagKind, Limits, Scene, Subject, limits::days_after};
use crate::{measure::Measure, people::Who};

/// How many rounds running they must lie apart.
const ROUNDS: usize = 2;

/// A value on a day.
type Point = (Date, f64);

pub(super) fn due(scene: &Scene<'_>) -> impl Iterator<Item = Due> {
    scene.active_goals().filter_map(|goal| {
        let mut several = goal.measures.iter().filter(|measure| measure.has_several_raters());
        let inputs = several.find_map(|measure| apart(scene, measure))?;
        Some(Due::new(FlagKind::RatersApart, Subject::Goal(goal.id.clone()), inputs))
    })
}

/// The first two raters of a measure who lie far apart, with their rounds. Without two ends a
/// scale has no range, and nobody lies far apart on it.
fn apart(scene: &Scene<'_>, measure: &Measure) -> Option<Value> {
    let scale = scene.scales.get(&measure.scale)?;
    let range = scale.max?.get() - scale.min?.get();
    let far = range * f64::from(scene.limits.apart_percent) / 100.0 - 1e-9;
    let series: Vec<(&Who, Vec<Point>)> = series(measure, scene.today).into_iter().collect();
    for (place, (one, its)) in series.iter().enumerate() {
        for (other, others) in series.get(place + 1..).unwrap_or_default() {
            let rounds = last_rounds(its, others, scene.limits);
            let all_far = rounds.iter().all(|(a, b)| (a.1 - b.1).abs() >= far);
            if rounds.len() == ROUNDS && all_far {
                let raters = [one, other];
                return Some(json!({ "measure": measure.id, "raters": raters, "rounds": rounds }));
            }
        }
    }
    None
}

/// Each rater's values up to a day, oldest first. Of several on one day the one entered last.
fn series(measure: &Measure, today: Date) -> BTreeMap<&Who, Vec<Point>> {
    let mut days = BTreeMap::<&Who, BTreeMap<Date, f64>>::new();
    for (observation, _) in measure.standing().filter(|(it, _)| it.date <= today) {
        if let Some(value) = observation.value {
            days.entry(&observation.by).or_default().insert(observation.date, value.get());
        }
    }
    days.into_iter().map(|(who, days)| (who, days.into_iter().collect())).collect()
}

/// The last rounds of two raters, the latest first: a value of each, few days apart.
fn last_rounds(mut one: &[Point], mut other: &[Point], limits: &Limits) -> Vec<(Point, Point)> {
    let mut rounds = Vec::with_capacity(ROUNDS);
    while let Some(((a, before_a), (b, before_b))) = one.split_last().zip(other.split_last())
        && rounds.len() < ROUNDS
    {
        let (early, late) = (a.0.min(b.0), a.0.max(b.0));
        let before = if a.0 > b.0 { before_a } else { before_b };
        let gap = |day: Date| day.duration_since(early).abs();
        // The later of the two is left out where the value before it lies nearer to the other.
        let nearer = before.last().is_some_and(|it| gap(it.0) < gap(late));
        if nearer || late > days_after(early, limits.round_days) {
            if a.0 > b.0 {
                one = before_a;
            } else {
                other = before_b;
            }
        } else {
            rounds.push((*a, *b));
            (one, other) = (before_a, before_b);
        }
    }
    rounds
}
