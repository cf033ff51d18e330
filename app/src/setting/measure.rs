//! The step that says how a goal is measured: what, on which scale, which way, by whom, how often.

use std::collections::BTreeMap;

use domain::{
    goal::Goal,
    id::MeasureId,
    measure::{Direction, Measure, Scale, ScaleKind},
    people::Who,
};
use leptos::prelude::*;
use store::cases::CaseRecord;

use crate::{
    drawn::{Draw, Drawn},
    form::{Submitted, key},
    i18n::Texts,
    refusal::Refusal,
    session::Asking,
    ui::{field, people::Network, said},
};

/// The levels of goal attainment scaling, lowest first.
const LEVELS: [(&str, &str); 5] =
    [("level1", "-2"), ("level2", "-1"), ("level3", "0"), ("level4", "1"), ("level5", "2")];

/// Days between measurements to choose from.
const DAYS: [u16; 4] = [1, 7, 14, 28];

/// The form as the measure stands.
pub(super) fn starting(asking: &Asking, goal: &Goal, values: &mut Vec<(&'static str, String)>) {
    let Some(measure) = goal.primary() else {
        values.extend([("days", "7".to_owned()), ("direction", "higher".to_owned())]);
        return;
    };
    values.push(("name", said::words(&measure.name, asking)));
    values.push(("scale", measure.scale.clone()));
    let lower = measure.direction == Direction::Lower;
    values.push(("direction", if lower { "lower" } else { "higher" }.to_owned()));
    values.push(("days", measure.followup_days.to_string()));
    values.extend(measure.raters.iter().map(|who| ("raters", who.to_string())));
    for (field, level) in LEVELS {
        let words = measure.levels.as_ref().and_then(|levels| levels.get(level));
        values.extend(words.map(|words| (field, said::words(words, asking))));
    }
}

fn kind_of(t: Texts, scale: &Scale) -> String {
    match (scale.kind, scale.min, scale.max) {
        (ScaleKind::Numeric, Some(min), Some(max)) => {
            t.set_scale_numeric(&t.number(min.get()), &t.number(max.get()))
        }
        (ScaleKind::Numeric, ..) => t.set_scale_number().to_owned(),
        (ScaleKind::Smiley, ..) => t.set_scale_smiley().to_owned(),
        (ScaleKind::Gas, ..) => t.set_scale_gas().to_owned(),
        (ScaleKind::Count, ..) => t.set_scale_count().to_owned(),
        (ScaleKind::Percent, ..) => t.set_scale_percent().to_owned(),
        (ScaleKind::Minutes, ..) => t.set_scale_minutes().to_owned(),
        (ScaleKind::YesNo, ..) => t.set_scale_yes_no().to_owned(),
    }
}

/// The fields.
pub(super) fn fields(network: Network<'_>, form: &Submitted) -> Drawn {
    let t = network.asking.t();
    let scales: Vec<_> = network
        .record
        .scales
        .iter()
        .map(|(name, scale)| field::pick(form, "scale", name.clone(), kind_of(t, scale), None))
        .collect();
    let ways = [("higher", t.set_higher()), ("lower", t.set_lower())].map(|(name, words)| {
        field::pick(form, "direction", name.to_owned(), words.to_owned(), None)
    });
    let raters: Vec<_> = network
        .record
        .case
        .taking_part(network.asking.today)
        .map(|who| {
            let role = Some(network.role(&who)).filter(|role| !role.is_empty());
            field::check(form, "raters", who.to_string(), network.name(&who), role)
        })
        .collect();
    let often = DAYS.map(|days| {
        field::pick(form, "days", days.to_string(), t.set_every(i64::from(days)), None)
    });
    let open =
        LEVELS.iter().any(|(name, _)| !form.value(name).is_empty() || form.error(name).is_some());
    let labels = [
        t.set_level_first(),
        t.set_level_second(),
        t.set_level_third(),
        t.set_level_fourth(),
        t.set_level_fifth(),
    ];
    let levels: Vec<_> = LEVELS
        .into_iter()
        .zip(labels)
        .map(|((name, _), label)| field::line(form, name, "text", label, None))
        .collect();
    view! {
        {field::line(form, "name", "text", t.set_measure_name(), Some(t.set_measure_name_hint()))}
        {field::choices(form, "scale", t.set_scale(), None, "picks picks-2", scales)}
        <details open=open>
            <summary>
                <span>{t.set_levels()}</span>
            </summary>
            <div class="stack-s">{levels}</div>
        </details>
        {field::choices(form, "direction", t.set_direction(), None, "picks picks-2", ways.into())}
        {field::choices(form, "raters", t.set_raters(), None, "picks picks-2", raters)}
        {field::choices(form, "days", t.set_often(), None, "picks picks-2", often.into())}
    }
    .drawn()
}

/// Puts what was typed into the goal; what cannot be is noted beside its field.
pub(super) fn parse(
    asking: &Asking,
    record: &CaseRecord,
    goal: &mut Goal,
    form: &mut Submitted,
) -> Result<(), Refusal> {
    let t = asking.t();
    let stood = goal.primary();
    let name = form.needed_words(asking, "name");
    let name = name.map(|now| said::kept(asking, stood.map(|measure| &measure.name), now));
    let stood = |level| stood.and_then(|it| it.levels.as_ref()).and_then(|it| it.get(level));
    let scale = record.scales.get_key_value(form.value("scale"));
    if scale.is_none() {
        form.reject("scale", t.set_error_scale());
    }
    let direction = match form.value("direction") {
        "higher" => Some(Direction::Higher),
        "lower" => Some(Direction::Lower),
        _ => None,
    };
    if direction.is_none() {
        form.reject("direction", t.set_error_direction());
    }
    let everybody: Vec<Who> = record.case.taking_part(asking.today).collect();
    let raters: Vec<Who> =
        everybody.into_iter().filter(|who| form.all("raters").contains(&who.to_string())).collect();
    if raters.is_empty() {
        form.reject("raters", t.set_error_raters());
    }
    let days = form.value("days").parse().ok().filter(|days| DAYS.contains(days));
    if days.is_none() {
        form.reject("days", t.set_error_days());
    }
    let mut levels = None;
    if scale.is_some_and(|(_, scale)| scale.kind == ScaleKind::Gas) {
        let mut words = BTreeMap::new();
        for (field, level) in LEVELS {
            let text = form.needed_words(asking, field);
            let text = text.map(|now| said::kept(asking, stood(level), now));
            words.extend(text.map(|text| (level.to_owned(), text)));
        }
        levels = Some(words);
    }
    let before = goal.measures.iter().position(|measure| measure.primary);
    let measured = before.is_some_and(|at| goal.measures[at].all().next().is_some());
    let other = before.is_some_and(|at| goal.measures[at].scale != form.value("scale"));
    if measured && other {
        form.reject("scale", t.set_error_measured());
    }
    let (Some(name), Some((scale, _)), Some(direction), Some(followup_days), true) =
        (name, scale, direction, days, form.errors().is_empty())
    else {
        return Ok(());
    };
    let mut measure = match before {
        Some(at) => goal.measures.remove(at),
        None => Measure {
            id: MeasureId::try_from(key()).map_err(|_| Refusal::Broken)?,
            name: name.clone(),
            scale: scale.clone(),
            unit: None,
            direction,
            primary: true,
            levels: None,
            baseline: Vec::new(),
            target: None,
            target_date: None,
            observations: Vec::new(),
            raters: Vec::new(),
            followup_days,
        },
    };
    if measure.scale != *scale {
        measure.target = None;
    }
    measure =
        Measure { name, scale: scale.clone(), direction, levels, raters, followup_days, ..measure };
    goal.measures.insert(before.unwrap_or(goal.measures.len()), measure);
    Ok(())
}
