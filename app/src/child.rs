//! `/cases/{case}/child`: the child's own page, in words for a child: my words, my path, how it goes,
//! who helps me, my own book, who can see this, my rights. And the session that an adult opens for the child on a
//! device at hand, which can do nothing but this page.

pub mod book;
mod faces;
mod late;
mod lend;
mod path;
mod view;

use axum::{
    extract::Request,
    http::Method,
    response::{IntoResponse, Redirect, Response},
};
use domain::{
    access::{Action, Granted},
    id::{CaseId, PersonId},
    reading::What,
};
use leptos::prelude::*;
use store::{
    cases::{self as stored, CaseRecord},
    sessions::Limit,
};

pub use late::{late, take_late};
pub use lend::{closes_by_itself, lend, start};

use crate::{
    cases,
    form::{Submitted, key},
    links,
    page::{self, Page, page, param},
    refusal::Refusal,
    session::Asking,
};

/// What the child's own page posts to, and the frame round it.
const FORMS: [&str; 11] = [
    "/do/measures/record",
    "/do/interventions/sense",
    "/do/ideas/add",
    "/do/meetings/answer",
    "/do/views/write",
    "/do/notes/write",
    "/do/notes/forget",
    "/do/notes/share",
    "/do/locale/set",
    "/do/text/set",
    "/do/session/end",
];

/// `/cases/{case}/child`
#[component]
pub fn Child() -> impl IntoView {
    let case = param("case");
    page(move |asking| async move {
        let record = cases::load_for(&asking, &case, Action::OwnPage, What::OwnPage).await?;
        let mut tx = asking.state.db.read().await?;
        let proof = asking.case(&mut tx, &record.case.id, Action::OwnPage).await?;
        drop(tx);
        own(&asking, &proof, &record, &Submitted::starting([("key", key())])).await
    })
}

/// The page, with what was typed into one of its forms.
async fn own(
    asking: &Asking,
    proof: &Granted,
    record: &CaseRecord,
    form: &Submitted,
) -> Result<Page, Refusal> {
    let mut tx = asking.state.db.read().await?;
    let readers = stored::readers(&mut tx, proof, asking.today).await?;
    drop(tx);
    let notes = book::read(asking, proof).await?;
    let t = asking.t();
    let title = t.child_title(&record.case.child.name);
    let title = form.titled(t, &title);
    Ok(Page::new(title, view::own(asking, record, &readers, notes, form)).for_child())
}

/// The page again, where a form of it could not be saved.
///
/// # Errors
/// [`Refusal::Forbidden`] where it is not the child who asks.
pub async fn again(
    asking: &Asking,
    proof: &Granted,
    record: &CaseRecord,
    form: &Submitted,
) -> Result<Page, Refusal> {
    own(asking, proof, record, form).await
}

/// Whether a form was sent from the child's own page. In a session for a child there is no other.
#[must_use]
pub fn is_from(asking: &Asking, case: &CaseId, form: &Submitted) -> bool {
    let limited = asking.is_lent();
    let child = asking.person().is_ok_and(|person| front(person).is_some());
    let back = form.back("/");
    limited || (child && back.split('#').next() == Some(links::child(case).as_str()))
}

/// Where a child comes to after signing in: the own page.
#[must_use]
pub fn front(person: &PersonId) -> Option<String> {
    let case = person.as_str().strip_suffix(":child")?;
    CaseId::try_from(case).ok().map(|case| links::child(&case))
}

/// What is answered to a request that a session for a child may not make: everything but the child's
/// own page, the pictures on it and its forms is not there.
#[must_use]
pub fn outside(asking: &Asking, limit: &Limit, request: &Request) -> Option<Response> {
    let path = request.uri().path();
    let own = links::child(&limit.case);
    if matches!(*request.method(), Method::GET | Method::HEAD) {
        // With the drawings on it.
        if path == own || path.starts_with(&links::pictures(&limit.case)) {
            return None;
        }
        if path == "/" || path == links::case(&limit.case) {
            return Some(Redirect::to(&own).into_response());
        }
    } else if FORMS.contains(&path) {
        return None;
    }
    Some(page::refuse(asking, &Refusal::NotFound, None))
}
