//! What the forms of coming in post to: `/do/session/…`, `/do/locale/set`, `/do/text/set`.

use axum::{
    Extension,
    http::{HeaderMap, HeaderValue, StatusCode, header},
    response::Response,
};
use domain::{device::Device, id::PersonId};
use store::{accounts, accounts::second, people, people::TextSize, sessions};

use super::{again, second::DOOR, sign_in, tries};
use crate::{
    child, cookies,
    form::{Submitted, see},
    i18n::Locale,
    page,
    refusal::Refusal,
    session::Asking,
};

/// Signs in with e-mail and password. A wrong password and an unknown address look and cost alike.
pub async fn start(
    Extension(asking): Extension<Asking>,
    headers: HeaderMap,
    mut form: Submitted,
) -> Result<Response, Refusal> {
    let email = form.value("email").trim().to_lowercase();
    if !tries::allowed(&asking.state.db, &email, asking.now).await? {
        return Err(Refusal::TooMany);
    }
    let mut tx = asking.state.db.read().await?;
    let account = accounts::by_email(&mut tx, &email).await?.filter(|account| !account.locked);
    drop(tx);
    let (person, hash) = match account {
        Some(account) => (Some(account.person), Some(account.password_hash)),
        None => (None, None),
    };
    let password = form.value("password").to_owned();
    if let (Some(person), true) = (person, tries::verify(password, hash).await?) {
        let mut tx = asking.state.db.read().await?;
        let factor = second::of_person(&mut tx, &person).await?;
        drop(tx);
        if factor.is_some() {
            return half(&asking, &person, &form.back("/")).await;
        }
        return begin(&asking, &person, device(&headers), &form.back("/")).await;
    }
    form.reject("email", asking.t().session_error_wrong());
    Ok(page::answer(&asking, StatusCode::UNPROCESSABLE_ENTITY, sign_in(&asking, &form)))
}

/// Signs in as one of the demo's people. There is no such thing outside a demo.
pub async fn demo(
    Extension(asking): Extension<Asking>,
    headers: HeaderMap,
    form: Submitted,
) -> Result<Response, Refusal> {
    if !asking.demo {
        return Err(Refusal::NotFound);
    }
    let id: PersonId = form.id("person")?;
    let mut tx = asking.state.db.read().await?;
    let person = people::find(&mut tx, &id).await?.ok_or(Refusal::NotFound)?;
    drop(tx);
    begin(&asking, &person.id, device(&headers), &form.back("/")).await
}

/// The password was right; the code of the second factor is asked for.
async fn half(asking: &Asking, person: &PersonId, back: &str) -> Result<Response, Refusal> {
    let state = &asking.state;
    if let Some(old) = &asking.session {
        sessions::end(&state.db, &old.token_hash).await?;
    }
    let token = cookies::new_token().map_err(|_| Refusal::Broken)?;
    let new = cookies::hash(&token);
    sessions::wait(&state.db, &new, person, asking.now).await?;
    if let Some(over) = &asking.over {
        sessions::hand_over(&state.db, over, &new).await?;
    }
    let query = serde_urlencoded::to_string([("back", back)]).unwrap_or_default();
    let place = format!("{DOOR}?{query}");
    with_cookie(see(&place), cookies::set_session(Some(&token), state.secure))
}

/// A new session with a new token; an older one of this browser ends.
async fn begin(
    asking: &Asking,
    person: &PersonId,
    device: Device,
    back: &str,
) -> Result<Response, Refusal> {
    let state = &asking.state;
    if let Some(old) = &asking.session {
        sessions::end(&state.db, &old.token_hash).await?;
    }
    let token = cookies::new_token().map_err(|_| Refusal::Broken)?;
    let new = cookies::hash(&token);
    sessions::start(&state.db, &new, person, device, asking.now).await?;
    let kept = match &asking.over {
        Some(over) => sessions::hand_over(&state.db, over, &new).await?,
        None => false,
    };
    // A child comes to the own page first.
    let own = child::front(person).filter(|_| back == "/");
    let back = if kept { again::PAGE } else { own.as_deref().unwrap_or(back) };
    with_cookie(see(back), cookies::set_session(Some(&token), state.secure))
}

/// Signs out: the token is worth nothing from now on.
pub async fn end(Extension(asking): Extension<Asking>) -> Result<Response, Refusal> {
    let state = &asking.state;
    if let Some(session) = &asking.session {
        sessions::end(&state.db, &session.token_hash).await?;
    }
    with_cookie(see("/sign-in"), cookies::set_session(None, state.secure))
}

/// Changes the language: for the person who is signed in, else for this browser.
pub async fn locale(
    Extension(asking): Extension<Asking>,
    form: Submitted,
) -> Result<Response, Refusal> {
    let locale: Locale = form.value("locale").parse().map_err(|_| Refusal::Malformed)?;
    let state = &asking.state;
    if let Some(session) = &asking.session {
        people::set_locale(&state.db, &session.person.id, locale.into()).await?;
    }
    let chosen = cookies::set_choice(cookies::LOCALE, locale.as_str(), state.secure);
    with_cookie(see(&form.back("/")), chosen)
}

/// Changes the size of the text likewise.
pub async fn text(
    Extension(asking): Extension<Asking>,
    form: Submitted,
) -> Result<Response, Refusal> {
    let size: TextSize = form.value("size").parse().map_err(|_| Refusal::Malformed)?;
    let state = &asking.state;
    if let Some(session) = &asking.session {
        people::set_text_size(&state.db, &session.person.id, size).await?;
    }
    let chosen = cookies::set_choice(cookies::TEXT, size.as_str(), state.secure);
    with_cookie(see(&form.back("/")), chosen)
}

/// What kind of device a form was sent from.
pub(crate) fn device(headers: &HeaderMap) -> Device {
    let browser = headers.get(header::USER_AGENT).and_then(|value| value.to_str().ok());
    Device::of(browser.unwrap_or_default())
}

/// Adds a cookie to an answer.
pub(crate) fn with_cookie(
    mut response: Response,
    cookie: Option<HeaderValue>,
) -> Result<Response, Refusal> {
    let cookie = cookie.ok_or(Refusal::Broken)?;
    response.headers_mut().append(header::SET_COOKIE, cookie);
    Ok(response)
}
