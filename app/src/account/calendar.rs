//! `/calendar/{token}.ics`: one's meetings and promises as days in a calendar, without a name or a word
//! of a plan. Whoever holds the address reads it: it is secret, and can be made anew on `/account`.

use axum::{
    Extension,
    extract::Path,
    http::{HeaderValue, StatusCode, header},
    response::{IntoResponse, Response},
};
use domain::id::PersonId;
use icalendar::{Calendar, Component, Event, Property};
use jiff::{Timestamp, ToSpan, civil::Date};
use leptos::prelude::*;
use store::calendar::{self, Day, What};

use super::mine;
use crate::{
    clock::local_date,
    cookies,
    drawn::{Draw, Drawn},
    form::see,
    i18n::{Locale, Texts},
    page::{self, Page, Place},
    refusal::Refusal,
    session::Asking,
};

/// The section on `/account`; `made` is since when there is an address.
pub(super) fn section(asking: &Asking, made: Option<Timestamp>) -> Drawn {
    let t = asking.t();
    let state = match made {
        Some(at) => t.calendar_made(&t.date(local_date(at))),
        None => t.calendar_none().to_owned(),
    };
    let stop = made.map(|_| {
        view! {
            <form method="post" action="/do/account/calendar-stop">
                <button class="btn btn-plain">{t.calendar_stop()}</button>
            </form>
        }
    });
    let offer = if made.is_some() { t.calendar_anew() } else { t.calendar_make() };
    view! {
        <section class="section stack" aria-labelledby="calendar">
            <h2 id="calendar">{t.calendar_title()}</h2>
            <p class="quiet">{t.calendar_about()}</p>
            <p>{state}</p>
            <div class="row">
                <form method="post" action="/do/account/calendar">
                    <button class="btn">{offer}</button>
                </form>
                {stop}
            </div>
        </section>
    }
    .drawn()
}

/// `/do/account/calendar`: a new address, shown this once.
pub async fn make(Extension(asking): Extension<Asking>) -> Result<Response, Refusal> {
    let (person, t) = (asking.person()?, asking.t());
    let token = cookies::new_token().map_err(|_| Refusal::Broken)?;
    calendar::make(&asking.state.db, person, &cookies::hash(&token), asking.now).await?;
    let address = format!("{}/calendar/{token}.ics", asking.state.base);
    let body = view! {
        <div class="narrow stack">
            <h1>{t.calendar_title()}</h1>
            <p>{t.calendar_shown()}</p>
            <p class="card">
                <code class="long">{address}</code>
            </p>
            <p>
                <a class="btn btn-main" href=mine::PAGE>
                    {t.calendar_kept()}
                </a>
            </p>
        </div>
    };
    let page = Page::new(t.calendar_title(), body).at(Place::Account);
    Ok(page::answer(&asking, StatusCode::OK, page))
}

/// `/do/account/calendar-stop`: the address works no more.
pub async fn stop(Extension(asking): Extension<Asking>) -> Result<Response, Refusal> {
    calendar::stop(&asking.state.db, asking.person()?).await?;
    Ok(see(mine::PAGE))
}

/// `/calendar/{token}.ics`, for whoever holds the address.
pub async fn feed(
    Extension(asking): Extension<Asking>,
    Path(file): Path<String>,
) -> Result<Response, Refusal> {
    let token = file.strip_suffix(".ics").ok_or(Refusal::NotFound)?;
    let mut tx = asking.state.db.read().await?;
    let whose = calendar::whose(&mut tx, &cookies::hash(token)).await?;
    let person = whose.ok_or(Refusal::NotFound)?;
    let days = calendar::days(&mut tx, &person.id, asking.today).await?;
    drop(tx);
    let text = write(&asking, &person.id, Locale::from(person.locale).texts(), &days);
    let kind = HeaderValue::from_static("text/calendar; charset=utf-8");
    Ok(([(header::CONTENT_TYPE, kind)], text).into_response())
}

fn write(asking: &Asking, person: &PersonId, t: Texts, days: &[Day]) -> String {
    let mut all = Calendar::new();
    all.name(t.calendar_name());
    for Day { what, date } in days {
        let (id, summary, place) = match what {
            What::Meeting(id) => (id.as_str(), t.calendar_meeting(), "/cases"),
            What::Due(id) => (id.as_str(), t.calendar_due(), "/"),
        };
        // The same from day to day, and no id of ours.
        let uid = cookies::hash(&format!("{person} {id}"));
        let event = Event::new()
            .uid(&uid)
            .summary(summary)
            .url(&format!("{}{place}", asking.state.base))
            .add_property("DTSTAMP", asking.now.strftime("%Y%m%dT%H%M%SZ").to_string())
            .append_property(day("DTSTART", *date))
            .append_property(day("DTEND", date.saturating_add(1.day())))
            .add_property("TRANSP", "TRANSPARENT")
            .done();
        all.push(event);
    }
    all.done().to_string()
}

fn day(name: &str, date: Date) -> Property {
    Property::new(name, date.strftime("%Y%m%d").to_string()).add_parameter("VALUE", "DATE").done()
}
