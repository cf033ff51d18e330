//! `/profile`: what a helper tells the families of themselves.

use axum::{Extension, http::StatusCode, response::Response};
use domain::{about::Profile, id::PersonId};
use leptos::prelude::*;
use store::{people::PersonKind, profiles};

use crate::{
    form::{Submitted, see},
    page::{self, Page, page},
    refusal::Refusal,
    session::Asking,
    ui::{field, said},
};

/// `/profile`
#[component]
pub fn OwnProfile() -> impl IntoView {
    page(|asking| async move {
        let mut tx = asking.state.db.read().await?;
        let told = profiles::own(&mut tx, helper(&asking)?).await?;
        drop(tx);
        let words = |text: &Option<_>| {
            text.as_ref().map(|text| said::words(text, &asking)).unwrap_or_default()
        };
        let form = Submitted::starting([
            ("can", words(&told.can)),
            ("cannot", words(&told.cannot)),
            ("reach", words(&told.reach)),
            ("hours", words(&told.hours)),
            ("back", asking.query("back")),
        ]);
        Ok(profile(&asking, &form))
    })
}

/// Whoever works in the organisation; for anybody else there is no such page.
fn helper(asking: &Asking) -> Result<&PersonId, Refusal> {
    let person = &asking.session()?.person;
    if person.kind == PersonKind::Helper { Ok(&person.id) } else { Err(Refusal::NotFound) }
}

fn profile(asking: &Asking, form: &Submitted) -> Page {
    let t = asking.t();
    let title = t.about_profile_title();
    let body = view! {
        <div class="narrow form">
            {field::summary(form, t, t.errors_form())} <h1>{title}</h1>
            <p>{t.about_profile_about()}</p>
            <form class="form" method="post" action="/do/profiles/write">
                <input type="hidden" name="back" value=form.value("back").to_owned() />
                {field::area(form, "can", t.about_can(), Some(t.about_can_hint()))}
                {field::area(form, "cannot", t.about_cannot(), Some(t.about_cannot_hint()))}
                {field::area(form, "reach", t.about_reach(), Some(t.about_reach_hint()))}
                {field::area(form, "hours", t.about_hours(), Some(t.about_hours_hint()))}
                <p class="row">
                    <button class="btn btn-main">{t.about_profile_save()}</button>
                    <a class="btn btn-plain" href=form.back("/")>
                        {t.common_cancel()}
                    </a>
                </p>
            </form>
        </div>
    };
    let title = form.titled(t, title);
    Page::new(title, body)
}

/// `/do/profiles/write`
pub async fn write(
    Extension(asking): Extension<Asking>,
    mut form: Submitted,
) -> Result<Response, Refusal> {
    let person = helper(&asking)?.clone();
    let told = Profile {
        can: form.words(&asking, "can"),
        cannot: form.words(&asking, "cannot"),
        reach: form.words(&asking, "reach"),
        hours: form.words(&asking, "hours"),
    };
    if !form.errors().is_empty() {
        let page = profile(&asking, &form);
        return Ok(page::answer(&asking, StatusCode::UNPROCESSABLE_ENTITY, page));
    }
    profiles::keep(&asking.state.db, &person, &told).await?;
    Ok(see(&form.back("/profile")))
}
