//! Actions: one thing that one named person does by a date. In the plan, on a page of their own to
//! answer for or change, and a page to add one.

mod answer;
mod change;
mod list;
pub mod new;
pub mod posts;

use domain::{access, action::Action, id::ActionId, reading::What};
use leptos::prelude::*;
use store::cases::CaseRecord;

pub use list::{add, due, list, state};

use crate::{
    cases,
    form::{Submitted, key},
    page::{Page, Place, page, param},
    refusal::Refusal,
    session::Asking,
};

/// `/cases/{case}/goals/{goal}/actions/new`
#[component]
pub fn NewAction() -> impl IntoView {
    let (case, goal) = (param("case"), param("goal"));
    page(move |asking| async move {
        let record = cases::load_for(&asking, &case, access::Action::Plan, What::Goal).await?;
        let form = Submitted::starting([("goal", goal), ("key", key())]);
        new_page(&asking, &record, &form)
    })
}

/// The page to add an action, with what was typed before.
///
/// # Errors
/// [`Refusal::NotFound`] if the case has no such goal.
pub fn new_page(asking: &Asking, record: &CaseRecord, form: &Submitted) -> Result<Page, Refusal> {
    let goal = record.case.goals.iter().find(|goal| goal.id.as_str() == form.value("goal"));
    let body = new::view(asking, record, goal.ok_or(Refusal::NotFound)?, form);
    let t = asking.t();
    Ok(Page::new(form.titled(t, t.action_new()), body).at(Place::Cases))
}

/// `/cases/{case}/actions/{action}`
#[component]
pub fn OneAction() -> impl IntoView {
    let (case, action) = (param("case"), param("action"));
    page(move |asking| async move {
        let record = cases::load(&asking, &case, What::Action).await?;
        let id = ActionId::try_from(action.as_str()).map_err(|_| Refusal::NotFound)?;
        let action = find(&record, &id)?;
        action_page(&asking, &record, action, &change::starting(&asking, action))
    })
}

/// The page of an action: to answer for it, and to change it.
///
/// # Errors
/// [`Refusal::NotFound`] if its goal is gone.
pub fn action_page(
    asking: &Asking,
    record: &CaseRecord,
    action: &Action,
    form: &Submitted,
) -> Result<Page, Refusal> {
    let body = answer::view(asking, record, action, form)?;
    let t = asking.t();
    Ok(Page::new(form.titled(t, t.action_title()), body).at(Place::Cases))
}

/// An action of a case.
fn find<'r>(record: &'r CaseRecord, id: &ActionId) -> Result<&'r Action, Refusal> {
    record.case.actions.iter().find(|action| action.id == *id).ok_or(Refusal::NotFound)
}
