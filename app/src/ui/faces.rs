//! Five faces of one colour, from very sad to very glad: to choose one, and to show which was chosen.
//! The words always stand beside the face.

use domain::measure::Scale;
use leptos::prelude::*;

use super::{field, said};
use crate::{
    drawn::{Draw, Drawn},
    form::Submitted,
    session::Asking,
};

/// The values that faces stand for.
pub const VALUES: [&str; 5] = ["1", "2", "3", "4", "5"];

/// The mouths, from very sad to very glad.
const MOUTHS: [&str; 5] = [
    "M7.5 16.8c2.5-3.6 6.5-3.6 9 0",
    "M8.3 16.2c2-1.9 5.4-1.9 7.4 0",
    "M8.5 15.5h7",
    "M8 14.5c2 2.3 6 2.3 8 0",
    "M7.2 13.7c1.6 4.9 8 4.9 9.6 0z",
];

/// What the faces are called on a scale; where it calls one nothing, its number.
pub fn words(asking: &Asking, scale: &Scale) -> [String; 5] {
    VALUES.map(|value| {
        let words = scale.anchors.get(value).map(|text| said::words(text, asking));
        words.unwrap_or_else(|| value.to_owned())
    })
}

/// One face, 1 to 5.
pub fn face(value: u8) -> Drawn {
    drawn("face-mouth", MOUTHS[usize::from(value.clamp(1, 5)) - 1])
}

fn drawn(class: &'static str, mouth: &'static str) -> Drawn {
    view! {
        <svg class=class viewBox="0 0 24 24" aria-hidden="true">
            <circle cx="12" cy="12" r="10"></circle>
            <path d="M8.5 9.5h.01M15.5 9.5h.01" stroke-width="2.5"></path>
            <path d=mouth></path>
        </svg>
    }
    .drawn()
}

/// The five of them to choose from, each with its words, under a question.
pub fn choose(
    form: &Submitted,
    field: &'static str,
    question: String,
    words: [String; 5],
) -> Drawn {
    let each: Vec<_> = VALUES
        .into_iter()
        .zip(MOUTHS)
        .zip(words)
        .map(|((value, mouth), words)| {
            let checked = form.value(field) == value;
            view! {
                <label>
                    <input type="radio" name=field value=value checked=checked />
                    <span>{drawn("", mouth)} {words}</span>
                </label>
            }
        })
        .collect();
    let class = form.error(field).map(|_| "has-error");
    // There may be the same question about several things; what is wrong is led to.
    let id = class.map(|_| field);
    view! {
        <fieldset class=class id=id>
            <legend>{question}</legend>
            {field::error(form, field)}
            <div class="smileys">{each}</div>
        </fieldset>
    }
    .drawn()
}
