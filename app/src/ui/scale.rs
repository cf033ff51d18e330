//! The row of numbers to tap: one radio group, the last value marked with a word.

use leptos::prelude::*;

use crate::drawn::Draw;
use serde::{Deserialize, Serialize};

/// One value that can be tapped.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Choice {
    /// What is sent.
    pub value: String,
    /// What is shown.
    pub shown: String,
    /// What it means, for worded levels and faces.
    pub meaning: Option<String>,
    /// Whether it was the last value.
    pub last: bool,
}

/// The numbers of a scale as radio buttons named `value`.
pub fn scale(choices: Vec<Choice>, chosen: &str, last_word: &str) -> impl IntoView + use<> {
    let worded = choices.iter().any(|choice| choice.meaning.is_some());
    let each = choices.into_iter().map(|choice| {
        let checked = choice.value == chosen;
        let last = choice.last.then(|| last_word.to_owned());
        if worded {
            let hint = last.map(|word| view! { <span class="hint">{word}</span> });
            let words = choice.meaning.unwrap_or_else(|| choice.shown.clone());
            let class = if choice.last { "pick was" } else { "pick" };
            return view! {
                <label class=class>
                    <input type="radio" name="value" value=choice.value checked=checked />
                    <span>{words}</span>
                    {hint}
                </label>
            }
            .drawn();
        }
        let class = choice.last.then_some("was");
        let hint = last.map(|word| view! { <small>{word}</small> });
        view! {
            <label class=class>
                <input type="radio" name="value" value=choice.value checked=checked />
                <span>{choice.shown} {hint}</span>
            </label>
        }
        .drawn()
    });
    let class = if worded { "picks" } else { "scale" };
    let each = each.collect_view();
    view! { <div class=class>{each}</div> }
}
