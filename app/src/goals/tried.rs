//! What is done for a goal: an intervention with how often it was held, whether it makes sense,
//! and its actions.

use domain::intervention::{Delivery, Intervention};
use leptos::prelude::*;

use crate::{
    actions,
    ui::{people::Network, said},
};

/// One intervention. Those that are over are told shortly.
pub fn doing(network: Network<'_>, intervention: &Intervention, running: bool) -> AnyView {
    let asking = network.asking;
    let t = asking.t();
    let frequency = said::words(&intervention.frequency, asking);
    let when = match intervention.end {
        None => t.goal_runs_since(&t.day_month(intervention.start), &frequency),
        Some(end) => t.goal_ran(&t.date(intervention.start), &t.date(end), &frequency),
    };
    let sense: Vec<String> = newest(intervention)
        .into_iter()
        .map(|rating| t.goal_makes_sense(&network.first_name(&rating.by), i64::from(rating.value)))
        .collect();
    let sense = if sense.is_empty() { String::new() } else { format!("{}.", sense.join(", ")) };
    let responsible = network.who(
        &intervention.responsible,
        Some(t.goal_responsible(&network.role(&intervention.responsible))),
    );
    let its_actions = actions::list(network, |action| {
        action.intervention.as_ref() == Some(&intervention.id)
    });
    let responsible = running.then_some(responsible);
    view! {
        <section class="iv" data-intervention=intervention.id.to_string()>
            <h4>{said::plain(&intervention.name, asking)}</h4>
            <p class="small quiet">{format!("{when} {} {sense}", held(network, intervention))}</p>
            {responsible}
            {its_actions}
        </section>
    }
    .into_any()
}

/// How many times it was held, in words.
#[must_use]
fn held(network: Network<'_>, intervention: &Intervention) -> String {
    let t = network.asking.t();
    match intervention.delivery {
        Some(Delivery { planned, delivered: Some(held) }) => {
            format!("{}.", t.effect_delivery(i64::from(held), i64::from(planned)))
        }
        Some(Delivery { delivered: None, .. }) => format!("{}.", t.effect_delivery_unknown()),
        None => String::new(),
    }
}

/// Each person's newest word on whether it makes sense, in the order they first spoke.
fn newest(intervention: &Intervention) -> Vec<&domain::intervention::Meaningfulness> {
    let mut newest: Vec<&domain::intervention::Meaningfulness> = Vec::new();
    for rating in &intervention.meaningful {
        match newest.iter_mut().find(|known| known.by == rating.by) {
            Some(known) if known.date <= rating.date => *known = rating,
            Some(_) => {}
            None => newest.push(rating),
        }
    }
    newest
}
