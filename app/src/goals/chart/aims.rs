//! Where it was meant to go: the aim line, milestones and the target.

use super::Curve;
use super::ink::Ink;
use super::plane::Drawn;
use super::room::{Frame, Hang};
use super::sheet::Sheet;
use super::time::day;
use super::words::width_of;

/// The dashed line to the target.
pub(super) fn line(curve: &Curve, sheet: &Sheet) -> Drawn {
    let Some(aim) = curve.aim.filter(|a| a.from.1.is_finite() && a.to.1.is_finite()) else {
        return Ok(());
    };
    let end = |(date, value): (_, f64)| sheet.plane.at(day(date), value);
    sheet.plane.line(Ink::AIM, [end(aim.from), end(aim.to)])
}

/// Keeps the places of the flags free of figures.
pub(super) fn keep_flags_free(curve: &Curve, sheet: &mut Sheet) {
    for flag in curve.flags.iter().filter(|f| f.value.is_finite()) {
        let (x, y) = sheet.plane.at(day(flag.date), flag.value);
        sheet.take(Frame { left: x - 2, top: y - 18, right: x + 13, bottom: y + 5 });
    }
}

/// A flag for each milestone and the target, with its label below, above or beside it.
pub(super) fn flags(curve: &Curve, sheet: &mut Sheet) -> Drawn {
    let mut planted = Vec::new();
    // Those with a label first: a milestone at the same place as the target is the same flag.
    let (named, plain): (Vec<_>, Vec<_>) = curve.flags.iter().partition(|f| !f.label.is_empty());
    for flag in named.into_iter().chain(plain).filter(|f| f.value.is_finite()) {
        let (x, y) = sheet.plane.at(day(flag.date), flag.value);
        if planted.contains(&(x, y)) {
            continue;
        }
        planted.push((x, y));
        sheet.plane.stamp(Ink::GOAL, (x, y + 4), "v-20h11l-3 4l3 4h-11")?;
        let half = width_of(&flag.label) / 2 + 1;
        let middle = (x + 6).min(sheet.size.width - 2 - half);
        let places = [
            (middle, y + 20),
            (middle, y - 22),
            (x - half - 6, y + 20),
            (x - half - 6, y - 4),
            (x + half + 17, y - 4),
        ];
        if !flag.label.is_empty() {
            sheet.write(Ink::MID, Hang::Mid, &flag.label, &places)?;
        }
    }
    Ok(())
}
