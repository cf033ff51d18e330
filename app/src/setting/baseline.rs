//! The step before anything is done: where does it stand now? Asked two or three times, so that a
//! bad week does not look like progress later. Who measures says it; a helper may write it down for
//! them.

use axum::{Extension, http::StatusCode, response::Response};
use domain::{
    access::Action,
    entry::{Entering, Finding, ObservationFault, Rater},
    event::EventKind,
    goal::{Goal, Step, need::ENOUGH_BASELINE},
    id::ObservationId,
    people::Who,
};
use leptos::prelude::*;
use store::{cases::CaseRecord, measures};

use super::{Under, framed, hidden, step, target, title_of};
use crate::{
    drawn::Draw,
    form::{Submitted, key, see},
    links,
    page::Page,
    refusal::Refusal,
    session::Asking,
    ui::{field, people::Network, with_date},
};

/// The form as the goal stands.
pub(super) fn starting(
    asking: &Asking,
    record: &CaseRecord,
    goal: &Goal,
    values: &mut Vec<(&'static str, String)>,
) {
    values.push(("date", asking.today.to_string()));
    let me = asking.session.as_ref().map(|it| Who::within(&record.case.id, &it.person.id));
    let raters = goal.primary().map(|measure| &measure.raters);
    let first =
        raters.and_then(|all| all.iter().find(|one| Some(*one) == me.as_ref()).or(all.first()));
    values.extend(first.map(|who| ("by", who.to_string())));
}

/// The page.
pub(super) fn page_of(network: Network<'_>, goal: &Goal, form: &Submitted) -> Page {
    let (asking, record) = (network.asking, network.record);
    let t = asking.t();
    let title = (title_of(t, Step::Baseline), form);
    let next = step::after(record, goal, Step::Baseline);
    let Some(measure) = goal.primary() else {
        let body = view! {
            <p class="notice">{t.set_measure_first()}</p>
            <p>
                <a class="btn" href=links::step(&record.case.id, &goal.id, "measure")>
                    {t.set_step_measure()}
                </a>
            </p>
        };
        return framed(asking, record, goal, title, body.drawn());
    };
    // Helpers write down for another; child and family only what is theirs.
    let me = asking.session.as_ref().map(|it| Who::within(&record.case.id, &it.person.id));
    let of_family = me.is_some_and(|me| record.case.is_of_family(&me));
    let raters: Vec<_> = measure
        .raters
        .iter()
        .filter(|who| !of_family || network.is_reader(who))
        .map(|who| {
            field::pick(form, "by", who.to_string(), network.name(who), Some(network.role(who)))
        })
        .collect();
    let taken: Vec<_> = measure
        .standing()
        .filter(|(_, before)| *before)
        .filter_map(|(one, _)| {
            let value = t.number(one.value?.get());
            let who = network.name(&one.by);
            let line = with_date(t, one.date, |date| t.set_baseline_one(date, &who, &value));
            Some(view! { <li>{line}</li> })
        })
        .collect();
    let count = taken.len();
    let enough = if count >= ENOUGH_BASELINE {
        t.set_baseline_enough().to_owned()
    } else {
        t.set_baseline_hint(i64::try_from(count).unwrap_or(0))
    };
    let asked = if !step::is_settable(goal, Step::Baseline) {
        step::settled(t, record, goal, Step::Baseline, form)
    } else if raters.is_empty() {
        view! {
            <p class="notice">{t.set_baseline_others(&network.names(&measure.raters))}</p>
            <p>
                <a class="btn btn-plain" href=next>
                    {t.set_later()}
                </a>
            </p>
        }
        .drawn()
    } else {
        view! {
            <form class="form" method="post" action="/do/goals/baseline" novalidate>
                {hidden(record, goal, form)}
                {target::value(network, measure, form, t.set_baseline_value())}
                {field::choices(form, "by", t.set_baseline_by(), None, "picks picks-2", raters)}
                {field::line(form, "date", "date", t.week_day(), None)}
                {step::ends(t, next)}
            </form>
        }
        .drawn()
    };
    let body = view! {
        <p>{enough}</p>
        <ul class="signs">{taken}</ul>
        {asked}
    };
    framed(asking, record, goal, title, body.drawn())
}

/// `/do/goals/baseline`: one measurement before anything is done.
pub async fn baseline(
    Extension(asking): Extension<Asking>,
    mut form: Submitted,
) -> Result<Response, Refusal> {
    let mut under = Under::begin(&asking, &form, Action::Record).await?;
    let here = links::step(&under.record.case.id, &under.goal.id, "baseline");
    if under.is_repeated(&asking, &form).await? {
        return Ok(see(&here));
    }
    let t = asking.t();
    let measure = under.goal.primary().ok_or(Refusal::Forbidden)?.clone();
    if !step::is_settable(&under.goal, Step::Baseline) {
        let draw = |record: &_, goal: &_| Ok(page_of(Network::new(record, &asking), goal, &form));
        return under.again(&asking, StatusCode::CONFLICT, draw).await;
    }
    let scale = under.record.scales.get(&measure.scale).ok_or(Refusal::Broken)?;
    let value = target::read(&asking, scale, &mut form, "value");
    let by = Who::try_from(form.value("by").to_owned()).map_err(|_| Refusal::Malformed)?;
    // Helpers write down for another; child and family only what is theirs.
    if by != under.proof.who() && under.record.case.is_of_family(&under.proof.who()) {
        return Err(Refusal::Forbidden);
    }
    let date = form.day("date");
    if date.is_none() {
        form.reject("date", t.errors_field_date(&t.date(asking.today)));
    }
    if let (Some(value), Some(date)) = (value, date) {
        let entering = Entering {
            id: ObservationId::try_from(key()).map_err(|_| Refusal::Broken)?,
            person: asking.person()?.clone(),
            who: by,
            date,
            today: asking.today,
            now: asking.now,
        };
        let rater = Rater::of(&measure, &entering.who);
        match entering.decide(rater, Finding::Value(value), None, None) {
            Ok(observation) => {
                let Under { mut write, proof, .. } = under;
                measures::record(&mut write, &proof, &measure.id, &observation).await?;
                let subject = observation.id.as_ref().map(ToString::to_string).unwrap_or_default();
                let event = asking.event(&proof, EventKind::MeasurementRecorded, &subject);
                write.record(&event).await?.commit().await?;
                return Ok(see(&here));
            }
            Err(ObservationFault::NotARater) => form.reject("by", t.set_error_raters()),
            Err(_) => form.reject("date", t.set_error_future()),
        }
    }
    let draw = |record: &_, goal: &_| Ok(page_of(Network::new(record, &asking), goal, &form));
    under.again(&asking, StatusCode::UNPROCESSABLE_ENTITY, draw).await
}
