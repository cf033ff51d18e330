//! Forms that could not be saved. Those that were sent after the session was over are kept with the dead
//! session, handed to the next one of the same person, and shown to be sent again. Those that were
//! refused are in the answer that says so. Nothing typed is lost.

use axum::{
    body::{Body, Bytes, to_bytes},
    extract::Request,
    http::Method,
    response::Response,
};
use leptos::prelude::*;
use serde::{Deserialize, Serialize};
use store::sessions;

use crate::{
    drawn::{Draw, Drawn},
    form::LARGEST_FORM,
    origin,
    page::{self, Page, page},
    refusal::Refusal,
    seal::Key,
    session::Asking,
};

/// The address of the page.
pub const PAGE: &str = "/again";

/// At most so many are kept of one session.
const MOST: usize = 12;

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
#[derive(Debug, PartialEq, Serialize, Deserialize)]
struct Kept {
    action: String,
    fields: Vec<(String, String)>,
}

impl Kept {
    /// A browser ends lines in its own way, and begins no text with an empty one. The order says nothing.
    fn says_the_same(&self, other: &Self) -> bool {
        self.action == other.action && self.said() == other.said()
    }

    fn said(&self) -> Vec<(&str, String)> {
        let plain = |value: &str| value.replace("\r\n", "\n").trim_start_matches('\n').to_owned();
        let mut said: Vec<_> =
            self.fields.iter().map(|(name, value)| (name.as_str(), plain(value))).collect();
        said.sort();
        said
    }
}

/// Whether a request is a form of ours that somebody has filled in.
fn is_worth_keeping(request: &Request) -> bool {
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
        "/do/child/start",
        // A file is not kept for one who may have gone.
        "/do/pictures/",
    ];
    request.method() == Method::POST
        && origin::is_own(request.headers())
        && path.starts_with("/do/")
        && !of_the_frame.iter().any(|frame| path.starts_with(frame))
}

/// A form as it came, beside the request that carries it on.
#[derive(Debug, Clone)]
pub struct Form {
    action: String,
    body: Bytes,
}

impl Form {
    /// Of a request that is worth keeping.
    pub(crate) async fn of(request: Request) -> (Request, Option<Self>) {
        if !is_worth_keeping(&request) {
            return (request, None);
        }
        let (parts, body) = request.into_parts();
        // It was read whole before, as far as a form may go.
        let body = to_bytes(body, usize::MAX).await.unwrap_or_default();
        let form = Self { action: parts.uri.path().to_owned(), body: body.clone() };
        (Request::from_parts(parts, Body::from(body)), Some(form))
    }

    /// The path it was sent to.
    pub(crate) fn action(&self) -> &str {
        &self.action
    }

    fn kept(&self) -> Option<Kept> {
        let fields = serde_urlencoded::from_bytes(&self.body).ok()?;
        (self.body.len() <= LARGEST_FORM).then(|| Kept { action: self.action.clone(), fields })
    }

    /// Keeps it with a session by its token's hash; what is to be done first is `then`.
    pub(crate) async fn keep(&self, asking: &Asking, session: &str, then: Response) -> Response {
        let noted = match self.kept() {
            Some(kept) => note(asking, session, kept).await,
            None => Err(Refusal::Malformed),
        };
        match noted {
            Ok(()) => then,
            Err(refusal) => page::refuse(asking, &refusal, Some(self)),
        }
    }

    /// The page of a refusal, with what was typed: to be sent again where that helps, to be copied where
    /// not.
    pub(crate) fn page(&self, asking: &Asking, refusal: &Refusal) -> Page {
        let t = asking.t();
        let page = refusal.page(t);
        let Some(kept) = self.kept() else { return page };
        let title = page.title;
        if refusal.may_pass() {
            let body = view! {
                <div class="narrow stack">
                    <h1>{title.clone()}</h1>
                    <p>{t.session_not_saved()}</p>
                    {one(asking, kept)}
                </div>
            };
            return Page::new(title, body);
        }
        let words = self.given_back(asking);
        Page::new(title, view! { <div class="narrow stack">{page.body} {words}</div> })
    }

    /// What was typed, to be copied; nothing where there are no words.
    pub(crate) fn given_back(&self, asking: &Asking) -> Option<Drawn> {
        let words = typed(&self.kept()?.fields);
        let shown = view! {
            <section class="card stack">
                <p>{asking.t().session_refused()}</p>
                {(!words.is_empty()).then_some(words)?}
            </section>
        };
        Some(shown.drawn())
    }
}

async fn note(asking: &Asking, session: &str, kept: Kept) -> Result<(), Refusal> {
    let key = asking.state.key.as_ref();
    let mut noted = Ok(());
    let add = |flash: Option<&str>| {
        let mut all = flash.map(|flash| read(key, flash)).unwrap_or_default();
        if all.contains(&kept) {
            return flash.map(str::to_owned);
        }
        all.push(kept);
        // It may be a note that nobody else reads.
        let written = write(key, &all);
        noted = match &written {
            Some(_) if all.len() <= MOST => return written,
            Some(_) => Err(Refusal::TooMany),
            None => Err(Refusal::Broken),
        };
        flash.map(str::to_owned)
    };
    sessions::keep(&asking.state.db, session, add).await?;
    noted
}

/// `/again`: what was kept, to be sent again by the one who wrote it.
#[component]
pub fn Again() -> impl IntoView {
    page(|asking| async move {
        let flash = asking.session()?.flash.as_deref();
        let kept = flash.map(|flash| read(asking.state.key.as_ref(), flash));
        Ok(Page::new(asking.t().session_again(), view(&asking, kept.unwrap_or_default())))
    })
}

/// What was kept: sealed where there is a key.
fn read(key: Option<&Key>, flash: &str) -> Vec<Kept> {
    let opened = key.and_then(|key| key.open(PAGE, flash));
    let text = opened.as_deref().unwrap_or(flash);
    // Before there could be several, one stood alone.
    let all =
        serde_json::from_str(text).or_else(|_| serde_json::from_str(text).map(|one| vec![one]));
    all.unwrap_or_default()
}

/// As [`read`] finds it; none where there is nothing, or it cannot be sealed.
fn write(key: Option<&Key>, kept: &[Kept]) -> Option<String> {
    let text = serde_json::to_string(kept).ok().filter(|_| !kept.is_empty())?;
    key.map_or_else(|| Some(text.clone()), |key| key.seal(PAGE, &text).ok())
}

/// Whether a form was sent from the page.
pub(crate) fn is_from(asking: &Asking, request: &Request) -> bool {
    let kept = asking.session.as_ref().is_some_and(|session| session.flash.is_some());
    kept && request.method() == Method::POST && asking.here == PAGE
}

/// Forgets a form: it is saved now, by one tap or by two. Whether others are kept still.
pub(crate) async fn forget(asking: &Asking, form: &Form) -> bool {
    let (Ok(session), Some(saved)) = (asking.session(), form.kept()) else { return false };
    let key = asking.state.key.as_ref();
    let mut more = false;
    let without = |flash: Option<&str>| {
        let mut all = flash.map(|flash| read(key, flash)).unwrap_or_default();
        all.retain(|kept| !kept.says_the_same(&saved));
        more = !all.is_empty();
        write(key, &all)
    };
    if let Err(error) = sessions::keep(&asking.state.db, &session.token_hash, without).await {
        tracing::warn!(%error, "a form that was sent again is still kept");
    }
    more
}

/// Whether somebody has typed it, and not our page.
fn is_typed(name: &str, value: &str) -> bool {
    !value.is_empty() && (TYPED.contains(&name) || value.contains(char::is_whitespace))
}

/// What somebody has typed.
fn typed(fields: &[(String, String)]) -> Vec<Drawn> {
    let typed = fields.iter().filter(|(name, value)| is_typed(name, value.trim()));
    typed.map(|(_, value)| view! { <p class="box">{value.clone()}</p> }.drawn()).collect()
}

fn view(asking: &Asking, kept: Vec<Kept>) -> Drawn {
    let t = asking.t();
    if kept.is_empty() {
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
    }
    let each: Vec<_> = kept.into_iter().map(|kept| one(asking, kept)).collect();
    view! {
        <div class="narrow stack">
            <h1>{t.session_again()}</h1>
            <p>{t.session_again_what()}</p>
            {each}
        </div>
    }
    .drawn()
}

/// What was typed, and the form to send it again.
fn one(asking: &Asking, Kept { action, fields }: Kept) -> Drawn {
    let typed = typed(&fields);
    let hidden: Vec<_> = fields
        .into_iter()
        .map(|(name, value)| view! { <textarea hidden name=name>{value}</textarea> })
        .collect();
    view! {
        <section class="card stack">
            {typed} <form method="post" action=action>
                {hidden}
                <button class="btn btn-main">{asking.t().session_again_save()}</button>
            </form>
        </section>
    }
    .drawn()
}
