//! What the forms of the page post to: `/do/account/…`, and `/do/session/end-…` for other places.

use axum::{
    Extension,
    http::{HeaderMap, StatusCode},
    response::Response,
};
use store::{accounts, sessions};

use super::{PAGE, places, whole};
use crate::{
    account::{choose, posts::device, posts::with_cookie, tries},
    cookies,
    form::{Submitted, key, see},
    page,
    refusal::Refusal,
    session::Asking,
};

/// `/do/account/password`: the old one is asked for; every other session ends, this one goes on by a
/// new token.
pub async fn password(
    Extension(asking): Extension<Asking>,
    headers: HeaderMap,
    mut form: Submitted,
) -> Result<Response, Refusal> {
    let (here, t) = (asking.session()?, asking.t());
    let state = &asking.state;
    let mut tx = state.db.read().await?;
    let account = accounts::of_person(&mut tx, &here.person.id).await?;
    drop(tx);
    let account = account.ok_or(Refusal::NotFound)?;
    if !tries::allowed(&state.db, &account.email.to_lowercase(), asking.now).await? {
        return Err(Refusal::TooMany);
    }
    let old = form.value("password").to_owned();
    if !tries::verify(old, Some(account.password_hash.clone())).await? {
        form.reject("password", t.account_password_wrong());
    }
    let own = [here.person.name.as_str(), account.email.as_str()];
    let new = choose::chosen(&mut form, "new", &own, t);
    let Some(new) = new.filter(|_| form.errors().is_empty()) else {
        let again = whole(&asking, &form).await?;
        return Ok(page::answer(&asking, StatusCode::UNPROCESSABLE_ENTITY, again));
    };
    let hash = tries::hash(new).await?;
    let token = cookies::new_token().map_err(|_| Refusal::Broken)?;
    let place = (cookies::hash(&token), device(&headers));
    let place = (place.0.as_str(), place.1);
    let mail = (key(), asking.now);
    let mail = (mail.0.as_str(), mail.1);
    if !accounts::change_password(&state.db, &account, &hash, place, mail).await? {
        // Changed elsewhere meanwhile, which has ended this session.
        return Err(Refusal::SignIn { back: PAGE.to_owned() });
    }
    let done = see(&format!("{PAGE}?done=password"));
    with_cookie(done, cookies::set_session(Some(&token), state.secure))
}

/// `/do/session/end-one`: ends one of one's own sessions.
pub async fn end_one(
    Extension(asking): Extension<Asking>,
    form: Submitted,
) -> Result<Response, Refusal> {
    let here = asking.session()?;
    let db = &asking.state.db;
    let mut tx = db.read().await?;
    let mine = sessions::places(&mut tx, &here.person.id, asking.now).await?;
    drop(tx);
    let wanted = form.value("place");
    let place = mine.iter().find(|place| places::name(place) == wanted);
    if let Some(place) = place {
        sessions::end(db, &place.token_hash).await?;
    }
    // What is over already, or never was one's own, looks the same afterwards.
    Ok(see(PAGE))
}

/// `/do/session/end-others`: ends all of them but this.
pub async fn end_others(Extension(asking): Extension<Asking>) -> Result<Response, Refusal> {
    let here = asking.session()?;
    sessions::end_others(&asking.state.db, &here.person.id, &here.token_hash).await?;
    Ok(see(PAGE))
}
