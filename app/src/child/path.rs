//! The curve as a path of stones: where it began, where it is now, where the flag stands. One
//! person's measurements only, as everywhere; the same numbers stand in the sentence above.

use domain::{
    goal::Goal,
    measure::{Measure, Value},
    people::Who,
};
use leptos::prelude::*;

use crate::{
    drawn::{Draw, Drawn},
    i18n::Texts,
    ui::people::Network,
    ui::said,
};

/// At most so many stones that lie behind.
const MOST: usize = 5;

/// Where stones lie in a wide picture, and in a narrow one from below.
const WIDE: [(i32, i32); 6] =
    [(70, 235), (220, 185), (370, 225), (520, 165), (670, 195), (820, 110)];
const NARROW: [(i32, i32); 6] =
    [(80, 500), (230, 430), (100, 340), (235, 265), (110, 190), (240, 105)];

/// How far it has come with a goal. Nothing as long as there are no two measurements.
pub(super) fn path(network: Network<'_>, goal: &Goal) -> Option<Drawn> {
    let (asking, t) = (network.asking, network.asking.t());
    let measure = goal.primary()?;
    let values = values(network, measure);
    let (first, last) = (*values.first()?, *values.last()?);
    if values.len() < 2 {
        return None;
    }
    let name = said::words(&measure.name, asking);
    let target = measure.target.map(Value::get);
    let told = t.child_path(&t.number(first), &t.number(last), &name);
    let aim = target.map(|target| t.child_path_aim(&t.number(target)));
    let stones: Vec<String> = spaced(&values).into_iter().map(|value| t.number(value)).collect();
    let flag = target.map(|target| t.number(target));
    Some(
        view! {
            <section aria-labelledby="path" class="stack">
                <h2 id="path">{t.child_path_title()}</h2>
                <p>{told.clone()} " " {aim}</p>
                {drawn(t, "path path-big", "0 0 900 300", WIDE, &stones, flag.as_deref(), &told)}
                {drawn(t, "path path-small", "0 0 340 560", NARROW, &stones, flag.as_deref(), &told)}
            </section>
        }
        .drawn(),
    )
}

/// What one person has measured so far: the child, or who measures first.
fn values(network: Network<'_>, measure: &Measure) -> Vec<f64> {
    let today = network.asking.today;
    let child = measure.raters.iter().find(|who| **who == Who::Child);
    let Some(rater) = child.or_else(|| measure.raters.first()) else { return Vec::new() };
    let own = measure.standing().map(|(observation, _)| observation);
    let mut own: Vec<_> = own
        .filter(|it| it.by == *rater && it.date <= today)
        .filter_map(|it| Some((it.date, it.value?.get())))
        .collect();
    own.sort_by_key(|(date, _)| *date);
    own.into_iter().map(|(_, value)| value).collect()
}

/// The first, the last, and some between at even distances.
fn spaced(values: &[f64]) -> Vec<f64> {
    let count = values.len().min(MOST);
    let steps = count.saturating_sub(1).max(1);
    (0..count).filter_map(|step| values.get(step * (values.len() - 1) / steps)).copied().collect()
}

fn drawn(
    t: Texts,
    class: &'static str,
    room: &'static str,
    places: [(i32, i32); 6],
    stones: &[String],
    flag: Option<&str>,
    told: &str,
) -> Drawn {
    let all = stones.len() + usize::from(flag.is_some());
    let way: Vec<String> = places.iter().take(all).map(|(x, y)| format!("{x} {y}")).collect();
    let last = stones.len().saturating_sub(1);
    let each: Vec<_> = stones
        .iter()
        .zip(places)
        .enumerate()
        .map(|(number, (words, (x, y)))| {
            let class = if number == last { "stone here" } else { "stone been" };
            let note = if number == last {
                Some(t.child_path_now())
            } else {
                (number == 0).then(|| t.child_path_start())
            };
            stone(class, (x, y), words, note)
        })
        .collect();
    let end = flag.zip(places.get(stones.len()).copied()).map(|(words, (x, y))| {
        let (foot, top) = (y - 34, y - 92);
        let pole = format!("M{x} {foot}V{top}h42l-11 14 11 14h-42");
        let goal = stone("stone", (x, y), words, Some(t.child_path_goal()));
        view! {
            {goal}
            <path class="pole" d=pole></path>
        }
    });
    view! {
        <svg class=class viewBox=room role="img" aria-label=told.to_owned()>
            <path class="way" d=format!("M{}", way.join("L"))></path>
            {each}
            {end}
        </svg>
    }
    .drawn()
}

fn stone(class: &'static str, (x, y): (i32, i32), words: &str, note: Option<&str>) -> Drawn {
    let note = note.map(|note| {
        view! {
            <text class="note" x=x y=y + 64>
                {note.to_owned()}
            </text>
        }
    });
    view! {
        <ellipse class=class cx=x cy=y rx="48" ry="34"></ellipse>
        <text x=x y=y + 9>
            {words.to_owned()}
        </text>
        {note}
    }
    .drawn()
}

#[cfg(test)]
mod tests {
    use super::spaced;

    /// As they would be written on the stones.
    fn told(values: &[f64]) -> String {
        let each: Vec<String> = spaced(values).iter().map(ToString::to_string).collect();
        each.join(" ")
    }

    #[test]
    fn the_path_begins_and_ends_where_the_measurements_do() {
        assert_eq!(told(&[7.0, 3.0]), "7 3");
        let all: Vec<f64> = (0..26).map(f64::from).collect();
        assert_eq!(told(&all), "0 6 12 18 25");
        assert_eq!(told(&[]), "");
    }
}
