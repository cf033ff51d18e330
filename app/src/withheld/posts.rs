//! What its forms post to: `/do/withheld/…`.

use axum::{Extension, http::StatusCode, response::Response};
use domain::{
    access::{self, Action},
    case::Case,
    event::EventKind,
    id::{PersonId, WithheldId},
    reading::What,
    withheld::{self, Kind, Withheld},
};
use store::{cases as stored, withheld as kept};

use super::withheld_page;
use crate::{
    cases,
    form::{Submitted, key, see},
    links, page,
    refusal::Refusal,
    session::Asking,
};

/// What the form is about, among what can be withheld.
fn item(case: &Case, form: &Submitted) -> Result<Option<(Kind, String)>, Refusal> {
    let Some((kind, subject)) = form.value("item").split_once(':') else { return Ok(None) };
    let all = withheld::items(case);
    let found = all.iter().find(|it| it.kind.as_str() == kind && it.subject == subject);
    found.map(|it| Some((it.kind, it.subject.to_owned()))).ok_or(Refusal::NotFound)
}

/// `/do/withheld/keep`: child and family read it no longer, and read why.
pub async fn keep(
    Extension(asking): Extension<Asking>,
    mut form: Submitted,
) -> Result<Response, Refusal> {
    let t = asking.t();
    let (mut write, proof, record) =
        cases::of_form_to_change(&asking, &form, Action::Withhold).await?;
    let item = item(&record.case, &form)?;
    if item.is_none() {
        form.reject("item", t.withheld_error_item());
    }
    let reason = form.needed_words(&asking, "reason");
    let owner = match PersonId::try_from(form.value("owner")) {
        Ok(owner) => {
            let relation = stored::relation(&mut write, proof.case(), &owner, asking.today).await?;
            Some(owner).filter(|_| access::allowed(relation, Action::Withhold))
        }
        Err(_) => None,
    };
    if owner.is_none() {
        form.reject("owner", t.withheld_error_owner());
    }
    let review = form.day("review");
    let review = review.filter(|day| withheld::can_be_reviewed_on(*day, asking.today));
    if review.is_none() {
        form.reject("review", t.withheld_error_review());
    }
    let (Some((kind, subject)), Some(reason), Some(owner), Some(review)) =
        (item, reason, owner, review)
    else {
        drop(write);
        let page = withheld_page(&asking, &record, &form);
        let status = StatusCode::UNPROCESSABLE_ENTITY;
        return page::answer_about(&asking, &proof, What::Withheld, status, page).await;
    };
    let place = links::withheld(proof.case());
    let id = WithheldId::try_from(key()).map_err(|_| Refusal::Broken)?;
    if form.is_repeated(&asking, &mut write, id.as_str()).await? {
        return Ok(see(&place));
    }
    let (by, date) = (proof.actor().clone(), asking.today);
    let withheld = Withheld { id, kind, subject, reason, owner, review, by, date };
    kept::keep(&mut write, &proof, &withheld).await?;
    let event = asking.event(&proof, EventKind::ItemWithheld, &withheld.id);
    write.record(&event).await?.commit().await?;
    Ok(see(&place))
}

/// `/do/withheld/lift`: child and family read it from now on.
pub async fn lift(
    Extension(asking): Extension<Asking>,
    form: Submitted,
) -> Result<Response, Refusal> {
    let (mut write, proof, _) = cases::of_form_to_change(&asking, &form, Action::Withhold).await?;
    let id: WithheldId = form.id("withheld")?;
    let place = links::withheld(proof.case());
    if !kept::lift(&mut write, &proof, &id, asking.today).await? {
        // Lifted before: that is what was wanted. What never was is not found.
        let known = form.is_repeated(&asking, &mut write, id.as_str()).await?;
        return if known { Ok(see(&place)) } else { Err(Refusal::NotFound) };
    }
    form.is_repeated(&asking, &mut write, id.as_str()).await?;
    let event = asking.event(&proof, EventKind::ItemReleased, &id);
    write.record(&event).await?.commit().await?;
    Ok(see(&place))
}
