//! How the log of an intervention looks: how often it was held, the taps for today, a form for another
//! day or for times to come, and what stands. The taps are `taps`'.

use domain::{
    access::Action,
    intervention::{
        Intervention,
        delivery::{Occasion, Outcome, standing},
    },
};
use leptos::prelude::*;

use super::{
    hidden, leads,
    taps::{Place, correct, taps},
    view::count,
    words,
};
use crate::{
    drawn::{Draw, Drawn},
    form::{Submitted, key},
    links,
    session::Asking,
    ui::{field, people::Network, said, time},
};

/// On its page.
pub(super) fn section(network: Network<'_>, one: &Intervention, form: &Submitted) -> Drawn {
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
    .drawn()
}

/// A form for another day, and for times to come.
fn another_day(network: Network<'_>, one: &Intervention, form: &Submitted) -> Drawn {
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
    // What was to take the place of another entry still is, unless a third has taken it.
    let replaces = form.value("replaces").to_owned();
    let mut taken = one.course.log.iter().filter_map(|it| it.replaces.as_ref());
    let replaces =
        Some(replaces).filter(|id| !id.is_empty() && !taken.any(|it| it.as_str() == *id));
    let carried = replaces.map(|id| view! { <input type="hidden" name="replaces" value=id /> });
    view! {
        <details open=wrong>
            <summary>
                <span>{t.intervention_another_day()}</span>
            </summary>
            <form class="form" method="post" action="/do/interventions/note" novalidate>
                {hidden(network.record, one, key())}
                {carried}
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
    .drawn()
}

/// What stands in the log, the latest first.
fn entries(
    network: Network<'_>,
    one: &Intervention,
    place: &Place<'_>,
    may: bool,
) -> Option<Drawn> {
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
        .drawn()
    })
}

fn entry(
    network: Network<'_>,
    of: &Intervention,
    place: &Place<'_>,
    one: &Occasion,
    may: bool,
) -> Drawn {
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
            {in_words(asking, one)}
            <p class="small quiet">{who}</p>
            {put_right}
        </li>
    }
    .drawn()
}

/// What was written with an entry.
pub(super) fn in_words(asking: &Asking, one: &Occasion) -> Option<Drawn> {
    let words = one.words.as_ref()?;
    let lang = said::lang_of(words, asking);
    Some(view! { " " <span lang=lang>{said::quoted(words, asking)}</span> }.drawn())
}
