//! Coming in and going out: signing in, the people of a demo, language and text size.

pub mod again;
pub mod calendar;
pub mod choose;
pub mod forgotten;
pub mod mine;
pub mod posts;
pub mod second;
pub mod tries;
mod view;

use leptos::prelude::*;
use store::people;

use crate::{
    form::Submitted,
    page::{Page, page},
    refusal::Refusal,
    session::Asking,
};

/// `/sign-in`
#[component]
pub fn SignIn() -> impl IntoView {
    page(|asking| async move {
        let back = asking.query("back");
        Ok(sign_in(&asking, &Submitted::starting([("back", back)])))
    })
}

/// The page to sign in on, with what was typed before.
#[must_use]
pub fn sign_in(asking: &Asking, form: &Submitted) -> Page {
    let t = asking.t();
    Page::new(form.titled(t, t.session_sign_in()), view::sign_in(asking, form))
}

/// `/demo`: the people of the demo; there is no such page anywhere else.
#[component]
pub fn Demo() -> impl IntoView {
    page(|asking| async move {
        if !asking.demo {
            return Err(Refusal::NotFound);
        }
        let mut tx = asking.state.db.read().await?;
        let everybody = people::everybody(&mut tx).await?;
        Ok(Page::new(asking.t().session_demo(), view::demo(&asking, everybody)))
    })
}
