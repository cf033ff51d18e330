//! Ideas for a goal, of child and family beside the helpers': one list that everybody ranks, and how
//! one of them becomes what is tried. And whether somebody takes part in a goal at all.

mod begin;
mod posts;
mod share;
mod view;

use domain::{access::Action, goal::Goal, id::GoalId, id::IdeaId, idea::Idea, reading::What};
use leptos::prelude::*;
use store::cases::CaseRecord;

pub use begin::begin;
pub use posts::{add, rank};
pub use share::{is_left, of_goal as share_of, share};
pub use view::{for_child, of_goal, origin};

use crate::{
    cases,
    form::{Submitted, key},
    page::{Page, Place, page, param},
    refusal::Refusal,
    session::Asking,
    ui::people::Network,
};

/// `/cases/{case}/goals/{goal}/ideas`
#[component]
pub fn Ideas() -> impl IntoView {
    let (case, goal) = (param("case"), param("goal"));
    page(move |asking| async move {
        let record = cases::load(&asking, &case, What::Ideas).await?;
        let goal = goal_of(&record, &goal)?;
        Ok(all(&asking, &record, goal, &Submitted::starting([("key", key())])))
    })
}

/// The list, with what was typed into its form.
fn all(asking: &Asking, record: &CaseRecord, goal: &Goal, form: &Submitted) -> Page {
    let body = view::all(Network::new(record, asking), goal, form);
    Page::new(form.titled(asking.t(), asking.t().idea_title()), body).at(Place::Cases)
}

/// `/cases/{case}/goals/{goal}/ideas/{idea}`: to try one.
#[component]
pub fn TryIdea() -> impl IntoView {
    let (case, goal, idea) = (param("case"), param("goal"), param("idea"));
    page(move |asking| async move {
        let record = cases::load_for(&asking, &case, Action::Plan, What::Ideas).await?;
        let goal = goal_of(&record, &goal)?;
        let idea = find(&record, &idea).filter(|idea| idea.goal == goal.id);
        let idea = idea.ok_or(Refusal::NotFound)?;
        Ok(begin::page_of(&asking, &record, goal, idea, &begin::starting(&asking, idea)))
    })
}

/// A goal of a case.
fn goal_of<'r>(record: &'r CaseRecord, goal: &str) -> Result<&'r Goal, Refusal> {
    let id = GoalId::try_from(goal).map_err(|_| Refusal::NotFound)?;
    record.case.goal(&id).ok_or(Refusal::NotFound)
}

/// An idea of a case.
fn find<'r>(record: &'r CaseRecord, idea: &str) -> Option<&'r Idea> {
    record.ideas.find(&IdeaId::try_from(idea).ok()?)
}
