//! A page: what its address answers with, as a whole document. Pages come here by GET from the list in
//! `routes`; a rejected form is answered by the same page with status 422.

use std::{pin::Pin, sync::Arc};

use any_spawner::Executor;
use axum::{
    body::to_bytes,
    extract::{RawPathParams, Request, rejection::RawPathParamsRejection},
    http::{HeaderValue, StatusCode, header, request::Parts},
    middleware::Next,
    response::{Html, IntoResponse, Response},
};
use domain::{access::Granted, reading::What};
use hydration_context::SsrSharedContext;
use leptos::{nonce::provide_nonce, prelude::*, reactive::computed::ScopedFuture};
use leptos_axum::{ResponseOptions, render_app_async_with_context};

use crate::{
    account::again,
    drawn::{Draw, Drawn},
    i18n::Locale,
    layout,
    refusal::Refusal,
    session::Asking,
};

/// One page, ready to be framed.
pub struct Page {
    /// The title in the browser's tab, without the product's name.
    pub title: String,
    /// Which entry of the menu it belongs to.
    pub place: Place,
    /// The language it is in, where it is not the reader's own choice.
    pub locale: Option<Locale>,
    /// Whether an island is on it: only then a script is sent.
    pub island: bool,
    /// Who it is drawn for.
    pub look: Look,
    /// What stands in `<main>`.
    pub body: Drawn,
}

/// Who a page is drawn for.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Look {
    /// Whoever reads it.
    Reader,
    /// The child: larger and plainer.
    Child,
    /// Everybody in a room, round one screen.
    Room,
}

/// The entries of the menu.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Place {
    /// None of them.
    Elsewhere,
    /// What I can do now.
    Front,
    /// This week's measurements.
    Week,
    /// The plans.
    Cases,
    /// Interventions to look at.
    FollowUp,
    /// The organisation.
    Organisation,
    /// What is new.
    News,
    /// One's own account.
    Account,
}

impl Page {
    /// A page that belongs to no entry of the menu and has no island.
    pub fn new(title: impl Into<String>, body: impl IntoView + 'static) -> Self {
        let body = body.into_view().drawn();
        let title = title.into();
        let place = Place::Elsewhere;
        Self { title, place, locale: None, island: false, look: Look::Reader, body }
    }

    /// Marks its entry of the menu.
    #[must_use]
    pub fn at(mut self, place: Place) -> Self {
        self.place = place;
        self
    }

    /// Makes it the child's own.
    #[must_use]
    pub fn for_child(mut self) -> Self {
        self.look = Look::Child;
        self
    }

    /// Fills one large screen with it.
    #[must_use]
    pub fn for_room(mut self) -> Self {
        self.look = Look::Room;
        self
    }

    /// Sends the script, for a page with an island.
    #[must_use]
    pub fn with_island(mut self) -> Self {
        self.island = true;
        self
    }
}

/// The steps of an address that are not always the same, where it has any.
type Steps = Result<RawPathParams, RawPathParamsRejection>;

/// Answers with a page: Leptos draws it on the server, whole, for it waits for what the page loads.
pub fn rendered<V: IntoView + 'static>(
    page: fn() -> V,
) -> impl Fn(Steps, Request) -> Pin<Box<dyn Future<Output = Response> + Send>> + Clone {
    // Where Leptos runs what it does beside: told again, it keeps to it.
    let _ = Executor::init_tokio();
    move |steps, request| {
        let steps = Arc::new(steps);
        render_app_async_with_context(move || known(&steps), page)(request)
    }
}

/// Gives a page what is known about the request.
fn known(steps: &Arc<Steps>) {
    provide_context(Arc::clone(steps));
    let asking = with_context(|parts: &Parts| parts.extensions.get::<Asking>().cloned());
    if let Some(asking) = asking.flatten() {
        provide_context(asking);
    }
}

/// A step of the address of the page that is drawn, such as the case's id.
#[must_use]
pub fn param(name: &'static str) -> String {
    let named = |steps: &Arc<Steps>| {
        let mut steps = steps.iter().flatten();
        steps.find(|(its, _)| *its == name).map(|(_, value)| value.to_owned())
    };
    with_context(named).flatten().unwrap_or_default()
}

/// The view of a route: loads what it needs, then draws the whole document.
pub fn page<Load, Loading>(load: Load) -> Suspend<Drawn>
where
    Load: FnOnce(Asking) -> Loading + Send + 'static,
    Loading: Future<Output = Result<Page, Refusal>> + Send + 'static,
{
    let asking = expect_context::<Asking>();
    let response = expect_context::<ResponseOptions>();
    let drawing = async move {
        let (asking, page) = match load(asking.clone()).await {
            Ok(page) => (asking, page),
            Err(refusal) => {
                response.set_status(refusal.status());
                if let Some((name, value)) = refusal.header() {
                    response.insert_header(name, value);
                }
                let page = refusal.page(asking.t());
                (refused(asking, &refusal), page)
            }
        };
        for (name, value) in headers(&page) {
            response.insert_header(name, value);
        }
        layout::document(&asking, page)
    };
    Suspend::new(drawing)
}

/// Who reads a refusal. What is hidden and what is not there look alike to the byte: their page leads
/// back to neither.
fn refused(mut asking: Asking, refusal: &Refusal) -> Asking {
    if refusal.status() == StatusCode::NOT_FOUND {
        "/".clone_into(&mut asking.here);
    }
    asking
}

/// The layer in which forms are answered, so that the views they draw find what a route gives
/// them: an island on a page needs to know that it is drawn on the server.
pub async fn able_to_draw(request: Request, next: Next) -> Response {
    let owner = Owner::new_root(Some(Arc::new(SsrSharedContext::new_islands())));
    owner.with(|| ScopedFuture::new(next.run(request))).await
}

/// A page as the answer to a form: 422 with what was typed, 409 with both texts.
#[must_use]
pub fn answer(asking: &Asking, status: StatusCode, page: Page) -> Response {
    // What `leptos_axum` does for a route, for a view that is already loaded.
    let owner = Owner::new_root(Some(Arc::new(SsrSharedContext::new_islands())));
    let (html, headers) = owner.with(|| {
        provide_nonce();
        let headers = headers(&page);
        (layout::document(asking, page).to_html(), headers)
    });
    let mut response = (status, Html(html)).into_response();
    for (name, value) in headers {
        response.headers_mut().insert(name, value);
    }
    response
}

/// As [`answer`], with a page that shows something of a case: it is noted before it is shown again.
/// Nothing may be under way in the database meanwhile.
///
/// # Errors
/// [`Refusal::Busy`] if it cannot be noted.
pub async fn answer_about(
    asking: &Asking,
    proof: &Granted,
    what: What,
    status: StatusCode,
    page: Page,
) -> Result<Response, Refusal> {
    asking.note([(proof.case().clone(), proof.relation())], what).await?;
    Ok(answer(asking, status, page))
}

/// The page of a refusal, with the form that was refused where there was one.
#[must_use]
pub fn refuse(asking: &Asking, refusal: &Refusal, form: Option<&again::Form>) -> Response {
    let asking = refused(asking.clone(), refusal);
    let page = match form {
        Some(form) => form.page(&asking, refusal),
        None => refusal.page(asking.t()),
    };
    let mut response = answer(&asking, refusal.status(), page);
    if let Some((name, value)) = refusal.header() {
        response.headers_mut().insert(name, value);
    }
    response
}

/// A refusal before anything is known about the request: words without the frame.
#[must_use]
pub fn plain(locale: Locale, refusal: &Refusal) -> Response {
    let title = refusal.page(locale.texts()).title;
    let mut response = (refusal.status(), title).into_response();
    if let Some((name, value)) = refusal.header() {
        response.headers_mut().insert(name, value);
    }
    response
}

/// How a document ends.
const END: &[u8] = b"</html>";

/// Leptos ends each document with scripts for its islands. A page without one ships no script, so
/// that it ends with `</html>`.
pub async fn no_needless_script(request: Request, next: Next) -> Response {
    let response = next.run(request).await;
    let policy = response.headers().get(header::CONTENT_SECURITY_POLICY);
    let policy = policy.and_then(|policy| policy.to_str().ok());
    if !policy.is_some_and(|policy| policy.contains("script-src 'none'")) {
        return response;
    }
    let (parts, body) = response.into_parts();
    let Ok(mut whole) = to_bytes(body, usize::MAX).await else {
        return Refusal::Broken.into_response();
    };
    if let Some(end) = whole.windows(END.len()).rposition(|window| window == END) {
        whole.truncate(end + END.len());
    }
    Response::from_parts(parts, whole.into())
}

/// The policy for what a page may load: scripts only where an island is, and only our own. Where no
/// script runs, none connects to anything either; what looks at the page from outside may.
fn headers(page: &Page) -> Vec<(header::HeaderName, HeaderValue)> {
    let scripts = match (page.island, leptos::nonce::use_nonce()) {
        (true, Some(nonce)) => {
            format!("'nonce-{nonce}' 'strict-dynamic' 'wasm-unsafe-eval'")
        }
        _ => "'none'".to_owned(),
    };
    let policy = format!(
        "default-src 'none'; script-src {scripts}; connect-src 'self'; style-src 'self'; \
         img-src 'self' data:; font-src 'self'; manifest-src 'self'; form-action 'self'; \
         base-uri 'none'; frame-ancestors 'none'"
    );
    HeaderValue::try_from(policy)
        .map(|policy| vec![(header::CONTENT_SECURITY_POLICY, policy)])
        .unwrap_or_default()
}
