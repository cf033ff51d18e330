//! Moves to a new place, such as from kindergarten to school: planned by the lead, approved by the
//! family line by line, read by whoever receives, and settled before the day. What the day changes is
//! `domain::transition`'s, and happens by itself.

mod answer;
mod content;
mod day;
mod handed;
mod one;
mod plan;
mod posts;
mod said;
mod words;

use axum::{http::StatusCode, response::Response};
use domain::{
    access::{Action, Granted, Relation},
    reading::What,
    transition::{Transition, TransitionState},
};
use leptos::prelude::*;
use store::cases::CaseRecord;

pub use plan::plan;
pub use posts::{answer, arrange, call_off, propose, receive};

use crate::{
    cases,
    drawn::{Draw, Drawn},
    form::{Submitted, key},
    links,
    organisation::{Places, places},
    page::{self, Page, Place, page, param},
    refusal::Refusal,
    session::Asking,
    ui::{
        icon::{Icon, icon},
        people::Network,
    },
};

/// `/cases/{case}/transitions/new`: first where to, then the rest.
#[component]
pub fn PlanTransition() -> impl IntoView {
    let case = param("case");
    page(move |asking| async move {
        let record = cases::load_for(&asking, &case, Action::Invite, What::Transition).await?;
        let places = places(&asking).await?;
        let wanted = asking.query("to");
        let Some(to) = places.keys().find(|unit| unit.as_str() == wanted) else {
            return Ok(plan::choose(&asking, &record, &places));
        };
        let form = Submitted::starting([("key", key()), ("to", to.to_string())]);
        let mut tx = asking.state.db.read().await?;
        let staff = plan::staff(&mut tx, &record, to).await?;
        drop(tx);
        Ok(plan::form(&asking, &record, (to, &places), &staff, &form))
    })
}

/// `/cases/{case}/transitions/{transition}`: for everybody in the plan; what is handed over alone for
/// whoever receives.
#[component]
pub fn OneTransition() -> impl IntoView {
    let (case, id) = (param("case"), param("transition"));
    page(move |asking| async move {
        let record = match cases::load(&asking, &case, What::Transition).await {
            Err(Refusal::NotFound) => {
                cases::load_for(&asking, &case, Action::Receive, What::Transition).await?
            }
            record => record?,
        };
        let transition = find(&record, &id)?;
        let receives = Network::new(&record, &asking).is_reader(&transition.receiving)
            && transition.approved(&record.case).is_some();
        if record.relation == Relation::Receiver && !receives {
            return Err(Refusal::NotFound);
        }
        let places = places(&asking).await?;
        let form = said::starting(&asking, &record, transition);
        Ok(one_page(&asking, &record, transition, &places, &form))
    })
}

/// `/cases/{case}/transitions/{transition}/content`: what is handed over, to be put together.
#[component]
pub fn TransitionContent() -> impl IntoView {
    let (case, id) = (param("case"), param("transition"));
    page(move |asking| async move {
        let record = cases::load_for(&asking, &case, Action::Invite, What::Transition).await?;
        let transition = find(&record, &id)?;
        if !transition.is_ahead(&record.case) || transition.arranged().is_some() {
            return Err(Refusal::NotFound);
        }
        let mut tx = asking.state.db.read().await?;
        let rows =
            content::rows(&mut tx, &asking, &record, transition, &Submitted::default()).await?;
        drop(tx);
        let form = content::starting(&asking, transition, &rows);
        Ok(content::page(&asking, &record, transition, &rows, &form))
    })
}

/// A move of the case.
fn find<'r>(record: &'r CaseRecord, id: &str) -> Result<&'r Transition, Refusal> {
    let found = record.case.transitions.iter().find(|it| it.id.as_str() == id);
    found.ok_or(Refusal::NotFound)
}

fn one_page(
    asking: &Asking,
    record: &CaseRecord,
    transition: &Transition,
    places: &Places,
    form: &Submitted,
) -> Page {
    let t = asking.t();
    let network = Network::new(record, asking);
    let title = words::title(network, transition);
    let body = one::view(network, transition, places, form);
    Page::new(form.titled(t, &title), body).at(Place::Cases)
}

/// The page of a move again, with what is wrong in one of its forms.
async fn again(
    asking: &Asking,
    proof: &Granted,
    (record, transition): (&CaseRecord, &Transition),
    status: StatusCode,
    form: &Submitted,
) -> Result<Response, Refusal> {
    let places = places(asking).await?;
    let blank = said::starting(asking, record, transition);
    let page = one_page(asking, record, transition, &places, &blank.over(form));
    page::answer_about(asking, proof, What::Transition, status, page).await
}

/// On the plan: the move that lies ahead, or is just over.
#[must_use]
pub fn of_plan(network: Network<'_>) -> Drawn {
    let (asking, case) = (network.asking, &network.record.case);
    let over = |it: &&Transition| {
        matches!(it.state(case), TransitionState::CalledOff | TransitionState::FollowedUp)
    };
    let each: Vec<_> = case
        .transitions
        .iter()
        .filter(|it| !over(it))
        .map(|it| {
            view! {
                <a class="btn btn-plain" href=links::transition(&case.id, &it.id)>
                    {icon(Icon::Forward)}
                    {asking.t().transition_link(&asking.t().date(it.date))}
                </a>
            }
        })
        .collect();
    each.drawn()
}
