//! The form for one measurement: tap a number and save, or say why it was not possible.

use domain::{
    entry::is_tapped,
    measure::{Measure, Observation, Scale, ScaleKind, Value},
};
use leptos::prelude::*;

use crate::{
    drawn::{Draw, Drawn},
    form::{Submitted, key},
    goals::effect,
    session::Asking,
    ui::{
        field, said,
        scale::{Choice, scale},
    },
};

/// What the form needs to know.
pub struct Entry<'a> {
    /// The one who measures.
    pub asking: &'a Asking,
    /// What is measured.
    pub measure: &'a Measure,
    /// On which scale.
    pub scale: &'a Scale,
    /// What this person measured last.
    pub last: Option<&'a Observation>,
    /// What was typed before, if it could not be saved.
    pub form: &'a Submitted,
    /// Where to go afterwards.
    pub back: &'a str,
    /// Whether saving is the one primary thing on the page.
    pub main: bool,
}

/// A form that nobody has sent yet.
#[must_use]
pub fn blank(asking: &Asking) -> Submitted {
    Submitted::starting([("date", asking.today.to_string()), ("key", key())])
}

/// The form, asking by the measure's own name.
pub fn form(entry: &Entry<'_>) -> Drawn {
    let name = said::words(&entry.measure.name, entry.asking);
    form_named(entry, &name)
}

/// The form under a name of the page's choice.
pub fn form_named(entry: &Entry<'_>, name: &str) -> Drawn {
    let t = entry.asking.t();
    let sent = entry.form;
    let save = if entry.main { "btn btn-main btn-wide" } else { "btn btn-save" };
    let id = |part: &str| id(entry, part);
    let error = field::error(sent, "value");
    let class = if error.is_some() { "has-error" } else { "" };
    let more = !sent.value("note").is_empty() || sent.error("date").is_some();
    view! {
        <form class="stack" method="post" action="/do/measures/record">
            <input type="hidden" name="measure" value=entry.measure.id.to_string() />
            <input type="hidden" name="key" value=sent.value("key").to_owned() />
            <input type="hidden" name="back" value=entry.back.to_owned() />
            <fieldset class=class id=id("value")>
                <legend>{name.to_owned()}</legend>
                {error}
                {value(entry)}
            </fieldset>
            <details open=more>
                <summary>
                    <span>{t.week_more()}</span>
                </summary>
                <div class="stack-s">
                    <div class="field">
                        <label for=id("note")>{t.week_note()}</label>
                        {field::error(sent, "note")}
                        <textarea class="input" id=id("note") name="note">
                            {sent.value("note").to_owned()}
                        </textarea>
                    </div>
                    <div class="field">
                        <label for=id("date")>{t.week_day()}</label>
                        {field::error(sent, "date")}
                        <input
                            class="input input-short"
                            type="date"
                            id=id("date")
                            name="date"
                            value=sent.value("date").to_owned()
                            max=entry.asking.today.to_string()
                        />
                    </div>
                </div>
            </details>
            // Enter presses a form's first button: it must be this one.
            <div class="acts"><button class=save>{t.week_save()}</button> {not_possible(entry)}</div>
        </form>
    }
    .drawn()
}

/// A field's own id where there are several forms: a summary of errors leads to the one that was sent.
fn id(entry: &Entry<'_>, field: &str) -> String {
    if entry.form.errors().is_empty() {
        return format!("{field}-{}", entry.measure.id);
    }
    field.to_owned()
}

/// The numbers to tap, or a line to type a number in.
fn value(entry: &Entry<'_>) -> Drawn {
    let t = entry.asking.t();
    let sent = entry.form.value("value");
    let highest = entry.last.and_then(|last| last.value).map_or(0.0, Value::get);
    let highest = entry.measure.target.map_or(highest, |target| highest.max(target.get()));
    if !is_tapped(entry.scale, highest) {
        let id = id(entry, "number");
        let last = entry.last.and_then(|last| last.value);
        let last = last.map(|value| t.week_last(&t.number(value.get())));
        return view! {
            <div class="field">
                <label class="vh" for=id.clone()>
                    {t.week_number()}
                </label>
                <input
                    class="input input-short"
                    id=id.clone()
                    name="value"
                    inputmode="decimal"
                    autocomplete="off"
                    value=sent.to_owned()
                />
                {last.map(|last| view! { <p class="hint">{last}</p> })}
            </div>
        }
        .drawn();
    }
    let ends = ends(entry).map(|(low, high)| {
        view! {
            <p class="ends">
                <span>{low}</span>
                <span>{high}</span>
            </p>
        }
    });
    view! { {scale(choices(entry), sent, t.week_last_word())} {ends} }.drawn()
}

fn choices(entry: &Entry<'_>) -> Vec<Choice> {
    let asking = entry.asking;
    let low = entry.scale.min.map_or(0.0, Value::get);
    let high = entry.scale.max.map_or(10.0, Value::get);
    let last = entry.last.and_then(|last| last.value).map(Value::get);
    let worded = matches!(entry.scale.kind, ScaleKind::Gas | ScaleKind::Smiley);
    let step = entry.scale.step.get();
    let mut choices = Vec::new();
    // Each from the lowest on, and in full: steps of a tenth add up to no tenth.
    let values = (0..=11).map(|nth| ((low + f64::from(nth) * step) * 1e6).round() / 1e6);
    for value in values.take_while(|value| *value <= high) {
        let anchor = entry.scale.anchors.get(&format!("{value}"));
        let meaning =
            match entry.measure.levels.as_ref().map(|levels| levels.get(&format!("{value}"))) {
                Some(_) => Some(effect::level(asking, entry.measure, value)),
                None => anchor.map(|anchor| said::words(anchor, asking)),
            };
        choices.push(Choice {
            value: format!("{value}"),
            shown: asking.t().number(value),
            meaning: meaning.filter(|_| worded),
            last: last == Some(value),
        });
    }
    choices
}

/// What the two ends of a line mean.
fn ends(entry: &Entry<'_>) -> Option<(String, String)> {
    let asking = entry.asking;
    let end = |value: Option<Value>| {
        let value = value?.get();
        let anchor = entry.scale.anchors.get(&format!("{value}"))?;
        Some(format!("{}: {}", asking.t().number(value), said::words(anchor, asking)))
    };
    (entry.scale.kind == ScaleKind::Numeric)
        .then(|| end(entry.scale.min).zip(end(entry.scale.max)))
        .flatten()
}

/// "Not possible", with a reason: said, not missing.
fn not_possible(entry: &Entry<'_>) -> impl IntoView + use<> {
    let t = entry.asking.t();
    let sent = entry.form;
    let reasons = [
        ("ill", t.week_not_possible_ill()),
        ("holiday", t.week_not_possible_holiday()),
        ("absent", t.week_not_possible_absent()),
        ("other", t.week_not_possible_other()),
    ];
    let each = reasons.map(|(word, words)| {
        view! {
            <button class="btn btn-small" name="not_possible" value=word>
                {words}
            </button>
        }
    });
    view! {
        <details open=!sent.value("not_possible").is_empty()>
            <summary>
                <span>{t.week_not_possible()}</span>
            </summary>
            <div class="row" role="group" aria-label=t.week_why_not()>
                {each.into_iter().collect_view()}
            </div>
        </details>
    }
}
