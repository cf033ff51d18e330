//! The step that says where a goal should be and when, with a milestone on the way; and the field
//! for a value, which the baseline asks too.

use domain::{
    entry::{DueFault, Finding, due_on, is_tapped},
    goal::{Goal, Milestone},
    measure::{Measure, Scale, ScaleKind, Value},
};
use jiff::{ToSpan, civil::Date};
use leptos::prelude::*;
use store::cases::CaseRecord;

use crate::{
    drawn::{Draw, Drawn},
    form::Submitted,
    session::Asking,
    ui::{
        field,
        people::Network,
        said,
        scale::{Choice, scale as taps},
    },
};

/// Weeks to a target that nobody has set: short enough to be judged (domain.md D.6).
const WEEKS: i64 = 12;

/// A day so many weeks on, moved out of the holidays.
pub(super) fn in_weeks(asking: &Asking, record: &CaseRecord, weeks: i64) -> Date {
    let mut day = asking.today.saturating_add(weeks.weeks());
    while let Err(DueFault::Holiday { until }) = due_on(day, asking.today, &record.calendar) {
        day = until.saturating_add(1.day());
    }
    day
}

/// The form as the goal stands.
pub(super) fn starting(
    asking: &Asking,
    record: &CaseRecord,
    goal: &Goal,
    values: &mut Vec<(&'static str, String)>,
) {
    let Some(measure) = goal.primary() else { return };
    values.extend(measure.target.map(|target| ("value", target.get().to_string())));
    let by = measure.target_date.unwrap_or_else(|| in_weeks(asking, record, WEEKS));
    values.push(("date", by.to_string()));
    let meeting = record.case.next_meeting(asking.today).map(|meeting| meeting.date);
    if let Some(first) = goal.milestones.first() {
        values.extend([
            ("step_value", first.value.get().to_string()),
            ("step_date", first.date.to_string()),
            ("step_text", said::words(&first.text, asking)),
        ]);
    } else {
        let day = meeting.unwrap_or_else(|| in_weeks(asking, record, WEEKS - 4));
        values.push(("step_date", day.to_string()));
    }
}

/// The fields.
pub(super) fn fields(network: Network<'_>, goal: &Goal, form: &Submitted) -> Drawn {
    let t = network.asking.t();
    let Some(measure) = goal.primary() else {
        return view! { <p class="notice">{t.set_measure_first()}</p> }.drawn();
    };
    view! {
        {value(network, measure, form, t.set_target())}
        {field::line(form, "date", "date", t.set_target_date(), None)}
        <h2 class="h-small">{t.set_milestone()}</h2>
        <p class="hint">{t.set_milestone_hint()}</p>
        {field::line(form, "step_text", "text", t.set_milestone_text(), None)}
        {field::line(form, "step_value", "text", t.set_milestone_value(), None)}
        {field::line(form, "step_date", "date", t.set_milestone_date(), None)}
    }
    .drawn()
}

/// A value on the scale of a measure: to tap where there are few, else to type.
pub(super) fn value(
    network: Network<'_>,
    measure: &Measure,
    form: &Submitted,
    legend: &'static str,
) -> Drawn {
    let asking = network.asking;
    let Some(scale) = network.record.scales.get(&measure.scale) else { return ().drawn() };
    if scale.kind == ScaleKind::Count || !is_tapped(scale, 10.0) {
        let name = said::words(&measure.name, asking);
        return field::line(form, "value", "text", legend, Some(&name));
    }
    let choices = choices(asking, scale, Some(measure));
    let chosen = form.value("value");
    let wrong = form.error("value").map(|_| "has-error");
    view! {
        <fieldset class=wrong id="value">
            <legend>{legend}</legend>
            <p class="hint">{said::words(&measure.name, asking)}</p>
            {field::error(form, "value")}
            {taps(choices, chosen, asking.t().week_last_word())}
        </fieldset>
    }
    .drawn()
}

/// The values of a scale with few of them, each with what it means.
pub(super) fn choices(asking: &Asking, scale: &Scale, measure: Option<&Measure>) -> Vec<Choice> {
    let (low, high) = (scale.min.map_or(0.0, Value::get), scale.max.map_or(10.0, Value::get));
    let worded = matches!(scale.kind, ScaleKind::Gas | ScaleKind::Smiley | ScaleKind::YesNo);
    let levels = measure.and_then(|measure| measure.levels.as_ref());
    let mut choices = Vec::new();
    let mut value = low;
    while value <= high && choices.len() <= 11 {
        let name = format!("{value}");
        let words = levels.and_then(|levels| levels.get(&name)).or(scale.anchors.get(&name));
        let meaning = words.filter(|_| worded).map(|words| said::words(words, asking));
        let shown = asking.t().number(value);
        choices.push(Choice { value: name, shown, meaning, last: false });
        value += scale.step.get();
    }
    choices
}

/// A value as it was typed; what cannot be is noted beside its field.
pub(super) fn read(
    asking: &Asking,
    scale: &Scale,
    form: &mut Submitted,
    field: &'static str,
) -> Option<Value> {
    if let Ok(Finding::Value(value)) = Finding::parse(form.value(field), "", scale) {
        return Some(value);
    }
    form.reject(field, asking.t().set_error_value());
    None
}

/// A day to come as it was typed, on which something can be looked at.
pub(super) fn day(
    asking: &Asking,
    record: &CaseRecord,
    form: &mut Submitted,
    field: &'static str,
) -> Option<Date> {
    let t = asking.t();
    let day = form.day(field);
    match day.map(|day| due_on(day, asking.today, &record.calendar)) {
        Some(Ok(day)) if day > asking.today => return Some(day),
        Some(Ok(_) | Err(DueFault::Past)) => form.reject(field, t.set_error_past()),
        Some(Err(DueFault::Holiday { until })) => {
            form.reject(field, t.action_error_holiday(&t.day_month(until)));
        }
        None => form.reject(field, t.errors_field_date(&t.date(asking.today))),
    }
    None
}

/// Puts what was typed into the goal; what cannot be is noted beside its field.
pub(super) fn parse(asking: &Asking, record: &CaseRecord, goal: &mut Goal, form: &mut Submitted) {
    let t = asking.t();
    let Some(at) = goal.measures.iter().position(|measure| measure.primary) else {
        form.reject("value", t.set_measure_first());
        return;
    };
    let Some(scale) = record.scales.get(&goal.measures[at].scale) else { return };
    let target = read(asking, scale, form, "value");
    let by = day(asking, record, form, "date");
    let stood = goal.milestones.iter().map(|one| &one.text);
    let text = form.words(asking, "step_text").map(|now| said::kept(asking, stood, now));
    if text.is_none() && !form.value("step_value").trim().is_empty() {
        form.needed_words(asking, "step_text");
    }
    let milestone = match text {
        Some(text) => {
            let value = read(asking, scale, form, "step_value");
            let date = day(asking, record, form, "step_date");
            value.zip(date).map(|(value, date)| Milestone { value, date, text, reached: None })
        }
        None => None,
    };
    if let (Some(milestone), Some(by)) = (&milestone, by)
        && milestone.date > by
    {
        form.reject("step_date", t.set_error_milestone_late());
    }
    if !form.errors().is_empty() {
        return;
    }
    let measure = &mut goal.measures[at];
    (measure.target, measure.target_date) = (target, by);
    goal.milestones.retain(|one| one.reached.is_some());
    goal.milestones.extend(milestone);
}
