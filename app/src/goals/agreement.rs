//! Who agrees with a goal: each person's own word, *not heard yet* in the same list and size.

use domain::{
    goal::{Acceptance, Accepts, Goal},
    people::Who,
};
use leptos::prelude::*;

use crate::{
    drawn::{Draw, Drawn},
    ui::{
        icon::{Icon, icon},
        people::Network,
        said,
    },
};

/// The list of everybody's word, the child's first.
pub fn agreement(network: Network<'_>, goal: &Goal) -> Drawn {
    let (child, others): (Vec<&Acceptance>, Vec<&Acceptance>) =
        goal.word_of_each().iter().partition(|word| word.who == Who::Child);
    let each: Vec<_> = child.into_iter().chain(others).map(|word| one(network, word)).collect();
    view! { <ul class="agree">{each}</ul> }.drawn()
}

fn one(network: Network<'_>, word: &Acceptance) -> Drawn {
    let asking = network.asking;
    let t = asking.t();
    let (which, says) = match word.status {
        Accepts::Agrees => (Icon::Check, t.goal_agrees()),
        Accepts::Disagrees => (Icon::No, t.goal_disagrees()),
        Accepts::Pending => (Icon::Dots, t.goal_not_heard()),
    };
    let how = word.how.as_ref().map(|how| (". ", said::plain(how, asking)));
    let comment = word.comment.as_ref().map(|comment| {
        let lang = said::lang_of(comment, asking);
        view! { ". " <span lang=lang>{said::quoted(comment, asking)}</span> }
    });
    let child = word.who == Who::Child;
    let mut role = if child { String::new() } else { network.role(&word.who) };
    if network.is_reader(&word.who) {
        role = if role.is_empty() {
            t.goal_you().to_owned()
        } else {
            format!("{role}, {}", t.goal_you())
        };
    }
    let status = match word.status {
        Accepts::Agrees => "agrees",
        Accepts::Disagrees => "disagrees",
        Accepts::Pending => "pending",
    };
    view! {
        <li data-acceptance=status>
            {network.face(&word.who)} <div>
                <b>{network.name(&word.who)}</b>
                " "
                <span class="quiet">{role}</span>
                <p class="yes">{icon(which)} <span>{says} {how} {comment}</span></p>
            </div>
        </li>
    }
    .drawn()
}
