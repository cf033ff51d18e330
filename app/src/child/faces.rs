//! Measuring by faces: five of one colour, from very sad to very glad. Tapped, then saved.

use domain::measure::{Measure, Scale};
use leptos::prelude::*;

use crate::{
    form::Submitted,
    session::Asking,
    ui::{field, said},
};

/// The mouths, from very sad to very glad.
const MOUTHS: [&str; 5] = [
    "M7.5 16.8c2.5-3.6 6.5-3.6 9 0",
    "M8.3 16.2c2-1.9 5.4-1.9 7.4 0",
    "M8.5 15.5h7",
    "M8 14.5c2 2.3 6 2.3 8 0",
    "M7.2 13.7c1.6 4.9 8 4.9 9.6 0z",
];

/// The form of a measure with faces.
pub(super) fn form(
    asking: &Asking,
    measure: &Measure,
    scale: &Scale,
    form: &Submitted,
    back: String,
) -> AnyView {
    let t = asking.t();
    let each: Vec<_> = ["1", "2", "3", "4", "5"]
        .into_iter()
        .zip(MOUTHS)
        .map(|(value, mouth)| {
            let words = scale.anchors.get(value).map(|text| said::words(text, asking));
            let checked = form.value("value") == value;
            view! {
                <label>
                    <input type="radio" name="value" value=value checked=checked />
                    <span>
                        <svg viewBox="0 0 24 24" aria-hidden="true">
                            <circle cx="12" cy="12" r="10"></circle>
                            <path d="M8.5 9.5h.01M15.5 9.5h.01" stroke-width="2.5"></path>
                            <path d=mouth></path>
                        </svg>
                        {words.unwrap_or_else(|| value.to_owned())}
                    </span>
                </label>
            }
        })
        .collect();
    let name = said::words(&measure.name, asking);
    let class = form.error("value").map(|_| "has-error");
    view! {
        <form class="stack" method="post" action="/do/measures/record">
            <input type="hidden" name="measure" value=measure.id.to_string() />
            <input type="hidden" name="key" value=form.value("key").to_owned() />
            <input type="hidden" name="back" value=back />
            <fieldset class=class>
                <legend>{name}</legend>
                {field::error(form, "value")}
                <div class="smileys">{each}</div>
            </fieldset>
            <p>
                <button class="btn btn-main">{t.child_save()}</button>
            </p>
        </form>
    }
    .into_any()
}
