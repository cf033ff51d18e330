//! What somebody answers for, on the page of their week: whether each was held, in a tap or two.

use domain::intervention::delivery::Outcome;
use leptos::prelude::*;
use store::interventions::Led;

use super::{
    log::in_words,
    taps::{Place, mistake, taps},
    words,
};
use crate::{
    drawn::{Draw, Drawn},
    links,
    session::Asking,
    ui::{said, time},
};

/// Each intervention that somebody answers for, with what is told of it so far.
pub fn of_week(asking: &Asking, led: &[Led]) -> Option<Drawn> {
    let t = asking.t();
    let each: Vec<_> = led.iter().map(|one| of_one(asking, one)).collect();
    (!each.is_empty()).then(|| {
        view! {
            <section class="section stack" aria-labelledby="held">
                <h2 id="held">{t.intervention_week()}</h2>
                <ul class="log">{each}</ul>
            </section>
        }
        .drawn()
    })
}

fn of_one(asking: &Asking, one: &Led) -> Drawn {
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
                    {in_words(asking, it)}
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
    .drawn()
}
