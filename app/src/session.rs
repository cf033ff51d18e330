//! Who is asking: the session behind the cookie, the language and text size they read. What they
//! may do in a case is `proof`'s: nothing else hands out a proof.

use std::sync::Arc;

use axum::{
    extract::{Request, State},
    http::{HeaderMap, Method, StatusCode, header, uri::PathAndQuery},
    middleware::Next,
    response::{IntoResponse, Response},
};
use domain::{
    access::{Granted, Relation},
    event::{Event, EventKind},
    id::{CaseId, PersonId},
    reading::{Reading, What},
    text::Lang,
};
use jiff::{Timestamp, civil::Date};
use store::{
    news,
    people::TextSize,
    readings,
    sessions::{self, Session},
};

use crate::{
    account::{again, second},
    child, cookies,
    form::see,
    i18n::{Locale, Texts},
    page,
    refusal::Refusal,
    saved,
    state::AppState,
};

mod proof;

/// What is known about a request before it is answered.
#[derive(Clone)]
pub struct Asking {
    /// The session, if somebody is signed in.
    pub session: Option<Arc<Session>>,
    /// Somebody whose password was right, and whose second factor is waited for.
    pub half: Option<Half>,
    /// Whether a form led to this page that was saved.
    pub saved: bool,
    /// How many lines of news wait for them, on a page.
    pub news: usize,
    /// The hash of the browser's token where its session is over by itself.
    pub over: Option<String>,
    /// The language of the answer.
    pub locale: Locale,
    /// Whether it was chosen, by the person or in this browser.
    pub chosen: bool,
    /// The size of the text.
    pub text_size: TextSize,
    /// Whether this database is a demo: every page says so.
    pub demo: bool,
    /// This moment.
    pub now: Timestamp,
    /// This day.
    pub today: Date,
    /// Path and query, to come back to.
    pub here: String,
    /// Everything that is shared.
    pub state: AppState,
}

/// Half of signing in: nobody yet.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Half {
    /// Who it would be.
    pub person: PersonId,
    /// The hash of the token that stands for it.
    pub token_hash: String,
}

impl Asking {
    /// Nobody yet, with what their browser tells.
    fn somebody(state: &AppState, headers: &HeaderMap, here: String) -> Self {
        let text_size = cookies::find(headers, cookies::TEXT).and_then(|size| size.parse().ok());
        Self {
            session: None,
            half: None,
            saved: saved::is_to_tell(headers),
            news: 0,
            over: None,
            locale: wanted_locale(headers),
            chosen: cookies::find(headers, cookies::LOCALE).is_some(),
            text_size: text_size.unwrap_or(TextSize::Normal),
            demo: state.demo,
            now: state.clock.now(),
            today: state.clock.today(),
            here,
            state: state.clone(),
        }
    }

    /// The texts in the reader's language.
    #[must_use]
    pub fn t(&self) -> Texts {
        self.locale.texts()
    }

    /// The language that people's words are read in.
    #[must_use]
    pub fn lang(&self) -> Lang {
        self.locale.into()
    }

    /// A value in the query of the page that is asked for; empty without.
    #[must_use]
    pub fn query(&self, name: &str) -> String {
        let query = self.here.split_once('?').map_or("", |(_, query)| query);
        let pairs: Vec<(String, String)> = serde_urlencoded::from_str(query).unwrap_or_default();
        pairs.into_iter().find(|(key, _)| key == name).map(|(_, value)| value).unwrap_or_default()
    }

    /// Whether it is a session that a helper has opened for a child: for its own page alone.
    #[must_use]
    pub fn is_lent(&self) -> bool {
        self.session.as_ref().is_some_and(|session| session.limit.is_some())
    }

    /// The one who is signed in.
    ///
    /// # Errors
    /// [`Refusal::SignIn`] if nobody is.
    pub fn session(&self) -> Result<&Session, Refusal> {
        self.session.as_deref().ok_or_else(|| Refusal::SignIn { back: self.here.clone() })
    }

    /// The id of the one who is signed in.
    ///
    /// # Errors
    /// [`Refusal::SignIn`] if nobody is.
    pub fn person(&self) -> Result<&PersonId, Refusal> {
        Ok(&self.session()?.person.id)
    }

    /// Notes that the reader opens something of these cases. What is not noted is not shown.
    ///
    /// # Errors
    /// [`Refusal::Busy`] if it cannot be noted.
    pub async fn note(
        &self,
        cases: impl IntoIterator<Item = (CaseId, Relation)>,
        what: What,
    ) -> Result<(), Refusal> {
        let by = self.person()?;
        let readings = cases.into_iter().map(|(case, relation)| Reading {
            case,
            by: by.clone(),
            at: self.now,
            what,
            relation,
        });
        Ok(readings::note(&self.state.db, readings.collect()).await?)
    }

    /// What happens in a case by the one who is asking, at this moment: not when their request came,
    /// since whoever looked while it waited for its turn is to find it among what is new.
    #[must_use]
    pub fn event(&self, proof: &Granted, kind: EventKind, subject: &impl ToString) -> Event {
        Event {
            case: proof.case().clone(),
            by: proof.actor().clone(),
            at: self.state.clock.now(),
            kind,
            subject: subject.to_string(),
        }
    }
}

/// The layer that finds out who is asking, and gives a refused request its page.
pub async fn who_is_asking(
    State(state): State<AppState>,
    request: Request,
    next: Next,
) -> Response {
    let (mut request, form) = again::Form::of(request).await;
    let by_machine = is_for_machines(&request);
    let page = *request.method() == Method::GET && !by_machine;
    let mut somebody = Asking::somebody(&state, request.headers(), here(&request));
    somebody.saved &= page;
    let asking = match recognise(somebody.clone(), request.headers(), page).await {
        Ok(asking) => asking,
        Err(refusal) if by_machine => return page::plain(somebody.locale, &refusal),
        Err(refusal) => return page::refuse(&somebody, &refusal, form.as_ref()),
    };
    if let Some((over, form)) = asking.over.as_deref().zip(form.as_ref()) {
        return match child::late(&asking, over).await {
            Ok(Some(child)) => child::take_late(child, (request, form), next).await,
            Ok(None) => {
                let door = Refusal::SignIn { back: asking.here.clone() }.into_response();
                form.keep(&asking, over, door).await
            }
            Err(refusal) => page::refuse(&asking, &refusal, Some(form)),
        };
    }
    let must_set_up = asking.session.as_ref().filter(|session| session.must_set_up);
    if let Some(session) = must_set_up.filter(|_| !second::is_open(&request)) {
        let first = see(second::PAGE);
        return match &form {
            Some(form) => form.keep(&asking, &session.token_hash, first).await,
            None => first,
        };
    }
    let again = again::is_from(&asking, &request);
    if let Some(limit) = asking.session.as_ref().and_then(|session| session.limit.as_ref())
        && let Some(answer) = child::outside(&asking, limit, &request)
    {
        return answer;
    }
    request.extensions_mut().insert(asking.clone());
    let mut response = next.run(request).await;
    saved::carry(&asking, form.as_ref(), &mut response);
    let saved = form.as_ref().filter(|_| again && response.status() == StatusCode::SEE_OTHER);
    if let Some(saved) = saved
        && again::forget(&asking, saved).await
    {
        return see(again::PAGE);
    }
    match response.extensions().get::<Refusal>().cloned() {
        // Machines do not sign in on a page.
        Some(Refusal::SignIn { .. }) if by_machine => StatusCode::UNAUTHORIZED.into_response(),
        Some(refusal) if refusal.header().is_none_or(|(name, _)| name != header::LOCATION) => {
            page::refuse(&asking, &refusal, form.as_ref())
        }
        _ => response,
    }
}

/// Whether what is asked for is no page.
fn is_for_machines(request: &Request) -> bool {
    request.uri().path().starts_with("/api/")
}

/// The page that somebody is on: of a form, the one that it was sent from.
fn here(request: &Request) -> String {
    let page = if matches!(*request.method(), Method::GET | Method::HEAD) {
        request.uri().path_and_query().map(PathAndQuery::as_str)
    } else {
        let from = request.headers().get(header::REFERER).and_then(|value| value.to_str().ok());
        // The scheme and host are ours: forms of other sites are refused.
        from.and_then(|from| from.match_indices('/').nth(2).map(|(start, _)| &from[start..]))
    };
    page.unwrap_or("/").to_owned()
}

/// Somebody's session and settings, found by what their request carries.
async fn recognise(somebody: Asking, headers: &HeaderMap, page: bool) -> Result<Asking, Refusal> {
    let Asking { now, today, state, .. } = &somebody;
    let (now, today) = (*now, *today);
    let mut tx = state.db.glance().await?;
    let token = cookies::token(headers, state.secure).map(|token| cookies::hash(&token));
    let session = match &token {
        Some(token) => sessions::find(&mut tx, token, now).await?,
        None => None,
    };
    let news = match session.as_ref().filter(|it| page && it.limit.is_none()) {
        Some(it) => news::count(&mut tx, &it.person.id, &it.news, (today, now)).await?,
        None => 0,
    };
    let half = match token.as_ref().filter(|_| session.is_none()) {
        Some(token) => sessions::waiting(&mut tx, token, now).await?,
        None => None,
    };
    let half = half.zip(token.clone()).map(|(person, token_hash)| Half { person, token_hash });
    let over = match token.filter(|_| session.is_none() && half.is_none()) {
        Some(token) => sessions::over(&mut tx, &token, now).await?.map(|_| token),
        None => None,
    };
    drop(tx);
    if let Some(session) = session.as_ref().filter(|session| session.stale) {
        // Whoever only reads goes on reading where that cannot be written down.
        if let Err(error) = sessions::touch(&state.db, &session.token_hash, now).await {
            tracing::warn!(%error, "a visit was not written down");
        }
    }
    let asking = Asking { half, news, over, ..somebody };
    let Some(session) = session else { return Ok(asking) };
    let (locale, text_size) = (session.person.locale.into(), session.person.text_size);
    Ok(Asking { session: Some(Arc::new(session)), locale, chosen: true, text_size, ..asking })
}

/// Before sign-in: the language chosen here earlier, else the browser's, else Danish.
fn wanted_locale(headers: &HeaderMap) -> Locale {
    let chosen = cookies::find(headers, cookies::LOCALE).and_then(|name| name.parse().ok());
    chosen.unwrap_or_else(|| {
        let accepted = headers.get(header::ACCEPT_LANGUAGE).and_then(|value| value.to_str().ok());
        Locale::from_accept_language(accepted.unwrap_or_default())
    })
}
