//! Measurements: the week's list for whoever measures, the form for one, correcting one.

mod correct;
pub mod entry;
pub mod posts;
pub mod week;

use std::collections::BTreeMap;

use domain::reading::What;
use leptos::prelude::*;
use store::{interventions as stored, measures, organisation};

pub use correct::Correct;

use crate::{
    form::Submitted,
    interventions,
    page::{Page, Place, page},
    refusal::Refusal,
    session::Asking,
};

/// `/week`
#[component]
pub fn Week() -> impl IntoView {
    page(|asking| async move { week_page(&asking, None).await })
}

/// The week, with a measurement that could not be saved if there is one.
///
/// # Errors
/// [`Refusal::SignIn`] if nobody is signed in.
pub async fn week_page(asking: &Asking, rejected: Option<&Submitted>) -> Result<Page, Refusal> {
    let person = asking.person()?;
    let mut tx = asking.state.db.read().await?;
    let days = week::of(asking.today);
    let due = measures::due(&mut tx, person, days, asking.today).await?;
    let led = stored::led_by(&mut tx, person, days, asking.today).await?;
    let scales = organisation::surroundings(&mut tx).await?.scales;
    drop(tx);
    let opened = due.iter().map(|due| (due.case.clone(), due.relation));
    let held = led.iter().map(|one| (one.case.clone(), one.relation));
    let opened: BTreeMap<_, _> = opened.chain(held).collect();
    asking.note(opened, What::Week).await?;
    let held = interventions::of_week(asking, &led);
    let body = week::view(asking, &due, &scales, held, rejected);
    let t = asking.t();
    let title = match rejected {
        Some(_) => t.text_error_title(t.week_title()),
        None => t.week_title().to_owned(),
    };
    Ok(Page::new(title, body).at(Place::Week).with_island())
}
