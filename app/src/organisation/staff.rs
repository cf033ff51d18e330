//! Somebody new who works in the organisation: the administrator tells who they are, and gets a link,
//! shown once, by which they choose their own password. Nobody else ever knows one.

use axum::{Extension, http::StatusCode, response::Response};
use domain::{
    id::{PersonId, UnitId},
    invitation::is_address,
    people::Role,
    text::Text,
};
use jiff::SignedDuration;
use leptos::prelude::*;
use store::{
    StoreError,
    people::{self, NewUser},
};

use super::{Ours, administrator, our_page};
use crate::{
    account::tries,
    cookies,
    drawn::{Draw, Drawn},
    form::{Submitted, key},
    page::{self, Page, Place},
    refusal::Refusal,
    session::Asking,
    ui::{field, said},
};

/// The link works once, and for so long.
const LASTS: SignedDuration = SignedDuration::from_hours(14 * 24);

/// What somebody can be.
const ROLES: [(&str, Role); 4] = [
    ("professional", Role::Professional),
    ("case_lead", Role::CaseLead),
    ("coordinator", Role::Coordinator),
    ("administrator", Role::Administrator),
];

/// What a role is called.
pub(super) fn role(asking: &Asking, role: Option<Role>) -> &'static str {
    let t = asking.t();
    match role {
        Some(Role::CaseLead) => t.organisation_role_lead(),
        Some(Role::Coordinator) => t.organisation_role_coordinator(),
        Some(Role::Administrator) => t.organisation_role_administrator(),
        Some(Role::Professional) | None => t.organisation_role_helper(),
    }
}

/// The form.
pub(super) fn form(asking: &Asking, ours: &Ours, form: &Submitted) -> Drawn {
    let t = asking.t();
    let roles = ROLES.iter().map(|(name, which)| {
        let words = role(asking, Some(*which)).to_owned();
        field::pick(form, "role", (*name).to_owned(), words, None)
    });
    let units = ours.round.units.iter().map(|(id, unit)| {
        field::pick(form, "unit", id.to_string(), said::words(&unit.name, asking), None)
    });
    let (roles, units) = (roles.collect(), units.collect());
    view! {
        <form class="form card" method="post" action="/do/organisation/staff">
            <input type="hidden" name="key" value=key() />
            <h3>{t.organisation_staff_add()}</h3>
            {field::line(form, "name", "text", t.organisation_staff_name(), None)}
            {field::line(form, "email", "email", t.session_email(), None)}
            {field::line(form, "title", "text", t.organisation_staff_title(), None)}
            {field::choices(form, "role", t.organisation_staff_role(), None, "picks picks-2", roles)}
            {field::choices(form, "unit", t.people_unit(), None, "picks picks-2", units)}
            <button class="btn">{t.organisation_add()}</button>
        </form>
    }
    .drawn()
}

/// What was typed, as far as it can be; what cannot is noted beside its field.
fn parse(asking: &Asking, form: &mut Submitted) -> Option<(String, String, Text, Role, UnitId)> {
    let t = asking.t();
    let name: String = form.value("name").trim().chars().take(200).collect();
    if name.is_empty() {
        form.reject("name", t.people_error_name());
    }
    let email = form.value("email").trim().to_owned();
    if !is_address(&email) {
        form.reject("email", t.organisation_staff_error_email());
    }
    let title = form.needed_words(asking, "title");
    let role = ROLES.iter().find(|(name, _)| *name == form.value("role")).map(|(_, role)| *role);
    if role.is_none() {
        form.reject("role", t.organisation_staff_error_role());
    }
    let unit = UnitId::try_from(form.value("unit")).ok();
    if unit.is_none() {
        form.reject("unit", t.organisation_staff_error_unit());
    }
    let (title, role, unit) = (title?, role?, unit?);
    form.errors().is_empty().then_some((name, email, title, role, unit))
}

async fn again(asking: &Asking, form: &Submitted) -> Result<Response, Refusal> {
    let page = our_page(asking, form).await?;
    Ok(page::answer(asking, StatusCode::UNPROCESSABLE_ENTITY, page))
}

/// `/do/organisation/staff`: adds them, and shows their link this once.
pub async fn add(
    Extension(asking): Extension<Asking>,
    mut form: Submitted,
) -> Result<Response, Refusal> {
    let by = administrator(&asking)?.clone();
    let Some((name, email, title, role, unit)) = parse(&asking, &mut form) else {
        return again(&asking, &form).await;
    };
    let id = PersonId::try_from(key()).map_err(|_| Refusal::Broken)?;
    let token = cookies::new_token().map_err(|_| Refusal::Broken)?;
    let user = NewUser {
        id,
        name: name.clone(),
        title,
        role,
        unit: Some(unit),
        locale: asking.lang(),
        email,
        password_hash: tries::hash_of_none().await?,
        organisation: None,
    };
    let until = asking.now + LASTS;
    let link = cookies::hash(&token);
    let request = form.request();
    let by = (&by, asking.now, &*request);
    match people::add_staff(&asking.state.db, &user, (&link, until), by).await {
        Ok(()) => {}
        Err(StoreError::Exists { .. }) => {
            form.reject("email", asking.t().invitation_error_taken());
            return again(&asking, &form).await;
        }
        Err(StoreError::Refused(_)) => return Err(Refusal::Malformed),
        Err(error) => return Err(error.into()),
    }
    let t = asking.t();
    let address = format!("{}/forgotten/{token}", asking.state.base);
    let body = view! {
        <div class="narrow stack">
            <h1>{t.organisation_staff_added(&name)}</h1>
            <p>{t.organisation_staff_link(&t.date(crate::clock::local_date(until)))}</p>
            <p class="card">
                <code>{address}</code>
            </p>
            <p>
                <a class="btn btn-main" href="/organisation">
                    {t.organisation_title()}
                </a>
            </p>
        </div>
    };
    let page = Page::new(t.organisation_staff_added(&name), body).at(Place::Organisation);
    Ok(page::answer(&asking, StatusCode::OK, page))
}
