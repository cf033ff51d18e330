//! How the page of the organisation looks.

use domain::guidance::Guide;
use jiff::civil::Date;
use leptos::prelude::*;

use super::{Ours, limits, staff};
use crate::{
    drawn::{Draw, Drawn},
    form::{Submitted, key},
    guidance,
    i18n::Texts,
    session::Asking,
    ui::{field, people::person_line, said},
};

/// The page.
pub(super) fn organisation(asking: &Asking, ours: &Ours, form: &Submitted) -> Drawn {
    let t = asking.t();
    view! {
        <div class="narrow stack-l">
            {field::summary(form, t, t.errors_form())}
            <div class="stack-s">
                <h1>{t.organisation_title()}</h1>
                <p>{t.organisation_about(&ours.round.organisation.name)}</p>
            </div>
            {pages(t)}
            {units(asking, ours, form)}
            {closed(asking, ours, form)}
            {people(asking, ours, form)}
            <section class="section stack" aria-labelledby="limits">
                <h2 id="limits">{t.organisation_limits()}</h2>
                <p>{t.organisation_limits_about()}</p>
                <form class="form card" method="post" action="/do/organisation/limits">
                    {limits::view(asking, form)}
                    <button class="btn btn-main">{t.organisation_save()}</button>
                </form>
            </section>
        </div>
    }
    .drawn()
}

fn pages(t: Texts) -> Drawn {
    let each = Guide::ALL.iter().map(|which| {
        let name = which.as_str();
        view! {
            <li class="row">
                <a href=format!("/pages/{name}")>{guidance::title(t, *which)}</a>
                <a class="btn btn-small" href=format!("/organisation/pages/{name}")>
                    {t.organisation_write()}
                    <span class="vh">{format!(": {}", guidance::title(t, *which))}</span>
                </a>
            </li>
        }
    });
    view! {
        <section class="section stack" aria-labelledby="pages">
            <h2 id="pages">{t.organisation_pages()}</h2>
            <ul class="stack-s">{each.collect_view()}</ul>
        </section>
    }
    .drawn()
}

/// What calendars are called; those of files keep their own names.
fn calendar(t: Texts, name: &str) -> String {
    match name {
        "school" => t.organisation_calendar_school().to_owned(),
        "kindergarten" => t.organisation_calendar_kindergarten().to_owned(),
        other => other.to_owned(),
    }
}

/// A choice of calendar, with its own id.
fn calendars(t: Texts, ours: &Ours, id: &'static str, form: &Submitted) -> Drawn {
    let chosen = form.value("calendar").to_owned();
    let each = ours.round.holidays.0.keys().map(|name| {
        let selected = *name == chosen;
        view! {
            <option value=name.clone() selected=selected>
                {calendar(t, name)}
            </option>
        }
    });
    view! {
        <div class="field">
            <label for=id>{t.organisation_calendar()}</label>
            <select class="input" id=id name="calendar">
                {each.collect_view()}
            </select>
        </div>
    }
    .drawn()
}

fn units(asking: &Asking, ours: &Ours, form: &Submitted) -> Drawn {
    let t = asking.t();
    let each = ours.round.units.values().map(|unit| {
        let calendar = unit.calendar.as_deref().map(|name| calendar(t, name));
        view! {
            <li>
                {said::plain(&unit.name, asking)}
                {calendar.map(|name| view! { " "<span class="small quiet">{name}</span> })}
            </li>
        }
    });
    view! {
        <section class="section stack" aria-labelledby="units">
            <h2 id="units">{t.organisation_units()}</h2>
            <ul class="signs">{each.collect_view()}</ul>
            <form class="form card" method="post" action="/do/organisation/unit">
                <input type="hidden" name="key" value=key() />
                <h3>{t.organisation_unit_add()}</h3>
                {field::line(form, "da", "text", t.organisation_unit_danish(), None)}
                {field::line(form, "en", "text", t.organisation_unit_english(), None)}
                {calendars(t, ours, "unit-calendar", form)}
                <button class="btn">{t.organisation_add()}</button>
            </form>
        </section>
    }
    .drawn()
}

/// What is to come; what is over stays, but is not shown.
fn closed(asking: &Asking, ours: &Ours, form: &Submitted) -> Drawn {
    let t = asking.t();
    let each = ours.round.holidays.0.iter().map(|(name, days)| {
        let mut days: Vec<(Date, Date)> = days.clone();
        days.retain(|(_, last)| *last >= asking.today);
        days.sort_unstable();
        let each: Vec<_> = days.iter().map(|days| stretch(t, name, *days)).collect();
        view! {
            <h3>{calendar(t, name)}</h3>
            <ul class="stack-s">{each}</ul>
        }
    });
    view! {
        <section class="section stack" aria-labelledby="closed">
            <h2 id="closed">{t.organisation_closed()}</h2>
            <p>{t.organisation_closed_about()}</p>
            {each.collect_view()}
            <form class="form card" method="post" action="/do/organisation/close">
                <h3>{t.organisation_close()}</h3>
                {calendars(t, ours, "closed-calendar", form)}
                {field::line(form, "first", "date", t.organisation_first(), None)}
                {field::line(form, "last", "date", t.organisation_last(), None)}
                <button class="btn">{t.organisation_add()}</button>
            </form>
        </section>
    }
    .drawn()
}

fn stretch(t: Texts, name: &str, (first, last): (Date, Date)) -> Drawn {
    let words = if first == last {
        t.date(first)
    } else {
        t.organisation_days(&t.date(first), &t.date(last))
    };
    view! {
        <li>
            <form class="row" method="post" action="/do/organisation/open">
                <input type="hidden" name="calendar" value=name.to_owned() />
                <input type="hidden" name="first" value=first.to_string() />
                <input type="hidden" name="last" value=last.to_string() />
                <span>{words.clone()}</span>
                <button class="btn btn-plain btn-small">
                    {t.organisation_remove()} <span class="vh">{format!(": {words}")}</span>
                </button>
            </form>
        </li>
    }
    .drawn()
}

fn people(asking: &Asking, ours: &Ours, form: &Submitted) -> Drawn {
    let t = asking.t();
    let each: Vec<_> = ours
        .people
        .iter()
        .map(|person| {
            let title = person.title.as_ref().map(|title| said::words(title, asking));
            let role = staff::role(asking, person.role);
            let words = format!("{} ({role})", title.unwrap_or_default());
            view! { <li>{person_line(&person.id, &person.name, words, false)}</li> }
        })
        .collect();
    view! {
        <section class="section stack" aria-labelledby="people">
            <h2 id="people">{t.organisation_people()}</h2>
            <ul class="stack-s">{each}</ul>
            {staff::form(asking, ours, form)}
        </section>
    }
    .drawn()
}
