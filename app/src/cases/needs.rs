//! What the reader can do now, beside the plan.

use domain::{
    access::Action,
    goal::{Accepts, GoalStatus},
    measure::Measure,
    people::Who,
};
use leptos::prelude::*;

use crate::{
    drawn::{Draw, Drawn},
    links,
    measures::week,
    ui::{
        icon::{Icon, icon},
        people::Network,
        said,
    },
};

/// A short list of what this reader can do in this case.
pub fn needs(network: Network<'_>) -> Drawn {
    let asking = network.asking;
    let t = asking.t();
    let case = &network.record.case;
    let Some(session) = &asking.session else { return ().drawn() };
    let me = Who::within(&case.id, &session.person.id);
    let mut tasks = Vec::new();
    let (monday, sunday) = week::of(asking.today);
    let waits = |measure: &Measure| {
        let mut mine = measure.standing().filter(|(observation, _)| observation.by == me);
        measure.raters.contains(&me)
            && !mine.any(|(said, _)| monday <= said.date && said.date <= sunday)
    };
    let mut active = case.goals.iter().filter(|goal| goal.status == GoalStatus::Active);
    if active.any(|goal| goal.measures.iter().any(waits)) {
        tasks.push(task("/week".to_owned(), t.plan_need_measure().to_owned()));
    }
    for goal in &case.goals {
        let open = goal.is_asked();
        let mine = goal.word_of_each().iter().find(|word| word.who == me);
        if open && mine.is_some_and(|word| word.status == Accepts::Pending) {
            let words = said::quoted(&goal.own_words.text, asking);
            tasks.push(task(links::word(&case.id, &goal.id, &me), t.plan_need_say(&words)));
        }
    }
    for suggestion in case.suggestions.iter().filter(|one| one.reply.is_none()) {
        if network.record.duties.get(&suggestion.id).is_some_and(|duty| duty.owner == me) {
            let words = t.plan_need_reply(&said::quoted(&suggestion.text, asking));
            tasks.push(task(links::suggestion(&case.id, &suggestion.id), words));
        }
    }
    for suggestion in case.suggestions.iter().filter(|one| one.by == me && one.reply.is_some()) {
        if network.record.duties.get(&suggestion.id).is_some_and(|duty| duty.verdict.is_none()) {
            let place = format!("{}#s-{}", links::suggestions(&case.id), suggestion.id);
            tasks.push(task(place, t.home_verdict().to_owned()));
        }
    }
    for action in &case.actions {
        if action.status.is_open() && action.responsible.as_ref() == Some(&me) {
            let words = said::words(&action.text, asking);
            tasks.push(task(links::action(&case.id, &action.id), words));
        }
    }
    if network.may(Action::Tell) && !case.views.iter().any(|view| view.by == me) {
        tasks.push(task(links::view(&case.id), t.plan_need_view().to_owned()));
    }
    let list = if tasks.is_empty() {
        view! { <p>{t.plan_need_nothing()}</p> }.drawn()
    } else {
        view! { <ul class="todo">{tasks}</ul> }.drawn()
    };
    let first = session.person.name.split(' ').next().unwrap_or_default().to_owned();
    view! {
        <aside class="stack" aria-labelledby="now">
            <section class="card stack">
                <h2 id="now">{t.plan_need_title(&first)}</h2>
                {list}
            </section>
        </aside>
    }
    .drawn()
}

fn task(href: String, what: String) -> Drawn {
    view! {
        <li>
            <a href=href>
                <span>{what}</span>
                {icon(Icon::Go)}
            </a>
        </li>
    }
    .drawn()
}
