//! The measurements themselves: a thin line and dots for each rater, and the last value in figures.

use plotters::element::Circle;

use super::ink::Ink;
use super::plane::{Dot, Drawn};
use super::room::Hang;
use super::scale::number;
use super::sheet::Sheet;
use super::time::day;
use super::words::{EM, bold_width_of};
use super::{Axis, Curve};

/// A weekly series is not joined over more days than this: holidays, or nobody measured.
const WEEKLY_GAP: i32 = 24;

pub(super) fn draw(curve: &Curve, sheet: &mut Sheet) -> Drawn {
    let dots = std::mem::take(&mut sheet.dots);
    let mut changes: Vec<i32> = curve.phases.iter().map(|p| day(p.date)).collect();
    changes.sort_unstable();
    for (shape, series) in (0..4).cycle().zip(&dots) {
        for piece in pieces(series, &changes, curve.weekly) {
            sheet.plane.trace(Ink::line(shape), piece)?;
        }
    }
    for (i, (shape, series)) in (0..4).cycle().zip(&dots).enumerate() {
        let sign = outline(shape, sheet.dot);
        for dot in series {
            let ink = Ink::dot(shape, dot.baseline);
            match dots[..i].iter().filter(|earlier| has(earlier, dot)).count() {
                0 if shape == 0 => {
                    sheet.plane.draw(&Circle::new(dot.at, sheet.dot, ink.style()))?;
                }
                0 => sheet.plane.stamp(ink, dot.at, &sign)?,
                // An open ring round those that say the same, each with room for those inside.
                within => {
                    let r = sheet.dot + 4 * i32::try_from(within).unwrap_or(1);
                    sheet.plane.stamp(Ink::RING, dot.at, &outline(shape, r))?;
                }
            }
        }
    }
    for (i, series) in dots.iter().enumerate() {
        let Some(last) = series.last() else { continue };
        let said =
            |s: &Vec<Dot>| s.last().is_some_and(|d| (d.day, d.value) == (last.day, last.value));
        if !dots[..i].iter().any(said) {
            write_last(sheet, last, &value(curve, last.value))?;
        }
    }
    sheet.dots = dots;
    Ok(())
}

/// The stretches of a series that are joined: the line breaks where an intervention changed, and
/// in a weekly series over long gaps. A single measurement has no line.
pub(super) fn pieces<'d>(
    series: &'d [Dot],
    changes: &'d [i32],
    weekly: bool,
) -> impl Iterator<Item = &'d [Dot]> {
    let joined = move |a: &Dot, b: &Dot| {
        let before = |d: &Dot| changes.partition_point(|change| *change <= d.day);
        before(a) == before(b) && !(weekly && b.day - a.day > WEEKLY_GAP)
    };
    series.chunk_by(joined).filter(|piece| piece.len() > 1)
}

/// Did this rater give the same value on the same day?
fn has(series: &[Dot], dot: &Dot) -> bool {
    let from = series.partition_point(|d| d.day < dot.day);
    series[from..].iter().take_while(|d| d.day == dot.day).any(|d| d.at == dot.at)
}

/// The sign of a rater: circle, diamond, square, triangle, all of about the same weight. `r` is
/// half a dot.
fn outline(shape: u8, r: i32) -> String {
    let (wide, twice) = (r + 2, 2 * r);
    match shape {
        0 => format!("m{r} 0a{r} {r} 0 1 1-{twice} 0a{r} {r} 0 1 1 {twice} 0z"),
        1 => format!("m0-{wide}l{wide} {wide}l-{wide} {wide}l-{wide}-{wide}z"),
        2 => format!("m-{r}-{r}h{twice}v{twice}h-{twice}z"),
        _ => format!("m0-{wide}l{wide} {0}h-{1}z", wide + r, 2 * wide),
    }
}

/// The value in figures; a step of a worded scale by its label, if that is short.
fn value(curve: &Curve, value: f64) -> String {
    let level = match &curve.axis {
        #[expect(clippy::float_cmp, reason = "a step is one of the numbers given with the scale")]
        Axis::Levels(levels) => levels.iter().find(|(step, _)| *step == value),
        _ => None,
    };
    match level {
        Some((_, label)) if label.chars().count() > 4 => String::new(),
        Some((_, label)) => label.clone(),
        None => number(value, curve.decimal),
    }
}

/// The value beside its dot: to the right if there is room, else around it.
fn write_last(sheet: &mut Sheet, last: &Dot, value: &str) -> Drawn {
    let (x, y) = last.at;
    let half = bold_width_of(value) * 3 / 4;
    let right = [(x + 10, y - 8), (x + 12, y + 7), (x + 10, y + 22)];
    let middle = [(x, y - 12), (x, y + 28)];
    let left = [(x - 10, y - 8), (x - 10, y + 22)];
    let starts = right
        .into_iter()
        .chain(middle.map(|(x, y)| (x - half, y)))
        .chain(left.map(|(x, y)| (x - 2 * half, y)));
    // Not into the names of the months.
    let lowest = sheet.bottom() + 2;
    let places: Vec<_> = starts.filter(|(_, y)| y + EM / 5 < lowest).collect();
    sheet.write(Ink::NOW, Hang::Start, value, &places)
}
