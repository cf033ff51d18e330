//! Measuring by faces: tapped, then saved.

use domain::measure::{Measure, Observation, Scale};
use leptos::prelude::*;

use crate::{
    drawn::{Draw, Drawn},
    form::Submitted,
    session::Asking,
    ui::{faces, said, with_dates},
};

/// The form of a measure with faces, and what was said last.
pub(super) fn form(
    asking: &Asking,
    (measure, scale): (&Measure, &Scale),
    last: Option<&Observation>,
    form: &Submitted,
    back: String,
) -> Drawn {
    let t = asking.t();
    let words = faces::words(asking, scale);
    let name = said::words(&measure.name, asking);
    let last = last.and_then(|last| {
        let face = last.value.map(|value| t.number(value.get()))?;
        let place = faces::VALUES.iter().position(|it| *it == face)?;
        let day = [(last.date, t.day_month(last.date))];
        let told = with_dates(day, |[day]| t.child_said_last(day, &words[place]));
        Some(view! { <p class="quiet">{told}</p> })
    });
    view! {
        <form class="stack" method="post" action="/do/measures/record">
            <input type="hidden" name="measure" value=measure.id.to_string() />
            <input type="hidden" name="key" value=form.value("key").to_owned() />
            <input type="hidden" name="back" value=back />
            {faces::choose(form, "value", name, words)}
            <p>
                <button class="btn btn-main">{t.child_save()}</button>
            </p>
            {last}
        </form>
    }
    .drawn()
}
