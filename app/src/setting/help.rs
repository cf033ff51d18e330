//! The step that says what is tried: an intervention with one responsible person, from when, how
//! often; and, if somebody likes, the first action. It runs once the goal is worked on.

use axum::{Extension, response::Response};
use domain::{
    access::Action,
    entry::NewAction,
    event::EventKind,
    goal::{Goal, Step},
    id::{ActionId, InterventionId},
    intervention::{Course, Intervention, InterventionStatus},
    people::Who,
    text::Text,
};
use jiff::civil::Date;
use leptos::prelude::*;
use store::{actions, goals, interventions};

use super::{Under, framed, hidden, step, target, title_of};
use crate::{
    actions::new::responsible,
    drawn::Draw,
    form::{Submitted, key, see},
    links,
    page::Page,
    refusal::Refusal,
    session::Asking,
    ui::{field, people::Network, said, with_date},
};

/// The form as it begins.
pub(super) fn starting(asking: &Asking, values: &mut Vec<(&'static str, String)>) {
    values.push(("start", asking.today.to_string()));
}

/// The page: what is planned, and the form for more.
pub(super) fn page_of(network: Network<'_>, goal: &Goal, form: &Submitted) -> Page {
    let (asking, record) = (network.asking, network.record);
    let t = asking.t();
    let planned: Vec<_> = record
        .case
        .interventions
        .iter()
        .filter(|one| one.runs_for(&goal.id))
        .map(|one| {
            let (name, often) =
                (said::words(&one.name, asking), said::words(&one.frequency, asking));
            let line = with_date(t, one.start, |date| t.set_help_one(date, &name, &often));
            view! {
                <li class="stack-s">
                    <p>{line}</p>
                    <p>{network.who(&one.responsible, None)}</p>
                </li>
            }
        })
        .collect();
    let next = step::after(record, goal, Step::Help);
    let asked = if step::is_settable(goal, Step::Help) {
        view! {
            <form class="form" method="post" action="/do/goals/help" novalidate>
                {hidden(record, goal, form)}
                {field::line(form, "name", "text", t.set_help_name(), Some(t.set_help_hint()))}
                {responsible(network, form)}
                {field::line(form, "frequency", "text", t.set_help_often(), None)}
                {field::line(form, "start", "date", t.set_help_start(), None)}
                {field::line(form, "text", "text", t.set_help_action(), Some(t.set_help_action_hint()))}
                {step::ends(t, next)}
            </form>
        }
        .drawn()
    } else {
        step::settled(t, record, goal, Step::Help, form)
    };
    let body = view! {
        <ul class="stack">{planned}</ul>
        {asked}
    };
    framed(asking, record, goal, (title_of(t, Step::Help), form), body.drawn())
}

/// What was typed, as far as it is right.
struct Typed {
    name: Text,
    frequency: Text,
    responsible: Who,
    start: Date,
    action: Option<Text>,
}

fn parse(asking: &Asking, under: &Under, form: &mut Submitted) -> Option<Typed> {
    let t = asking.t();
    let name = form.needed_words(asking, "name");
    let who = Who::try_from(form.value("responsible").to_owned());
    let who =
        who.ok().filter(|who| under.record.case.taking_part(asking.today).any(|one| one == *who));
    if who.is_none() {
        form.reject("responsible", t.action_error_who());
    }
    let frequency = form.needed_words(asking, "frequency");
    let start = form.day("start");
    if start.is_none() {
        form.reject("start", t.errors_field_date(&t.date(asking.today)));
    }
    let action = form.words(asking, "text");
    if !form.errors().is_empty() {
        return None;
    }
    Some(Typed { name: name?, frequency: frequency?, responsible: who?, start: start?, action })
}

/// `/do/goals/help`: plans an intervention, and the first action with it.
pub async fn help(
    Extension(asking): Extension<Asking>,
    mut form: Submitted,
) -> Result<Response, Refusal> {
    let mut under = Under::begin(&asking, &form, Action::Plan).await?;
    let next = links::step(&under.record.case.id, &under.goal.id, "rank");
    if under.is_repeated(&asking, &form).await? {
        return Ok(see(&next));
    }
    let settable = step::is_settable(&under.goal, Step::Help);
    let typed = if settable { parse(&asking, &under, &mut form) } else { None };
    let Some(typed) = typed else {
        let draw = |record: &_, goal: &_| Ok(page_of(Network::new(record, &asking), goal, &form));
        return under.again(&asking, step::refused(settable), draw).await;
    };
    let planned = Intervention {
        id: InterventionId::try_from(key()).map_err(|_| Refusal::Broken)?,
        goal: under.goal.id.clone(),
        name: typed.name,
        responsible: typed.responsible.clone(),
        start: typed.start,
        end: None,
        status: InterventionStatus::Planned,
        frequency: typed.frequency,
        delivery: None,
        meaningful: Vec::new(),
        course: Course::default(),
    };
    let due = target::in_weeks(&asking, &under.record, 2);
    let Under { mut write, proof, goal, .. } = under;
    interventions::plan(&mut write, &proof, &planned).await?;
    // A goal that others read meanwhile is another than they saw.
    goals::keep(&mut write, &proof, &goal).await?;
    let action = typed.action.map(|text| {
        let id = ActionId::try_from(key()).map_err(|_| Refusal::Broken)?;
        let (goal, intervention) = (goal.id.clone(), Some(planned.id.clone()));
        let action =
            NewAction { id, goal, intervention, text, responsible: typed.responsible, due };
        Ok::<_, Refusal>(action.decide(&proof.who()))
    });
    let action = action.transpose()?;
    if let Some(action) = &action {
        actions::add(&mut write, &proof, action).await?;
    }
    let mut events = vec![asking.event(&proof, EventKind::InterventionPlanned, &planned.id)];
    if let Some(action) = &action {
        events.push(asking.event(&proof, EventKind::ActionAdded, &action.id));
    }
    write.record_all(&events).await?.commit().await?;
    Ok(see(&next))
}
