//! How the log of an intervention looks: held today in one tap, not held in two, another day or a
//! time to come in a form; what stands, and how to put it right. The same taps stand in the week.

use domain::{
    access::Action,
    id::{CaseId, InterventionId},
    intervention::{
        Intervention,
        delivery::{Occasion, Outcome, standing},
    },
};
use jiff::civil::Date;
use leptos::prelude::*;
use store::interventions::Led;

use super::{hidden, leads, view::count, words};
use crate::{
    form::{Submitted, key},
    links,
    session::Asking,
    ui::{
        field,
        icon::{Icon, icon},
        people::Network,
        said, time,
    },
};

/// On its page.
pub(super) fn section(network: Network<'_>, one: &Intervention, form: &Submitted) -> AnyView {
    let t = network.asking.t();
    let may = network.may(Action::Answer) && leads(network, one);
    let runs = !one.status.has_ended() && one.start <= network.asking.today;
    let place = Place {
        asking: network.asking,
        case: &network.record.case.id,
        id: &one.id,
        back: links::intervention(&network.record.case.id, &one.id),
    };
    let today = (may && runs).then(|| taps(&place, None));
    let other = may.then(|| another_day(network, one, form));
    let log = entries(network, one, &place, may);
    view! {
        <section class="section stack" aria-labelledby="held">
            <h2 id="held">{t.intervention_log()}</h2>
            {count(network, one)}
            {today}
            {other}
            {log}
        </section>
    }
    .into_any()
}

/// What a tap is about, and where one is afterwards.
struct Place<'a> {
    asking: &'a Asking,
    case: &'a CaseId,
    id: &'a InterventionId,
    back: String,
}

impl Place<'_> {
    fn hidden(&self, date: Date, instead: Option<&Occasion>) -> AnyView {
        let at = instead.and_then(|one| one.at).map(|at| at.to_string());
        let at = at.map(|at| view! { <input type="hidden" name="at" value=at /> });
        let replaces = instead.map(|one| {
            view! { <input type="hidden" name="replaces" value=one.id.to_string() /> }
        });
        view! {
            <input type="hidden" name="case" value=self.case.to_string() />
            <input type="hidden" name="intervention" value=self.id.to_string() />
            <input type="hidden" name="date" value=date.to_string() />
            <input type="hidden" name="key" value=key() />
            <input type="hidden" name="back" value=self.back.clone() />
            {at}
            {replaces}
        }
        .into_any()
    }
}

/// Held, or not held and why; of today, or of an entry that it takes the place of.
fn taps(place: &Place<'_>, instead: Option<&Occasion>) -> AnyView {
    let asking = place.asking;
    let t = asking.t();
    let date = instead.map_or(asking.today, |one| one.date);
    let held =
        if date == asking.today { t.intervention_held_today() } else { t.intervention_held() };
    let reasons = Outcome::REASONS.into_iter().filter(|reason| *reason != Outcome::Other);
    let reasons: Vec<_> = reasons
        .map(|reason| {
            view! {
                <button class="btn btn-small" name="outcome" value=reason.as_str()>
                    {words::not_held(t, reason)}
                </button>
            }
        })
        .collect();
    let about = instead.map_or_else(|| place.id.to_string(), |one| one.id.to_string());
    let field = format!("why-{about}");
    view! {
        <div class="row">
            <form method="post" action="/do/interventions/note">
                {place.hidden(date, instead)}
                <button class="btn" name="outcome" value=Outcome::Held.as_str()>
                    {icon(Icon::Check)}
                    {held}
                </button>
            </form>
            <details>
                <summary>
                    <span>{t.intervention_was_not_held()}</span>
                </summary>
                <form class="stack-s" method="post" action="/do/interventions/note">
                    {place.hidden(date, instead)}
                    <div class="row">{reasons}</div>
                    <div class="field">
                        <label for=field.clone()>{t.intervention_other()}</label>
                        <input class="input" id=field name="words" />
                    </div>
                    <p>
                        <button class="btn btn-small" name="outcome" value=Outcome::Other.as_str()>
                            {t.intervention_save_other()}
                        </button>
                    </p>
                </form>
            </details>
        </div>
    }
    .into_any()
}

/// A form for another day, and for times to come.
fn another_day(network: Network<'_>, one: &Intervention, form: &Submitted) -> AnyView {
    let asking = network.asking;
    let t = asking.t();
    let sent = form.value("intervention") == one.id.as_str() && !form.value("date").is_empty();
    let form =
        if sent { form.clone() } else { Submitted::starting([("date", asking.today.to_string())]) };
    let ended = one.status.has_ended();
    let outcomes = Outcome::ALL.iter().filter(|it| **it != Outcome::Mistake);
    let picks: Vec<_> = outcomes
        .filter(|it| !(ended && **it == Outcome::Planned))
        .map(|it| {
            let words = match it {
                Outcome::Planned => t.intervention_plan_it().to_owned(),
                Outcome::Held => t.intervention_held().to_owned(),
                reason => words::entry_of(asking, *reason),
            };
            field::pick(&form, "outcome", it.as_str().to_owned(), words, None)
        })
        .collect();
    let weeks = (!ended).then(|| {
        field::line(
            &form,
            "weeks",
            "number",
            t.intervention_weeks(),
            Some(t.intervention_weeks_hint()),
        )
    });
    let wrong = sent && !form.errors().is_empty();
    view! {
        <details open=wrong>
            <summary>
                <span>{t.intervention_another_day()}</span>
            </summary>
            <form class="form" method="post" action="/do/interventions/note" novalidate>
                {hidden(network.record, one, key())}
                {field::line(&form, "date", "date", t.intervention_day(), None)}
                {field::line(&form, "at", "time", t.intervention_at(), None)}
                {field::choices(&form, "outcome", t.intervention_outcome(), None, "picks", picks)}
                {field::line(&form, "words", "text", t.intervention_words(), None)}
                {weeks}
                <p>
                    <button class="btn">{t.intervention_save()}</button>
                </p>
            </form>
        </details>
    }
    .into_any()
}

/// What stands in the log, the latest first.
fn entries(
    network: Network<'_>,
    one: &Intervention,
    place: &Place<'_>,
    may: bool,
) -> Option<AnyView> {
    let t = network.asking.t();
    let standing = standing(&one.course.log);
    let each: Vec<_> =
        standing.into_iter().rev().map(|it| entry(network, one, place, it, may)).collect();
    let count = each.len();
    (count > 0).then(|| {
        view! {
            <details open={count <= 12}>
                <summary>
                    <span>{t.intervention_entries(count)}</span>
                </summary>
                <ol class="steps" reversed>
                    {each}
                </ol>
            </details>
        }
        .into_any()
    })
}

fn entry(
    network: Network<'_>,
    of: &Intervention,
    place: &Place<'_>,
    one: &Occasion,
    may: bool,
) -> AnyView {
    let asking = network.asking;
    let t = asking.t();
    let clock = one.at.map(|at| format!(" {}", t.common_at_time(&t.clock(at))));
    let before = one.replaces.as_ref().and_then(|id| of.course.log.iter().find(|it| it.id == *id));
    let name = network.first_name(&one.by);
    let who = match before {
        Some(before) => {
            t.intervention_corrected(&words::entry(asking, before), &t.date(one.on), &name)
        }
        None => t.intervention_written(&t.date(one.on), &name),
    };
    let asked = one.outcome == Outcome::Planned && one.date <= asking.today;
    let put_right = may.then(|| {
        if asked {
            return taps(place, Some(one));
        }
        correct(place, one)
    });
    view! {
        <li data-occasion=one.id.to_string() data-outcome=one.outcome.as_str()>
            {time(one.date, t.weekday_date(one.date))}
            {clock}
            " "
            <b>{words::entry(asking, one)}</b>
            <p class="small quiet">{who}</p>
            {put_right}
        </li>
    }
    .into_any()
}

/// Puts an entry right: the first stays, and the new one tells of it.
fn correct(place: &Place<'_>, one: &Occasion) -> AnyView {
    let asking = place.asking;
    let t = asking.t();
    let future = one.date > asking.today;
    let taps = (!future).then(|| taps(place, Some(one)));
    view! {
        <details>
            <summary>
                <span>{t.intervention_correct()}</span>
            </summary>
            <div class="stack-s">
                {taps}
                {mistake(place, one)}
            </div>
        </details>
    }
    .into_any()
}

/// Takes an entry back.
fn mistake(place: &Place<'_>, one: &Occasion) -> AnyView {
    let t = place.asking.t();
    view! {
        <form method="post" action="/do/interventions/note">
            {place.hidden(one.date, Some(one))}
            <button class="btn btn-plain btn-small" name="outcome" value=Outcome::Mistake.as_str()>
                {icon(Icon::Undo)}
                {t.intervention_take_back()}
            </button>
        </form>
    }
    .into_any()
}

/// In the week: each intervention that somebody answers for, with what is told of it so far.
pub fn of_week(asking: &Asking, led: &[Led]) -> Option<AnyView> {
    let t = asking.t();
    let each: Vec<_> = led.iter().map(|one| of_one(asking, one)).collect();
    (!each.is_empty()).then(|| {
        view! {
            <section class="section stack" aria-labelledby="held">
                <h2 id="held">{t.intervention_week()}</h2>
                <ul class="log">{each}</ul>
            </section>
        }
        .into_any()
    })
}

fn of_one(asking: &Asking, one: &Led) -> AnyView {
    let t = asking.t();
    let place = Place { asking, case: &one.case, id: &one.id, back: "/week".to_owned() };
    let (open, told): (Vec<_>, Vec<_>) =
        one.log.iter().partition(|it| it.outcome == Outcome::Planned && it.date <= asking.today);
    let told: Vec<_> = told
        .into_iter()
        .map(|it| {
            let undo = (it.outcome != Outcome::Planned).then(|| mistake(&place, it));
            view! {
                <li data-outcome=it.outcome.as_str()>
                    {time(it.date, t.weekday_date(it.date))}
                    <b>{words::entry(asking, it)}</b>
                    {undo}
                </li>
            }
        })
        .collect();
    let waits: Vec<_> = open
        .iter()
        .map(|it| {
            let day = t.intervention_asked(&t.weekday_date(it.date));
            view! {
                <div class="stack-s" data-asked=it.id.to_string()>
                    <p>{day}</p>
                    {taps(&place, Some(it))}
                </div>
            }
        })
        .collect();
    let told_today = one.log.iter().any(|it| it.date == asking.today);
    let fresh =
        (waits.is_empty() && !told_today && one.start <= asking.today).then(|| taps(&place, None));
    let name = said::words(&one.name, asking);
    view! {
        <li class="card stack-s" data-led=one.id.to_string()>
            <p>
                <a href=links::intervention(&one.case, &one.id)>
                    <b>{t.week_of(&one.child_name, &name)}</b>
                </a>
                <br />
                <span class="small quiet">{said::plain(&one.frequency, asking)}</span>
            </p>
            <ul class="steps">{told}</ul>
            {waits}
            {fresh}
        </li>
    }
    .into_any()
}
