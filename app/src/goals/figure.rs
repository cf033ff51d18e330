//! The figure of a goal: its curve with the key to it, the phases by name, and the child's words.

use domain::{
    effect::Assessment,
    goal::Goal,
    measure::{Direction, Measure, ScaleKind},
};
use leptos::prelude::*;

use super::{
    chart::{self, Curve},
    curve, effect, evidence, table,
};
use crate::{
    alike::Piece,
    drawn::{Draw, Drawn},
    ui::{people::Network, said, time, with_dates},
};

/// The curve of a measure with what belongs to it: what each phase was, and what the child said.
pub(super) fn figure(
    network: Network<'_>,
    goal: &Goal,
    measure: &Measure,
    judged: &Assessment,
) -> Drawn {
    network.alike(Piece::Curve, &measure.id, |network| {
        let beside = view! {
            {evidence::phases(network, goal, measure)}
            {key(network, goal, measure)}
            {heard(network, goal)}
        };
        let curve = curve::curve(network, goal, measure, judged);
        drawn(network, goal, (measure, &curve), beside.drawn())
    })
}

/// The curve of the measure that a goal is judged by, with its numbers and nothing else.
pub fn figure_of(network: Network<'_>, goal: &Goal) -> Option<Drawn> {
    let measure = goal.primary()?;
    let picture = alone(network, goal, measure, key(network, goal, measure));
    Some(view! { {picture} {table::table(network, goal, measure)} }.drawn())
}

/// That curve with its phases alone, for a screen that is read from afar.
pub fn picture_of(network: Network<'_>, goal: &Goal) -> Option<Drawn> {
    Some(alone(network, goal, goal.primary()?, ().drawn()))
}

fn alone(network: Network<'_>, goal: &Goal, measure: &Measure, beside: Drawn) -> Drawn {
    let judged = effect::assess(network.asking, network.record, goal, measure);
    // Marks for words that do not stand beside it would lead nowhere.
    let curve = Curve { voices: Vec::new(), ..curve::curve(network, goal, measure, &judged) };
    drawn(network, goal, (measure, &curve), beside)
}

fn drawn(
    network: Network<'_>,
    goal: &Goal,
    (measure, curve): (&Measure, &Curve),
    beside: Drawn,
) -> Drawn {
    let asking = network.asking;
    let t = asking.t();
    let kind = network.record.scales.get(&measure.scale).map(|scale| scale.kind);
    let counted = matches!(kind, Some(ScaleKind::Count | ScaleKind::Minutes));
    let aim = match (measure.direction, counted) {
        (Direction::Higher, true) => t.effect_aim_higher(),
        (Direction::Lower, true) => t.effect_aim_lower(),
        (Direction::Higher, false) => t.effect_aim_up(),
        (Direction::Lower, false) => t.effect_aim_down(),
    };
    let phases: Vec<_> = goal
        .phases
        .iter()
        .map(|phase| {
            let name = said::words(&phase.label, asking);
            let day = [(phase.start, t.day_month(phase.start))];
            let from = with_dates(day, |[day]| t.goal_phase_from(day, &name));
            view! {
                <li>
                    <span class="no no-phase">{phase.n}</span>
                    <span>{from}</span>
                </li>
            }
        })
        .collect();
    let phases = (!phases.is_empty())
        .then(|| view! { <ul class="key" aria-label=t.goal_key_phases()>{phases}</ul> });
    view! {
        <figure class="chart-box" data-chart=measure.id.to_string()>
            <figcaption>
                {said::words(&measure.name, asking)} " " <span class="opt">{format!("({aim})")}</span>
            </figcaption>
            <div inner_html=format!("{}{}", curve.wide(), curve.narrow())></div>
            {phases} {beside}
        </figure>
    }
    .drawn()
}

/// What the marks on the curve mean; only those that are on it.
fn key(network: Network<'_>, goal: &Goal, measure: &Measure) -> Drawn {
    let t = network.asking.t();
    let entry = |svg: &'static str, words: String| {
        view! {
            <li>
                <span inner_html=svg></span>
                {words}
            </li>
        }
        .drawn()
    };
    let mut entries = Vec::new();
    let series = curve::series(measure);
    if series.iter().any(|(_, points)| points.iter().any(|point| point.baseline)) {
        entries.push(entry(chart::key_base(), t.goal_key_baseline().to_owned()));
    }
    for (place, (who, _)) in series.iter().enumerate() {
        entries.push(entry(chart::key_line(place), t.goal_key_rater(&network.name(who))));
    }
    if measure.target.is_some() && !goal.phases.is_empty() {
        entries.push(entry(chart::key_aim(), t.goal_key_aim().to_owned()));
        entries.push(entry(chart::key_flag(), t.goal_key_flag().to_owned()));
    }
    if !goal.phases.is_empty() {
        entries.push(entry(chart::key_phase(), t.goal_key_phase().to_owned()));
    }
    view! { <ul class="key">{entries}</ul> }.drawn()
}

/// The child's words on the curve.
fn heard(network: Network<'_>, goal: &Goal) -> Option<Drawn> {
    let asking = network.asking;
    let t = asking.t();
    let each: Vec<_> = curve::heard(network, goal)
        .map(|(number, voice)| {
            let how = said::words(&voice.how, asking);
            let when = time(voice.date, t.day_month(voice.date));
            view! {
                <li>
                    <span class="no">{number}</span>
                    <q lang=said::lang_of(&voice.text, asking)>{said::quoted(&voice.text, asking)}</q>
                    <small>{when} ". " {how}</small>
                </li>
            }
        })
        .collect();
    let name = &network.record.case.child.name;
    (!each.is_empty()).then(|| {
        view! { <ol class="heard" aria-label=t.goal_heard(&t.whose(name))>{each}</ol> }.drawn()
    })
}
