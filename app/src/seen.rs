//! `/cases/{case}/seen`: who has opened a case or written in it, when and why. For the child, the
//! guardians and the lead, in two taps; the whole list to take along.

mod csv;
mod view;
mod words;

use domain::{
    access::{Action, Relation},
    event::EventKind,
    news::NewsKind,
    reading::What,
};
use jiff::Timestamp;
use leptos::prelude::*;
use store::{
    cases::CaseRecord,
    emergencies, questions,
    readings::{self, Did, Entry},
};

pub use csv::csv;
pub use words::read as what;

use crate::{
    cases,
    page::{Page, Place, page, param},
    refusal::Refusal,
    session::Asking,
};

/// At most so many entries stand on a page.
const A_PAGE: u32 = 100;

/// `/cases/{case}/seen`
#[component]
pub fn Seen() -> impl IntoView {
    let case = param("case");
    page(move |asking| async move {
        let before = asking.query("before").parse().ok();
        let (record, entries) = load(&asking, &case, before, A_PAGE).await?;
        let mut tx = asking.state.db.read().await?;
        let proof = asking.case(&mut tx, &record.case.id, Action::Trace).await?;
        let asked = questions::of_case(&mut tx, &proof, &record.limits).await?;
        drop(tx);
        let title = asking.t().seen_title();
        Ok(Page::new(title, view::list(&asking, &record, &entries, &asked)).at(Place::Cases))
    })
}

/// Whether an entry is told to whoever reads the case: nothing of a move to whoever must not know where
/// the child is.
fn is_told(record: &CaseRecord, entry: &Entry) -> bool {
    let of_move = match entry.did {
        Did::Wrote(kind) => NewsKind::of(kind) == Some(NewsKind::Moves),
        Did::Read(what) => what == What::Transition,
    };
    !record.places_hidden || !of_move && entry.relation != Some(Relation::Receiver)
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
    let mut entries = readings::of_case(&mut tx, &proof, before, most).await?;
    if record.places_hidden {
        for helper in entries.iter_mut().filter(|entry| entry.is_helper) {
            (helper.title, helper.unit) = (None, None);
        }
    }
    let waits = emergencies::waits(&mut tx, &proof).await?;
    drop(tx);
    if waits && matches!(proof.relation(), Relation::Lead | Relation::Guardian) {
        // Whom it concerns has read of it: it need not stand on their front pages any longer.
        let mut write = asking.state.db.write().await?;
        if emergencies::read(&mut write, &proof, asking.now).await? {
            let event = asking.event(&proof, EventKind::EmergencyRead, proof.case());
            write.record(&event).await?.commit().await?;
        }
    }
    Ok((record, entries))
}
