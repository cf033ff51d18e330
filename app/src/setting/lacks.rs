//! What is missing, in words, each with the way to it.

use domain::{
    access::Action,
    goal::{Goal, Lack, Step},
};
use leptos::prelude::*;

use super::title_of;
use crate::{
    drawn::{Draw, Drawn},
    links,
    ui::people::Network,
};

/// One thing that is missing: what, and where it can be said.
fn one(network: Network<'_>, goal: &Goal, lack: &Lack) -> (String, Option<String>) {
    let t = network.asking.t();
    let case = &network.record.case;
    // What would be refused is not offered.
    let plans = network.may(Action::Plan);
    let step = |step: Step| plans.then(|| links::step(&case.id, &goal.id, step.as_str()));
    let view = network.may(Action::Tell).then(|| links::view(&case.id));
    let name = &case.child.name;
    match lack {
        Lack::State => (t.set_lack_state().to_owned(), None),
        Lack::Guardian => (t.set_lack_guardian().to_owned(), None),
        Lack::Step(one) => (title_of(t, *one).to_owned(), step(*one)),
        Lack::ChildView => (t.set_lack_child_view(name), view),
        Lack::FamilyView => (t.set_lack_family_view().to_owned(), view),
        Lack::Word(who) => {
            let may = network.is_reader(who) || network.may(Action::Settle);
            let href = may.then(|| links::word(&case.id, &goal.id, who));
            (t.set_lack_word(&network.name(who)), href)
        }
        Lack::Rater => (t.set_raters().to_owned(), step(Step::Measure)),
        Lack::Cadence => (t.set_often().to_owned(), step(Step::Measure)),
        Lack::Target => (t.set_target().to_owned(), step(Step::Target)),
        Lack::TargetDate => (t.set_target_date().to_owned(), step(Step::Target)),
        Lack::TooMany => (t.set_lack_many().to_owned(), None),
        Lack::Wording => (t.set_lack_wording().to_owned(), None),
        Lack::Reason => (t.set_reason().to_owned(), None),
        Lack::LookAgain => (t.set_look_again().to_owned(), None),
        Lack::ChildWord => (t.set_child_word(name), None),
        Lack::FamilyWord => (t.set_family_word().to_owned(), None),
        Lack::Learnt => (t.set_learnt().to_owned(), None),
        Lack::Next => (t.set_next().to_owned(), None),
        Lack::EndReason => (t.set_ended().to_owned(), None),
        Lack::NotTheirs => (t.set_lack_theirs().to_owned(), None),
    }
}

/// A field of the form in which a lack is told; none where it is told elsewhere.
pub(super) fn field_of(lack: &Lack) -> Option<&'static str> {
    match lack {
        Lack::Reason | Lack::TooMany => Some("reason"),
        Lack::LookAgain => Some("look_again"),
        Lack::ChildWord => Some("child"),
        Lack::FamilyWord => Some("family"),
        Lack::Learnt => Some("learnt"),
        Lack::Next => Some("next"),
        Lack::EndReason => Some("ended"),
        Lack::NotTheirs => Some("how"),
        _ => None,
    }
}

/// The list of what is missing.
pub(super) fn list<'l>(
    network: Network<'_>,
    goal: &Goal,
    lacks: impl IntoIterator<Item = &'l Lack>,
) -> Drawn {
    let each: Vec<_> = lacks
        .into_iter()
        .map(|lack| {
            let (words, href) = one(network, goal, lack);
            match href {
                Some(href) => view! {
                    <li>
                        <a href=href>{words}</a>
                    </li>
                }
                .drawn(),
                None => view! { <li>{words}</li> }.drawn(),
            }
        })
        .collect();
    view! { <ul class="signs" data-missing="">{each}</ul> }.drawn()
}
