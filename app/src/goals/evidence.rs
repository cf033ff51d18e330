//! What an answer of the effect rule is built on, on request: the numbers, the reference, how
//! often the intervention was held, and what the numbers cannot say.

use domain::{
    effect::{self as rule, Assessment},
    goal::Goal,
    measure::Measure,
};
use leptos::prelude::*;

use super::effect::{
    self,
    raters::{self, Told},
};
use crate::{
    alike::Piece,
    drawn::{Draw, Drawn},
    ui::{people::Network, said, time},
};

/// The folded list under a curve.
pub fn evidence(
    network: Network<'_>,
    goal: &Goal,
    measure: &Measure,
    judged: &Assessment,
) -> Drawn {
    network.alike(Piece::Evidence, &measure.id, |network| drawn(network, goal, measure, judged))
}

fn drawn(network: Network<'_>, goal: &Goal, measure: &Measure, judged: &Assessment) -> Drawn {
    let asking = network.asking;
    let t = asking.t();
    let record = network.record;
    let found = &judged.evidence;
    let level = |value: f64| effect::level(asking, measure, value);
    let change = |value: f64| effect::signed(asking, record, measure, value);
    let mut rows: Vec<(&'static str, Drawn)> = Vec::new();
    if let Some(weeks) = found.weeks {
        rows.push((
            t.goal_evidence_measurements(),
            t.goal_evidence_in_weeks(found.measurements, weeks.floor()).drawn(),
        ));
    }
    let alone = !raters::are_several(measure);
    if alone {
        let levels = found.reference.zip(found.level);
        let levels = levels.map(|(was, is)| t.goal_evidence_from_to(&level(was), &level(is)));
        rows.extend(levels.map(|it| (t.goal_evidence_levels(), it.drawn())));
    } else {
        rows.push((t.goal_evidence_several(), t.goal_evidence_several_how().drawn()));
    }
    if let Some(progress) = found.progress.filter(|_| alone) {
        rows.push((t.goal_evidence_change(), change(progress).drawn()));
    }
    if let Some(clear) = found.meaningful_change {
        rows.push((
            t.goal_evidence_clear(),
            effect::amount(asking, record, measure, clear).drawn(),
        ));
    }
    if let Some(share) = found.percent_of_goal.filter(|_| alone) {
        rows.push((t.goal_evidence_way(), t.goal_evidence_percent(share.round()).drawn()));
    }
    if let Some(date) = judged.first_judged {
        rows.push((t.goal_evidence_first_judged(), time(date, t.date(date)).drawn()));
    }
    if let Some(date) = judged.since.or(judged.raised) {
        rows.push((t.goal_evidence_since(), time(date, t.date(date)).drawn()));
    }
    rows.extend(sense(network, goal).into_iter().map(|(what, is)| (what, is.drawn())));
    rows.push((t.goal_evidence_cannot(), t.goal_evidence_cannot_cause().drawn()));
    let rows: Vec<_> = rows
        .into_iter()
        .map(|(what, is)| {
            view! {
                <dt>{what}</dt>
                <dd>{is}</dd>
            }
        })
        .collect();
    view! {
        <details>
            <summary>
                <span>{t.goal_evidence()}</span>
            </summary>
            <dl class="dl">{rows}</dl>
            <p>
                <a class="btn btn-plain btn-small" href="/help/effect">
                    {t.goal_evidence_rule(rule::RULE_VERSION)}
                </a>
            </p>
        </details>
    }
    .drawn()
}

/// How often each running intervention was held, and to whom it makes sense.
fn sense(network: Network<'_>, goal: &Goal) -> Vec<(&'static str, String)> {
    let t = network.asking.t();
    let running = network.record.case.interventions.iter().filter(|iv| iv.goal == goal.id);
    let running = running.filter(|iv| iv.is_running());
    running
        .map(|iv| {
            let name = said::words(&iv.name, network.asking);
            let held = super::tried::held(network, iv);
            (t.goal_evidence_held(), format!("{name}. {held}").trim_end_matches(". ").to_owned())
        })
        .collect()
}

/// Level and change of each phase, as a sentence under the curve; of each who measured where several did.
pub fn phases(network: Network<'_>, goal: &Goal, measure: &Measure) -> Option<Drawn> {
    let asking = network.asking;
    let t = asking.t();
    let all = raters::phases(network, goal, measure);
    let each: Vec<_> = all
        .into_iter()
        .filter_map(|Told { who, summary }| {
            let phase = goal.phases.get(summary.phase)?;
            let name = said::words(&phase.label, asking);
            let name = who.map_or_else(|| name.clone(), |who| format!("{name}, {who}"));
            let (before, now) = (summary.reference?, summary.level?);
            let (before, now) =
                (effect::level(asking, measure, before), effect::level(asking, measure, now));
            let count = summary.measurements;
            let words = if before == now {
                t.goal_phase_same(count, &name, &now)
            } else {
                t.goal_phase_changed(&before, count, &name, &now)
            };
            Some(view! { <li>{words}</li> })
        })
        .collect();
    (!each.is_empty()).then(|| view! { <ul class="signs small">{each}</ul> }.drawn())
}
