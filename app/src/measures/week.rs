//! How the week looks: one card a measure; what is saved is told, with undo.

use std::collections::BTreeMap;

use domain::{
    id::MeasureId,
    measure::{NotPossible, Observation, Scale},
};
use jiff::{ToSpan, civil::Date};
use leptos::prelude::*;
use store::measures::Due;

use super::entry::{self, Entry};
use crate::{
    drawn::{Draw, Drawn},
    form::{Submitted, key},
    islands::log_form::LogForm,
    session::Asking,
    ui::{
        icon::{Icon, icon},
        said, sentence_with_date,
    },
};

/// Monday and Sunday of the week that a day is in.
#[must_use]
pub fn of(day: Date) -> (Date, Date) {
    let since_monday = i64::from(day.weekday().to_monday_zero_offset());
    let monday = day.saturating_sub(since_monday.days());
    (monday, monday.saturating_add(6.days()))
}

/// Where to go when a measurement is saved: its card tells what is of this week, the address what is of
/// an earlier one.
#[must_use]
pub fn after(asking: &Asking, measure: &MeasureId, day: Date) -> String {
    if day < of(asking.today).0 {
        format!("/week?saved={measure}&day={day}")
    } else {
        "/week".into()
    }
}

/// That a measurement of an earlier week was saved just now.
fn saved_before(asking: &Asking, measure: &MeasureId) -> Option<Drawn> {
    let day: Date = asking.query("day").parse().ok()?;
    let t = asking.t();
    (asking.query("saved") == measure.as_str()).then(|| {
        let words = sentence_with_date(day, t.weekday_date(day), |day| t.week_saved_before(day));
        view! { <p class="notice">{words}</p> }.drawn()
    })
}

/// The list.
pub fn view(
    asking: &Asking,
    due: &[Due],
    scales: &BTreeMap<String, Scale>,
    held: Option<Drawn>,
    rejected: Option<&Submitted>,
) -> Drawn {
    let t = asking.t();
    let sent = |due: &Due| rejected.filter(|form| form.value("measure") == due.measure.id.as_str());
    let is_open = |due: &Due| due.this_week.is_none() || sent(due).is_some();
    let missing = due.iter().filter(|due| is_open(due)).count();
    let status = match (due.len(), missing) {
        (0, _) => t.week_nothing().to_owned(),
        (_, 0) => t.week_all_saved().to_owned(),
        (all, missing) if all == missing => t.week_to_do(missing),
        (all, missing) => t.week_partly(missing, all - missing),
    };
    let each: Vec<_> = due
        .iter()
        .map(|due| match &due.this_week {
            // What was typed and cannot be goes before what is saved.
            Some(observation) if !is_open(due) => done(asking, due, observation),
            _ => open(asking, due, scales, sent(due)),
        })
        .collect();
    view! {
        <div class="narrow stack">
            <div>
                <p class="quiet">{capital(&t.week(asking.today))}</p>
                <h1>{t.week_title()}</h1>
            </div>
            <p role="status">{status}</p>
            <ul class="log">{each}</ul>
            {held}
        </div>
    }
    .drawn()
}

/// With a capital, at the beginning of a line.
fn capital(words: &str) -> String {
    let mut letters = words.chars();
    letters.next().map_or_else(String::new, |first| first.to_uppercase().chain(letters).collect())
}

/// One to fill in.
fn open(
    asking: &Asking,
    due: &Due,
    scales: &BTreeMap<String, Scale>,
    sent: Option<&Submitted>,
) -> Drawn {
    let Some(scale) = scales.get(&due.measure.scale) else { return ().drawn() };
    let form = sent.cloned().unwrap_or_else(|| entry::blank(asking));
    let entry = Entry {
        asking,
        measure: &due.measure,
        scale,
        last: due.last.as_ref(),
        form: &form,
        back: "/week",
        main: false,
    };
    let t = asking.t();
    let name = t.week_of(&due.child_name, &said::words(&due.measure.name, asking));
    let form = entry::form_named(&entry, &name);
    view! {
        <li data-measure=due.measure.id.to_string()>
            {saved_before(asking, &due.measure.id)} <LogForm unsaved=t.week_not_saved().to_owned()>{form}</LogForm>
        </li>
    }
    .drawn()
}

/// One that is saved.
fn done(asking: &Asking, due: &Due, observation: &Observation) -> Drawn {
    let t = asking.t();
    let what = saved_words(asking, due, observation);
    let number = match observation.value {
        Some(value) => {
            view! { <span class="num" aria-hidden="true">{t.number(value.get())}</span> }.drawn()
        }
        None => icon(Icon::No).drawn(),
    };
    let day = sentence_with_date(observation.date, t.weekday_date(observation.date), str::to_owned);
    let name = said::words(&due.measure.name, asking);
    let id = observation.id.as_ref().map(ToString::to_string);
    view! {
        <li
            class="done"
            data-measure=due.measure.id.to_string()
            data-observation=id.clone()
            data-rater=observation.by.to_string()
        >
            {number}
            <p>
                <b>{what}</b>
                <br />
                <span class="small">{name} ", " {day}</span>
            </p>
            <form method="post" action="/do/measures/take-back">
                <input type="hidden" name="observation" value=id.clone() />
                <input type="hidden" name="measure" value=due.measure.id.to_string() />
                <input type="hidden" name="key" value=key() />
                <input type="hidden" name="back" value="/week" />
                <button class="btn btn-plain btn-small">{icon(Icon::Undo)} {t.common_undo()}</button>
            </form>
        </li>
    }
    .drawn()
}

/// "Alma: 7 is saved".
fn saved_words(asking: &Asking, due: &Due, observation: &Observation) -> String {
    let t = asking.t();
    match observation.value {
        Some(value) => {
            let level = crate::goals::effect::level(asking, &due.measure, value.get());
            t.week_saved(&due.child_name, &level)
        }
        None => t.week_saved_not_possible(&due.child_name, why(asking, observation)),
    }
}

fn why(asking: &Asking, observation: &Observation) -> &'static str {
    let t = asking.t();
    match observation.not_possible {
        Some(NotPossible::Ill) => t.week_not_possible_ill(),
        Some(NotPossible::Holiday) => t.week_not_possible_holiday(),
        Some(NotPossible::Absent) => t.week_not_possible_absent(),
        _ => t.week_not_possible_other(),
    }
}

#[cfg(test)]
mod tests {
    use jiff::civil::date;

    use super::of;

    #[test]
    fn a_week_begins_on_monday() {
        let week = (date(2026, 11, 16), date(2026, 11, 22));
        for day in 16..=22 {
            assert_eq!(of(date(2026, 11, day)), week);
        }
        assert_ne!(of(date(2026, 11, 23)), week);
    }
}
