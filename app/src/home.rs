//! The front page: what I can do now. My actions, measurements due, goals that wait for my word,
//! my plans.

mod view;

use domain::reading::What;
use leptos::prelude::*;
use store::{
    about, actions, cases, emergencies, flags, goals, measures, questions, settings, suggestions,
    transitions, waiting, withheld,
};

use crate::{
    account,
    form::Submitted,
    measures::week,
    page::{Page, Place, page},
};

/// `/`: for somebody who is not signed in, the door.
#[component]
pub fn Home() -> impl IntoView {
    page(|asking| async move {
        let Ok(person) = asking.person() else {
            return Ok(account::sign_in(&asking, &Submitted::default()));
        };
        let mut tx = asking.state.db.read().await?;
        let today = asking.today;
        let limits = settings::limits(&mut tx).await?;
        let now = view::Now {
            due: measures::due(&mut tx, person, week::of(today), today).await?,
            actions: actions::of_person(&mut tx, person, today).await?,
            waiting: goals::waiting_for(&mut tx, person, today).await?,
            opened: emergencies::unread(&mut tx, person, today).await?,
            asked: flags::asked_of(&mut tx, person).await?,
            owed: suggestions::owed_by(&mut tx, person, today, &limits).await?,
            questions: questions::owed_by(&mut tx, person, today, &limits).await?,
            unread: about::unread(&mut tx, person).await?,
            withheld: withheld::due_for(&mut tx, person, today).await?,
            handed: transitions::to_read(&mut tx, person, today).await?,
            moves: transitions::to_answer(&mut tx, person, today).await?,
            words: waiting::of_person(&mut tx, person, today).await?,
            cases: cases::mine(&mut tx, person, today).await?,
        };
        drop(tx);
        let opened = now.cases.iter().map(|line| (line.id.clone(), line.relation));
        asking.note(opened, What::Front).await?;
        let body = view::home(&asking, &now);
        Ok(Page::new(asking.t().home_title(), body).at(Place::Front))
    })
}
