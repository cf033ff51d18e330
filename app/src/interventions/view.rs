//! How the page of an intervention looks: what it is, who answers for it, how often it was held,
//! whether it makes sense, what came of it.

use domain::{
    access::Action,
    flag::Subject,
    intervention::{Intervention, InterventionStatus},
    people::Who,
    text::Text,
};
use leptos::prelude::*;

use super::{above, end, leads, log, sense, words};
use crate::{
    actions,
    drawn::{Draw, Drawn},
    flags,
    form::Submitted,
    goals, ideas, links,
    ui::{
        crumbs, field,
        icon::{Icon, icon},
        people::Network,
        said, time, with_date, with_dates,
    },
};

/// The page.
pub(super) fn one(network: Network<'_>, one: &Intervention, form: &Submitted) -> Drawn {
    let asking = network.asking;
    let t = asking.t();
    let case = &network.record.case;
    let its_actions =
        actions::list(network, |action| action.intervention.as_ref() == Some(&one.id));
    let has_actions = case.actions.iter().any(|it| it.intervention.as_ref() == Some(&one.id));
    let its_actions = has_actions.then(|| {
        view! {
            <section class="section stack" aria-labelledby="done">
                <h2 id="done">{t.intervention_actions()}</h2>
                <div class="box">{its_actions}</div>
            </section>
        }
    });
    let goal = case.goal(&one.goal).map(|goal| {
        let words = &goal.own_words.text;
        view! {
            <p class="said">{t.intervention_for()}</p>
            <p class="words words-m" lang=said::lang_of(words, asking)>
                <a href=links::goal(&case.id, &goal.id)>{said::quoted(words, asking)}</a>
            </p>
        }
    });
    let flags = flags::about(
        network,
        |subject| matches!(subject, Subject::Intervention(id) if *id == one.id),
    );
    view! {
        {crumbs(t.common_path(), above(network, one), said::words(&one.name, asking))}
        <div class="narrow stack-l" data-intervention=one.id.to_string()>
            {field::summary(form, t, t.errors_form())}
            <div class="stack-s">
                <h1 lang=said::lang_of(&one.name, asking)>{said::words(&one.name, asking)}</h1>
                <p class="quiet">{when(network, one)}</p>
                {goal}
            </div>
            {end::told(network, one)}
            {ideas::origin(network, one)}
            {flags}
            {about(network, one)}
            {log::section(network, one, form)}
            {sense::section(network, one, form)}
            {its_actions}
            {phases(network, one)}
            {end::way(network, one)}
        </div>
    }
    .drawn()
}

/// How far it has come, in a sentence.
fn when(network: Network<'_>, one: &Intervention) -> Drawn {
    let asking = network.asking;
    let t = asking.t();
    let often = said::words(&one.frequency, asking);
    match (one.end, one.status) {
        (Some(end), _) => {
            let days = [one.start, end].map(|day| (day, t.date(day)));
            with_dates(days, |[start, end]| t.goal_ran(start, end, &often))
        }
        (None, InterventionStatus::Idea | InterventionStatus::Planned) => {
            with_date(t, one.start, |day| t.intervention_begins(day, &often))
        }
        (None, _) => with_date(t, one.start, |day| t.goal_runs_since(day, &often)),
    }
}

/// What it is: each part, or that it is not decided yet.
fn about(network: Network<'_>, one: &Intervention) -> Drawn {
    let asking = network.asking;
    let t = asking.t();
    let told = &one.course.told;
    let said = |text: Option<&Text>| match text {
        Some(text) => said::plain(text, asking).drawn(),
        None => open(network),
    };
    let plain = |words: Option<String>| match words {
        Some(words) => words.drawn(),
        None => open(network),
    };
    let week = told.times.map(|times| match told.minutes {
        Some(minutes) => t.intervention_a_week_of(i64::from(minutes), i64::from(times)),
        None => t.intervention_a_week(i64::from(times)),
    });
    let often =
        view! { {said::plain(&one.frequency, asking)} {week.map(|week| format!(". {week}"))} };
    let person = |who: Option<&Who>| match who {
        Some(who) => network.who(who, None),
        None => open(network),
    };
    let parts = [
        (t.intervention_kind(), plain(told.kind.map(|kind| words::kind(t, kind).to_owned()))),
        (t.intervention_what(), said(told.what.as_ref())),
        (t.intervention_often(), often.drawn()),
        (t.intervention_how_long(), said(told.how_long.as_ref())),
        (t.intervention_expect(), said(told.expect.as_ref())),
        (t.intervention_signs(), said(told.signs.as_ref())),
        (t.intervention_cost(), said(told.cost.as_ref())),
        (t.intervention_responsible(), person(Some(&one.responsible))),
        (t.intervention_deputy(), person(told.deputy.as_ref())),
    ];
    let parts = parts.into_iter().map(|(name, what)| {
        view! {
            <dt>{name}</dt>
            <dd>{what}</dd>
        }
    });
    let changed = told.changed.as_ref().map(|(by, on)| {
        let words = t.intervention_changed(&t.date(*on), &network.name(by));
        view! { <p class="small quiet">{words}</p> }
    });
    let may = network.may(Action::Plan) && leads(network, one);
    let edit = may.then(|| {
        view! {
            <p>
                <a
                    class="btn btn-plain"
                    href=links::intervention_edit(&network.record.case.id, &one.id)
                >
                    {icon(Icon::Pen)}
                    {t.intervention_edit()}
                </a>
            </p>
        }
    });
    view! {
        <section class="section stack" aria-labelledby="about">
            <h2 id="about">{t.intervention_about()}</h2>
            <dl class="dl">{parts.collect_view()}</dl>
            {changed}
            {edit}
        </section>
    }
    .drawn()
}

fn open(network: Network<'_>) -> Drawn {
    view! { <span class="quiet">{network.asking.t().intervention_open()}</span> }.drawn()
}

/// The stretches of the goal's curve that it was part of.
fn phases(network: Network<'_>, one: &Intervention) -> Option<Drawn> {
    let asking = network.asking;
    let t = asking.t();
    let case = &network.record.case;
    let goal = case.goal(&one.goal)?;
    let its = goal.phases.iter().filter(|phase| phase.interventions.contains(&one.id));
    let each: Vec<_> = its
        .map(|phase| {
            let name = said::words(&phase.label, asking);
            let why = phase.why_changed.as_ref().map(|why| {
                view! { <p class="quiet">{said::plain(why, asking)}</p> }
            });
            view! {
                <li class="big">
                    {time(phase.start, t.date(phase.start))}
                    <b>{name}</b>
                    {why}
                </li>
            }
        })
        .collect();
    (!each.is_empty()).then(|| {
        view! {
            <section class="section stack" aria-labelledby="phases">
                <h2 id="phases">{t.intervention_phases()}</h2>
                <ol class="steps">{each}</ol>
                <p>
                    <a href=links::goal(&case.id, &goal.id)>{t.goal_see_curve()}</a>
                </p>
            </section>
        }
        .drawn()
    })
}

/// How often it was held, in words and boxes.
pub(super) fn count(network: Network<'_>, one: &Intervention) -> Drawn {
    let words = goals::held(network, one);
    let words = if words.is_empty() {
        network.asking.t().intervention_nothing_held().to_owned()
    } else {
        words
    };
    view! {
        <p data-held="">{words}</p>
        {goals::held_boxes(one)}
    }
    .drawn()
}
