//! Goals: the page of one, and how its curve, its numbers and its story are put together.
//! The short form in the plan is `cases::goal_card`.

mod agreement;
pub mod chart;
mod curve;
pub mod effect;
mod evidence;
mod figure;
mod page;
mod record;
mod story;
mod table;
mod tried;

use domain::{id::GoalId, reading::What};
use leptos::prelude::*;
use store::cases::CaseRecord;

pub use agreement::agreement;
pub use curve::sparkline;
pub use figure::{figure_of, picture_of};
pub use page::curve_of;
pub use tried::{doing, held, held_boxes, newest, seldom_held};

use crate::{
    cases,
    form::Submitted,
    page::{Page, Place, page, param},
    refusal::Refusal,
    session::Asking,
};

/// `/cases/{case}/goals/{goal}`
#[component]
pub fn Goal() -> impl IntoView {
    let (case, goal) = (param("case"), param("goal"));
    page(move |asking| async move {
        let record = cases::load(&asking, &case, What::Goal).await?;
        goal_page(&asking, &record, &goal, None)
    })
}

/// The page of a goal, with a measurement that could not be saved if there is one.
///
/// # Errors
/// [`Refusal::NotFound`] if the case has no such goal.
pub fn goal_page(
    asking: &Asking,
    record: &CaseRecord,
    goal: &str,
    rejected: Option<&Submitted>,
) -> Result<Page, Refusal> {
    let id = GoalId::try_from(goal).map_err(|_| Refusal::NotFound)?;
    let goal = record.case.goal(&id).ok_or(Refusal::NotFound)?;
    let t = asking.t();
    let title = t.goal_title(goal.rank, &t.whose(&record.case.child.name));
    let title = if rejected.is_some() { t.text_error_title(&title) } else { title };
    Ok(Page::new(title, page::goal(asking, record, goal, rejected)).at(Place::Cases))
}
