//! `/news`: what others have done in one's plans since one looked, and what one is asked for. Looking
//! marks it as read. Not here: what is to be done, which stands on the front page.

mod view;

use std::collections::BTreeMap;

use domain::reading::What;
use leptos::prelude::*;
use store::{actions, flags, goals, measures, news, questions, settings, suggestions};

use crate::{
    measures::week,
    page::{Page, Place, page},
};

/// `/news`
#[component]
pub fn News() -> impl IntoView {
    page(|asking| async move {
        let person = asking.person()?;
        let (today, now) = (asking.today, asking.now);
        let mut tx = asking.state.db.read().await?;
        let looked = news::looked(&mut tx, person, now).await?;
        let items = news::of_person(&mut tx, person, looked, (today, now)).await?;
        let due = measures::due(&mut tx, person, week::of(today), today).await?;
        let limits = settings::limits(&mut tx).await?;
        let asked = due.iter().filter(|due| due.this_week.is_none()).count()
            + actions::of_person(&mut tx, person, today).await?.len()
            + goals::waiting_for(&mut tx, person, today).await?.len()
            + flags::asked_of(&mut tx, person).await?.len()
            + suggestions::owed_by(&mut tx, person, today, &limits).await?.len()
            + questions::owed_by(&mut tx, person, today, &limits).await?.len();
        drop(tx);
        let opened: BTreeMap<_, _> =
            items.iter().map(|item| (item.case.clone(), item.relation)).collect();
        asking.note(opened, What::News).await?;
        news::look(&asking.state.db, person, now).await?;
        let body = view::news(&asking, &items, looked, asked);
        // It is read now: the menu counts no more.
        Ok(Page::new(asking.t().news_title(), body).at(Place::News))
    })
}
