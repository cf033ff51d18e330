//! What is done for a goal: an intervention with how often it was held, whether it makes sense,
//! and its actions.

use domain::{
    goal::Goal,
    intervention::{Delivery, Intervention},
};
use leptos::prelude::*;

use crate::{
    actions,
    drawn::{Draw, Drawn},
    links,
    ui::{people::Network, said, with_dates},
};

/// One intervention under a heading of its own. Those that are over are told shortly.
pub fn doing(
    network: Network<'_>,
    intervention: &Intervention,
    heading: impl FnOnce(Drawn) -> Drawn,
) -> Drawn {
    let asking = network.asking;
    let t = asking.t();
    let frequency = said::words(&intervention.frequency, asking);
    let start = intervention.start;
    let when = match intervention.end {
        None => {
            let day = [(start, t.day_month(start))];
            with_dates(day, |[day]| t.goal_runs_since(day, &frequency))
        }
        Some(end) => {
            let days = [(start, t.date(start)), (end, t.date(end))];
            with_dates(days, |[start, end]| t.goal_ran(start, end, &frequency))
        }
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
    let its_actions =
        actions::list(network, |action| action.intervention.as_ref() == Some(&intervention.id));
    let responsible = intervention.is_running().then_some(responsible);
    let place = links::intervention(&network.record.case.id, &intervention.id);
    let name = view! { <a href=place>{said::plain(&intervention.name, asking)}</a> }.drawn();
    view! {
        <section class="iv" data-intervention=intervention.id.to_string()>
            {heading(name)}
            <p class="small quiet">{when} {format!(" {} {sense}", held(network, intervention))}</p>
            {responsible}
            {its_actions}
        </section>
    }
    .drawn()
}

/// Said first where an intervention was held too seldom.
#[must_use]
pub fn seldom_held(network: Network<'_>, goal: &Goal) -> Option<String> {
    let asking = network.asking;
    let of_goal = network.record.case.interventions.iter().filter(|iv| iv.goal == goal.id);
    let low: Vec<String> = of_goal
        .filter(|iv| iv.is_running())
        .filter_map(|iv| {
            let delivery = iv.delivery?;
            let held = delivery.delivered?;
            let name = said::words(&iv.name, asking);
            let low = delivery.is_seldom(&network.record.limits);
            low.then(|| asking.t().effect_delivery_low(held, &name, delivery.planned))
        })
        .collect();
    (!low.is_empty()).then(|| low.join(" "))
}

/// How many times it was held, in words.
#[must_use]
pub fn held(network: Network<'_>, intervention: &Intervention) -> String {
    let t = network.asking.t();
    match intervention.delivery {
        Some(Delivery { planned, delivered: Some(held) }) => {
            format!("{}.", t.effect_delivery(i64::from(held), i64::from(planned)))
        }
        Some(Delivery { delivered: None, .. }) => format!("{}.", t.effect_delivery_unknown()),
        None => String::new(),
    }
}

/// One box for each planned time, filled where it was held; a bar where there are many. The words
/// stand beside it.
pub fn held_boxes(intervention: &Intervention) -> Option<Drawn> {
    const A_ROW: u32 = 13;
    let Delivery { planned, delivered } = intervention.delivery?;
    let held = delivered?.min(planned);
    if planned > 30 {
        let width = 2 + u64::from(held) * 256 / u64::from(planned);
        let bar = view! {
            <svg class="held" viewBox="0 0 260 18" aria-hidden="true">
                <rect x="1" y="1" width="258" height="16" rx="4"></rect>
                <rect class="on" x="1" y="1" width=width height="16" rx="4"></rect>
            </svg>
        };
        return Some(bar.drawn());
    }
    let boxes: Vec<_> = (0..planned)
        .map(|n| {
            let (x, y) = (1 + 20 * (n % A_ROW), 1 + 20 * (n / A_ROW));
            let on = (n < held).then_some("on");
            view! { <rect x=x y=y width="16" height="16" rx="4" class=on></rect> }
        })
        .collect();
    let height = 20 * planned.div_ceil(A_ROW).max(1);
    let shown = view! {
        <svg class="held" viewBox=format!("0 0 260 {height}") aria-hidden="true">
            {boxes}
        </svg>
    };
    Some(shown.drawn())
}

/// Each person's newest word on whether it makes sense, in the order they first spoke.
#[must_use]
pub fn newest(intervention: &Intervention) -> Vec<&domain::intervention::Meaningfulness> {
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
