//! The top of the plan: whose it is, who is part of it, when we meet.

use domain::people::Who;
use leptos::prelude::*;
use store::people::PersonKind;

use crate::{
    drawn::{Draw, Drawn},
    links,
    ui::{
        icon::{Icon, icon},
        people::Network,
        said, sentence_with_date,
    },
};

/// Title, people and next meeting.
pub fn hero(network: Network<'_>) -> Drawn {
    let t = network.asking.t();
    let case = &network.record.case;
    let opened =
        sentence_with_date(case.opened, t.date(case.opened), |date| t.plan_shared_since(date));
    let people: Vec<_> = case
        .everybody()
        .map(|who| {
            let what = who_can_what(network, &who);
            view! { <li>{network.who(&who, Some(what))}</li> }
        })
        .collect();
    view! {
        <div class="hero">
            <div>
                <p class="quiet">{opened}</p>
                <h1>{t.plan_title(&t.whose(&case.child.name))}</h1>
            </div>
            <section class="hero-line" aria-labelledby="net">
                <div class="stack-s">
                    <h2 id="net" class="h-small">
                        {t.plan_people()}
                    </h2>
                    <ul class="people">{people}</ul>
                </div>
                {meeting(network)}
            </section>
        </div>
    }
    .drawn()
}

/// What somebody is here: helpers by their whole title.
fn who_can_what(network: Network<'_>, who: &Who) -> String {
    let asking = network.asking;
    let Who::Person(id) = who else { return network.role(who) };
    let Some(person) = network.record.people.get(id) else { return String::new() };
    match &person.title {
        Some(title) if person.kind == PersonKind::Helper => said::words(title, asking),
        _ => network.role(who),
    }
}

fn meeting(network: Network<'_>) -> Drawn {
    let asking = network.asking;
    let t = asking.t();
    let Some(meeting) = network.record.case.next_meeting(asking.today) else {
        return view! {
            <div class="notice">{icon(Icon::Calendar)} <p>{t.plan_no_meeting()}</p></div>
        }
        .drawn();
    };
    let day = sentence_with_date(meeting.date, t.weekday_date(meeting.date), |date| {
        t.plan_next_meeting(date)
    });
    let place = if network.record.places_hidden {
        t.protection_no_place().to_owned()
    } else {
        said::words(&meeting.place, asking)
    };
    let there = t.plan_meeting_with(&network.names(&meeting.participants), &place);
    view! {
        <div class="notice">
            {icon(Icon::Calendar)} <p>
                <b>{day}</b>
            </p> <p>{there}</p> <p>
                <a href=links::meeting(
                    &network.record.case.id,
                    &meeting.id,
                )>{t.attend_link()}</a>
            </p>
        </div>
    }
    .drawn()
}
