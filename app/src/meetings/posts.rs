//! What the forms on the page of a meeting post to, but for the minutes: `/do/meetings/…`.

use axum::{Extension, http::StatusCode, response::Response};
use domain::{
    access::Action,
    event::EventKind,
    meeting::{Fact, Listened, NotNow, Noted},
    people::Who,
    reading::What,
};
use store::meetings;

use super::{again, draft::kept, find};
use crate::{
    cases, child,
    form::{Submitted, see},
    links, page,
    refusal::Refusal,
    session::Asking,
};

/// Notes one thing about the meeting of a form. Once: what is past is not there to be done again.
async fn note(
    asking: &Asking,
    form: Submitted,
    may: Action,
    kind: EventKind,
    fact: impl FnOnce(&mut Submitted) -> Option<Fact>,
) -> Result<Response, Refusal> {
    let mut form = form;
    let (mut write, proof, record) = cases::of_form_to_change(asking, &form, may).await?;
    let meeting = find(&record, form.value("meeting"))?;
    let place = form.back(&links::meeting(proof.case(), &meeting.id));
    let Some(fact) = fact(&mut form) else {
        drop(write);
        let status = StatusCode::UNPROCESSABLE_ENTITY;
        if child::is_from(asking, proof.case(), &form) {
            let page = child::again(asking, &proof, &record, &form).await?;
            return page::answer_about(asking, &proof, What::OwnPage, status, page).await;
        }
        return again(asking, &proof, (&record, meeting), status, &form).await;
    };
    // It is asked of child and family: helpers do not say that they listened.
    if matches!(fact, Fact::Answer { .. }) && !record.case.is_family(&proof.who()) {
        return Err(Refusal::Forbidden);
    }
    if let Err(why) = meeting.may_note(&fact, asking.today) {
        drop(write);
        let button = matches!(fact, Fact::Invited | Fact::Begun);
        if button && why == NotNow::TooLate {
            // Somebody else was faster: it is what was wanted.
            return Ok(see(&place));
        }
        if child::is_from(asking, proof.case(), &form) {
            return Ok(see(&links::child(proof.case())));
        }
        let t = asking.t();
        form.reject("text", if button { t.meeting_error_early() } else { t.meeting_error_late() });
        let status = StatusCode::CONFLICT;
        return again(asking, &proof, (&record, meeting), status, &form).await;
    }
    if form.is_repeated(asking, &mut write, meeting.id.as_str()).await? {
        return Ok(see(&place));
    }
    let noted = Noted { fact, by: proof.who(), on: asking.today };
    meetings::note(&mut write, &proof, &meeting.id, &noted).await?;
    meetings::used(&mut write, &proof, &meeting.id, kept(&form)).await?;
    let event = asking.event(&proof, kind, &meeting.id);
    write.record(&event).await?.commit().await?;
    Ok(see(&place))
}

/// `/do/meetings/invite`: those who come have what they need from now on.
pub async fn invite(
    Extension(asking): Extension<Asking>,
    form: Submitted,
) -> Result<Response, Refusal> {
    let fact = |_: &mut Submitted| Some(Fact::Invited);
    note(&asking, form, Action::Convene, EventKind::MeetingInvited, fact).await
}

/// `/do/meetings/begin`
pub async fn begin(
    Extension(asking): Extension<Asking>,
    form: Submitted,
) -> Result<Response, Refusal> {
    let fact = |_: &mut Submitted| Some(Fact::Begun);
    note(&asking, form, Action::Convene, EventKind::MeetingBegun, fact).await
}

/// `/do/meetings/wish`: what somebody wants to talk about; the child's may be written down by others.
pub async fn wish(
    Extension(asking): Extension<Asking>,
    form: Submitted,
) -> Result<Response, Refusal> {
    let for_child = form.value("of") == "child";
    let case = form.id("case")?;
    let me = Who::within(&case, asking.person()?);
    let may = if for_child && me != Who::Child { Action::Hear } else { Action::Tell };
    let of = if for_child { Who::Child } else { me };
    let fact = |form: &mut Submitted| {
        let text = form.needed_words(&asking, "text")?;
        Some(Fact::Wish { of, text })
    };
    note(&asking, form, may, EventKind::MeetingWished, fact).await
}

/// `/do/meetings/add`: something added to the minutes, which stand as they are.
pub async fn add(
    Extension(asking): Extension<Asking>,
    form: Submitted,
) -> Result<Response, Refusal> {
    let fact = |form: &mut Submitted| {
        let text = form.needed_words(&asking, "text")?;
        Some(Fact::Addendum { text })
    };
    note(&asking, form, Action::Tell, EventKind::MinutesAdded, fact).await
}

/// `/do/meetings/answer`: whether somebody was listened to.
pub async fn answer(
    Extension(asking): Extension<Asking>,
    form: Submitted,
) -> Result<Response, Refusal> {
    let fact = |form: &mut Submitted| {
        let said = form.value("listened");
        let listened = Listened::ALL.iter().copied().find(|it| it.as_str() == said);
        let words = form.words(&asking, "words");
        if listened.is_none() {
            form.reject("listened", asking.t().meeting_error_listened());
        }
        let listened = listened?;
        form.errors().is_empty().then_some(Fact::Answer { listened, words })
    };
    note(&asking, form, Action::Tell, EventKind::MeetingAnswered, fact).await
}
