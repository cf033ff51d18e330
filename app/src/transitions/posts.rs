//! What the forms on the page of a move post to: `/do/transitions/…`.

use axum::{Extension, http::StatusCode, response::Response};
use domain::{
    access::{Action, Granted},
    event::EventKind,
    id::{MeetingId, PersonId},
    reading::What,
    transition::{Fact, MOST_LINES, NotNow, Noted, Transition},
};
use store::{cases::CaseRecord, transitions, tx::WriteTx};

use super::{again, content, find, said, words};
use crate::{
    cases,
    form::{Submitted, see},
    links, page,
    refusal::Refusal,
    session::Asking,
};

/// What a form is about, in the transaction that changes it.
struct About {
    write: WriteTx,
    proof: Granted,
    record: CaseRecord,
}

impl About {
    /// Nothing where this very form was saved before.
    async fn of(asking: &Asking, form: &Submitted, may: Action) -> Result<Option<Self>, Refusal> {
        let (mut write, proof, record) = cases::of_form_to_change(asking, form, may).await?;
        let transition = find(&record, form.value("transition"))?;
        let repeated = form.is_repeated(asking, &mut write, transition.id.as_str()).await?;
        Ok((!repeated).then_some(Self { write, proof, record }))
    }

    fn transition(&self, form: &Submitted) -> Result<&Transition, Refusal> {
        find(&self.record, form.value("transition"))
    }

    /// The page of the move again, with what is wrong in the form.
    async fn reject(
        self,
        asking: &Asking,
        status: StatusCode,
        form: Submitted,
    ) -> Result<Response, Refusal> {
        drop(self.write);
        let transition = find(&self.record, form.value("transition"))?;
        again(asking, &self.proof, (&self.record, transition), status, &form).await
    }

    /// Notes a fact, once. What cannot be noted now is told beside `field`, and nothing is.
    async fn note(
        mut self,
        asking: &Asking,
        mut form: Submitted,
        (fact, kind, field): (Fact, EventKind, &'static str),
    ) -> Result<Response, Refusal> {
        let transition = find(&self.record, form.value("transition"))?;
        let place = links::transition(self.proof.case(), &transition.id);
        let who = self.proof.who();
        if let Err(why) = transition.may_note(&fact, &who, &self.record.case) {
            if why == NotNow::NotTheirs {
                return Err(Refusal::Forbidden);
            }
            form.reject(field, wrong(asking, why));
            return self.reject(asking, StatusCode::CONFLICT, form).await;
        }
        let noted = Noted { fact, by: Some(who), on: asking.today };
        transitions::note(&mut self.write, &self.proof, &self.record.case, transition, noted)
            .await?;
        cases::keep(asking, self.write, &self.proof, kind, &transition.id).await?;
        Ok(see(&place))
    }
}

fn wrong(asking: &Asking, why: NotNow) -> String {
    let t = asking.t();
    match why {
        NotNow::TooEarly | NotNow::NotTheirs => t.transition_error_early().to_owned(),
        NotNow::TooLate => t.transition_error_late().to_owned(),
        NotNow::NoLines => t.transition_error_nothing().to_owned(),
        NotNow::TooManyLines => t.transition_error_many(&MOST_LINES.to_string()),
        NotNow::NoFollowUp => t.transition_error_follow_up().to_owned(),
        NotNow::CannotLeave => t.transition_error_leaving().to_owned(),
    }
}

/// The page of the move that a form is about.
fn page_of(form: &Submitted) -> Result<Response, Refusal> {
    Ok(see(&links::transition(&form.id("case")?, &form.id("transition")?)))
}

/// Whether something was noted since a form was opened: what it says is about other lines than those
/// that its reader saw.
fn is_stale(transition: &Transition, form: &Submitted) -> bool {
    let seen: usize = form.value("seen").parse().unwrap_or(usize::MAX);
    let since = transition.course.noted.get(seen..).unwrap_or_default();
    since.iter().any(|it| matches!(it.fact, Fact::Proposed { .. }))
}

fn refused(stale: bool) -> StatusCode {
    if stale { StatusCode::CONFLICT } else { StatusCode::UNPROCESSABLE_ENTITY }
}

/// `/do/transitions/propose`: what is to be handed over.
pub async fn propose(
    Extension(asking): Extension<Asking>,
    mut form: Submitted,
) -> Result<Response, Refusal> {
    let Some(mut about) = About::of(&asking, &form, Action::Invite).await? else {
        return page_of(&form);
    };
    let transition = find(&about.record, form.value("transition"))?;
    let rows = content::rows(&mut about.write, &asking, &about.record, transition, &form);
    let rows = rows.await?;
    let lines = content::lines(&asking, transition, &rows, &mut form);
    let stale = is_stale(transition, &form);
    if stale {
        form.reject("take", asking.t().transition_error_stale());
    }
    if !form.errors().is_empty() {
        let About { write, proof, record } = about;
        drop(write);
        let transition = find(&record, form.value("transition"))?;
        let page = content::page(&asking, &record, transition, &rows, &form);
        return page::answer_about(&asking, &proof, What::Transition, refused(stale), page).await;
    }
    let fact = Fact::Proposed { lines };
    about.note(&asking, form, (fact, EventKind::TransitionProposed, "take")).await
}

/// `/do/transitions/answer`: what one of the family says to the lines.
pub async fn answer(
    Extension(asking): Extension<Asking>,
    mut form: Submitted,
) -> Result<Response, Refusal> {
    let Some(about) = About::of(&asking, &form, Action::Introduce).await? else {
        return page_of(&form);
    };
    let transition = about.transition(&form)?;
    let answers = said::answers(&asking, transition, &mut form);
    let stale = is_stale(transition, &form);
    if stale {
        form.reject("lines", asking.t().transition_error_stale());
    }
    if !form.errors().is_empty() {
        return about.reject(&asking, refused(stale), form).await;
    }
    let fact = Fact::Answered { answers };
    about.note(&asking, form, (fact, EventKind::TransitionAnswered, "lines")).await
}

/// `/do/transitions/receive`: whoever receives has read it.
pub async fn receive(
    Extension(asking): Extension<Asking>,
    form: Submitted,
) -> Result<Response, Refusal> {
    let Some(about) = About::of(&asking, &form, Action::Receive).await? else {
        return page_of(&form);
    };
    about.note(&asking, form, (Fact::Received, EventKind::TransitionReceived, "handed")).await
}

/// `/do/transitions/arrange`: who stays behind on the day, and where the first follow-up is.
pub async fn arrange(
    Extension(asking): Extension<Asking>,
    mut form: Submitted,
) -> Result<Response, Refusal> {
    let Some(about) = About::of(&asking, &form, Action::Invite).await? else {
        return page_of(&form);
    };
    let follow_up = MeetingId::try_from(form.value("follow_up"));
    let leaving: Result<Vec<PersonId>, _> =
        form.all("leaving").iter().map(|id| PersonId::try_from(id.as_str())).collect();
    let (Ok(follow_up), Ok(leaving)) = (follow_up, leaving) else {
        form.reject("follow_up", asking.t().transition_error_follow_up());
        return about.reject(&asking, StatusCode::UNPROCESSABLE_ENTITY, form).await;
    };
    let label = words::phase(about.transition(&form)?);
    let fact = Fact::Arranged { leaving, follow_up, label };
    about.note(&asking, form, (fact, EventKind::TransitionArranged, "follow_up")).await
}

/// `/do/transitions/call-off`: it does not take place.
pub async fn call_off(
    Extension(asking): Extension<Asking>,
    mut form: Submitted,
) -> Result<Response, Refusal> {
    let Some(about) = About::of(&asking, &form, Action::Invite).await? else {
        return page_of(&form);
    };
    let Some(why) = form.needed_words(&asking, "off") else {
        return about.reject(&asking, StatusCode::UNPROCESSABLE_ENTITY, form).await;
    };
    let fact = Fact::CalledOff { why };
    about.note(&asking, form, (fact, EventKind::TransitionCalledOff, "off")).await
}
