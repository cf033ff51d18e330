//! What lies under the curve: holidays, the lines of the values and the names of the months.

use plotters::element::Rectangle;

use super::Curve;
use super::ink::Ink;
use super::plane::Drawn;
use super::room::{Frame, Hang};
use super::sheet::Sheet;
use super::time::day;
use super::words::{cut, width_of};

pub(super) fn draw(curve: &Curve, sheet: &mut Sheet) -> Drawn {
    let wide = holidays(curve, sheet)?;
    values(sheet)?;
    months(sheet)?;
    for middle in wide {
        let places = [(middle, sheet.bottom() - 8), (middle, sheet.plane.top + 14)];
        sheet.write(Ink::MID, Hang::Mid, &curve.holiday_word, &places)?;
    }
    Ok(())
}

/// The faint ground; gives back the middles of those that are wide enough for the word.
fn holidays(curve: &Curve, sheet: &Sheet) -> Drawn<Vec<i32>> {
    let word = width_of(&curve.holiday_word);
    let (top, bottom) = (sheet.plane.top, sheet.bottom());
    let mut wide = Vec::new();
    for &(first, last) in &curve.holidays {
        let from = sheet.x(first);
        // The last day is a day off too.
        let to = sheet.plane.x(day(last) + 1);
        if to - from < 2 {
            // Outside the curve, or no more than a scratch on it.
            continue;
        }
        sheet.plane.draw(&Rectangle::new([(from, top), (to, bottom)], Ink::AWAY.style()))?;
        if word <= to - from + 12 {
            wide.push(i32::midpoint(from, to));
        }
    }
    Ok(wide)
}

/// A line and a label for each value of the scale, and the ground line.
fn values(sheet: &mut Sheet) -> Drawn {
    let (left, right, bottom) = (sheet.plane.across.start, sheet.plane.across.end, sheet.bottom());
    for (value, label) in std::mem::take(&mut sheet.values) {
        let y = sheet.plane.y(value);
        if y != bottom {
            sheet.plane.line(Ink::GRID, [(left, y), (right, y)])?;
        }
        if let Some(label) = cut(&label, left - 10, 2, width_of) {
            sheet.write(Ink::END, Hang::End, &label, &[(left - 8, y + 5)])?;
        }
    }
    sheet.avoid(Frame { left, top: bottom, right, bottom: bottom + 1 });
    sheet.plane.line(Ink::AXIS, [(left, bottom), (right, bottom)])
}

/// A notch and a name for each named month.
fn months(sheet: &mut Sheet) -> Drawn {
    let bottom = sheet.bottom();
    for (first, name) in std::mem::take(&mut sheet.months) {
        let x = sheet.plane.x(first);
        sheet.plane.line(Ink::AXIS, [(x, bottom), (x, bottom + 5)])?;
        sheet.write(Ink::TEXT, Hang::Start, &name, &[(x + 2, bottom + 20)])?;
    }
    Ok(())
}
