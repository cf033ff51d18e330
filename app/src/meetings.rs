//! Meetings: planned, prepared with what is needed, held, and closed with minutes that stand. The
//! agenda builds itself; the child's part and whether everybody was listened to belong to it.
//!
//! What a guest and an interpreter get to read of the next one stands in `attend`.

mod agenda;
mod close;
mod decided;
mod draft;
mod form;
mod held;
mod list;
mod listened;
mod minutes;
mod one;
mod plan;
mod posts;
mod screen;
mod words;

use axum::{http::StatusCode, response::Response};
use domain::{
    access::{Action, Granted},
    meeting::Meeting,
    reading::What,
};
use leptos::prelude::*;
use store::cases::CaseRecord;

pub use close::close;
pub use draft::draft;
pub use list::{of_plan, to_plan};
pub use listened::ask_child;
pub use one::material;
pub use plan::{change, plan};
pub use posts::{add, answer, begin, invite, wish};
pub use screen::MeetingScreen;
pub use words::name as named;

use crate::{
    cases,
    drawn::Drawn,
    form::{Submitted, key},
    page::{self, Page, Place, page, param},
    refusal::Refusal,
    session::Asking,
};

/// `/cases/{case}/meetings`
#[component]
pub fn Meetings() -> impl IntoView {
    let case = param("case");
    page(move |asking| async move {
        let record = cases::load(&asking, &case, What::Meeting).await?;
        let title = asking.t().meeting_title();
        Ok(Page::new(title, list::list(&asking, &record)).at(Place::Cases))
    })
}

/// `/cases/{case}/meetings/new`
#[component]
pub fn PlanMeeting() -> impl IntoView {
    let case = param("case");
    page(move |asking| async move {
        let record = cases::load_for(&asking, &case, Action::Convene, What::Meeting).await?;
        Ok(plan_page(&asking, &record, None, &form::blank(&asking, &record)))
    })
}

/// `/cases/{case}/meetings/{meeting}`
#[component]
pub fn OneMeeting() -> impl IntoView {
    let (case, meeting) = (param("case"), param("meeting"));
    page(move |asking| async move {
        let record = cases::load(&asking, &case, What::Meeting).await?;
        let meeting = find(&record, &meeting)?;
        let form = draft::own(&asking, &record, meeting).await?;
        let blank = || minutes::blank(&asking, &record, meeting).with("key", key());
        Ok(one_page(&asking, &record, meeting, &form.unwrap_or_else(blank)))
    })
}

/// `/cases/{case}/meetings/{meeting}/change`
#[component]
pub fn ChangeMeeting() -> impl IntoView {
    let (case, meeting) = (param("case"), param("meeting"));
    page(move |asking| async move {
        let record = cases::load_for(&asking, &case, Action::Convene, What::Meeting).await?;
        let meeting = find(&record, &meeting)?;
        if !meeting.planned {
            return Err(Refusal::NotFound);
        }
        Ok(plan_page(&asking, &record, Some(meeting), &form::of(&asking, meeting)))
    })
}

fn find<'r>(record: &'r CaseRecord, id: &str) -> Result<&'r Meeting, Refusal> {
    let found = record.case.meetings.iter().find(|meeting| meeting.id.as_str() == id);
    found.ok_or(Refusal::NotFound)
}

fn titled(asking: &Asking, form: &Submitted, title: String, body: Drawn) -> Page {
    let wrong = !form.errors().is_empty();
    let title = if wrong { asking.t().text_error_title(&title) } else { title };
    Page::new(title, body).at(Place::Cases)
}

fn plan_page(
    asking: &Asking,
    record: &CaseRecord,
    meeting: Option<&Meeting>,
    form: &Submitted,
) -> Page {
    let t = asking.t();
    let title = if meeting.is_some() { t.meeting_change() } else { t.meeting_plan() };
    titled(asking, form, title.to_owned(), form::view(asking, record, meeting, form))
}

fn one_page(asking: &Asking, record: &CaseRecord, meeting: &Meeting, form: &Submitted) -> Page {
    titled(asking, form, words::name(asking, meeting), one::view(asking, record, meeting, form))
}

/// The page of a meeting again, with what is wrong in one of its forms.
async fn again(
    asking: &Asking,
    proof: &Granted,
    (record, meeting): (&CaseRecord, &Meeting),
    status: StatusCode,
    form: &Submitted,
) -> Result<Response, Refusal> {
    // What was typed into one of its forms; the others begin as they would.
    let blank = minutes::blank(asking, record, meeting).with("key", key());
    let page = one_page(asking, record, meeting, &blank.over(form));
    page::answer_about(asking, proof, What::Meeting, status, page).await
}
