//! Suggestions from child and family, and the duty to reply: on the plan in one field, all of them on
//! a page, and each on a page of its own for whoever answers.

mod answer;
mod posts;
mod view;

use domain::{access::Action, flag::Limits, id::SuggestionId, reading::What, suggestion};
use jiff::ToSpan;
use leptos::prelude::*;
use store::{cases::CaseRecord, suggestions};

pub use posts::{reply, say, send, try_out};
pub use view::of_plan;

use crate::{
    cases,
    form::{Submitted, key},
    page::{Page, Place, page, param},
    refusal::Refusal,
    session::Asking,
    ui::people::Network,
};

/// `/cases/{case}/suggestions`
#[component]
pub fn Suggestions() -> impl IntoView {
    let case = param("case");
    page(move |asking| async move {
        let record = cases::load(&asking, &case, What::Suggestions).await?;
        all(&asking, &record, &Submitted::starting([("key", key())])).await
    })
}

/// All of them, with what was typed into the form.
async fn all(asking: &Asking, record: &CaseRecord, form: &Submitted) -> Result<Page, Refusal> {
    let kept = kept(asking, &record.limits).await?;
    let network = Network::new(record, asking);
    let body = view::all(network, form, kept);
    let t = asking.t();
    Ok(Page::new(form.titled(t, t.suggestion_title()), body).at(Place::Cases))
}

/// How the organisation has kept its promise to reply in the last year.
async fn kept(asking: &Asking, limits: &Limits) -> Result<Option<suggestion::Kept>, Refusal> {
    let mut tx = asking.state.db.read().await?;
    let told = suggestions::told_since(&mut tx, asking.today.saturating_sub(1.year())).await?;
    Ok(suggestion::kept(&told, asking.today, limits))
}

/// `/cases/{case}/suggestions/{suggestion}`
#[component]
pub fn OneSuggestion() -> impl IntoView {
    let (case, id) = (param("case"), param("suggestion"));
    page(move |asking| async move {
        let record = cases::load(&asking, &case, What::Suggestions).await?;
        let id = SuggestionId::try_from(id.as_str()).map_err(|_| Refusal::NotFound)?;
        one(&asking, &record, &id, &Submitted::starting([("key", key())]))
    })
}

/// One of them, with what was typed into the form.
fn one(
    asking: &Asking,
    record: &CaseRecord,
    id: &SuggestionId,
    form: &Submitted,
) -> Result<Page, Refusal> {
    let network = Network::new(record, asking);
    let body = answer::page(network, find(record, id)?, form);
    let t = asking.t();
    Ok(Page::new(form.titled(t, t.suggestion_one()), body).at(Place::Cases))
}

/// A suggestion of a case, and who owes it a reply.
fn find<'r>(
    record: &'r CaseRecord,
    id: &SuggestionId,
) -> Result<(&'r domain::voice::Suggestion, &'r suggestion::Duty), Refusal> {
    let mut all = record.case.suggestions.iter();
    let found = all.find(|one| one.id == *id).zip(record.duties.get(id));
    found.ok_or(Refusal::NotFound)
}

/// Whether the reader answers it: who owes the reply, and the lead.
fn answers(network: Network<'_>, duty: &suggestion::Duty) -> bool {
    let lead = network.record.relation == domain::access::Relation::Lead;
    network.may(Action::Reply) && (lead || network.is_reader(&duty.owner))
}
