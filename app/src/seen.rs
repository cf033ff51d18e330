//! `/cases/{case}/seen`: who has opened a case or written in it, when and why. For the child, the
//! guardians and the lead, in two taps; the whole list to take along.

mod csv;
mod view;
mod words;

use domain::{access::Action, reading::What};
use jiff::Timestamp;
use leptos::prelude::*;
use store::{
    cases::CaseRecord,
    readings::{self, Entry},
};

pub use csv::csv;

use crate::{
    cases,
    page::{Page, Place, page},
    refusal::Refusal,
    session::Asking,
};

/// At most so many entries stand on a page.
const A_PAGE: u32 = 100;

/// `/cases/{case}/seen`
#[component]
pub fn Seen() -> impl IntoView {
    let case = cases::param("case");
    page(move |asking| async move {
        let before = asking.query("before").parse().ok();
        let (record, entries) = load(&asking, &case, before, A_PAGE).await?;
        let title = asking.t().seen_title();
        Ok(Page::new(title, view::list(&asking, &record, &entries)).at(Place::Cases))
    })
}

async fn load(
    asking: &Asking,
    case: &str,
    before: Option<Timestamp>,
    most: u32,
) -> Result<(CaseRecord, Vec<Entry>), Refusal> {
    let record = cases::load_for(asking, case, Action::Trace, What::Seen).await?;
    // As it is now: with this very reading.
    let mut tx = asking.state.db.read().await?;
    let proof = asking.case(&mut tx, &record.case.id, Action::Trace).await?;
    let entries = readings::of_case(&mut tx, &proof, before, most).await?;
    Ok((record, entries))
}
