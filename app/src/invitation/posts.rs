//! What being invited posts to: `/do/invitations/find`, `take`, `accept`. Taking it is one
//! transaction: person, account, place in the case, event and the mark that it is used.

use axum::{
    Extension,
    http::{HeaderMap, StatusCode},
    response::Response,
};
use domain::{
    event::{Event, EventKind},
    id::{CaseId, PersonId},
    invitation::{Part, is_address},
    people::Who,
};
use jiff::{Timestamp, ToSpan};
use store::{
    StoreError, cases,
    invitations::{self, Account, Taker},
    people::PersonKind,
    sessions::{self, Session},
};

use super::{Found, find_open, view};
use crate::{
    account::{
        choose,
        posts::{device, with_cookie},
        tries,
    },
    clock::end_of,
    cookies,
    form::{Submitted, key, see},
    links,
    page::{self, Page},
    refusal::Refusal,
    session::Asking,
};

/// `/do/invitations/find`: on to the page of a code that was typed.
pub async fn find(
    Extension(asking): Extension<Asking>,
    mut form: Submitted,
) -> Result<Response, Refusal> {
    let typed = form.value("code").to_owned();
    match find_open(&asking, &typed).await {
        Ok(found) => Ok(see(&links::invitation(&found.code))),
        Err(Refusal::NoInvitation) => {
            form.reject("code", asking.t().invitation_error_code());
            let form = form.with("code", view::typed(&typed));
            let page = Page::new(asking.t().invitation_door(), view::door(&asking, &form));
            Ok(page::answer(&asking, StatusCode::UNPROCESSABLE_ENTITY, page))
        }
        Err(refusal) => Err(refusal),
    }
}

/// `/do/invitations/take`: somebody new, with an account of their own; a guest without.
pub async fn take(
    Extension(asking): Extension<Asking>,
    headers: HeaderMap,
    mut form: Submitted,
) -> Result<Response, Refusal> {
    let found = find_open(&asking, form.value("code")).await?;
    let invited = &found.invitation.invited;
    let guest = invited.part == Part::Guest;
    let account = if guest {
        None
    } else {
        match account(&found, &mut form).await? {
            Some(account) => Some(account),
            None => return Ok(again(&found, &form)),
        }
    };
    let token = cookies::new_token().map_err(|_| Refusal::Broken)?;
    let until = if guest { until(&found).await? } else { None };
    let id = match &invited.person {
        Some(person) => person.clone(),
        None => PersonId::try_from(key()).map_err(|_| Refusal::Broken)?,
    };
    let taker = Taker {
        id,
        account,
        session: Some((cookies::hash(&token), device(&headers), until)),
        locale: found.asking.locale.into(),
    };
    match join(&found, &taker).await {
        Err(StoreError::Exists { .. }) => {
            form.reject("email", found.asking.t().invitation_error_taken());
            return Ok(again(&found, &form));
        }
        // Taken by somebody else in this very moment.
        Err(StoreError::NotFound) => return Err(Refusal::NoInvitation),
        other => other?,
    }
    if let Some(old) = &asking.session {
        sessions::end(&asking.state.db, &old.token_hash).await?;
    }
    let cookie = cookies::set_session(Some(&token), asking.state.secure);
    with_cookie(see(&place(&found)), cookie)
}

/// `/do/invitations/accept`: somebody who has an account and is signed in.
pub async fn accept(
    Extension(asking): Extension<Asking>,
    form: Submitted,
) -> Result<Response, Refusal> {
    let session = asking.session()?.clone();
    let found = find_open(&asking, form.value("code")).await?;
    if !may_accept(&found, &session) {
        return Ok(again(&found, &form));
    }
    let person = session.person;
    let mut tx = asking.state.db.read().await?;
    let relation = cases::relation(&mut tx, &found.case, &person.id, asking.today).await?;
    drop(tx);
    let own = found.invitation.invited.person.as_ref() == Some(&person.id);
    if relation.is_inside() && !own {
        // There already: what they are there stays.
        return Ok(see(&links::case(&found.case)));
    }
    let taker = Taker { id: person.id, account: None, session: None, locale: person.locale };
    match join(&found, &taker).await {
        Err(StoreError::NotFound) => Err(Refusal::NoInvitation),
        other => {
            other?;
            Ok(see(&place(&found)))
        }
    }
}

/// Whether the one who is signed in can take it: whoever it is for, where it is for somebody known;
/// else helpers what helpers are invited to, and families the rest. A helper from outside and a guest
/// are of one case, so that they come in anew.
pub(super) fn may_accept(found: &Found, session: &Session) -> bool {
    let invited = &found.invitation.invited;
    let helper = session.person.kind == PersonKind::Helper;
    if found.elsewhere {
        return false;
    }
    match (&invited.person, invited.part) {
        (Some(person), _) => *person == session.person.id,
        (None, Part::Child | Part::External | Part::Guest) => false,
        (None, part) => {
            let child = Who::within(&found.case, &session.person.id) == Who::Child;
            !child && part.is_helper() == helper
        }
    }
}

async fn join(found: &Found, taker: &Taker) -> Result<(), StoreError> {
    let Found { asking, case, invitation, .. } = found;
    let mut write = asking.state.db.write().await?;
    invitations::take(&mut write, case, invitation, taker, asking.today, asking.now).await?;
    let event = Event {
        case: case.clone(),
        by: taker.id.clone(),
        at: asking.state.clock.now(),
        kind: EventKind::PersonJoined,
        subject: invitation.id.to_string(),
    };
    write.record(&event).await?.commit().await
}

/// The account that was asked for; nothing if something is wrong with it.
async fn account(found: &Found, form: &mut Submitted) -> Result<Option<Account>, Refusal> {
    let t = found.asking.t();
    let email = form.value("email").trim().to_owned();
    // Whoever tries addresses here learns no more than at the door.
    if !tries::allowed(&found.asking.state.db, &email.to_lowercase(), found.asking.now).await? {
        return Err(Refusal::TooMany);
    }
    if !is_address(&email) {
        form.reject("email", t.session_error_email());
    }
    let name = found.invitation.invited.name.clone();
    let own = [name.as_str(), email.as_str(), found.welcome.child.as_str()];
    let password = choose::chosen(form, "password", &own, t);
    match password {
        Some(password) if form.errors().is_empty() => {
            Ok(Some(Account { email, password_hash: tries::hash(password).await? }))
        }
        _ => Ok(None),
    }
}

/// When a guest's session is over by itself: with the day of the meeting.
async fn until(found: &Found) -> Result<Option<Timestamp>, Refusal> {
    let Found { asking, case, invitation, .. } = found;
    let mut tx = asking.state.db.read().await?;
    let date = invitations::meeting_day(&mut tx, case, invitation).await?;
    let days =
        date.and_then(|date| date.since(asking.today).ok()).map_or(0, |span| span.get_days());
    // Counted from the clock: in a demo the calendar may stand still.
    let last = crate::clock::local_date(asking.now).saturating_add(days.days());
    Ok(end_of(last))
}

fn place(found: &Found) -> String {
    place_of(&found.case, found.invitation.invited.part)
}

/// Where somebody comes to first.
fn place_of(case: &CaseId, part: Part) -> String {
    if part == Part::Interpreter { links::attend(case) } else { links::case(case) }
}

fn again(found: &Found, form: &Submitted) -> Response {
    page::answer(&found.asking, StatusCode::UNPROCESSABLE_ENTITY, found.page(form))
}
