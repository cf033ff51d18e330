//! What was before: each move with its evidence, earlier wordings, and the reasons for words that
//! are missing. Nothing of it is ever overwritten.

use domain::{
    goal::{Goal, Moved},
    people::Who,
    text::Text,
};
use leptos::prelude::*;

use super::going;
use crate::{
    drawn::{Draw, Drawn},
    ui::{people::Network, said, with_date},
};

/// The reasons for missing words on the wording that stands, for those whose word it is to read.
pub fn excuses(network: Network<'_>, goal: &Goal) -> Option<Drawn> {
    let asking = network.asking;
    let t = asking.t();
    let asked = std::iter::once(Who::Child).chain(network.record.case.guardians());
    let each: Vec<_> = asked
        .filter_map(|who| {
            let excuse = goal.excuse_of(&who)?;
            let instead = if who == Who::Child { t.set_instead_child() } else { t.set_instead() };
            let name = network.name(&excuse.by);
            let by = with_date(t, excuse.on, |date| t.set_by_on(&name, date));
            Some(view! {
                <li class="stack-s" data-excuse=who.to_string()>
                    <p>
                        <b>{t.set_excuse_of(&network.name(&who))}</b>
                        " "
                        {said::plain(&excuse.why, asking)}
                    </p>
                    <p>{instead} ": " {said::plain(&excuse.instead, asking)}</p>
                    <p class="small quiet">{by}</p>
                </li>
            })
        })
        .collect();
    (!each.is_empty()).then(|| view! { <ul class="stack">{each}</ul> }.drawn())
}

/// How it came here.
pub fn history(network: Network<'_>, goal: &Goal) -> Option<Drawn> {
    let asking = network.asking;
    let t = asking.t();
    let way = &goal.way;
    if way.moves.is_empty() && way.earlier.is_empty() {
        return None;
    }
    let moves: Vec<_> = way.moves.iter().rev().map(|moved| one(network, moved)).collect();
    let earlier: Vec<_> = way
        .earlier
        .iter()
        .rev()
        .map(|wording| {
            let name = network.name(&wording.by);
            let by = with_date(t, wording.on, |date| t.set_by_on(&name, date));
            view! {
                <li class="stack-s" data-wording=wording.number.to_string()>
                    <p>{said::plain(&wording.statement, asking)}</p>
                    <p class="small quiet">{by} " " {said::plain(&wording.why, asking)}</p>
                </li>
            }
        })
        .collect();
    let earlier = (!earlier.is_empty()).then(|| {
        view! {
            <h3>{t.set_earlier()}</h3>
            <ul class="stack">{earlier}</ul>
        }
    });
    let shown = view! {
        <details>
            <summary>
                <span>{t.set_history()}</span>
            </summary>
            <div class="stack">
                <ul class="stack">{moves}</ul>
                {earlier}
            </div>
        </details>
    };
    Some(shown.drawn())
}

fn one(network: Network<'_>, moved: &Moved) -> Drawn {
    let asking = network.asking;
    let t = asking.t();
    let told = &moved.told;
    let name = &network.record.case.child.name;
    let line = |label: String, text: &Option<Text>| {
        text.as_ref().map(|text| view! { <p>{label} ": " {said::plain(text, asking)}</p> })
    };
    let who = network.name(&moved.by);
    let by = with_date(t, moved.on, |date| t.set_by_on(&who, date));
    let look = told.look_again.map(|day| {
        let words = with_date(t, day, |date| t.goal_look_again(date));
        view! { <p>{words}</p> }
    });
    view! {
        <li class="stack-s" data-move=moved.kind.as_str()>
            <p>
                <b>{going::title(t, moved.kind)}</b>
                " "
                <span class="small quiet">{by}</span>
            </p>
            {line(t.set_reason().to_owned(), &told.reason)}
            {line(t.set_child_word(name), &told.child)}
            {line(t.set_family_word().to_owned(), &told.family)}
            {line(t.set_learnt().to_owned(), &told.learnt)}
            {line(t.set_how_told().to_owned(), &told.how)}
            {look}
        </li>
    }
    .drawn()
}
