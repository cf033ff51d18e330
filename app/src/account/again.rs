//! A form that was sent after the session was over: kept with the dead session, handed to the next
//! one of the same person, and shown to be sent again. Nothing typed is lost.

use axum::{
    body::to_bytes,
    extract::Request,
    http::Method,
    response::{IntoResponse, Response},
};
use leptos::prelude::*;
use serde::{Deserialize, Serialize};
use store::sessions;

use crate::{
    drawn::{Draw, Drawn},
    origin,
    page::{Page, page},
    refusal::Refusal,
    seal::Key,
    session::Asking,
};

/// The address of the page.
pub const PAGE: &str = "/again";

/// The largest form that is kept, in bytes: as large as one may be.
const LARGEST: usize = 64 * 1024;

/// The fields that are shown whatever was typed; of others what are words, with spaces between them.
const TYPED: [&str; 15] = [
    "text",
    "value",
    "note",
    "reason",
    "label",
    "frequency",
    "child_view",
    "child_not_heard",
    "why",
    "snooze_why",
    "what_changed",
    "why_not",
    "for_child",
    "date",
    "due",
];

/// A form as it was sent.
#[derive(Debug, Serialize, Deserialize)]
struct Kept {
    action: String,
    fields: Vec<(String, String)>,
}

/// Whether a request is a form of ours that somebody has filled in.
pub(crate) fn is_worth_keeping(request: &Request) -> bool {
    let path = request.uri().path();
    // What one types about one's own account may be a password: that is not kept.
    let of_the_frame = [
        "/do/session/",
        "/do/account/",
        "/do/password/",
        "/do/second/",
        "/do/invitations/",
        "/do/locale/",
        "/do/text/",
        // A file is not kept for one who may have gone.
        "/do/pictures/",
    ];
    request.method() == Method::POST
        && origin::is_own(request.headers())
        && path.starts_with("/do/")
        && !of_the_frame.iter().any(|frame| path.starts_with(frame))
}

/// Keeps it, and asks to sign in.
pub(crate) async fn keep(asking: &Asking, over: &str, request: Request) -> Response {
    let action = request.uri().path().to_owned();
    let refusal = match to_bytes(request.into_body(), LARGEST).await {
        Ok(body) => match serde_urlencoded::from_bytes(&body) {
            Ok(fields) => note(asking, over, &Kept { action, fields }).await,
            Err(_) => Refusal::Malformed,
        },
        Err(_) => Refusal::Malformed,
    };
    refusal.into_response()
}

async fn note(asking: &Asking, over: &str, kept: &Kept) -> Refusal {
    let Ok(text) = serde_json::to_string(kept) else { return Refusal::Broken };
    // It may be a note that nobody else reads.
    let sealed = asking.state.key.as_ref().map(|key| key.seal(PAGE, &text));
    let Ok(text) = sealed.unwrap_or(Ok(text)) else { return Refusal::Broken };
    match sessions::keep(&asking.state.db, over, Some(&text)).await {
        Ok(()) => Refusal::SignIn { back: asking.here.clone() },
        Err(error) => error.into(),
    }
}

/// `/again`: what was kept, to be sent again by the one who wrote it.
#[component]
pub fn Again() -> impl IntoView {
    page(|asking| async move {
        let flash = asking.session()?.flash.as_deref();
        let kept = flash.and_then(|flash| read(asking.state.key.as_ref(), flash));
        Ok(Page::new(asking.t().session_again(), view(&asking, kept)))
    })
}

/// What was kept: sealed where there is a key.
fn read(key: Option<&Key>, flash: &str) -> Option<Kept> {
    let opened = key.and_then(|key| key.open(PAGE, flash));
    serde_json::from_str(opened.as_deref().unwrap_or(flash)).ok()
}

/// Whether a form was sent from the page.
pub(crate) fn is_from(asking: &Asking, request: &Request) -> bool {
    let kept = asking.session.as_ref().is_some_and(|session| session.flash.is_some());
    kept && request.method() == Method::POST && asking.here == PAGE
}

/// Forgets what was kept: it is saved now.
pub(crate) async fn forget(asking: &Asking) {
    let Ok(session) = asking.session() else { return };
    if let Err(error) = sessions::keep(&asking.state.db, &session.token_hash, None).await {
        tracing::warn!(%error, "a form that was sent again is still kept");
    }
}

/// Whether somebody has typed it, and not our page.
fn is_typed(name: &str, value: &str) -> bool {
    !value.is_empty() && (TYPED.contains(&name) || value.contains(char::is_whitespace))
}

fn view(asking: &Asking, kept: Option<Kept>) -> Drawn {
    let t = asking.t();
    let Some(Kept { action, fields }) = kept else {
        return view! {
            <div class="narrow stack">
                <h1>{t.session_again_nothing()}</h1>
                <p>
                    <a class="btn" href="/">
                        {t.errors_to_front()}
                    </a>
                </p>
            </div>
        }
        .drawn();
    };
    let typed = fields.iter().filter(|(name, value)| is_typed(name, value.trim()));
    let typed: Vec<_> =
        typed.map(|(_, value)| view! { <p class="box">{value.clone()}</p> }).collect();
    let hidden: Vec<_> = fields
        .into_iter()
        .map(|(name, value)| view! { <textarea hidden name=name>{value}</textarea> })
        .collect();
    view! {
        <div class="narrow stack">
            <h1>{t.session_again()}</h1>
            <p>{t.session_again_what()}</p>
            <section class="card stack">{typed}</section>
            <form method="post" action=action>
                {hidden}
                <button class="btn btn-main">{t.session_again_save()}</button>
            </form>
        </div>
    }
    .drawn()
}
