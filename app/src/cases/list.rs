//! How the list of plans looks.

use domain::{
    access::{Action, allowed},
    people::Role,
};
use leptos::prelude::*;
use store::cases::CaseLine;

use super::begin;
use crate::{
    drawn::{Draw, Drawn},
    links,
    session::Asking,
    ui::{
        icon::{Icon, icon},
        said,
    },
};

/// The plans one is part of, by the child's name. Helpers of the organisation find the way into others
/// in an emergency; those from outside have none.
pub fn list(asking: &Asking, mine: &[CaseLine], outside: bool) -> Drawn {
    let t = asking.t();
    let lines = mine.iter().map(|case| line(asking, case)).collect_view();
    let lines = if mine.is_empty() {
        view! { <p>{t.plan_list_empty()}</p> }.drawn()
    } else {
        view! { <ul class="todo card">{lines}</ul> }.drawn()
    };
    let begin = begin::is_for(asking).then(|| {
        view! {
            <p>
                <a class="btn" href="/cases/new">
                    {icon(Icon::Pen)} {t.begin_title()}
                </a>
            </p>
        }
    });
    let role = asking.session.as_ref().and_then(|session| session.person.role);
    let helps = !outside && role.is_some_and(|role| role != Role::Administrator);
    let emergency = helps.then(|| {
        view! {
            <p class="small">
                <a href="/emergency">{t.emergency_title()}</a>
            </p>
        }
    });
    view! {
        <div class="narrow stack">
            <h1>{t.plan_list_title()}</h1>
            {lines}
            {begin}
            {emergency}
        </div>
    }
    .drawn()
}

/// One plan: whose, and when we meet.
pub fn line(asking: &Asking, case: &CaseLine) -> Drawn {
    let t = asking.t();
    let unit = case.unit.as_ref().map(|unit| said::words(unit, asking));
    let place: Vec<String> = case.class.iter().cloned().chain(unit).collect();
    let place = if place.is_empty() { String::new() } else { format!("{}. ", place.join(", ")) };
    let next = match case.next_meeting {
        Some(date) => t.plan_list_meeting(&t.day_month(date)),
        None => t.plan_list_no_meeting().to_owned(),
    };
    // Whoever is there for a meeting reads what is for it.
    let whole = allowed(case.relation, Action::View);
    let href = if whole { links::case(&case.id) } else { links::attend(&case.id) };
    view! {
        <li>
            <a href=href>
                <span>
                    {t.plan_title(&t.whose(&case.child_name))} <br />
                    <span class="small quiet">{format!("{place}{next}")}</span>
                </span>
                {icon(Icon::Go)}
            </a>
        </li>
    }
    .drawn()
}
