//! What is owed a reply besides suggestions: why somebody opened something
//! (`/cases/{case}/seen/{reading}`) and that something is wrong (`/cases/{case}/correct`). Each has a
//! page of its own for who asked and who answers. How they stand in lists is `view::card`.

mod ask;
mod correct;
mod posts;
mod view;

use domain::{
    access::{Action, Granted},
    id::{CaseId, SuggestionId},
    reading::What,
};
use leptos::prelude::*;
use store::{
    questions::{self, Asked},
    settings,
    tx::Tx,
};

pub use ask::AskWhy;
pub use correct::Correct;
pub use posts::{ask, correct, reply, say};
pub use view::{beside, card};

use crate::{
    form::{Submitted, key},
    page::{Page, Place, page, param},
    refusal::Refusal,
    session::Asking,
};

/// `/cases/{case}/questions/{question}`
#[component]
pub fn OneQuestion() -> impl IntoView {
    let (case, id) = (param("case"), param("question"));
    page(move |asking| async move {
        asking.person()?;
        let case = CaseId::try_from(case.as_str()).map_err(|_| Refusal::NotFound)?;
        let id = SuggestionId::try_from(id.as_str()).map_err(|_| Refusal::NotFound)?;
        let mut tx = asking.state.db.read().await?;
        let proof = proof(&asking, &mut tx, &case).await?;
        let asked = find(&mut tx, &proof, &id).await?;
        drop(tx);
        asking.note([(case, proof.relation())], What::Questions).await?;
        Ok(one(&asking, &proof, &asked, &Submitted::starting([("key", key())])))
    })
}

/// One of them, with what was typed into the form.
fn one(asking: &Asking, proof: &Granted, asked: &Asked, form: &Submitted) -> Page {
    let t = asking.t();
    let title = view::title(t, &asked.question);
    let body = view::page(asking, proof, asked, form);
    let title = form.titled(t, title);
    Page::new(title, body).at(Place::Cases)
}

/// For whoever may be asked, or may ask.
async fn proof(asking: &Asking, tx: &mut Tx, case: &CaseId) -> Result<Granted, Refusal> {
    match asking.case(tx, case, Action::Explain).await {
        Err(Refusal::Forbidden) => asking.case(tx, case, Action::Ask).await,
        answers => answers,
    }
}

/// A question that the one with the proof reads.
async fn find(tx: &mut Tx, proof: &Granted, id: &SuggestionId) -> Result<Asked, Refusal> {
    let limits = settings::limits(tx).await?;
    let all = questions::of_case(tx, proof, &limits).await?;
    all.into_iter().find(|one| one.question.asked.id == *id).ok_or(Refusal::NotFound)
}
