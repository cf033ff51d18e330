//! Measuring by faces: tapped, then saved.

use domain::measure::{Measure, Scale};
use leptos::prelude::*;

use crate::{
    drawn::{Draw, Drawn},
    form::Submitted,
    session::Asking,
    ui::{faces, said},
};

/// The form of a measure with faces.
pub(super) fn form(
    asking: &Asking,
    measure: &Measure,
    scale: &Scale,
    form: &Submitted,
    back: String,
) -> Drawn {
    let t = asking.t();
    let words = ["1", "2", "3", "4", "5"].map(|value| {
        let words = scale.anchors.get(value).map(|text| said::words(text, asking));
        words.unwrap_or_else(|| value.to_owned())
    });
    let name = said::words(&measure.name, asking);
    view! {
        <form class="stack" method="post" action="/do/measures/record">
            <input type="hidden" name="measure" value=measure.id.to_string() />
            <input type="hidden" name="key" value=form.value("key").to_owned() />
            <input type="hidden" name="back" value=back />
            {faces::choose(form, "value", name, words)}
            <p>
                <button class="btn btn-main">{t.child_save()}</button>
            </p>
        </form>
    }
    .drawn()
}
