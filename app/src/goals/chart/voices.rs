//! The child's words: numbered speech marks in a row under the axis, each on a dotted thread.

use super::Curve;
use super::crowd::{Mark, row};
use super::ink::Ink;
use super::plane::Drawn;
use super::sheet::Sheet;

/// Where the speech marks stand in the row under the axis.
fn bubbles(curve: &Curve, sheet: &Sheet) -> Vec<Mark> {
    let wishes: Vec<(u32, i32)> =
        curve.voices.iter().map(|v| (v.number, sheet.x(v.date))).collect();
    row(&wishes, 2, sheet.size.width - 2, 26)
}

/// The dotted threads from the curve down to the child's words; under everything else.
pub(super) fn threads(curve: &Curve, sheet: &Sheet) -> Drawn {
    for mark in bubbles(curve, sheet) {
        let end = (mark.at, sheet.bottom() + 35);
        for &x in &mark.dates {
            let near = sheet.dots.iter().flatten().min_by_key(|d| (d.at.0 - x).abs());
            let top = near.map_or(sheet.bottom(), |d| (d.at.1 + 9).min(sheet.bottom()));
            if mark.at == x {
                sheet.plane.line(Ink::THREAD, [(x, top), end])?;
            } else {
                sheet.plane.line(Ink::THREAD, [(x, top), (x, sheet.bottom() + 4), end])?;
            }
        }
    }
    Ok(())
}

/// The numbered speech marks.
pub(super) fn marks(curve: &Curve, sheet: &Sheet) -> Drawn {
    let top = sheet.bottom() + 36;
    for mark in bubbles(curve, sheet) {
        let across = mark.width - 8;
        let path =
            format!("h{across}a4 4 0 0 1 4 4v12a4 4 0 0 1-4 4h-{across}l-4 4v-20a4 4 0 0 1 4-4z");
        sheet.plane.stamp(Ink::BUBBLE, (mark.at - across / 2, top), &path)?;
        sheet.plane.letter(Ink::MID, &mark.text(), (mark.at, top + 15))?;
    }
    Ok(())
}
