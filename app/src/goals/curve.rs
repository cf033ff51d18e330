//! A measure made into the input of the curve: who measured, phases, target, the child's words,
//! holidays. Drawing is `chart`'s.

use std::collections::BTreeMap;

use domain::{
    effect::Assessment,
    goal::Goal,
    measure::{Measure, ScaleKind, Value},
    people::Who,
};
use jiff::civil::Date;
use leptos::prelude::*;

use super::{
    chart::{self, Aim, Axis, Curve, Flag, Phase, Point, Voice},
    effect,
};
use crate::{
    drawn::{Draw, Drawn},
    ui::{people::Network, said},
};

/// Each rater's measurements with a value, in the order of the measure's raters, then others.
#[must_use]
pub fn series(measure: &Measure) -> Vec<(Who, Vec<Point>)> {
    let mut by_rater: BTreeMap<usize, (Who, Vec<Point>)> = BTreeMap::new();
    let mut order: Vec<Who> = measure.raters.clone();
    for (observation, baseline) in measure.standing() {
        let Some(value) = observation.value else { continue };
        let place = order.iter().position(|who| *who == observation.by).unwrap_or_else(|| {
            order.push(observation.by.clone());
            order.len() - 1
        });
        let point = Point { date: observation.date, value: value.get(), baseline };
        by_rater.entry(place).or_insert_with(|| (observation.by.clone(), Vec::new())).1.push(point);
    }
    by_rater.into_values().collect()
}

/// The curve of a measure of a goal.
#[must_use]
pub fn curve(
    network: Network<'_>,
    goal: &Goal,
    measure: &Measure,
    assessment: &Assessment,
) -> Curve {
    let asking = network.asking;
    let t = asking.t();
    let record = network.record;
    let flags = goal.milestones.iter().filter(|_| measure.primary).map(|milestone| Flag {
        date: milestone.date,
        value: milestone.value.get(),
        label: String::new(),
    });
    let target = measure.target.zip(measure.target_date).map(|(value, date)| Flag {
        date,
        value: value.get(),
        label: t.goal_curve_target(&t.number(value.get())),
    });
    Curve {
        id: measure.id.to_string(),
        title: said::bare(&measure.name, asking),
        description: effect::sentence(asking, record, goal, measure, assessment),
        axis: axis(network, measure),
        weekly: is_weekly(measure),
        raters: series(measure).into_iter().map(|(_, points)| points).collect(),
        aim: aim(goal, measure, assessment),
        phases: goal
            .phases
            .iter()
            .map(|phase| Phase {
                number: phase.n,
                date: phase.start,
                label: said::bare(&phase.label, asking),
            })
            .collect(),
        voices: heard(network, goal)
            .map(|(number, voice)| Voice { number, date: voice.date })
            .collect(),
        flags: flags.chain(target).collect(),
        holidays: record.calendar.clone(),
        holiday_word: t.goal_curve_holiday().to_owned(),
        months: std::array::from_fn(|month| month_name(t, month)),
        decimal: if t.number(0.5).contains(',') { ',' } else { '.' },
        as_of: asking.today,
    }
}

fn month_name(t: crate::i18n::Texts, month: usize) -> String {
    let month = i8::try_from(month + 1).unwrap_or(1);
    t.month(jiff::civil::date(2026, month, 1))
}

/// What the child has said while this goal was on the way, numbered as on the curve.
pub fn heard<'a>(
    network: Network<'a>,
    goal: &'a Goal,
) -> impl Iterator<Item = (u32, &'a domain::voice::Voice)> {
    let first = first_day(goal);
    let said = network.record.case.voices.iter().filter(move |voice| voice.date >= first);
    (1..).zip(said)
}

/// The first day that the curve shows.
fn first_day(goal: &Goal) -> Date {
    let measured = goal.measures.iter().flat_map(|m| m.all().map(|(o, _)| o.date));
    let begun = goal.phases.iter().map(|phase| phase.start);
    let first = measured.chain(begun).min().unwrap_or(Date::MIN);
    // Words said shortly before the first measurement belong to it.
    first.saturating_sub(jiff::Span::new().days(31))
}

fn axis(network: Network<'_>, measure: &Measure) -> Axis {
    let Some(scale) = network.record.scales.get(&measure.scale) else { return Axis::Count };
    let ends = scale.min.zip(scale.max).map(|(min, max)| (min.get(), max.get()));
    match (scale.kind, ends) {
        (ScaleKind::Gas, Some((min, max))) => {
            let mut levels = Vec::new();
            let mut level = min;
            while level <= max {
                levels.push((level, signed(level)));
                level += scale.step.get().max(1.0);
            }
            Axis::Levels(levels)
        }
        (ScaleKind::Count | ScaleKind::Minutes, _) | (_, None) => Axis::Count,
        (_, Some((min, max))) => Axis::Rating { min, max },
    }
}

fn signed(level: f64) -> String {
    let sign = if level < 0.0 {
        "−"
    } else if level > 0.0 {
        "+"
    } else {
        ""
    };
    format!("{sign}{}", level.abs())
}

/// From where it stood when the first intervention began to the target.
fn aim(goal: &Goal, measure: &Measure, assessment: &Assessment) -> Option<Aim> {
    let begin = goal.phases.iter().map(|phase| phase.start).min()?;
    let mut before: Vec<f64> = measure
        .standing()
        .filter(|(observation, _)| observation.date <= begin)
        .filter_map(|(observation, _)| observation.value.map(Value::get))
        .collect();
    before.sort_by(f64::total_cmp);
    let from = before.get(before.len() / 2).copied().or(assessment.evidence.reference)?;
    let to = (measure.target_date?, measure.target?.get());
    Some(Aim { from: (begin, from), to })
}

/// The small curve of the plan, of the one who measures most; the words stand beside it.
pub fn sparkline(network: Network<'_>, goal: &Goal) -> Option<Drawn> {
    let measure = goal.primary()?;
    let (_, points) = series(measure).into_iter().max_by_key(|(_, points)| points.len())?;
    let phases: Vec<Date> = goal.phases.iter().map(|phase| phase.start).collect();
    let target = measure.target.map(Value::get);
    let axis = axis(network, measure);
    let svg = chart::spark(&axis, &points, &phases, target, is_weekly(measure));
    Some(view! { <div class="spark-box" inner_html=svg></div> }.drawn())
}

/// Measured about once a week.
fn is_weekly(measure: &Measure) -> bool {
    measure.followup_days <= 10
}
