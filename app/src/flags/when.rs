//! When to look at it again: days that are offered, on which the unit is open, or another.

use jiff::{ToSpan, civil::Date};
use leptos::prelude::*;
use store::cases::CaseRecord;

use crate::{
    drawn::{Draw, Drawn},
    form::Submitted,
    ui::{field, people::Network},
};

/// Days to look again, each with what it is: in six weeks, in nine, at the planned meetings.
pub(super) fn days(record: &CaseRecord, today: Date) -> Vec<(Date, Option<i64>)> {
    let latest = today.saturating_add(92.days());
    let open = |date: Date| -> Date {
        let mut date = date;
        // Past closed days and week-ends; no calendar is closed for a year.
        for _ in 0..366 {
            let closed =
                record.calendar.iter().find(|(first, last)| (*first..=*last).contains(&date));
            match closed {
                Some((_, last)) => date = last.saturating_add(1.day()),
                None if date.weekday().to_monday_one_offset() > 5 => {
                    date = date.saturating_add(1.day());
                }
                None => break,
            }
        }
        date
    };
    let weeks =
        [6, 9].map(|weeks: i64| (open(today.saturating_add((weeks * 7).days())), Some(weeks)));
    let planned = record.case.meetings.iter().filter(|it| it.planned && it.date > today);
    let planned = planned.map(|it| (it.date, None));
    let mut days: Vec<(Date, Option<i64>)> = Vec::new();
    for day in weeks.into_iter().chain(planned).filter(|(day, _)| *day <= latest) {
        if !days.iter().any(|(known, _)| *known == day.0) {
            days.push(day);
        }
    }
    days
}

/// The choice of a day.
pub(super) fn when(network: Network<'_>, form: &Submitted) -> Drawn {
    let (asking, t) = (network.asking, network.asking.t());
    let each = days(network.record, asking.today).into_iter().map(|(day, weeks)| {
        let what = weeks
            .map_or_else(|| t.flag_when_meeting().to_owned(), |weeks| t.flag_when_weeks(weeks));
        field::pick(
            form,
            "look",
            day.to_string(),
            capital(&t.weekday_date(day)),
            Some(format!("({what})")),
        )
    });
    let other = field::pick(form, "look", "other".into(), t.flag_when_other().to_owned(), None);
    let each: Vec<_> = each.chain([other]).collect();
    view! {
        {field::choices(
            form,
            "look",
            t.flag_when(),
            Some(t.flag_when_hint().to_owned()),
            "picks picks-2",
            each,
        )}
        <div class="other-day">{field::line(form, "look_day", "date", t.flag_when_day(), None)}</div>
    }
    .drawn()
}

/// With a capital first letter, for the beginning of a line.
fn capital(words: &str) -> String {
    let mut letters = words.chars();
    let first = letters.next().into_iter().flat_map(char::to_uppercase);
    first.chain(letters).collect()
}
