//! `/organisation`: its units, people, closed days and limits, for administrators, who see no case.

mod limits;
pub mod posts;
pub mod staff;
mod view;

use std::collections::BTreeMap;

use domain::{
    flag::Limits,
    id::{PersonId, UnitId},
    people::Role,
};
use leptos::prelude::*;
use store::{
    organisation::{self, Surroundings, Unit},
    people::{self, Person},
    settings,
};

use crate::{
    form::Submitted,
    page::{Page, Place, page},
    refusal::Refusal,
    session::Asking,
    ui::said,
};

/// What the units are called, for the reader.
pub type Places = BTreeMap<UnitId, String>;

/// The names of the units.
///
/// # Errors
/// If the database cannot answer.
pub async fn places(asking: &Asking) -> Result<Places, Refusal> {
    let mut tx = asking.state.db.read().await?;
    let around = organisation::surroundings(&mut tx).await?;
    let name = |unit: &Unit| said::words(&unit.name, asking);
    Ok(around.units.iter().map(|(id, unit)| (id.clone(), name(unit))).collect())
}

/// `/organisation`
#[component]
pub fn OurOrganisation() -> impl IntoView {
    page(|asking| async move {
        administrator(&asking)?;
        our_page(&asking, &Submitted::default()).await
    })
}

/// The administrator who asks; for anybody else there is no such page.
///
/// # Errors
/// [`Refusal::SignIn`] and [`Refusal::NotFound`].
pub fn administrator(asking: &Asking) -> Result<&PersonId, Refusal> {
    let person = &asking.session()?.person;
    if person.role == Some(Role::Administrator) { Ok(&person.id) } else { Err(Refusal::NotFound) }
}

/// Everything on the page.
struct Ours {
    round: Surroundings,
    people: Vec<Person>,
    limits: Limits,
}

/// The page, with what was typed into one of its forms.
async fn our_page(asking: &Asking, typed: &Submitted) -> Result<Page, Refusal> {
    let mut tx = asking.state.db.read().await?;
    let ours = Ours {
        round: organisation::surroundings(&mut tx).await?,
        people: people::users(&mut tx).await?,
        limits: settings::limits(&mut tx).await?,
    };
    drop(tx);
    let t = asking.t();
    let title = typed.titled(t, t.organisation_title());
    let form = limits::starting(&ours.limits).over(typed);
    Ok(Page::new(title, view::organisation(asking, &ours, &form)).at(Place::Organisation))
}
