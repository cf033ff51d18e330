//! `/cases/{case}/meeting`: what is for the next meeting, for everybody who comes to it: when, who, and
//! which goals are talked about, in the child's own words. All that an interpreter gets to read.

use domain::{access::Action, goal::GoalStatus, people::Who, reading::What};
use leptos::prelude::*;
use store::cases::CaseRecord;

use crate::{
    cases,
    drawn::{Draw, Drawn},
    links,
    page::{Page, Place, page, param},
    protection,
    session::Asking,
    ui::{crumbs, people::Network, said, sentence_with_date},
};

/// `/cases/{case}/meeting`
#[component]
pub fn NextMeeting() -> impl IntoView {
    let case = param("case");
    page(move |asking| async move {
        let record = cases::load_for(&asking, &case, Action::Attend, What::NextMeeting).await?;
        Ok(Page::new(asking.t().attend_title(), view(&asking, &record)).at(Place::Cases))
    })
}

fn view(asking: &Asking, record: &CaseRecord) -> Drawn {
    let t = asking.t();
    let network = Network::new(record, asking);
    let case = &record.case;
    let name = t.plan_title(&t.whose(&case.child.name));
    let plan = network.may(Action::View).then(|| (links::case(&case.id), name.clone()));
    let path = plan.map(|plan| crumbs(t.common_path(), vec![plan], t.attend_title().to_owned()));
    let Some(meeting) = case.next_meeting(asking.today) else {
        return view! {
            {path}
            <div class="narrow stack">
                <h1>{t.attend_title()}</h1>
                <p>{t.plan_no_meeting()}</p>
            </div>
        }
        .drawn();
    };
    let day = sentence_with_date(meeting.date, t.weekday_date(meeting.date), |date| {
        t.plan_next_meeting(date)
    });
    let place = if record.places_hidden {
        view! { <p>{format!("{}.", t.protection_no_place())}</p> }.drawn()
    } else {
        view! { <p>{said::plain(&meeting.place, asking)}</p> }.drawn()
    };
    let who = |who: &Who| view! { <li>{network.who(who, None)}</li> };
    let people: Vec<_> = meeting.participants.iter().map(who).collect();
    let worked_on = |status| matches!(status, GoalStatus::Active | GoalStatus::Proposed);
    let goals = case.goals.iter().filter(|goal| worked_on(goal.status));
    let goals: Vec<_> = goals
        .map(|goal| {
            let own = &goal.own_words.text;
            view! {
                <li class="stack-s">
                    <p class="words-m" lang=said::lang_of(own, asking)>
                        {said::quoted(own, asking)}
                    </p>
                    <p>{said::plain(&goal.statement, asking)}</p>
                </li>
            }
        })
        .collect();
    view! {
        {path}
        <div class="narrow stack-l">
            <div class="stack-s">
                <h1>{name}</h1>
                <p>
                    <b>{day}</b>
                </p>
                {place}
            </div>
            {protection::banner(network)}
            <section class="section" aria-labelledby="people">
                <h2 id="people">{t.attend_who()}</h2>
                <ul class="people">{people}</ul>
            </section>
            <section class="section" aria-labelledby="about">
                <h2 id="about">{t.attend_about()}</h2>
                <ul class="looks">{goals}</ul>
            </section>
        </div>
    }
    .drawn()
}
