//! `/emergency`: a helper who is outside a case opens it for an hour. There is no list to look in: they
//! write what somebody on the spot knows of the child, and why. The family reads of it.

use axum::{Extension, http::StatusCode, response::Response};
use domain::{
    access::{self, Action},
    emergency::{EmergencyKind, until},
    event::EventKind,
    people::Role,
};
use leptos::prelude::*;
use store::{
    cases,
    emergencies::{self, Known},
    memberships, organisation,
};

use crate::{
    form::{Submitted, see},
    links,
    page::{self, Page, page},
    refusal::Refusal,
    session::Asking,
    ui::{field, said},
};

/// `/emergency`
#[component]
pub fn Emergency() -> impl IntoView {
    page(|asking| async move {
        helper(&asking).await?;
        form(&asking, &Submitted::default()).await
    })
}

/// Only who helps in the organisation: not the administrator, and nobody from outside.
async fn helper(asking: &Asking) -> Result<(), Refusal> {
    let person = &asking.session()?.person;
    let helps =
        matches!(person.role, Some(Role::Professional | Role::CaseLead | Role::Coordinator));
    if !helps {
        return Err(Refusal::NotFound);
    }
    let mut tx = asking.state.db.read().await?;
    match memberships::only_case(&mut tx, &person.id).await? {
        Some(_) => Err(Refusal::NotFound),
        None => Ok(()),
    }
}

async fn form(asking: &Asking, form: &Submitted) -> Result<Page, Refusal> {
    let t = asking.t();
    let mut tx = asking.state.db.read().await?;
    let around = organisation::surroundings(&mut tx).await?;
    drop(tx);
    let schools = around.units.iter().map(|(id, unit)| {
        field::pick(form, "school", id.to_string(), said::words(&unit.name, asking), None)
    });
    let kinds = [
        (EmergencyKind::Danger, t.emergency_danger()),
        (EmergencyKind::Missing, t.emergency_missing()),
        (EmergencyKind::Unreachable, t.emergency_unreachable()),
    ];
    let kinds = kinds.into_iter().map(|(kind, words)| {
        field::pick(form, "kind", kind.as_str().to_owned(), words.to_owned(), None)
    });
    let title = t.emergency_title();
    let shown = form.titled(t, title);
    let body = view! {
        <div class="narrow form">
            {field::summary(form, t, t.errors_form())}
            <h1>{title}</h1>
            <p>{t.emergency_about()}</p>
            <p class="notice">{t.emergency_112()}</p>
            <form class="form" method="post" action="/do/emergencies/open" novalidate>
                {field::choices(form, "kind", t.emergency_kind(), None, "picks", kinds.collect())}
                {field::area(form, "why", t.emergency_why(), Some(t.emergency_why_hint()))}
                {field::line(form, "name", "text", t.emergency_name(), Some(t.emergency_exact()))}
                {field::line(form, "birth_date", "date", t.emergency_birth(), None)}
                {field::choices(form, "school", t.emergency_school(), None, "picks", schools.collect())}
                <p class="row">
                    <button class="btn btn-main">{t.emergency_open()}</button>
                    <a class="btn btn-plain" href="/">
                        {t.common_cancel()}
                    </a>
                </p>
            </form>
        </div>
    };
    Ok(Page::new(shown, body))
}

/// `/do/emergencies/open`: each try is written down first, right or wrong.
pub async fn open(
    Extension(asking): Extension<Asking>,
    mut form: Submitted,
) -> Result<Response, Refusal> {
    helper(&asking).await?;
    let t = asking.t();
    let kind = EmergencyKind::named(form.value("kind"));
    if kind.is_none() {
        form.reject("kind", t.people_error_choose());
    }
    let why = form.needed_words(&asking, "why");
    if form.value("name").trim().is_empty() {
        form.reject("name", t.errors_field_empty());
    }
    let birth_date = form.day("birth_date");
    if birth_date.is_none() {
        form.reject("birth_date", t.emergency_error_birth());
    }
    let school = form.value("school").try_into().ok();
    if school.is_none() {
        form.reject("school", t.people_error_choose());
    }
    let (Some(kind), Some(why), Some(birth_date), Some(school), true) =
        (kind, why, birth_date, school, form.errors().is_empty())
    else {
        return rejected(&asking, &form).await;
    };
    let person = asking.person()?.clone();
    if !emergencies::count(&asking.state.db, &person, asking.now).await? {
        return Err(Refusal::TooMany);
    }
    let known = Known { name: form.value("name").to_owned(), birth_date, school };
    let mut tx = asking.state.db.read().await?;
    let Some(case) = emergencies::find(&mut tx, &known).await? else {
        drop(tx);
        form.reject("name", t.emergency_error_nobody());
        return rejected(&asking, &form).await;
    };
    let relation = cases::relation(&mut tx, &case, &person, asking.today).await?;
    drop(tx);
    let place = links::case(&case);
    if relation.is_inside() {
        return Ok(see(&place));
    }
    access::may(&case, &person, relation, Action::Rescue)?;
    let mut write = asking.state.db.write().await?;
    let relation = cases::relation(&mut write, &case, &person, asking.today).await?;
    if relation.is_inside() {
        // Sent twice.
        return Ok(see(&place));
    }
    let proof = access::may(&case, &person, relation, Action::Rescue)?;
    let why = why.read(asking.lang()).words.to_owned();
    let over = until(asking.now);
    emergencies::open(&mut write, &proof, kind, &why, asking.now, over).await?;
    let event = asking.event(&proof, EventKind::EmergencyOpened, &kind.as_str());
    write.record(&event).await?.commit().await?;
    Ok(see(&place))
}

async fn rejected(asking: &Asking, typed: &Submitted) -> Result<Response, Refusal> {
    let page = form(asking, typed).await?;
    Ok(page::answer(asking, StatusCode::UNPROCESSABLE_ENTITY, page))
}
