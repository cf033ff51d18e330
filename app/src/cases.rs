//! Cases (towards families: *forløb*): the list of one's own, and the shared plan.

pub mod begin;
pub mod clock;
mod goal_card;
mod hero;
mod list;
mod measured;
mod needs;
mod plan;

use domain::{
    access::{Action, Granted},
    event::EventKind,
    id::CaseId,
    reading::What,
};
use leptos::prelude::*;
use store::{
    cases::{self, CaseRecord},
    flags, memberships,
    tx::WriteTx,
};

pub use list::line;

use crate::{
    form::Submitted,
    page::{Page, Place, page, param},
    refusal::Refusal,
    session::Asking,
};

/// `/cases`: the plans that somebody is part of.
#[component]
pub fn Cases() -> impl IntoView {
    page(|asking| async move {
        let person = asking.person()?;
        let mut tx = asking.state.db.read().await?;
        let mine = cases::mine(&mut tx, person, asking.today).await?;
        let outside = memberships::only_case(&mut tx, person).await?.is_some();
        drop(tx);
        let opened = mine.iter().map(|line| (line.id.clone(), line.relation));
        asking.note(opened, What::Plans).await?;
        Ok(Page::new(asking.t().plan_list_title(), list::list(&asking, &mine, outside))
            .at(Place::Cases))
    })
}

/// `/cases/{case}`: the shared plan.
#[component]
pub fn Plan() -> impl IntoView {
    let case = param("case");
    page(move |asking| async move {
        let record = load(&asking, &case, What::Plan).await?;
        let title = asking.t().plan_title(&asking.t().whose(&record.case.child.name));
        Ok(Page::new(title, plan::plan(&asking, &record)).at(Place::Cases))
    })
}

/// A case that the reader may view, whole.
///
/// # Errors
/// [`Refusal::NotFound`] if it is not there or not theirs.
pub async fn load(asking: &Asking, case: &str, what: What) -> Result<CaseRecord, Refusal> {
    load_for(asking, case, Action::View, what).await
}

/// A case for doing something in it, whole. What is opened is noted before anything is returned.
///
/// # Errors
/// [`Refusal::NotFound`] if it is not there or not theirs, [`Refusal::Forbidden`] if they may only
/// look.
pub async fn load_for(
    asking: &Asking,
    case: &str,
    may: Action,
    what: What,
) -> Result<CaseRecord, Refusal> {
    asking.person()?;
    let case = CaseId::try_from(case).map_err(|_| Refusal::NotFound)?;
    let db = &asking.state.db;
    // Most pages show a plan that was read before: one question tells that, and who asks.
    let mut glance = db.glance().await?;
    let proof = asking.case(&mut glance, &case, may).await?;
    let remembered = cases::remembered(&glance, &proof);
    let waits = glance.waits_for_a_look(asking.today);
    drop(glance);
    if let Some(record) = remembered.filter(|_| !waits) {
        asking.note([(case, proof.relation())], what).await?;
        return Ok(record);
    }
    let mut tx = db.read().await?;
    let mut proof = asking.case(&mut tx, &case, may).await?;
    if tx.waits_for_a_look(asking.today) {
        drop(tx);
        // Something has happened since: nobody reads flags of before it.
        if let Err(error) = flags::look(db, &case, asking.today, asking.now).await {
            tracing::warn!(%error, "a case could not be looked at; it waits");
        }
        tx = db.read().await?;
        // With the day somebody may have left.
        proof = asking.case(&mut tx, &case, may).await?;
    }
    let record = cases::load(&mut tx, &proof).await?;
    // Nobody keeps a connection while they wait for the disk.
    drop(tx);
    asking.note([(case, proof.relation())], what).await?;
    Ok(record)
}

/// The case of a form, for doing something in it.
///
/// # Errors
/// As [`load_for`]; [`Refusal::Malformed`] if the form names none.
pub async fn of_form(
    asking: &Asking,
    form: &Submitted,
    may: Action,
) -> Result<(Granted, CaseRecord), Refusal> {
    asking.person()?;
    let case: CaseId = form.id("case")?;
    let mut tx = asking.state.db.read().await?;
    let proof = asking.case(&mut tx, &case, may).await?;
    let record = cases::load(&mut tx, &proof).await?;
    Ok((proof, record))
}

/// As [`of_form`], read in the transaction that changes it, so that nothing is decided on what has
/// changed since.
///
/// # Errors
/// As [`of_form`].
pub async fn of_form_to_change(
    asking: &Asking,
    form: &Submitted,
    may: Action,
) -> Result<(WriteTx, Granted, CaseRecord), Refusal> {
    asking.person()?;
    to_change(asking, &form.id("case")?, may).await
}

/// A case in the transaction that changes it.
///
/// # Errors
/// As [`load_for`].
pub async fn to_change(
    asking: &Asking,
    case: &CaseId,
    may: Action,
) -> Result<(WriteTx, Granted, CaseRecord), Refusal> {
    // Nobody takes a turn to write who may not.
    let mut tx = asking.state.db.read().await?;
    let proof = asking.case(&mut tx, case, may).await?;
    drop(tx);
    let (mut write, proof) = turn(asking, &proof).await?;
    let record = cases::load(&mut write, &proof).await?;
    Ok((write, proof, record))
}

/// A turn to write what was asked for. It is asked again in the turn: whoever waited for it may have
/// left meanwhile.
///
/// # Errors
/// As [`load_for`].
pub async fn turn(asking: &Asking, proof: &Granted) -> Result<(WriteTx, Granted), Refusal> {
    let mut write = asking.state.db.write().await?;
    let proof = asking.case(&mut write, proof.case(), proof.action()).await?;
    Ok((write, proof))
}

/// Keeps a change with what happened, and looks at the case anew.
///
/// # Errors
/// [`Refusal::Busy`] if it cannot be kept: then nothing was.
pub async fn keep(
    asking: &Asking,
    write: WriteTx,
    proof: &Granted,
    kind: EventKind,
    subject: &impl ToString,
) -> Result<(), Refusal> {
    let recorded = write.record(&asking.event(proof, kind, subject)).await?;
    Ok(recorded.look(proof.case(), asking.today, asking.now).await?.commit().await?)
}
