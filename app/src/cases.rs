//! Cases (towards families: *forløb*): the list of one's own, and the shared plan.

mod goal_card;
mod hero;
mod list;
mod measured;
mod needs;
mod plan;

use domain::{access::Action, id::CaseId, reading::What};
use leptos::prelude::*;
use leptos_router::hooks::use_params_map;
use store::{
    cases::{self, CaseRecord},
    flags,
    tx::Tx,
};

pub use list::line;

use crate::{
    page::{Page, Place, page},
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
        drop(tx);
        let opened = mine.iter().map(|line| (line.id.clone(), line.relation));
        asking.note(opened, What::Plans).await?;
        Ok(Page::new(asking.t().plan_list_title(), list::list(&asking, &mine)).at(Place::Cases))
    })
}

/// `/cases/{case}`: the shared plan.
#[component]
pub fn Plan() -> impl IntoView {
    let case = param("case");
    page(move |asking| async move {
        let mut tx = asking.state.db.read().await?;
        let record = load(&asking, &mut tx, &case, What::Plan).await?;
        let title = asking.t().plan_title(&asking.t().whose(&record.case.child.name));
        Ok(Page::new(title, plan::plan(&asking, &record)).at(Place::Cases))
    })
}

/// A step of the address, such as the case's id.
#[must_use]
pub fn param(name: &'static str) -> String {
    use_params_map().with_untracked(|params| params.get(name)).unwrap_or_default()
}

/// A case that the reader may view, whole.
///
/// # Errors
/// [`Refusal::NotFound`] if it is not there or not theirs.
pub async fn load(
    asking: &Asking,
    tx: &mut Tx,
    case: &str,
    what: What,
) -> Result<CaseRecord, Refusal> {
    load_for(asking, tx, case, Action::View, what).await
}

/// A case for doing something in it, whole. What is opened is noted before anything is returned.
///
/// # Errors
/// [`Refusal::NotFound`] if it is not there or not theirs, [`Refusal::Forbidden`] if they may only
/// look.
pub async fn load_for(
    asking: &Asking,
    tx: &mut Tx,
    case: &str,
    may: Action,
    what: What,
) -> Result<CaseRecord, Refusal> {
    asking.person()?;
    let case = CaseId::try_from(case).map_err(|_| Refusal::NotFound)?;
    let proof = asking.case(tx, &case, may).await?;
    asking.note([(case.clone(), proof.relation())], what).await?;
    if tx.waits_for_a_look(asking.today) {
        // Something has happened since: nobody reads flags of before it.
        match flags::look(&asking.state.db, &case, asking.today, asking.now).await {
            Ok(_) => *tx = asking.state.db.read().await?,
            Err(error) => tracing::warn!(%error, "a case could not be looked at; it waits"),
        }
    }
    Ok(cases::load(tx, &proof).await?)
}
