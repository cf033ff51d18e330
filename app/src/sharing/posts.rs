//! What the forms post to: `/do/consents/…`.

use axum::{Extension, response::Response};
use domain::{
    access::{Action, Granted},
    event::EventKind,
    id::ConsentId,
    sharing::Consent,
};
use store::{cases::CaseRecord, sharing, tx::WriteTx};

use crate::{
    cases,
    form::{Submitted, key, see},
    i18n::{Texts, both},
    links,
    refusal::Refusal,
    session::Asking,
};

struct Under {
    write: WriteTx,
    proof: Granted,
    record: CaseRecord,
    consent: Consent,
}

async fn begin(asking: &Asking, form: &Submitted) -> Result<Under, Refusal> {
    let (write, proof, record) = cases::of_form_to_change(asking, form, Action::Share).await?;
    let id: ConsentId = form.id("consent")?;
    let consent = record.case.consents.iter().find(|consent| consent.id == id).cloned();
    let consent = consent.ok_or(Refusal::NotFound)?;
    Ok(Under { write, proof, record, consent })
}

async fn done(
    asking: &Asking,
    write: WriteTx,
    proof: &Granted,
    kind: EventKind,
    consent: &Consent,
) -> Result<Response, Refusal> {
    let event = asking.event(proof, kind, &consent.id);
    let recorded = write.record(&event).await?;
    recorded.look(proof.case(), asking.today, asking.now).await?.commit().await?;
    Ok(see(&links::sharing(proof.case())))
}

/// `/do/consents/give`: one who was asked agrees.
pub async fn give(
    Extension(asking): Extension<Asking>,
    form: Submitted,
) -> Result<Response, Refusal> {
    let Under { mut write, proof, mut consent, .. } = begin(&asking, &form).await?;
    if consent.give(&proof.who()).is_err() {
        // Given before, or stopped meanwhile: the page says which.
        return Ok(see(&links::sharing(proof.case())));
    }
    sharing::keep(&mut write, &proof, &consent).await?;
    done(&asking, write, &proof, EventKind::ConsentGiven, &consent).await
}

/// `/do/consents/stop`: at once, and without a reason.
pub async fn stop(
    Extension(asking): Extension<Asking>,
    form: Submitted,
) -> Result<Response, Refusal> {
    let Under { mut write, proof, mut consent, .. } = begin(&asking, &form).await?;
    let words = both(Texts::sharing_no_reason);
    if consent.withdraw(&proof.who(), words, asking.today).is_err() {
        return Ok(see(&links::sharing(proof.case())));
    }
    sharing::keep(&mut write, &proof, &consent).await?;
    done(&asking, write, &proof, EventKind::ConsentWithdrawn, &consent).await
}

/// `/do/consents/renew`: a new one for a year; the other guardians are asked.
pub async fn renew(
    Extension(asking): Extension<Asking>,
    form: Submitted,
) -> Result<Response, Refusal> {
    let Under { mut write, proof, record, consent } = begin(&asking, &form).await?;
    let place = links::sharing(proof.case());
    let id = ConsentId::try_from(key()).map_err(|_| Refusal::Broken)?;
    if form.is_repeated(&asking, &mut write, id.as_str()).await? {
        return Ok(see(&place));
    }
    let guardians: Vec<_> = record.case.guardians().collect();
    let new = consent.renewed(id, &proof.who(), &guardians, asking.today);
    sharing::add(&mut write, &proof, &new).await?;
    done(&asking, write, &proof, EventKind::ConsentRenewed, &new).await
}
