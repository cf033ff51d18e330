//! What falls on the same time or the same day in a family's week, and what is done twice: in plain
//! words, for somebody to ask about.

use domain::{
    coherence::{self, Double},
    id::{CaseId, InterventionId},
};
use leptos::prelude::*;

use super::{Week, view::Entry};
use crate::{
    drawn::{Draw, Drawn},
    interventions::kind_words,
    session::Asking,
    ui::said,
};

/// The list, or that there is nothing.
pub(super) fn together(asking: &Asking, week: &Week, entries: &[Entry]) -> Drawn {
    let t = asking.t();
    let appointments: Vec<_> = entries.iter().map(|entry| entry.appointment.clone()).collect();
    let named = |entry: &Entry| t.family_of(&entry.child, &entry.what);
    let mut lines: Vec<String> = coherence::clashes(&appointments)
        .into_iter()
        .map(|(one, other)| {
            let (one, other) = (&entries[one], &entries[other]);
            t.family_clash(&t.weekday_date(one.appointment.date), &named(one), &named(other))
        })
        .collect();
    let untimed: Vec<&Entry> =
        entries.iter().filter(|it| it.attended && it.appointment.at.is_none()).collect();
    for (place, one) in untimed.iter().enumerate() {
        let same = |it: &&&Entry| it.appointment.date == one.appointment.date;
        if let Some(other) = untimed.iter().skip(place + 1).find(same) {
            let day = t.weekday_date(one.appointment.date);
            lines.push(t.family_same_day(&day, &named(one), &named(other)));
        }
    }
    let all = week.records.iter();
    let tried = all.flat_map(|it| it.case.interventions.iter().map(|one| (&it.case.id, one)));
    lines.extend(coherence::doubles(tried).iter().map(|double| twice(asking, week, double)));
    if lines.is_empty() {
        return view! { <p data-together="none">{t.family_nothing_together()}</p> }.drawn();
    }
    let lines = lines.into_iter().map(|line| view! { <li>{line}</li> });
    view! {
        <section class="notice stack-s" aria-labelledby="together" data-together="">
            <h2 id="together" class="h-small">
                {t.family_together()}
            </h2>
            <ul class="signs">{lines.collect_view()}</ul>
        </section>
    }
    .drawn()
}

fn twice(asking: &Asking, week: &Week, double: &Double) -> String {
    let t = asking.t();
    let name = |(case, id): &(CaseId, InterventionId)| {
        let record = week.records.iter().find(|it| it.case.id == *case)?;
        let one = record.case.interventions.iter().find(|one| one.id == *id)?;
        Some(t.family_of(&record.case.child.name, &said::words(&one.name, asking)))
    };
    let names: Vec<String> = double.all.iter().filter_map(name).collect();
    t.family_twice(kind_words(t, double.kind), &names.join("; "))
}
