//! `/forgotten`: a forgotten password. A link goes out by mail; it works once, for half an hour.
//! Nobody learns here which addresses there are.

use axum::{Extension, http::StatusCode, response::Response};
use leptos::prelude::*;
use store::accounts;

use super::{choose, tries};
use crate::{
    cookies,
    drawn::Draw,
    form::{Submitted, key, see},
    page::{self, Page, page, param},
    refusal::Refusal,
    session::Asking,
    ui::field,
};

/// The address of the page.
pub const PAGE: &str = "/forgotten";

/// `/forgotten`: where to send the link.
#[component]
pub fn Forgotten() -> impl IntoView {
    page(|asking| async move { Ok(where_to(&asking, &Submitted::default())) })
}

/// `/forgotten/{token}`: the new password, for whoever holds a link that works.
#[component]
pub fn Anew() -> impl IntoView {
    let token = param("token");
    page(move |asking| async move {
        let mut tx = asking.state.db.read().await?;
        let works = accounts::of_link(&mut tx, &cookies::hash(&token), asking.now).await?.is_some();
        drop(tx);
        Ok(anew(&asking, &token, works, &Submitted::default()))
    })
}

fn where_to(asking: &Asking, form: &Submitted) -> Page {
    let t = asking.t();
    let what = if !asking.state.mail {
        view! { <p>{t.forgotten_no_mail()}</p> }.drawn()
    } else if asking.query("done") == "asked" {
        view! {
            <p class="notice" role="status">
                {t.forgotten_asked()}
            </p>
        }
        .drawn()
    } else {
        view! {
            <p>{t.forgotten_about()}</p>
            <form class="form" method="post" action="/do/password/ask">
                {field::line(form, "email", "email", t.session_email(), None)}
                <button class="btn btn-main">{t.forgotten_send()}</button>
            </form>
        }
        .drawn()
    };
    let body = view! {
        <div class="narrow stack">
            {field::summary(form, t, t.errors_form())}
            <h1>{t.forgotten_title()}</h1>
            {what}
            <p>
                <a href="/sign-in">{t.session_sign_in()}</a>
            </p>
        </div>
    };
    Page::new(form.titled(t, t.forgotten_title()), body)
}

fn anew(asking: &Asking, token: &str, works: bool, form: &Submitted) -> Page {
    let t = asking.t();
    let what = if works {
        view! {
            <p>{t.forgotten_anew_about()}</p>
            <form class="form" method="post" action="/do/password/choose">
                <input type="hidden" name="token" value=token.to_owned() />
                {choose::field(form, "new", t)}
                <button class="btn btn-main">{t.forgotten_anew_save()}</button>
            </form>
        }
        .drawn()
    } else {
        view! {
            <p>{t.forgotten_over()}</p>
            <p>
                <a class="btn" href=PAGE>
                    {t.forgotten_again()}
                </a>
            </p>
        }
        .drawn()
    };
    let body = view! {
        <div class="narrow stack">
            {field::summary(form, t, t.errors_form())}
            <h1>{t.forgotten_anew()}</h1>
            {what}
        </div>
    };
    Page::new(form.titled(t, t.forgotten_anew()), body)
}

/// `/do/password/ask`: sends a link, if somebody has this address. The answer is the same in any case.
pub async fn ask(
    Extension(asking): Extension<Asking>,
    mut form: Submitted,
) -> Result<Response, Refusal> {
    let email = form.value("email").trim().to_lowercase();
    if !email.contains('@') {
        form.reject("email", asking.t().session_error_email());
        let again = where_to(&asking, &form);
        return Ok(page::answer(&asking, StatusCode::UNPROCESSABLE_ENTITY, again));
    }
    let db = &asking.state.db;
    if !tries::allowed(db, &email, asking.now).await? {
        return Err(Refusal::TooMany);
    }
    if asking.state.mail {
        let address = cookies::hash(&email);
        accounts::ask_for_link(db, &email, (&address, &key()), asking.now).await?;
    }
    Ok(see("/forgotten?done=asked"))
}

/// `/do/password/choose`: the new password, by a link. Every session ends; one signs in with it.
pub async fn choose_anew(
    Extension(asking): Extension<Asking>,
    mut form: Submitted,
) -> Result<Response, Refusal> {
    let db = &asking.state.db;
    let token = form.value("token").to_owned();
    let hash = cookies::hash(&token);
    let mut tx = db.read().await?;
    let known = accounts::of_link(&mut tx, &hash, asking.now).await?;
    drop(tx);
    let mut works = known.is_some();
    if let Some((account, name)) = known {
        let own = [name.as_str(), account.email.as_str()];
        if let Some(password) = choose::chosen(&mut form, "new", &own, asking.t()) {
            let password = tries::hash(password).await?;
            works = accounts::choose_anew(db, &hash, &password, (&key(), asking.now)).await?;
            if works {
                return Ok(see("/sign-in?done=password"));
            }
        }
    }
    let again = anew(&asking, &token, works, &form);
    Ok(page::answer(&asking, StatusCode::UNPROCESSABLE_ENTITY, again))
}
