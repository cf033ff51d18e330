//! What the forms post to: `/do/second/…`, and `/do/session/code` at the door.

use axum::{
    Extension,
    http::{HeaderMap, StatusCode},
    response::Response,
};
use store::{accounts::second, sessions};

use super::{Mine, PAGE, codes, door, load, view, whole};
use crate::{
    account::{
        again,
        posts::{device, with_cookie},
        tries,
    },
    cookies,
    form::{Submitted, see},
    page::{self, Page, Place},
    refusal::Refusal,
    session::Asking,
};

fn rejected(asking: &Asking, mine: &Mine, form: &Submitted) -> Response {
    page::answer(asking, StatusCode::UNPROCESSABLE_ENTITY, whole(asking, mine, form))
}

/// Asks for the password once more, where they have one; what is wrong is noted beside it.
async fn password(asking: &Asking, mine: &Mine, form: &mut Submitted) -> Result<(), Refusal> {
    let Some(account) = &mine.account else { return Ok(()) };
    let typed = form.value("password").to_owned();
    if !tries::verify(typed, Some(account.password_hash.clone())).await? {
        form.reject("password", asking.t().account_password_wrong());
    }
    Ok(())
}

/// Counts a try at somebody's codes.
async fn may_try(asking: &Asking, person: &str) -> Result<(), Refusal> {
    let name = format!("code of {person}");
    let allowed = tries::allowed(&asking.state.db, &name, asking.now).await?;
    if allowed { Ok(()) } else { Err(Refusal::TooMany) }
}

/// `/do/second/set-up`: turns it on, once a code of the app is right, and shows the recovery codes.
pub async fn set_up(
    Extension(asking): Extension<Asking>,
    mut form: Submitted,
) -> Result<Response, Refusal> {
    let (here, t) = (asking.session()?, asking.t());
    let person = &here.person.id;
    let mine = load(&asking).await?;
    if mine.factor.is_some() {
        return Ok(see(PAGE));
    }
    may_try(&asking, person.as_str()).await?;
    password(&asking, &mine, &mut form).await?;
    let secret = form.value("secret").to_owned();
    let step = codes::step(&secret, form.value("code"), asking.now);
    let Some(step) = step.filter(|_| form.errors().is_empty()) else {
        if step.is_none() {
            form.reject("code", t.second_error_code());
        }
        return Ok(rejected(&asking, &mine, &form));
    };
    let new = codes::new_codes()?;
    let hashes: Vec<String> = new.iter().map(|code| codes::hash(code)).collect();
    let whose = (person, here.token_hash.as_str());
    let on = second::turn_on(&asking.state.db, whose, (&secret, step), &hashes, asking.now);
    if !on.await? {
        return Ok(see(PAGE));
    }
    let page = Page::new(t.second_codes(), view::codes(&asking, &new)).at(Place::Account);
    Ok(page::answer(&asking, StatusCode::OK, page))
}

/// Whether password and code are both right; what is wrong is noted beside its field.
async fn both_right(
    asking: &Asking,
    mine: &Mine,
    secret: &str,
    form: &mut Submitted,
) -> Result<bool, Refusal> {
    let person = asking.person()?;
    may_try(asking, person.as_str()).await?;
    password(asking, mine, form).await?;
    let typed = form.value("code").to_owned();
    // A code is used up only where the password was right.
    let right = form.errors().is_empty()
        && codes::take(&asking.state.db, person, secret, &typed, asking.now).await?;
    if !right && form.errors().is_empty() {
        form.reject("code", asking.t().second_error_code());
    }
    Ok(right)
}

/// `/do/second/codes`: new recovery codes, with password and code; those of before are worth nothing.
pub async fn new_codes(
    Extension(asking): Extension<Asking>,
    mut form: Submitted,
) -> Result<Response, Refusal> {
    let person = asking.person()?;
    let mine = load(&asking).await?;
    let Some(factor) = &mine.factor else { return Ok(see(PAGE)) };
    if !both_right(&asking, &mine, &factor.secret, &mut form).await? {
        return Ok(rejected(&asking, &mine, &form));
    }
    let new = codes::new_codes()?;
    let hashes: Vec<String> = new.iter().map(|code| codes::hash(code)).collect();
    second::renew_codes(&asking.state.db, person, &hashes).await?;
    let page = Page::new(asking.t().second_codes(), view::codes(&asking, &new)).at(Place::Account);
    Ok(page::answer(&asking, StatusCode::OK, page))
}

/// `/do/second/turn-off`: with password and code.
pub async fn turn_off(
    Extension(asking): Extension<Asking>,
    mut form: Submitted,
) -> Result<Response, Refusal> {
    let person = asking.person()?;
    let mine = load(&asking).await?;
    let Some(factor) = &mine.factor else { return Ok(see(PAGE)) };
    if mine.required {
        return Err(Refusal::Forbidden);
    }
    if !both_right(&asking, &mine, &factor.secret, &mut form).await? {
        return Ok(rejected(&asking, &mine, &form));
    }
    second::turn_off(&asking.state.db, person).await?;
    Ok(see(PAGE))
}

/// `/do/session/code`: the second half of signing in.
pub async fn code(
    Extension(asking): Extension<Asking>,
    headers: HeaderMap,
    mut form: Submitted,
) -> Result<Response, Refusal> {
    let back = form.back("/");
    let half = asking.half.as_ref().ok_or_else(|| Refusal::SignIn { back: back.clone() })?;
    may_try(&asking, half.person.as_str()).await?;
    let state = &asking.state;
    let mut tx = state.db.read().await?;
    let factor = second::of_person(&mut tx, &half.person).await?;
    drop(tx);
    let factor = factor.ok_or_else(|| Refusal::SignIn { back: back.clone() })?;
    let typed = form.value("code").to_owned();
    if !codes::take(&state.db, &half.person, &factor.secret, &typed, asking.now).await? {
        form.reject("code", asking.t().second_error_code());
        return Ok(page::answer(&asking, StatusCode::UNPROCESSABLE_ENTITY, door(&asking, &form)));
    }
    let token = cookies::new_token().map_err(|_| Refusal::Broken)?;
    let new = cookies::hash(&token);
    sessions::start(&state.db, &new, &half.person, device(&headers), asking.now).await?;
    let kept = sessions::hand_over(&state.db, &half.token_hash, &new).await?;
    sessions::end(&state.db, &half.token_hash).await?;
    let place = if kept { again::PAGE } else { &back };
    with_cookie(see(place), cookies::set_session(Some(&token), state.secure))
}
