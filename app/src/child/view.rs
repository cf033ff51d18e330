//! How the child's own page looks. One thing after the other, the child's words largest.

use domain::{
    access::Action,
    goal::{Goal, GoalStatus},
    id::PersonId,
    measure::ScaleKind,
    people::Who,
    voice::View,
};
use leptos::prelude::*;
use store::cases::CaseRecord;

use super::{
    book::{self, Opened},
    faces,
    path::path,
};
use crate::{
    drawn::{Draw, Drawn},
    form::{Submitted, key},
    ideas, interventions, links,
    measures::entry::{self, Entry},
    meetings, pictures,
    session::Asking,
    ui::{
        field,
        icon::{Icon, icon},
        people::Network,
        said, time,
    },
};

/// The page.
pub(super) fn own(
    asking: &Asking,
    record: &CaseRecord,
    readers: &[PersonId],
    notes: Option<Vec<Opened>>,
    form: &Submitted,
) -> Drawn {
    let t = asking.t();
    let network = Network::new(record, asking);
    let case = &record.case;
    let open = case.goals.iter().filter(|goal| is_open(goal.status));
    let goal = open.min_by_key(|goal| goal.rank);
    let worked = case.goals.iter().filter(|goal| goal.status == GoalStatus::Active);
    let forms: Vec<_> = worked.flat_map(|goal| measures(network, goal, form)).collect();
    let forms = (!forms.is_empty()).then(|| {
        view! {
            <section class="stack" aria-labelledby="how">
                <h2 id="how">{t.child_how()}</h2>
                {forms}
            </section>
        }
    });
    view! {
        <div class="stack-l">
            {field::summary(form, t, t.errors_form())}
            {words(network, goal)}
            {goal.and_then(|goal| path(network, goal))}
            {forms}
            {interventions::for_child(network, form)}
            {goal.map(|goal| ideas::for_child(network, goal, form))}
            {helpers(network)}
            {meetings::ask_child(network, form)}
            {said_so_far(network, form)}
            {notes.map(|notes| book::view(asking, &case.id, notes, form))}
            {seen_by(network, readers)}
            {rights(network)}
        </div>
    }
    .drawn()
}

fn is_open(status: GoalStatus) -> bool {
    matches!(status, GoalStatus::Active | GoalStatus::Agreed | GoalStatus::Proposed)
}

/// The child's own words, the largest thing.
fn words(network: Network<'_>, goal: Option<&Goal>) -> Drawn {
    let (asking, t) = (network.asking, network.asking.t());
    let child = &network.record.case.child.name;
    let Some(goal) = goal else {
        return view! {
            <section class="stack">
                <h1>{t.child_hello(child)}</h1>
                <p>{t.child_no_goal()}</p>
            </section>
        }
        .drawn();
    };
    let own = &goal.own_words;
    let hello = if own.by == Who::Child {
        t.child_hello_own(child)
    } else {
        t.child_hello_said(child, &network.first_name(&own.by))
    };
    view! {
        <section class="stack">
            <p>{hello}</p>
            <h1 class="words" lang=said::lang_of(&own.text, asking)>
                {said::quoted(&own.text, asking)}
            </h1>
            {said::origin(&own.text, asking)}
        </section>
    }
    .drawn()
}

/// What the child measures, tapped right here.
fn measures(network: Network<'_>, goal: &Goal, rejected: &Submitted) -> Vec<Drawn> {
    let asking = network.asking;
    let back = links::child_at(&network.record.case.id, "how");
    let mine = goal.measures.iter().filter(|measure| measure.raters.contains(&Who::Child));
    mine.filter_map(|measure| {
        let scale = network.record.scales.get(&measure.scale)?;
        let sent = rejected.value("measure") == measure.id.as_str();
        let form = if sent { rejected.clone() } else { entry::blank(asking) };
        let own = measure.standing().map(|(observation, _)| observation);
        let last = own.rev().find(|it| it.by == Who::Child && it.value.is_some());
        if scale.kind == ScaleKind::Smiley {
            return Some(faces::form(asking, (measure, scale), last, &form, back.clone()));
        }
        let main = true;
        let entry = Entry { asking, measure, scale, last, form: &form, back: &back, main };
        Some(entry::form(&entry))
    })
    .collect()
}

/// Everybody who helps: face, name and what they are.
fn helpers(network: Network<'_>) -> Drawn {
    let t = network.asking.t();
    let others = network.record.case.everybody().filter(|who| *who != Who::Child);
    let each: Vec<_> = others.map(|who| view! { <li>{network.who(&who, None)}</li> }).collect();
    view! {
        <section class="stack" aria-labelledby="help">
            <h2 id="help">{t.child_helpers()}</h2>
            <ul class="helpers">{each}</ul>
        </section>
    }
    .drawn()
}

/// What the child has said over time, and the place to say more. First what an adult must act upon.
fn said_so_far(network: Network<'_>, form: &Submitted) -> Drawn {
    let (asking, t) = (network.asking, network.asking.t());
    let case = &network.record.case;
    // A measurement that could not be saved keeps its own key.
    let fresh = if form.value("measure").is_empty() { form.value("key").to_owned() } else { key() };
    let own = |view: &&View| view.by == Who::Child && view.is_in_own_words();
    let views = case.views.iter().filter(own);
    let limited = asking.is_lent();
    let drawn = |view| {
        if limited { pictures::seen(network, view) } else { pictures::shown(network, view) }
    };
    let mut said: Vec<_> = views.map(|view| (view.date, &view.text, drawn(view))).collect();
    said.extend(case.voices.iter().map(|voice| (voice.date, &voice.text, None)));
    said.sort_by_key(|(date, ..)| *date);
    // What was just said is to be seen.
    let today = said.last().is_some_and(|(date, ..)| *date == asking.today);
    let each: Vec<_> = said
        .into_iter()
        .rev()
        .map(|(date, text, picture)| {
            view! {
                <figure class="say say-child">
                    <blockquote lang=said::lang_of(
                        text,
                        asking,
                    )>{said::quoted(text, asking)}</blockquote>
                    {picture}
                    <figcaption>{time(date, t.date(date))}</figcaption>
                </figure>
            }
        })
        .collect();
    let heard = (!each.is_empty()).then(|| {
        view! {
            <details open=today>
                <summary>
                    <span>{t.child_said_before()}</span>
                </summary>
                <div class="stack">{each}</div>
            </details>
        }
    });
    view! {
        <section class="stack" aria-labelledby="say">
            <h2 id="say">{t.child_say()}</h2>
            <p class="notice">{t.view_safety()}</p>
            <form class="form" method="post" action="/do/views/write">
                <input type="hidden" name="case" value=case.id.to_string() />
                <input type="hidden" name="key" value=fresh />
                <input type="hidden" name="back" value=links::child_at(&case.id, "say") />
                {field::area(form, "text", t.view_ask_child(), None)}
                <p>
                    <button class="btn">
                        {icon(Icon::Speech)}
                        {t.child_say_it()}
                    </button>
                </p>
            </form>
            {heard}
        </section>
    }
    .drawn()
}

/// Who can see all this today.
fn seen_by(network: Network<'_>, readers: &[PersonId]) -> Drawn {
    let t = network.asking.t();
    let case = &network.record.case;
    let all: Vec<Who> = readers
        .iter()
        .map(|id| Who::within(&case.id, id))
        .filter(|who| *who != Who::Child)
        .collect();
    let limited = network.asking.is_lent();
    let more = (!limited).then(|| {
        let seen = network.may(Action::Trace).then(|| {
            view! {
                <a class="btn" href=links::seen(&case.id)>
                    {t.seen_title()}
                </a>
            }
        });
        view! {
            <p class="row">
                <a class="btn" href=links::case(&case.id)>
                    {t.child_whole_plan()}
                </a>
                <a class="btn" href=links::suggestions(&case.id)>
                    {icon(Icon::Pen)}
                    {t.child_change()}
                </a>
                {seen}
            </p>
        }
    });
    view! {
        <section class="card stack" aria-labelledby="see">
            <h2 id="see">{t.child_seen()}</h2>
            <p>{t.child_seen_by(&network.names(&all))}</p>
            {more}
        </section>
    }
    .drawn()
}

/// What the child may always do.
fn rights(network: Network<'_>) -> Drawn {
    let t = network.asking.t();
    let each =
        [t.child_right_say(), t.child_right_with(), t.child_right_stop(), t.child_right_know()]
            .map(|right| view! { <li>{right}</li> });
    view! {
        <section class="stack" aria-labelledby="rights">
            <h2 id="rights">{t.child_rights()}</h2>
            <ul>{each.into_iter().collect_view()}</ul>
        </section>
    }
    .drawn()
}
