//! Ending an intervention: why, what was learnt, what comes in its place, the child's word. Where a
//! flag is open, that is decided first; what was ended by a decision is asked for its lesson here.

use axum::{Extension, http::StatusCode, response::Response};
use domain::{
    access::Action,
    event::EventKind,
    flag::{Flag, Subject},
    id::{GoalId, PhaseId},
    intervention::{
        Intervention,
        ending::{self, Ending, Lacking, Parts, Why},
    },
    reading::What,
};
use leptos::prelude::*;
use store::{cases::CaseRecord, interventions};

use super::{above, find, hidden, leads, words};
use crate::{
    cases,
    drawn::{Draw, Drawn},
    form::{Submitted, key, see},
    links,
    page::{self, Page, Place},
    refusal::Refusal,
    session::Asking,
    ui::{
        crumbs, field,
        icon::{Icon, icon},
        people::Network,
        said, unsaved,
    },
};

/// What is written when one ends.
const FIELDS: [&str; 3] = ["learnt", "instead", "child"];

/// The flag that is to be decided before it can end: on it or on its goal, and nobody has.
fn undecided<'r>(record: &'r CaseRecord, one: &Intervention) -> Option<&'r Flag> {
    let about = |subject: &Subject| match subject {
        Subject::Intervention(id) => *id == one.id,
        Subject::Goal(id) => *id == one.goal,
        _ => false,
    };
    let open = |flag: &&Flag| flag.is_open() && flag.decisions.is_empty();
    record.flags.iter().filter(open).find(|flag| about(&flag.subject))
}

/// The flag that is to be decided before something else is tried for a goal.
#[must_use]
pub fn undecided_of<'r>(record: &'r CaseRecord, goal: &GoalId) -> Option<&'r Flag> {
    let open = |flag: &&Flag| flag.is_open() && flag.decisions.is_empty();
    let mut open = record.flags.iter().filter(open);
    open.find(|flag| matches!(&flag.subject, Subject::Goal(id) if id == goal))
}

/// On its page: how it ended.
pub(super) fn told(network: Network<'_>, one: &Intervention) -> Option<Drawn> {
    let asking = network.asking;
    let t = asking.t();
    if !one.status.has_ended() {
        return None;
    }
    let Some(ending) = &one.course.ending else {
        let asked = network.may(Action::Decide) && leads(network, one);
        let ask = asked.then(|| {
            view! {
                <p>
                    <a class="btn" href=links::intervention_end(&network.record.case.id, &one.id)>
                        {t.intervention_tell_lesson()}
                    </a>
                </p>
            }
        });
        let shown = view! {
            <section class="notice stack-s">
                <p>{t.intervention_no_lesson()}</p>
                {ask}
            </section>
        };
        return Some(shown.drawn());
    };
    let child = &network.record.case.child.name;
    let each = [
        (t.intervention_learnt().to_owned(), &ending.learnt),
        (t.intervention_instead().to_owned(), &ending.instead),
        (t.intervention_child_says(child), &ending.child),
    ]
    .map(|(name, text)| {
        view! {
            <dt>{name}</dt>
            <dd>{said::plain(text, asking)} {said::origin(text, asking)}</dd>
        }
    });
    let by = t.intervention_ended_by(&t.date(ending.on), &network.name(&ending.by));
    let shown = view! {
        <section class="card stack-s" aria-labelledby="learnt" data-ending=ending.why.as_str()>
            <h2 id="learnt">{t.intervention_ended()}</h2>
            <p>{words::why(t, ending.why)}</p>
            <dl class="dl">{each.into_iter().collect_view()}</dl>
            <p class="small quiet">{by}</p>
        </section>
    };
    Some(shown.drawn())
}

/// On its page: the way to end it.
pub(super) fn way(network: Network<'_>, one: &Intervention) -> Option<Drawn> {
    let t = network.asking.t();
    let may = network.may(Action::Decide) && leads(network, one) && !one.status.has_ended();
    may.then(|| {
        view! {
            <p>
                <a
                    class="btn btn-plain"
                    href=links::intervention_end(&network.record.case.id, &one.id)
                >
                    {icon(Icon::Hold)}
                    {t.intervention_end()}
                </a>
            </p>
        }
        .drawn()
    })
}

/// The page.
pub(super) fn page_of(
    asking: &Asking,
    record: &CaseRecord,
    one: &Intervention,
    form: &Submitted,
) -> Page {
    let t = asking.t();
    let network = Network::new(record, asking);
    let mut steps = above(network, one);
    steps.push((links::intervention(&record.case.id, &one.id), said::words(&one.name, asking)));
    let title = t.intervention_end();
    let kept = unsaved(form, t.errors_form_unsaved(), &FIELDS);
    let inner = match (undecided(record, one), &one.course.ending) {
        (_, Some(_)) => view! { {kept} {told(network, one)} }.drawn(),
        (Some(flag), None) if !one.status.has_ended() => view! {
            {kept}
            <p>{t.intervention_decide_first()}</p>
            <p>
                <a class="btn btn-main" href=links::flag(&record.case.id, &flag.id)>
                    {t.flag_open()}
                </a>
            </p>
        }
        .drawn(),
        _ => asked(network, one, form),
    };
    let body = view! {
        {crumbs(t.common_path(), steps, title.to_owned())}
        <div class="narrow form">
            {field::summary(form, t, t.errors_form())}
            <h1>{t.intervention_end_one(&said::words(&one.name, asking))}</h1>
            {inner}
        </div>
    };
    Page::new(form.titled(t, title), body).at(Place::Cases)
}

fn asked(network: Network<'_>, one: &Intervention, form: &Submitted) -> Drawn {
    let t = network.asking.t();
    let case = &network.record.case;
    let whys = Why::ALL.iter().map(|why| {
        field::pick(form, "why", why.as_str().to_owned(), words::why(t, *why).to_owned(), None)
    });
    let child = t.intervention_child_says(&case.child.name);
    view! {
        <form class="form" method="post" action="/do/interventions/end" novalidate>
            {hidden(network.record, one, form.value("key").to_owned())}
            {field::choices(form, "why", t.intervention_why(), None, "picks", whys.collect())}
            {field::area(form, "learnt", t.intervention_learnt(), Some(t.intervention_learnt_hint()))}
            {field::area(form, "instead", t.intervention_instead(), Some(t.intervention_instead_hint()))}
            {field::area(form, "child", &child, Some(t.intervention_child_says_hint()))}
            <p class="row">
                <button class="btn btn-main">{t.intervention_end_now()}</button>
                <a class="btn btn-plain" href=links::intervention(&case.id, &one.id)>
                    {t.common_cancel()}
                </a>
            </p>
        </form>
    }
    .drawn()
}

/// What the form tells; what it lacks is noted beside its field.
fn parse(asking: &Asking, form: &mut Submitted, by: domain::people::Who) -> Option<Ending> {
    let t = asking.t();
    let parts = Parts {
        why: Why::named(form.value("why")),
        learnt: form.words(asking, "learnt"),
        instead: form.words(asking, "instead"),
        child: form.words(asking, "child"),
    };
    let made = ending::ending(parts, by, asking.today);
    for lack in made.as_ref().err().into_iter().flatten() {
        let (field, words) = match lack {
            Lacking::Why => ("why", t.intervention_error_why()),
            Lacking::Learnt => ("learnt", t.intervention_error_learnt()),
            Lacking::Instead => ("instead", t.intervention_error_instead()),
            Lacking::Child => ("child", t.intervention_error_child()),
        };
        if form.error(field).is_none() {
            form.reject(field, words);
        }
    }
    made.ok().filter(|_| form.errors().is_empty())
}

/// `/do/interventions/end`
pub async fn end(
    Extension(asking): Extension<Asking>,
    mut form: Submitted,
) -> Result<Response, Refusal> {
    let (mut write, proof, record) =
        cases::of_form_to_change(&asking, &form, Action::Decide).await?;
    let one = find(&record, form.value("intervention"))?;
    if !leads(Network::new(&record, &asking), one) {
        return Err(Refusal::Forbidden);
    }
    let back = links::intervention(proof.case(), &one.id);
    if form.is_repeated(&asking, &mut write, one.id.as_str()).await? {
        return Ok(see(&back));
    }
    let ending = parse(&asking, &mut form, proof.who());
    let over = one.status.has_ended();
    let told = one.course.ending.is_some();
    let first = !over && undecided(&record, one).is_some();
    let Some(ending) = ending.filter(|_| !told && !first) else {
        drop(write);
        // Another has ended it meanwhile, or a flag was raised: the page tells which.
        let status =
            if told || first { StatusCode::CONFLICT } else { StatusCode::UNPROCESSABLE_ENTITY };
        let page = page_of(&asking, &record, one, &form);
        return page::answer_about(&asking, &proof, What::Intervention, status, page).await;
    };
    let phase = PhaseId::try_from(key()).map_err(|_| Refusal::Broken)?;
    let ended = (!over).then(|| ending::ends(&record.case, one, &ending, phase));
    interventions::end(&mut write, &proof, &one.id, &ending, ended.as_ref()).await?;
    let kind = if over { EventKind::LessonTold } else { EventKind::InterventionEnded };
    let mut events = vec![asking.event(&proof, kind, &one.id)];
    if let Some(changed) = ended.as_ref().and_then(|ended| ended.changed.as_ref()) {
        events.push(asking.event(&proof, EventKind::PhaseBegun, &changed.phase.id));
    }
    let recorded = write.record_all(&events).await?;
    let looked = recorded.look(proof.case(), asking.today, asking.now).await?;
    looked.commit().await?;
    Ok(see(&back))
}
