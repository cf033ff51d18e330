//! What is decided about each goal, in the form of the minutes. Each box says which goal it is about, so
//! that words stay with their goal whatever has become of the order meanwhile.

use domain::{goal::Goal, meeting::agenda::is_talked_about};
use leptos::prelude::*;
use store::cases::CaseRecord;

use super::agenda;
use crate::{
    drawn::{Draw, Drawn},
    form::Submitted,
    session::Asking,
    ui::{field, people::Network, said},
};

/// The fields of the goals, in the order they are talked about.
pub(super) const GOALS: [(&str, &str); 8] = [
    ("about0", "decided0"),
    ("about1", "decided1"),
    ("about2", "decided2"),
    ("about3", "decided3"),
    ("about4", "decided4"),
    ("about5", "decided5"),
    ("about6", "decided6"),
    ("about7", "decided7"),
];

/// The goals that are talked about.
pub(super) fn goals(record: &CaseRecord) -> Vec<&Goal> {
    let mut goals: Vec<_> = record.case.goals.iter().filter(|it| is_talked_about(it)).collect();
    goals.sort_by_key(|goal| goal.rank);
    goals
}

/// The goals with their boxes.
pub(super) fn boxes(
    record: &CaseRecord,
) -> impl Iterator<Item = (&Goal, (&'static str, &'static str))> {
    goals(record).into_iter().zip(GOALS)
}

/// The form with the words of each goal in its box as the goals stand now. What was typed about a goal
/// that is no longer talked about stands among the other decisions.
pub(super) fn settled(asking: &Asking, record: &CaseRecord, form: &Submitted) -> Submitted {
    let typed = GOALS.map(|(about, decided)| (form.value(about), form.value(decided)));
    let mut settled = form.clone();
    let mut placed = Vec::new();
    for ((goal, (about, decided)), (_, here)) in boxes(record).zip(typed) {
        let own = typed.iter().find(|(about, _)| *about == goal.id.as_str());
        // Nobody has said which goal this box is about: the one it stands beside.
        let words = own.map_or(if form.value(about).is_empty() { here } else { "" }, |own| own.1);
        settled = settled.with(about, goal.id.to_string()).with(decided, words.to_owned());
        placed.push(goal.id.as_str());
    }
    let gone = typed.iter().filter(|(about, words)| {
        !about.is_empty() && !placed.contains(about) && !words.trim().is_empty()
    });
    let gone = gone.map(|(about, words)| {
        let goal = record.case.goals.iter().find(|goal| goal.id.as_str() == *about);
        let own = goal.map(|goal| said::quoted(&goal.own_words.text, asking));
        own.map_or_else(|| (*words).to_owned(), |own| format!("{own}: {words}"))
    });
    let mut also: Vec<_> = gone.collect();
    if also.is_empty() {
        return settled;
    }
    also.insert(0, form.value("also").to_owned());
    settled.with("also", also.join("\n").trim().to_owned())
}

/// The boxes.
pub(super) fn view(network: Network<'_>, form: &Submitted) -> Drawn {
    let t = network.asking.t();
    let form = &settled(network.asking, network.record, form);
    let each: Vec<_> = boxes(network.record)
        .map(|(goal, (about, decided))| {
            view! {
                <div class="stack-s card">
                    {agenda::goal(network, goal)}
                    <input type="hidden" name=about value=goal.id.to_string() />
                    {field::area(form, decided, t.meeting_decided(), None)}
                </div>
            }
        })
        .collect();
    view! {
        <h3>{t.meeting_decisions()}</h3>
        {each}
        {field::area(form, "also", t.meeting_also(), None)}
    }
    .drawn()
}
