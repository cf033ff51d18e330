//! How the week of a family looks: day by day, then what falls together, then every week.

use domain::{
    coherence::{self, Appointment},
    intervention::{
        Intervention, InterventionStatus,
        delivery::{Outcome, standing},
    },
    meeting::MeetingKind,
    people::Who,
};
use jiff::{ToSpan, civil::Date};
use leptos::prelude::*;
use store::cases::CaseRecord;

use super::{Week, together::together};
use crate::{
    drawn::{Draw, Drawn},
    i18n::Texts,
    links,
    session::Asking,
    ui::{crumbs, people::Network, said, time, with_dates},
};

/// One thing on a day.
pub(super) struct Entry {
    pub(super) appointment: Appointment,
    /// Whether somebody of the family has to be there.
    pub(super) attended: bool,
    pub(super) child: String,
    pub(super) what: String,
    href: String,
}

/// The page.
pub(super) fn week(asking: &Asking, week: &Week) -> Drawn {
    let t = asking.t();
    let Some(own) = week.records.first() else { return ().drawn() };
    let case = &own.case;
    let plan = (links::case(&case.id), t.plan_title(&t.whose(&case.child.name)));
    let entries: Vec<Entry> =
        week.records.iter().flat_map(|record| entries(asking, record, week.days)).collect();
    let children: Vec<&str> = week.records.iter().map(|it| it.case.child.name.as_str()).collect();
    let children = match children.split_last() {
        Some((last, others)) if !others.is_empty() => t.text_and(last, &others.join(", ")),
        _ => children.concat(),
    };
    let (monday, sunday) = week.days;
    let ends = [(monday, t.day_month(monday)), (sunday, t.date(sunday))];
    let which = with_dates(ends, |[first, last]| t.family_days(first, last));
    let before = links::family_week_from(&case.id, monday.saturating_sub(7.days()));
    let after = links::family_week_from(&case.id, monday.saturating_add(7.days()));
    view! {
        {crumbs(t.common_path(), vec![plan], t.family_title().to_owned())}
        <div class="narrow stack-l">
            <div class="stack-s">
                <p class="quiet">{which}</p>
                <h1>{t.family_title()}</h1>
                <p>{t.family_about(&children)}</p>
                <p class="row">
                    <a class="btn btn-plain" href=before>
                        {t.family_before()}
                    </a>
                    <a class="btn btn-plain" href=after>
                        {t.family_after()}
                    </a>
                </p>
            </div>
            {together(asking, week, &entries)}
            {days(asking, &entries, week.days)}
            {every_week(asking, week)}
            {who_can(asking, week)}
        </div>
    }
    .drawn()
}

/// What there is in the week for one child: meetings, planned times, actions to be done by then.
fn entries(asking: &Asking, record: &CaseRecord, (monday, sunday): (Date, Date)) -> Vec<Entry> {
    let t = asking.t();
    let case = &record.case;
    let here = |date: Date| date >= monday && date <= sunday;
    let entry = |date, at, minutes, attended, what: String, href: String| Entry {
        appointment: Appointment { case: case.id.clone(), date, at, minutes },
        attended,
        child: case.child.name.clone(),
        what,
        href,
    };
    let meetings = case.meetings.iter().filter(|meeting| here(meeting.date)).map(|meeting| {
        let what =
            t.family_meeting(&said::words(&meeting.place, asking), meeting_words(t, meeting.kind));
        entry(meeting.date, meeting.course.time, None, true, what, links::case(&case.id))
    });
    let times = case.interventions.iter().flat_map(|one| {
        let happens = |it: &&domain::intervention::delivery::Occasion| {
            here(it.date) && matches!(it.outcome, Outcome::Planned | Outcome::Held)
        };
        let all: Vec<_> = standing(&one.course.log).into_iter().filter(happens).collect();
        all.into_iter().map(move |it| {
            let place = links::intervention(&case.id, &one.id);
            let what = said::words(&one.name, asking);
            entry(it.date, it.at, one.course.told.minutes, true, what, place)
        })
    });
    let open = case.actions.iter().filter(|action| action.status.is_open() && here(action.due));
    let actions = open.map(|action| {
        let what = t.family_action(&said::words(&action.text, asking));
        entry(action.due, None, None, false, what, links::action(&case.id, &action.id))
    });
    meetings.chain(times).chain(actions).collect()
}

fn meeting_words(t: Texts, kind: MeetingKind) -> &'static str {
    match kind {
        MeetingKind::NetworkMeeting => t.family_network_meeting(),
        MeetingKind::Review => t.family_review(),
        MeetingKind::Transition => t.family_transition(),
    }
}

/// Day after day, those with something on them.
fn days(asking: &Asking, entries: &[Entry], (monday, _): (Date, Date)) -> Drawn {
    let t = asking.t();
    let each: Vec<_> = (0..7)
        .filter_map(|day| {
            let date = monday.saturating_add(i64::from(day).days());
            let mut on: Vec<&Entry> =
                entries.iter().filter(|it| it.appointment.date == date).collect();
            on.sort_by_key(|it| it.appointment.at);
            (!on.is_empty()).then(|| self::day(asking, date, &on))
        })
        .collect();
    let each = if each.is_empty() {
        view! { <p>{t.family_nothing()}</p> }.drawn()
    } else {
        view! { <ol class="steps">{each}</ol> }.drawn()
    };
    view! {
        <section class="section stack" aria-labelledby="days">
            <h2 id="days">{t.family_this_week()}</h2>
            {each}
        </section>
    }
    .drawn()
}

fn day(asking: &Asking, date: Date, on: &[&Entry]) -> Drawn {
    let t = asking.t();
    let each: Vec<_> = on
        .iter()
        .map(|entry| {
            let clock =
                entry.appointment.at.map(|at| format!("{} ", t.common_at_time(&t.clock(at))));
            view! {
                <li data-entry=entry.appointment.case.to_string()>
                    {clock}
                    <a href=entry.href.clone()>{t.family_of(&entry.child, &entry.what)}</a>
                </li>
            }
        })
        .collect();
    view! {
        <li>
            {time(date, t.weekday_date(date))}
            <ul>{each}</ul>
        </li>
    }
    .drawn()
}

/// What runs every week for each child, and how much it takes together.
fn every_week(asking: &Asking, week: &Week) -> Drawn {
    let t = asking.t();
    let each: Vec<_> = week.records.iter().map(|record| of_child(asking, record)).collect();
    let all = week.records.iter().flat_map(|record| &record.case.interventions);
    let load = coherence::load(all);
    let hours =
        (load.minutes > 0).then(|| t.family_hours(&t.number(f64::from(load.minutes) / 60.0)));
    let unknown = (load.unknown > 0).then(|| t.family_unknown(load.unknown));
    view! {
        <section class="section stack" aria-labelledby="every">
            <h2 id="every">{t.family_every_week()}</h2>
            {each}
            <p data-load=load.minutes.to_string()>{hours} " " {unknown}</p>
        </section>
    }
    .drawn()
}

fn of_child(asking: &Asking, record: &CaseRecord) -> Drawn {
    let t = asking.t();
    let network = Network::new(record, asking);
    let case = &record.case;
    let runs = case.interventions.iter().filter(|it| it.status == InterventionStatus::Active);
    let each: Vec<_> = runs.map(|one| running(network, one)).collect();
    let each = if each.is_empty() {
        view! { <p>{t.family_none_runs()}</p> }.drawn()
    } else {
        view! { <ul class="acts">{each}</ul> }.drawn()
    };
    view! {
        <div class="stack-s">
            <h3>{case.child.name.clone()}</h3>
            {each}
        </div>
    }
    .drawn()
}

fn running(network: Network<'_>, one: &Intervention) -> Drawn {
    let asking = network.asking;
    let place = links::intervention(&network.record.case.id, &one.id);
    view! {
        <li class="act">
            <p>
                <a href=place>{said::plain(&one.name, asking)}</a>
            </p>
            {network.who(&one.responsible, None)}
            <p class="due">{said::plain(&one.frequency, asking)}</p>
        </li>
    }
    .drawn()
}

/// Who helps which child, and what they say they can.
fn who_can(asking: &Asking, week: &Week) -> Drawn {
    let t = asking.t();
    let mut helpers: Vec<(&domain::id::PersonId, Vec<&CaseRecord>)> = Vec::new();
    for record in &week.records {
        for id in &record.case.network {
            match helpers.iter_mut().find(|(known, _)| *known == id) {
                Some((_, records)) => records.push(record),
                None => helpers.push((id, vec![record])),
            }
        }
    }
    let each: Vec<_> = helpers
        .into_iter()
        .filter_map(|(id, records)| {
            let first = records.first()?;
            let who = Network::new(first, asking).who(&Who::Person(id.clone()), None);
            let children: Vec<&str> =
                records.iter().map(|it| it.case.child.name.as_str()).collect();
            let helps = t.family_helps(&children.join(", "));
            let can = week.profiles.get(id).and_then(|profile| profile.can.as_ref());
            let can = can.map(|can| view! { <p>{said::plain(can, asking)}</p> });
            let helper = view! {
                <li class="card stack-s" data-helper=id.to_string()>
                    {who}
                    <p class="small quiet">{helps}</p>
                    {can}
                </li>
            };
            Some(helper.drawn())
        })
        .collect();
    view! {
        <section class="section stack" aria-labelledby="who">
            <h2 id="who">{t.family_who()}</h2>
            <ul class="cols">{each}</ul>
        </section>
    }
    .drawn()
}
