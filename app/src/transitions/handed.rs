//! What is handed over, as the family reads it before and whoever receives reads it after: the same
//! words and the same curve.

use domain::{
    goal::Goal,
    transition::{Line, Part, Transition},
};
use leptos::prelude::*;

use super::words;
use crate::{
    drawn::{Draw, Drawn},
    goals,
    ui::{people::Network, said},
};

/// One line.
pub(super) fn line(network: Network<'_>, line: &Line) -> Drawn {
    let (asking, t) = (network.asking, network.asking.t());
    let goal = match &line.part {
        Part::Goal(id) => network.record.case.goal(id).map(|goal| of_goal(network, goal)),
        _ => None,
    };
    view! {
        <p class="small quiet">{words::part(t, &line.part)}</p>
        <p lang=said::lang_of(&line.words, asking)>{said::words(&line.words, asking)}</p>
        {said::origin(&line.words, asking)}
        {goal}
    }
    .drawn()
}

/// The goal in the words of whose it is, with its curve.
fn of_goal(network: Network<'_>, goal: &Goal) -> Drawn {
    let asking = network.asking;
    let own = &goal.own_words.text;
    view! {
        <p class="words-m" lang=said::lang_of(own, asking)>
            {said::quoted(own, asking)}
        </p>
        {goals::figure_of(network, goal)}
    }
    .drawn()
}

/// What each has said to a line.
pub(super) fn said(network: Network<'_>, transition: &Transition, line: &Line) -> Option<Drawn> {
    let (asking, t) = (network.asking, network.asking.t());
    let answers = transition.answers();
    let all = answers.get(&line.n).filter(|all| !all.is_empty())?;
    let each: Vec<_> = all
        .iter()
        .map(|(who, answer)| {
            let what = words::say(t, answer.say);
            let words = answer.words.as_ref().map(|words| {
                view! { " " <q lang=said::lang_of(words, asking)>{said::quoted(words, asking)}</q> }
            });
            view! {
                <li>
                    {t.transition_said(&network.first_name(who), what)} {words}
                </li>
            }
        })
        .collect();
    let shown = view! { <ul class="small">{each}</ul> };
    Some(shown.drawn())
}

/// All lines as they stand, for whoever has nothing to say to them.
pub(super) fn all(network: Network<'_>, transition: &Transition) -> Drawn {
    let t = network.asking.t();
    let case = &network.record.case;
    let each: Vec<_> = transition
        .standings(case)
        .into_iter()
        .map(|(line, standing)| {
            view! {
                <li class="card stack-s" data-line=line.n.to_string()>
                    {self::line(network, line)}
                    <p>
                        <span class="tag">{words::standing(t, standing)}</span>
                    </p>
                    {said(network, transition, line)}
                </li>
            }
        })
        .collect();
    view! { <ol class="stack">{each}</ol> }.drawn()
}

/// What goes, and nothing else: for whoever receives.
pub(super) fn approved(network: Network<'_>, transition: &Transition) -> Drawn {
    let goes = transition.approved(&network.record.case).unwrap_or_default();
    let each: Vec<_> = goes
        .into_iter()
        .map(|line| {
            view! {
                <li class="card stack-s" data-line=line.n.to_string()>
                    {self::line(network, line)}
                </li>
            }
        })
        .collect();
    view! { <ol class="stack">{each}</ol> }.drawn()
}
