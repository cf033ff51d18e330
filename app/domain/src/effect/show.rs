//! Turning the evidence back for people (specification, sections 3.1, 4 *To show* and 6): levels
//! as recorded, changes positive when better.

use super::answer::{Evidence, RaterContrast};
use super::decide::{kendall_z, latest_three};
use super::disagree::contrast;
use super::evidence::{Findings, findings};
use super::indices::{nap, theil_sen};
use super::normal;
use super::prepare::View;
use super::series::sign;
use super::slow::pace;

/// The evidence of a day.
pub(super) fn evidence(view: &View<'_>) -> Evidence {
    let prepared = view.prepared;
    let (reference, _) = view.split();
    let last = view.seen.checked_sub(1).and_then(|i| prepared.series.points.get(i));
    let found = findings(view);
    let mut evidence = Evidence {
        measurements: view.count(),
        weeks: Some(view.weeks()),
        days_since_last: last.map(|point| prepared.calendar.days(point.day, view.day)),
        reference: view.from.map(|level| recorded(view, level)),
        reference_count: reference.len(),
        ..Evidence::default()
    };
    if let Some(found) = found {
        add_findings(&mut evidence, view, &found);
    }
    evidence
}

/// A level as it was recorded.
fn recorded(view: &View<'_>, level: f64) -> f64 {
    // Adding zero turns −0 into 0.
    sign(view.prepared.goal.direction) * level + 0.0
}

fn add_findings(evidence: &mut Evidence, view: &View<'_>, found: &Findings) {
    let (level, clear) = (&found.level, found.meaningful.change);
    evidence.level = Some(recorded(view, level.to));
    evidence.latest_three = latest_three(view).map(|level| recorded(view, level));
    evidence.level_count = level.latest;
    evidence.level_change = Some(level.change);
    evidence.level_error = Some(level.error);
    evidence.line_change = Some(found.line_change);
    evidence.slope = Some(found.line.slope);
    evidence.kendall_z = Some(kendall_z(view));
    evidence.progress = Some(found.progress);
    evidence.expected = Some(found.expected);
    evidence.meaningful_change = Some(clear);
    evidence.noise = Some(level.noise);
    evidence.total_change = Some(found.total);
    evidence.percent_of_goal = found.meaningful.gap.map(|gap| 100.0 * found.total / gap);
    let pace = pace(view, found).filter(|pace| !pace.passed());
    evidence.projected = pace.map(|pace| recorded(view, pace.projected));
    let (times, values) = view.line_points();
    evidence.theil_sen = theil_sen(times, values);
    let (reference, phase) = view.split();
    if reference.len() >= 2 && phase.len() >= 2 {
        evidence.nap = nap(reference, phase);
    }
    evidence.probability_improved = Some(normal::below(level.change / level.error));
    evidence.probability_meaningful = Some(normal::below((level.change - clear) / level.error));
    evidence.raters = raters(view, found);
}

fn raters(view: &View<'_>, found: &Findings) -> Option<RaterContrast> {
    let contrast = contrast(view, found.meaningful.prior_noise)?;
    let name = |place: usize| view.prepared.series.raters.get(place).map(|r| (*r).to_owned());
    Some(RaterContrast {
        high: name(contrast.high.0)?,
        high_change: contrast.high.1.change,
        low: name(contrast.low.0)?,
        low_change: contrast.low.1.change,
    })
}

#[cfg(test)]
mod tests {
    use serde_json::json;

    use crate::effect::{Goal, Status, assess};

    #[test]
    fn what_a_target_is_reached_by_is_told() {
        let day = |nth: u32| format!("2026-{:02}-{:02}", 8 + nth / 4, 1 + 7 * (nth % 4));
        let values = [2.0, 2.0, 2.0, 3.0, 3.0, 4.0, 6.0, 6.0].into_iter().zip(0..);
        let each = values.map(|(value, nth)| json!({ "date": day(nth), "value": value }));
        let goal: Goal = serde_json::from_value(json!({
            "scale": "rating_0_10", "step": 1.0, "direction": "higher", "goal_type": "develop",
            "target": 6.0, "followup_days": 7,
            "phases": [{ "start": day(1), "kind": "intervention" }],
            "measurements": each.collect::<Vec<_>>(), "not_possible": [], "holidays": [],
        }))
        .expect("a goal");
        let found = assess(&goal, day(7).parse().expect("a day"));
        assert_eq!(found.status, Status::Reached);
        assert_eq!(found.evidence.level, Some(4.0));
        assert_eq!(found.evidence.latest_three, Some(6.0));
    }
}
