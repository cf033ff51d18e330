//! "Saved.": said once, at the top of the page that a form leads to, where that does not show by itself
//! what came of it. The browser carries it there in a cookie that holds nothing else.

use axum::{
    http::{HeaderMap, StatusCode, header},
    response::Response,
};
use leptos::prelude::*;

use crate::{
    account::again::Form,
    cookies,
    drawn::{Draw, Drawn},
    session::Asking,
};

const NAME: &str = "saved";

/// Forms whose next page shows by itself what came of them, or of which nothing is saved.
const SHOWN: [&str; 4] = ["/do/measures/", "/do/child/", "/do/emergency/", "/do/notes/"];

/// Whether the page that is asked for comes after a form that was saved.
pub(crate) fn is_to_tell(headers: &HeaderMap) -> bool {
    cookies::find(headers, NAME).is_some()
}

/// Gives the word to the next page where a form was saved; takes it away from one that has told it.
pub(crate) fn carry(asking: &Asking, form: Option<&Form>, response: &mut Response) {
    let told = asking.saved && response.status() == StatusCode::OK;
    let saved = form.is_some_and(|form| is_for_the_next(form, response));
    let (value, seconds) = if saved { ("yes", 60) } else { ("", 0) };
    if let Some(cookie) = cookies::set(NAME, value, seconds, asking.state.secure)
        && (saved || told)
    {
        response.headers_mut().append(header::SET_COOKIE, cookie);
    }
}

/// Whether the answer to a form leads to the top of a page.
fn is_for_the_next(form: &Form, response: &Response) -> bool {
    let place = response.headers().get(header::LOCATION).and_then(|place| place.to_str().ok());
    let to_the_top = place.is_some_and(|place| !place.contains(['#', '?']));
    let shown = SHOWN.iter().any(|path| form.action().starts_with(path));
    to_the_top && !shown && response.status() == StatusCode::SEE_OTHER
}

/// What is said.
pub(crate) fn notice(asking: &Asking) -> Option<Drawn> {
    let said = || {
        view! {
            <p class="notice" role="status">
                {asking.t().common_saved()}
            </p>
        }
        .drawn()
    };
    asking.saved.then(said)
}
