//! `/cases/{case}/family-week`: the week of a family over all its children that the reader may see:
//! what is on which day, what falls on the same time, what is done twice, how much it takes, and who
//! can what. Of a child that the reader may not see, nothing is told, nor that there is one.

mod together;
mod view;

use std::collections::BTreeMap;

use domain::{
    about::Profile,
    access::Action,
    id::{CaseId, PersonId},
    reading::What,
};
use jiff::civil::Date;
use leptos::prelude::*;
use store::{
    cases::{self as stored, CaseRecord},
    profiles,
};

use crate::{
    cases,
    measures::week,
    page::{Page, Place, page, param},
    refusal::Refusal,
    session::Asking,
};

/// What the page is drawn from.
struct Week {
    /// The case that was asked for, then those of the other children.
    records: Vec<CaseRecord>,
    /// What helpers say that they can.
    profiles: BTreeMap<PersonId, Profile>,
    /// Monday and Sunday.
    days: (Date, Date),
}

/// `/cases/{case}/family-week`
#[component]
pub fn FamilyWeek() -> impl IntoView {
    let case = param("case");
    page(move |asking| async move {
        let week = load(&asking, &case).await?;
        let title = asking.t().family_title();
        Ok(Page::new(title, view::week(&asking, &week)).at(Place::Cases))
    })
}

async fn load(asking: &Asking, case: &str) -> Result<Week, Refusal> {
    let own = cases::load(asking, case, What::FamilyWeek).await?;
    let mut tx = asking.state.db.read().await?;
    let proof = asking.case(&mut tx, &own.case.id, Action::View).await?;
    let mut profiles = profiles::of_case(&mut tx, &proof).await?;
    let mut records = vec![own];
    for id in stored::siblings(&mut tx, &proof).await? {
        // What is not theirs to see is left out, as if it were not there.
        let Ok(proof) = asking.case(&mut tx, &id, Action::View).await else { continue };
        profiles.extend(profiles::of_case(&mut tx, &proof).await?);
        records.push(stored::load(&mut tx, &proof).await?);
    }
    drop(tx);
    let others = records.iter().skip(1).map(|it| (it.case.id.clone(), it.relation));
    asking.note(others.collect::<Vec<(CaseId, _)>>(), What::FamilyWeek).await?;
    let day = asking.query("from").parse().unwrap_or(asking.today);
    Ok(Week { records, profiles, days: week::of(day) })
}
