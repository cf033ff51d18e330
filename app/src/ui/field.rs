//! Fields with their label, hint and error, and the summary of errors at the top of a form.

use leptos::prelude::*;

use crate::{
    drawn::{Draw, Drawn},
    form::Submitted,
    i18n::Texts,
    ui::icon::{Icon, icon},
};

/// The error of a field, in words beside it.
pub fn error(form: &Submitted, field: &'static str) -> Option<Drawn> {
    let words = form.error(field)?.to_owned();
    let shown = view! {
        <p class="error" id=format!("{field}-error")>
            {icon(Icon::Error)} <span>{words}</span>
        </p>
    };
    Some(shown.drawn())
}

/// What is wrong with something that is not asked for here: the summary leads to this.
pub fn unasked(form: &Submitted, field: &'static str) -> Option<Drawn> {
    let wrong = error(form, field)?;
    let shown = view! {
        <div class="field has-error" id=field>
            {wrong}
        </div>
    };
    Some(shown.drawn())
}

/// What helps to fill in a field.
fn hint(field: &str, words: Option<String>) -> Option<impl IntoView + use<>> {
    let (id, words) = (format!("{field}-hint"), words?);
    Some(view! { <p class="hint" id=id>{words}</p> })
}

/// What is read out with a field: what is wrong, and what helps.
fn described(form: &Submitted, field: &str, hint: bool) -> Option<String> {
    match (form.error(field).is_some(), hint) {
        (true, true) => Some(format!("{field}-error {field}-hint")),
        (true, false) => Some(format!("{field}-error")),
        (false, true) => Some(format!("{field}-hint")),
        (false, false) => None,
    }
}

/// The class of a field's frame.
fn frame(form: &Submitted, field: &str) -> &'static str {
    if form.error(field).is_some() { "field has-error" } else { "field" }
}

/// A line to type in. `kind` is the input's type, `new-password` for one that is being
/// chosen, or `one-time-code`.
pub fn line(
    form: &Submitted,
    field: &'static str,
    kind: &'static str,
    label: &str,
    helps: Option<&str>,
) -> Drawn {
    let invalid = form.error(field).map(|_| "true");
    let class = match kind {
        "date" | "time" | "one-time-code" => "input input-short",
        _ => "input",
    };
    let complete = match kind {
        "email" => Some("username"),
        "password" => Some("current-password"),
        "new-password" => Some("new-password"),
        "one-time-code" => Some("one-time-code"),
        _ => None,
    };
    // Not a number: a code begins with a nought as well.
    let kind = match kind {
        "new-password" => "password",
        "one-time-code" => "text",
        kind => kind,
    };
    // A password is never sent back.
    let value = if kind == "password" { String::new() } else { form.value(field).to_owned() };
    view! {
        <div class=frame(form, field)>
            <label for=field>{label.to_owned()}</label>
            {hint(field, helps.map(str::to_owned))}
            {error(form, field)}
            <input
                class=class
                id=field
                name=field
                type=kind
                value=value
                autocomplete=complete
                aria-invalid=invalid
                aria-describedby=described(form, field, helps.is_some())
            />
        </div>
    }
    .drawn()
}

/// A box for more words.
pub fn area(form: &Submitted, field: &'static str, label: &str, helps: Option<&str>) -> Drawn {
    let invalid = form.error(field).map(|_| "true");
    view! {
        <div class=frame(form, field)>
            <label for=field>{label.to_owned()}</label>
            {hint(field, helps.map(str::to_owned))}
            {error(form, field)}
            <textarea
                class="input"
                id=field
                name=field
                aria-invalid=invalid
                aria-describedby=described(form, field, helps.is_some())
            >
                {form.value(field).to_owned()}
            </textarea>
        </div>
    }
    .drawn()
}

/// One row of a choice of one.
pub fn pick(
    form: &Submitted,
    field: &'static str,
    value: String,
    name: String,
    hint: Option<String>,
) -> Drawn {
    let checked = form.value(field) == value;
    view! {
        <label class="pick">
            <input type="radio" name=field value=value checked=checked />
            <span>{name} {hint.map(|hint| view! { " "<span class="opt">{hint}</span> })}</span>
        </label>
    }
    .drawn()
}

/// One row of a choice of several.
pub fn check(
    form: &Submitted,
    field: &'static str,
    value: String,
    name: String,
    hint: Option<String>,
) -> Drawn {
    let checked = form.all(field).contains(&value);
    view! {
        <label class="pick">
            <input type="checkbox" name=field value=value checked=checked />
            <span>{name}</span>
            {hint.map(|hint| view! { <span class="hint">{hint}</span> })}
        </label>
    }
    .drawn()
}

/// Choices under one legend, with what is wrong.
pub fn choices(
    form: &Submitted,
    field: &'static str,
    legend: impl IntoView + 'static,
    helps: Option<String>,
    class: &'static str,
    each: Vec<Drawn>,
) -> Drawn {
    let wrong = form.error(field).map(|_| "has-error");
    let described = described(form, field, helps.is_some());
    view! {
        <fieldset class=wrong id=field aria-describedby=described>
            <legend>{legend}</legend>
            {hint(field, helps)}
            {error(form, field)}
            <div class=class>{each}</div>
        </fieldset>
    }
    .drawn()
}

/// The box at the top: what is wrong, with a link to each field, and that nothing is lost.
pub fn summary(form: &Submitted, t: Texts, title: &'static str) -> Option<Drawn> {
    if form.errors().is_empty() {
        return None;
    }
    let each = form.errors().iter().map(|(field, words)| {
        view! {
            <li>
                <a href=format!("#{field}")>{words.clone()}</a>
            </li>
        }
    });
    let shown = view! {
        <section class="errors" role="alert" tabindex="-1" aria-labelledby="errors-title">
            <h2 id="errors-title">{title}</h2>
            <p>{t.errors_form_kept(form.errors().len())}</p>
            <ul>{each.collect_view()}</ul>
        </section>
    };
    Some(shown.drawn())
}
