//! `/account/second`: the second factor. Set up with an app and confirmed by a code; recovery codes are
//! shown once; turned off with password and code. And `/sign-in/code`, where it is asked for.

pub(super) mod codes;
pub mod posts;
mod view;

use axum::extract::Request;
use leptos::prelude::*;
use store::{
    accounts::{self, Account, second, second::SecondFactor},
    people::PersonKind,
};

use crate::{
    form::Submitted,
    page::{Page, Place, page},
    refusal::Refusal,
    session::Asking,
};

/// The address of the page.
pub const PAGE: &str = "/account/second";

/// The address where the code is asked for.
pub const DOOR: &str = "/sign-in/code";

/// What the page shows.
struct Mine {
    account: Option<Account>,
    factor: Option<SecondFactor>,
    /// Whether the organisation asks for it.
    required: bool,
}

/// `/account/second`
#[component]
pub fn Second() -> impl IntoView {
    page(|asking| async move {
        let mine = load(&asking).await?;
        let secret = codes::new_secret()?;
        Ok(whole(&asking, &mine, &Submitted::starting([("secret", secret)])))
    })
}

async fn load(asking: &Asking) -> Result<Mine, Refusal> {
    let session = asking.session()?;
    let person = &session.person;
    let mut tx = asking.state.db.read().await?;
    let staff = store::settings::second_factor_of_staff(&mut tx).await?;
    Ok(Mine {
        account: accounts::of_person(&mut tx, &person.id).await?,
        factor: second::of_person(&mut tx, &person.id).await?,
        required: staff && person.kind == PersonKind::Helper,
    })
}

fn whole(asking: &Asking, mine: &Mine, form: &Submitted) -> Page {
    let t = asking.t();
    let title = form.titled(t, t.second_title());
    Page::new(title, view::mine(asking, mine, form)).at(Place::Account)
}

/// `/sign-in/code`: the code, after the password.
#[component]
pub fn Code() -> impl IntoView {
    page(|asking| async move {
        let back = asking.query("back");
        asking.half.as_ref().ok_or_else(|| Refusal::SignIn { back: back.clone() })?;
        Ok(door(&asking, &Submitted::starting([("back", back)])))
    })
}

fn door(asking: &Asking, form: &Submitted) -> Page {
    let t = asking.t();
    Page::new(form.titled(t, t.second_door()), view::door(asking, form))
}

/// Whether a request may be answered before somebody has set up the second factor that they must have.
pub(crate) fn is_open(request: &Request) -> bool {
    let path = request.uri().path();
    let open = [PAGE, "/do/second/set-up", "/do/session/end", "/do/locale/set", "/do/text/set"];
    open.contains(&path)
}
