//! The curve in the size of a word, for the plan: line, phase lines, target, last dot.

use jiff::civil::Date;
use plotters::element::Circle;

use super::ink::Ink;
use super::lines::pieces;
use super::plane::{Drawn, Plane};
use super::scale::Scale;
use super::time::day;
use super::{Axis, Point};

/// One measure by one rater as a small picture, 150 × 52. It is hidden from screen readers: the
/// words stand beside it. `weekly` as in [`super::Curve`].
#[must_use]
pub fn spark(
    axis: &Axis,
    points: &[Point],
    phases: &[Date],
    target: Option<f64>,
    weekly: bool,
) -> String {
    let mut out = String::with_capacity(1024);
    out.push_str(r#"<svg class="chart spark" viewBox="0 0 150 52" aria-hidden="true">"#);
    let target = target.filter(|t| t.is_finite());
    let values = points.iter().map(|p| p.value).chain(target);
    let ends = Scale::reaching(axis, values, '.').ends;
    let mut changes: Vec<i32> = phases.iter().copied().map(day).collect();
    changes.sort_unstable();
    let days = points.iter().map(|p| day(p.date)).chain(changes.iter().copied());
    let first = days.clone().min().unwrap_or_default();
    let last = days.max().unwrap_or_default().max(first + 1);
    let plane = Plane::new(&mut out, (150, 52), (first..last, ends), (8..142, 6, 46));
    // The backend cannot fail, see `Curve::draw`.
    paint(&plane, points, &changes, target, weekly).unwrap_or_default();
    drop(plane);
    out.push_str("</svg>");
    out
}

fn paint(
    plane: &Plane,
    points: &[Point],
    changes: &[i32],
    target: Option<f64>,
    weekly: bool,
) -> Drawn {
    if let Some(y) = target.map(|t| plane.y(t)) {
        plane.line(Ink::AIM, [(4, y), (146, y)])?;
    }
    for x in changes.iter().map(|change| plane.x(*change)) {
        plane.line(Ink::PHASE, [(x, 2), (x, 50)])?;
    }
    let dots = plane.dots(points);
    for piece in pieces(&dots, changes, weekly) {
        plane.trace(Ink::line(0), piece)?;
    }
    match dots.last() {
        Some(last) => plane.draw(&Circle::new(last.at, 4, Ink::dot(0, last.baseline).style())),
        None => Ok(()),
    }
}
