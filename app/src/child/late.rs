//! What a child was writing when the page that an adult had opened closed: it is taken, and nothing is
//! read there any more.

use std::sync::Arc;

use axum::{
    extract::Request,
    http::StatusCode,
    middleware::Next,
    response::{IntoResponse, Redirect, Response},
};
use leptos::prelude::*;
use store::sessions;

use super::outside;
use crate::{
    account::again,
    page::{self, Page},
    refusal::Refusal,
    session::Asking,
};

/// Where one comes to afterwards.
const SAVED: &str = "/sign-in?done=late";

/// The one who asks, as the child for whom the session was opened, if it is over since a short while.
///
/// # Errors
/// [`Refusal::Busy`] if the database cannot answer.
pub async fn late(asking: &Asking, over: &str) -> Result<Option<Asking>, Refusal> {
    let mut tx = asking.state.db.read().await?;
    let session = sessions::late(&mut tx, over, asking.now).await?;
    Ok(session.map(|session| {
        let locale = session.person.locale.into();
        Asking { session: Some(Arc::new(session)), locale, ..asking.clone() }
    }))
}

/// Takes a form of the child's own page; no page of theirs comes back.
pub async fn take_late(
    asking: Asking,
    (mut request, form): (Request, &again::Form),
    next: Next,
) -> Response {
    let limit = asking.session.as_ref().and_then(|session| session.limit.clone());
    if let Some(answer) = limit.and_then(|limit| outside(&asking, &limit, &request)) {
        return answer;
    }
    request.extensions_mut().insert(asking.clone());
    let status = next.run(request).await.status();
    match (status, form.given_back(&asking)) {
        (StatusCode::SEE_OTHER, _) => Redirect::to(SAVED).into_response(),
        (StatusCode::SERVICE_UNAVAILABLE, _) => page::refuse(&asking, &Refusal::Busy, Some(form)),
        // Too many words, or changed elsewhere meanwhile: they can be taken along.
        (status, Some(words)) => {
            let title = asking.t().child_late();
            let body = view! { <div class="narrow stack"><h1>{title}</h1> {words}</div> };
            page::answer(&Asking { session: None, ..asking }, status, Page::new(title, body))
        }
        _ => Redirect::to("/sign-in").into_response(),
    }
}
