//! Changes of intervention: lines through the whole plane, with numbered badges above it.

use plotters::element::Circle;

use super::Curve;
use super::crowd::{Mark, row};
use super::ink::Ink;
use super::plane::Drawn;
use super::room::{Frame, Hang};
use super::sheet::Sheet;
use super::words::{EM, USUAL_EM, bold_width_of, cut};

/// Middle of the badges, from above.
const BADGE: i32 = 14;
/// Half a badge.
const HALF: i32 = 11;

/// A vertical line for each change of intervention, a numbered badge on top, and its name as far
/// as there is room before the next one.
pub(super) fn draw(curve: &Curve, sheet: &mut Sheet) -> Drawn {
    let wishes: Vec<(u32, i32)> =
        curve.phases.iter().map(|p| (p.number, sheet.x(p.date))).collect();
    let marks = row(&wishes, 1, sheet.size.width - 1, 2 * HALF);
    for mark in &marks {
        for &x in &mark.dates {
            let mut way = vec![(x, sheet.bottom()), (x, BADGE + HALF - 3)];
            if mark.at != x {
                // The badge had to move aside.
                way.splice(1.., [(x, BADGE + HALF + 13), (mark.at, BADGE + HALF - 1)]);
            }
            sheet.plane.line(Ink::PHASE, way)?;
            sheet.avoid(Frame { left: x - 2, top: BADGE, right: x + 2, bottom: sheet.bottom() });
        }
        badge(sheet, mark)?;
    }
    for (i, mark) in marks.iter().enumerate() {
        let start = mark.at + mark.width / 2 + 6;
        let next = marks.get(i + 1).map(|next| next.at - next.width / 2 - 3);
        let room = next.unwrap_or(sheet.size.width - 2) - start;
        let named = curve.phases.iter().find(|p| (p.number, p.number) == mark.numbers);
        let usual = room * EM / USUAL_EM;
        if let Some(name) = named.and_then(|p| cut(&p.label, usual, 10, bold_width_of)) {
            let fits = bold_width_of(&name) <= room;
            let ink = if fits { Ink::PHASE_NAME } else { Ink::TIGHT_NAME };
            sheet.write(ink, Hang::Start, &name, &[(start, BADGE + 5)])?;
        }
    }
    Ok(())
}

/// A filled circle with the number, longer if it stands for several.
fn badge(sheet: &mut Sheet, mark: &Mark) -> Drawn {
    let length = mark.width - 2 * HALF;
    if length == 0 {
        sheet.plane.draw(&Circle::new((mark.at, BADGE), HALF, Ink::PHASE_NO.style()))?;
    } else {
        let path = format!("h{length}a11 11 0 0 1 0 22h-{length}a11 11 0 0 1 0-22z");
        sheet.plane.stamp(Ink::PHASE_NO, (mark.at - length / 2, BADGE - HALF), &path)?;
    }
    sheet.take(Frame {
        left: mark.at - mark.width / 2,
        top: BADGE - HALF,
        right: mark.at + mark.width / 2,
        bottom: BADGE + HALF,
    });
    sheet.plane.letter(Ink::MID, &mark.text(), (mark.at, BADGE + 5))
}
