//! Tell it once. `/cases/{case}/about`: what child and family tell about the child, each line for
//! those they chose, and who can help with what. `/profile`: a helper's own part of that.

pub mod posts;
pub mod profile;
mod view;

use domain::{
    about::{Line, LineKind, Readers},
    access::{Action, Granted},
    id::LineId,
    reading::What,
};
use leptos::prelude::*;
use store::{about, cases::CaseRecord, profiles};

pub use profile::OwnProfile;
pub use view::waiting;

use crate::{
    cases,
    form::{Submitted, key},
    page::{Page, Place, page, param},
    refusal::Refusal,
    session::Asking,
    ui::said,
};

/// `/cases/{case}/about`
#[component]
pub fn About() -> impl IntoView {
    let case = param("case");
    page(move |asking| async move {
        let record = cases::load(&asking, &case, What::About).await?;
        let mut tx = asking.state.db.read().await?;
        let proof = asking.case(&mut tx, &record.case.id, Action::View).await?;
        let unread = about::unread(&mut tx, proof.actor()).await?;
        drop(tx);
        if unread.contains_key(proof.case()) {
            about::open(&asking.state.db, &proof).await?;
        }
        let line = LineId::try_from(asking.query("line")).ok();
        about_page(&asking, &proof, &record, Wanted::Starting(line)).await
    })
}

/// What the form holds.
enum Wanted<'f> {
    /// A new line, or one of those that stand, to be changed.
    Starting(Option<LineId>),
    /// What was typed.
    Typed(&'f Submitted),
}

/// The page as it stands now.
async fn about_page(
    asking: &Asking,
    proof: &Granted,
    record: &CaseRecord,
    wanted: Wanted<'_>,
) -> Result<Page, Refusal> {
    let mut tx = asking.state.db.read().await?;
    let lines = about::lines(&mut tx, proof).await?;
    let mut told = profiles::of_case(&mut tx, proof).await?;
    if record.places_hidden {
        // It may say where they are found, and so where the child goes.
        for profile in told.values_mut() {
            profile.reach = None;
        }
    }
    drop(tx);
    let form = match wanted {
        Wanted::Typed(form) => form.clone(),
        Wanted::Starting(None) => blank(),
        Wanted::Starting(Some(line)) => {
            let line = lines.iter().find(|it| it.id == line);
            starting(asking, line.ok_or(Refusal::NotFound)?)
        }
    };
    let t = asking.t();
    let title = t.about_title(&record.case.child.name);
    let title = form.titled(t, &title);
    Ok(Page::new(title, view::about(asking, record, &lines, &told, &form)).at(Place::Cases))
}

/// The form before anything is typed.
fn blank() -> Submitted {
    Submitted::starting([
        ("kind", LineKind::Helps.as_str().to_owned()),
        ("readers", "everybody".to_owned()),
        ("key", key()),
    ])
}

/// The form with a line that stands.
fn starting(asking: &Asking, line: &Line) -> Submitted {
    let (readers, chosen) = match &line.readers {
        Readers::Everybody => ("everybody", &[][..]),
        Readers::Chosen(chosen) => ("chosen", &chosen[..]),
    };
    let fields = [
        ("line", line.id.to_string()),
        ("kind", line.kind.as_str().to_owned()),
        ("text", said::words(&line.text, asking)),
        ("readers", readers.to_owned()),
        ("key", key()),
    ];
    let chosen = chosen.iter().map(|who| ("reader", who.to_string()));
    Submitted::starting(fields.into_iter().chain(chosen))
}
