//! What was typed into a form that is no longer there, because another was first: it stands on the page,
//! to be taken along.

use leptos::prelude::*;

use crate::{
    drawn::{Draw, Drawn},
    form::Submitted,
};

/// The words in these fields, after a sentence that says why; none where nothing was typed.
#[must_use]
pub fn unsaved(form: &Submitted, why: &'static str, fields: &[&str]) -> Option<Drawn> {
    let typed = fields.iter().flat_map(|field| form.all(field));
    let typed: Vec<_> = typed
        .filter(|words| !words.trim().is_empty())
        .map(|words| view! { <p class="box">{words.clone()}</p> })
        .collect();
    (!typed.is_empty()).then(|| {
        view! {
            <section class="notice stack-s" role="alert">
                <p>
                    <b>{why}</b>
                </p>
                {typed}
            </section>
        }
        .drawn()
    })
}
