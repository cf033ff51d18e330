//! `/cases/{case}/interventions/{intervention}`: what is tried, in plain words for child and family;
//! how often it was held, whether it makes sense, and what was learnt. Not here: planning one, which
//! is a step of setting a goal, and deciding on a flag.

mod conflict;
mod edit;
mod end;
mod log;
mod posts;
mod sense;
mod taps;
mod view;
mod week;
mod words;

use domain::{
    access::{Action, Relation},
    id::InterventionId,
    intervention::Intervention,
    reading::What,
};
use leptos::prelude::*;
use store::cases::CaseRecord;

pub use end::{end, undecided_of};
pub use posts::{note, sense, tell};
pub use sense::for_child;
pub use week::of_week;
pub use words::kind as kind_words;

use crate::{
    cases,
    form::{Submitted, key},
    links,
    page::{Page, Place, page, param},
    refusal::Refusal,
    session::Asking,
    ui::{people::Network, said},
};

/// `/cases/{case}/interventions/{intervention}`
#[component]
pub fn OneIntervention() -> impl IntoView {
    let (case, id) = (param("case"), param("intervention"));
    page(move |asking| async move {
        let record = cases::load(&asking, &case, What::Intervention).await?;
        let one = find(&record, &id)?;
        Ok(one_page(&asking, &record, one, &Submitted::default()))
    })
}

/// Its page, with what was typed into one of its forms.
fn one_page(asking: &Asking, record: &CaseRecord, one: &Intervention, form: &Submitted) -> Page {
    let title = said::words(&one.name, asking);
    let body = view::one(Network::new(record, asking), one, form);
    Page::new(form.titled(asking.t(), &title), body).at(Place::Cases)
}

/// `/cases/{case}/interventions/{intervention}/edit`
#[component]
pub fn EditIntervention() -> impl IntoView {
    let (case, id) = (param("case"), param("intervention"));
    page(move |asking| async move {
        let record = cases::load_for(&asking, &case, Action::Plan, What::Intervention).await?;
        let one = find(&record, &id)?;
        if !leads(Network::new(&record, &asking), one) {
            return Err(Refusal::Forbidden);
        }
        Ok(edit::page_of(&asking, &record, one, &edit::starting(&asking, one)))
    })
}

/// `/cases/{case}/interventions/{intervention}/end`
#[component]
pub fn EndIntervention() -> impl IntoView {
    let (case, id) = (param("case"), param("intervention"));
    page(move |asking| async move {
        let record = cases::load_for(&asking, &case, Action::Decide, What::Intervention).await?;
        let one = find(&record, &id)?;
        if !leads(Network::new(&record, &asking), one) {
            return Err(Refusal::Forbidden);
        }
        Ok(end::page_of(&asking, &record, one, &Submitted::starting([("key", key())])))
    })
}

/// An intervention of a case.
fn find<'r>(record: &'r CaseRecord, id: &str) -> Result<&'r Intervention, Refusal> {
    let id = InterventionId::try_from(id).map_err(|_| Refusal::NotFound)?;
    record.case.interventions.iter().find(|one| one.id == id).ok_or(Refusal::NotFound)
}

/// Whether the reader answers for it: the responsible person, who steps in, or the lead.
fn leads(network: Network<'_>, one: &Intervention) -> bool {
    let reader = network.asking.session.as_ref().map(|session| &session.person.id);
    let me = reader.map(|id| domain::people::Who::within(&network.record.case.id, id));
    network.record.relation == Relation::Lead || me.is_some_and(|me| one.is_led_by(&me))
}

/// Whether the reader says whether it makes sense: child and family, not helpers.
fn says(network: Network<'_>) -> bool {
    network.may(Action::Tell)
        && !matches!(network.record.relation, Relation::Lead | Relation::Helper)
}

/// Where its pages lie: the plan and the goal it is for.
fn above(network: Network<'_>, one: &Intervention) -> Vec<(String, String)> {
    let t = network.asking.t();
    let case = &network.record.case;
    let plan = (links::case(&case.id), t.plan_title(&t.whose(&case.child.name)));
    let goal = case.goal(&one.goal);
    let goal = goal.map(|goal| (links::goal(&case.id, &goal.id), t.goal_number(goal.rank)));
    std::iter::once(plan).chain(goal).collect()
}

/// What its forms tell by themselves.
fn hidden(record: &CaseRecord, one: &Intervention, key: String) -> impl IntoView + use<> {
    view! {
        <input type="hidden" name="case" value=record.case.id.to_string() />
        <input type="hidden" name="intervention" value=one.id.to_string() />
        <input type="hidden" name="key" value=key />
    }
}
