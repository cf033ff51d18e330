//! `/do/meetings/draft`: minutes put aside while they are written, for whoever writes them alone. What
//! was put aside stands in the form when the meeting is opened again.

use axum::{Extension, http::StatusCode, response::Response};
use domain::{
    access::{Action, allowed},
    meeting::{Meeting, MeetingState},
};
use jiff::Timestamp;
use leptos::prelude::*;
use store::{
    cases::CaseRecord,
    meetings::{self, MinutesDraft},
};

use super::{again, close, find};
use crate::{
    cases,
    clock::local_time,
    drawn::{Draw, Drawn},
    form::{Submitted, key, see},
    links,
    refusal::Refusal,
    session::Asking,
    ui::field,
};

/// The fields that tell which form it is, not what is written in it.
const FRAME: [&str; 4] = ["case", "meeting", "key", "kept"];

/// The form of the minutes as its writer put it aside; none where nothing is.
///
/// # Errors
/// If the database cannot answer.
pub(super) async fn own(
    asking: &Asking,
    record: &CaseRecord,
    meeting: &Meeting,
) -> Result<Option<Submitted>, Refusal> {
    if !allowed(record.relation, Action::Convene) {
        return Ok(None);
    }
    let mut tx = asking.state.db.read().await?;
    let proof = asking.case(&mut tx, &record.case.id, Action::Convene).await?;
    let found = meetings::draft(&mut tx, &proof, &meeting.id).await?;
    Ok(found.map(|draft| {
        let form = typed(&draft);
        if meeting.state() == MeetingState::Closed { close::to_add(asking, &form) } else { form }
    }))
}

fn typed(draft: &MinutesDraft) -> Submitted {
    let fields = draft.fields.iter();
    let fields = fields.flat_map(|(field, all)| all.iter().map(|it| (field.as_str(), it.clone())));
    let rest = [("key", key()), ("kept", draft.kept.to_string()), ("of", "me".to_owned())];
    Submitted::starting(fields.chain(rest))
}

/// The draft that a form was made from, by when it was put aside.
pub(super) fn kept(form: &Submitted) -> Option<Timestamp> {
    form.value("kept").parse().ok()
}

/// That there is a draft, since when, and for whom; what another window has put aside meanwhile.
pub(super) fn told(asking: &Asking, form: &Submitted) -> Drawn {
    let t = asking.t();
    let kept = kept(form).map(|kept| {
        let words = t.meeting_draft_kept(&t.date_time(local_time(kept)));
        view! { <p role="status">{words}</p> }
    });
    let other = form.error("kept").map(|_| {
        let lines = form.value("other").lines().map(|line| view! { <p>{line.to_owned()}</p> });
        let lines: Vec<_> = lines.collect();
        view! {
            <details id="kept" open=true>
                <summary>
                    <span>{t.meeting_draft_other()}</span>
                </summary>
                {lines}
            </details>
        }
    });
    view! { {field::error(form, "kept")} {other} {kept} }.drawn()
}

/// `/do/meetings/draft`
pub async fn draft(
    Extension(asking): Extension<Asking>,
    mut form: Submitted,
) -> Result<Response, Refusal> {
    let (proof, record) = cases::of_form(&asking, &form, Action::Convene).await?;
    let meeting = find(&record, form.value("meeting"))?;
    let place = links::meeting(proof.case(), &meeting.id);
    let db = &asking.state.db;
    if !form.value("throw").is_empty() {
        meetings::throw_away(db, &proof, &meeting.id, kept(&form)).await?;
        return Ok(see(&place));
    }
    let status = StatusCode::CONFLICT;
    if meeting.state() != MeetingState::Running {
        let form = close::to_add(&asking, &form);
        return again(&asking, &proof, (&record, meeting), status, &form).await;
    }
    let mut fields = form.values().clone();
    fields.retain(|field, _| !FRAME.contains(&field.as_str()));
    let draft = MinutesDraft { kept: asking.now, fields };
    let other = meetings::put_aside(db, &proof, &meeting.id, &draft, kept(&form)).await?;
    let Some(other) = other else {
        return Ok(see(&format!("{place}#minutes")));
    };
    form = form.with("kept", other.kept.to_string()).with("other", close::words_of(&typed(&other)));
    form.reject("kept", asking.t().meeting_error_draft());
    again(&asking, &proof, (&record, meeting), status, &form).await
}
