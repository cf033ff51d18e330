//! Folded under a goal in the plan: its signs, how it is measured, and what has been tried in which
//! phase.

use domain::{goal::Goal, measure::Measure};
use leptos::prelude::*;

use crate::{
    drawn::{Draw, Drawn},
    goals::effect,
    i18n::Texts,
    ui::{people::Network, said, with_date},
};

/// Signs, measures and phases, on request.
pub fn measured(network: Network<'_>, goal: &Goal) -> Option<Drawn> {
    let asking = network.asking;
    let t = asking.t();
    let signs: Vec<_> =
        goal.looks_like.iter().map(|sign| view! { <li>{said::plain(sign, asking)}</li> }).collect();
    let signs = (!signs.is_empty()).then(|| {
        view! {
            <p>
                <b>{t.goal_signs()}</b>
            </p>
            <ul class="signs">{signs}</ul>
        }
    });
    let lines: Vec<_> =
        goal.measures.iter().map(|m| view! { <li>{line(network, m)}</li> }).collect();
    let phases: Vec<_> = goal
        .phases
        .iter()
        .map(|phase| {
            let name = said::words(&phase.label, asking);
            let line = with_date(t, phase.start, |date| t.goal_phase_from(date, &name));
            view! { <li>{line}</li> }
        })
        .collect();
    if signs.is_none() && lines.is_empty() && phases.is_empty() {
        return None;
    }
    let lists = view! {
        <details>
            <summary>
                <span>{t.goal_more()}</span>
            </summary>
            <div class="stack-s">
                {signs} {list(t.goal_how_measured(), lines)} {list(t.goal_phases(), phases)}
            </div>
        </details>
    };
    Some(lists.drawn())
}

fn list<Item: IntoView + 'static>(title: &'static str, items: Vec<Item>) -> Option<Drawn> {
    (!items.is_empty()).then(|| {
        view! {
            <p>
                <b>{title}</b>
            </p>
            <ul class="signs">{items.into_iter().map(IntoView::into_view).collect_view()}</ul>
        }
        .drawn()
    })
}

/// "Conflicts at break per week: target 2 by 18 December 2026. Measured by Jonas, every week."
fn line(network: Network<'_>, measure: &Measure) -> Drawn {
    let asking = network.asking;
    let t = asking.t();
    let name = said::words(&measure.name, asking);
    let target = measure.target.zip(measure.target_date).map(|(target, date)| {
        let target = effect::level(asking, measure, target.get());
        let words = with_date(t, date, |date| t.goal_target_to(date, &target));
        view! { {words} " " }
    });
    let measured =
        t.goal_measured(&every(t, measure.followup_days), &network.names(&measure.raters));
    view! { {name} ". " {target} {measured} }.drawn()
}

/// How often, in words.
fn every(t: Texts, days: u16) -> String {
    match days {
        7 => t.goal_every_week().to_owned(),
        14 => t.goal_every_other_week().to_owned(),
        28 => t.goal_every_fourth_week().to_owned(),
        days => t.goal_every_days(days),
    }
}
