//! A move is planned: where to, what kind, when, and who receives.

use axum::{Extension, http::StatusCode, response::Response};
use domain::{
    access::Action,
    event::EventKind,
    id::{TransitionId, UnitId},
    people::{Role, Who},
    reading::What,
    transition::{Course, Transition, TransitionKind, TransitionState},
};
use leptos::prelude::*;
use store::{
    cases::CaseRecord,
    people::{self, Person},
    transitions,
    tx::Tx,
};

use super::words;
use crate::{
    cases,
    drawn::Draw,
    form::{Submitted, key, see},
    links,
    organisation::{Places, places},
    page::{self, Page, Place},
    refusal::Refusal,
    session::Asking,
    ui::{
        crumbs, field,
        icon::{Icon, icon},
        said,
    },
};

/// Where to: one line each.
pub(super) fn choose(asking: &Asking, record: &CaseRecord, places: &Places) -> Page {
    let t = asking.t();
    let case = &record.case;
    let others = places.iter().filter(|(unit, _)| **unit != case.child.school);
    let each: Vec<_> = others
        .map(|(unit, name)| {
            view! {
                <li>
                    <a href=links::new_transition_to(
                        &case.id,
                        unit,
                    )>{name.clone()} {icon(Icon::Go)}</a>
                </li>
            }
        })
        .collect();
    let title = t.transition_plan();
    let body = view! {
        {crumbs(t.common_path(), path(asking, record), title.to_owned())}
        <div class="narrow stack">
            <h1>{t.transition_where(&case.child.name)}</h1>
            <p>{t.transition_plan_about()}</p>
            <ul class="todo card">{each}</ul>
        </div>
    };
    Page::new(title, body).at(Place::Cases)
}

fn path(asking: &Asking, record: &CaseRecord) -> Vec<(String, String)> {
    let t = asking.t();
    let case = &record.case;
    let plan = (links::case(&case.id), t.plan_title(&t.whose(&case.child.name)));
    vec![plan, (links::people(&case.id), t.people_title().to_owned())]
}

/// Who can receive in a place: whoever works there with children.
pub(super) async fn staff(
    tx: &mut Tx,
    record: &CaseRecord,
    to: &UnitId,
) -> Result<Vec<Person>, Refusal> {
    let all = people::users(tx).await?;
    let receives = |person: &Person| {
        let works = matches!(person.role, Some(Role::Professional | Role::CaseLead));
        works && person.unit.as_ref() == Some(to) && person.id != record.case.case_lead
    };
    Ok(all.into_iter().filter(receives).collect())
}

/// The form.
pub(super) fn form(
    asking: &Asking,
    record: &CaseRecord,
    (to, places): (&UnitId, &Places),
    staff: &[Person],
    form: &Submitted,
) -> Page {
    let t = asking.t();
    let case = &record.case;
    let place = places.get(to).cloned().unwrap_or_default();
    let title = t.transition_to(&case.child.name, &place);
    let kinds = TransitionKind::ALL.iter().map(|kind| {
        let name = words::kind_of(t, *kind).to_owned();
        field::pick(form, "kind", kind.as_str().to_owned(), name, None)
    });
    let people = staff.iter().map(|person| {
        let role = person.title.as_ref().map(|title| said::words(title, asking));
        field::pick(form, "receiving", person.id.to_string(), person.name.clone(), role)
    });
    let receiving = if staff.is_empty() {
        view! { <p>{t.transition_nobody_there(&place)}</p> }.drawn()
    } else {
        let hint = Some(t.transition_receiving_hint().to_owned());
        field::choices(form, "receiving", t.transition_receiving(), hint, "picks", people.collect())
    };
    let body = view! {
        {crumbs(t.common_path(), path(asking, record), t.transition_plan().to_owned())}
        <div class="narrow form">
            {field::summary(form, t, t.errors_form())} <h1>{title.clone()}</h1>
            <form class="form" method="post" action="/do/transitions/plan" novalidate>
                <input type="hidden" name="case" value=case.id.to_string() />
                <input type="hidden" name="key" value=form.value("key").to_owned() />
                <input type="hidden" name="to" value=to.to_string() />
                {field::choices(form, "kind", t.transition_kind(), None, "picks", kinds.collect())}
                {field::line(
                    form,
                    "date",
                    "date",
                    t.transition_day(),
                    Some(t.transition_day_hint()),
                )} {receiving} <p class="row">
                    <button class="btn btn-main">{t.transition_save()}</button>
                    <a class="btn btn-plain" href=links::people(&case.id)>
                        {t.common_cancel()}
                    </a>
                </p>
            </form>
        </div>
    };
    Page::new(form.titled(t, &title), body).at(Place::Cases)
}

/// `/do/transitions/plan`
pub async fn plan(
    Extension(asking): Extension<Asking>,
    mut form: Submitted,
) -> Result<Response, Refusal> {
    let places = places(&asking).await?;
    let to: UnitId = form.id("to")?;
    let (mut write, proof, record) =
        cases::of_form_to_change(&asking, &form, Action::Invite).await?;
    if !places.contains_key(&to) || to == record.case.child.school {
        return Err(Refusal::Malformed);
    }
    let staff = staff(&mut write, &record, &to).await?;
    let Some(transition) = parse(&asking, &record, (to.clone(), &staff), &mut form) else {
        drop(write);
        let page = self::form(&asking, &record, (&to, &places), &staff, &form);
        let status = StatusCode::UNPROCESSABLE_ENTITY;
        return page::answer_about(&asking, &proof, What::Transition, status, page).await;
    };
    if let Some(made) = form.made_before(&asking, &mut write, transition.id.as_str()).await? {
        let id = TransitionId::try_from(made).map_err(|_| Refusal::Broken)?;
        return Ok(see(&links::transition(proof.case(), &id)));
    }
    transitions::plan(&mut write, &proof, &transition).await?;
    cases::keep(&asking, write, &proof, EventKind::TransitionPlanned, &transition.id).await?;
    // What is handed over comes next.
    Ok(see(&links::transition_content(proof.case(), &transition.id)))
}

fn parse(
    asking: &Asking,
    record: &CaseRecord,
    (to, staff): (UnitId, &[Person]),
    form: &mut Submitted,
) -> Option<Transition> {
    let t = asking.t();
    let kind = TransitionKind::named(form.value("kind"));
    if kind.is_none() {
        form.reject("kind", t.transition_error_kind());
    }
    let date = form.day("date").filter(|date| *date > asking.today);
    if date.is_none() {
        form.reject("date", t.transition_error_day());
    }
    let receiving = staff.iter().find(|person| person.id.as_str() == form.value("receiving"));
    if receiving.is_none() {
        form.reject("receiving", t.transition_error_receiving());
    }
    let id = TransitionId::try_from(key()).ok()?;
    Some(Transition {
        id,
        from: record.case.child.school.clone(),
        to,
        kind: kind?.as_str().to_owned(),
        date: date?,
        receiving: Who::Person(receiving?.id.clone()),
        status: TransitionState::Planned.as_str().to_owned(),
        summary_shared_with_family: false,
        course: Course::default(),
    })
}
