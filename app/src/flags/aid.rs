//! The aid beside a decision: six questions on why no effect is seen, each with what is known.

use domain::{flag::Flag, goal::Goal, intervention::Intervention};
use leptos::prelude::*;

use crate::{
    drawn::{Draw, Drawn},
    goals::{held, newest},
    ui::{people::Network, said},
};

/// The six questions.
pub(super) fn aid(network: Network<'_>, goal: &Goal, flag: &Flag) -> Drawn {
    let t = network.asking.t();
    let child = &network.record.case.child.name;
    let each: Vec<_> = [
        (t.flag_aid_delivered().to_owned(), delivered(network, goal)),
        (t.flag_aid_goal().to_owned(), agreed(network, goal)),
        (t.flag_aid_place().to_owned(), place(network, goal)),
        (t.flag_aid_sense(child), sense(network, goal)),
        (t.flag_aid_time().to_owned(), time(network, goal)),
        (t.flag_aid_else().to_owned(), otherwise(network, flag)),
    ]
    .into_iter()
    .map(|(question, known)| {
        let known = known.unwrap_or_else(|| t.flag_aid_unknown().to_owned());
        view! {
            <li>
                <b>{question}</b>
                <p class="small quiet">{known}</p>
            </li>
        }
    })
    .collect();
    view! {
        <section class="card stack" aria-labelledby="aid">
            <h2 id="aid">{t.flag_aid()}</h2>
            <p class="hint">{t.flag_aid_hint()}</p>
            <ol class="six">{each}</ol>
        </section>
    }
    .drawn()
}

/// What runs for a goal.
pub(super) fn running<'a>(
    network: Network<'a>,
    goal: &'a Goal,
) -> impl Iterator<Item = &'a Intervention> {
    let all = network.record.case.interventions.iter();
    all.filter(|it| it.runs_for(&goal.id))
}

fn joined(each: impl Iterator<Item = String>) -> Option<String> {
    let each: Vec<_> = each.collect();
    (!each.is_empty()).then(|| each.join(" "))
}

fn delivered(network: Network<'_>, goal: &Goal) -> Option<String> {
    let counted = running(network, goal).filter(|it| it.delivery.is_some());
    joined(
        counted
            .map(|it| format!("{}: {}", said::words(&it.name, network.asking), held(network, it))),
    )
}

fn agreed(network: Network<'_>, goal: &Goal) -> Option<String> {
    let t = network.asking.t();
    goal.agreed.as_ref().map(|agreed| t.flag_aid_goal_known(&t.date(agreed.date)))
}

fn place(network: Network<'_>, goal: &Goal) -> Option<String> {
    let t = network.asking.t();
    joined(running(network, goal).map(|it| {
        let name = said::words(&it.name, network.asking);
        t.flag_aid_place_known(&name, &network.name(&it.responsible))
    }))
}

/// What was said about whether it makes sense, the child's last words first.
fn sense(network: Network<'_>, goal: &Goal) -> Option<String> {
    let voices = network.record.case.voices.iter();
    let last = voices.max_by_key(|voice| voice.date).map(|voice| {
        let child = &network.record.case.child.name;
        network.asking.t().flag_child_said(child, &said::quoted(&voice.text, network.asking))
    });
    joined(last.into_iter().chain(ratings(network, goal)))
}

/// Each person's newest word on each running intervention.
pub(super) fn ratings(network: Network<'_>, goal: &Goal) -> Vec<String> {
    let t = network.asking.t();
    let of_each = running(network, goal).flat_map(|it| {
        let name = said::words(&it.name, network.asking);
        newest(it).into_iter().map(move |rating| {
            let who = network.first_name(&rating.by);
            format!("{}.", t.flag_sense_of(&name, i64::from(rating.value), &who))
        })
    });
    of_each.collect()
}

fn time(network: Network<'_>, goal: &Goal) -> Option<String> {
    let t = network.asking.t();
    joined(running(network, goal).map(|it| {
        let name = said::words(&it.name, network.asking);
        let often = said::words(&it.frequency, network.asking);
        t.flag_aid_time_known(&t.date(it.start), &often, &name)
    }))
}

/// The closed days since the flag's phase began, or since it was raised.
fn otherwise(network: Network<'_>, flag: &Flag) -> Option<String> {
    let t = network.asking.t();
    let goals = network.record.case.goals.iter().flat_map(|goal| &goal.phases);
    let mut phases = goals.filter(|phase| Some(&phase.id) == flag.phase.as_ref());
    let since = phases.next().map_or(flag.raised, |phase| phase.start);
    let closed = network.record.calendar.iter();
    let closed = closed.filter(|(first, last)| *last >= since && *first <= network.asking.today);
    joined(closed.map(|(first, last)| {
        if first == last {
            return t.flag_aid_else_day(&t.date(*first));
        }
        t.flag_aid_else_known(&t.date(*first), &t.date(*last))
    }))
}
