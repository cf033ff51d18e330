//! Several who measure the same thing. The rule judges their measurements together; people read each
//! person's own (specification, section 11).

use domain::{
    effect::{PhaseSummary, phase_summaries},
    goal::Goal,
    measure::Measure,
    people::Who,
};

use super::{input, level};
use crate::ui::people::Network;

/// What one person's measurements say of a phase.
pub struct Told {
    /// Their first name; none where nobody else has measured.
    pub who: Option<String>,
    /// In their own numbers.
    pub summary: PhaseSummary,
}

/// Every phase, as each person's measurements tell it, in the order of the phases.
#[must_use]
pub fn phases(network: Network<'_>, goal: &Goal, measure: &Measure) -> Vec<Told> {
    let today = network.asking.today;
    let input = input(network.record, goal, measure);
    let raters = input.of_each_rater(today);
    let several = raters.len() > 1;
    let mut all = Vec::new();
    for (rater, alone) in raters {
        let who = several.then(|| name(network, rater));
        let summaries = phase_summaries(&alone, today).into_iter();
        all.extend(summaries.map(|summary| Told { who: who.clone(), summary }));
    }
    all.sort_by_key(|told| told.summary.phase);
    all
}

/// Who rated, as the rule names them.
#[must_use]
pub fn name(network: Network<'_>, rater: &str) -> String {
    let who = Who::try_from(rater.to_owned()).ok();
    who.map_or_else(|| rater.to_owned(), |who| network.first_name(&who))
}

/// Whether more than one person has measured.
#[must_use]
pub fn are_several(measure: &Measure) -> bool {
    let mut raters = measure.standing().filter(|(it, _)| it.value.is_some()).map(|(it, _)| &it.by);
    let first = raters.next();
    raters.any(|rater| Some(rater) != first)
}

/// Beside a judgement of several: the current phase, one by one.
#[must_use]
pub fn one_by_one(network: Network<'_>, goal: &Goal, measure: &Measure) -> Option<String> {
    if !are_several(measure) {
        return None;
    }
    let (asking, t) = (network.asking, network.asking.t());
    let level = |value: f64| level(asking, measure, value);
    let all = phases(network, goal, measure);
    let current = all.last()?.summary.phase;
    let each = all.iter().filter(|told| told.summary.phase == current).filter_map(|told| {
        let who = told.who.as_deref()?;
        Some(match (told.summary.reference.map(level), told.summary.level.map(level)) {
            (Some(before), Some(now)) if before == now => t.effect_each_same(&now, who),
            (Some(before), Some(now)) => t.effect_each(&before, &now, who),
            (None, Some(now)) => t.effect_each_now(&now, who),
            (_, None) => t.effect_each_before(who),
        })
    });
    let each: Vec<_> = each.collect();
    (each.len() > 1).then(|| t.effect_several(&each.join("; ")))
}
