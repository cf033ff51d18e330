//! The sheet a curve is drawn on: which of the two sizes, where the plane lies on it, and room for
//! the texts.

use super::Curve;
use super::ink::Ink;
use super::plane::{Dot, Drawn, Plane, Spot};
use super::room::{Frame, Hang, Room};
use super::scale::Scale;
use super::time::{day, months, range};
use super::words::{EM, USUAL_EM, bold_width_of, width_of};

/// Measures of one of the two pictures.
pub(super) struct Size {
    /// Second half of the class and of the ids.
    pub(super) name: &'static str,
    pub(super) width: i32,
    pub(super) height: i32,
    /// Where the plane begins at least; wide labels push it to the right.
    left: i32,
    right: i32,
    /// Half a dot, where there is room for it.
    dot: i32,
}

pub(super) const WIDE: Size =
    Size { name: "wide", width: 760, height: 360, left: 34, right: 690, dot: 5 };
pub(super) const NARROW: Size =
    Size { name: "narrow", width: 360, height: 330, left: 26, right: 314, dot: 4 };

/// Where the plane begins; above it stand the badges of the phases.
const TOP: i32 = 46;
/// Under the plane: the names of the months.
const MONTHS: i32 = 34;
/// Under the plane: the names of the months and the child's words.
const MONTHS_AND_WORDS: i32 = 70;

/// A curve being drawn.
pub(super) struct Sheet<'o> {
    pub(super) size: &'static Size,
    pub(super) plane: Plane<'o>,
    /// The labelled lines of the vertical axis.
    pub(super) values: Vec<(f64, String)>,
    /// The named months: first day and name.
    pub(super) months: Vec<(i32, String)>,
    /// Each rater's measurements by date.
    pub(super) dots: Vec<Vec<Dot>>,
    /// Half a dot.
    pub(super) dot: i32,
    room: Room,
}

impl<'o> Sheet<'o> {
    pub(super) fn new(curve: &Curve, size: &'static Size, out: &'o mut String) -> Self {
        let days = range(curve);
        let scale = Scale::of(curve);
        let widest = scale.lines.iter().map(|(_, label)| width_of(label)).max();
        let left = size.left.max(widest.unwrap_or_default().min(size.width / 4) + 10);
        let across = size.right - left;
        let under = if curve.voices.is_empty() { MONTHS } else { MONTHS_AND_WORDS };
        let months = months(curve, &days, across);
        let plane = Plane::new(
            out,
            (size.width, size.height),
            (days, scale.ends),
            (left..size.right, TOP, size.height - under),
        );

        // Many measurements: smaller dots, so that they do not hide each other.
        let most = curve.raters.iter().map(Vec::len).max().unwrap_or_default();
        let is_dense = i32::try_from(most).unwrap_or(i32::MAX) > across / 5;
        let dot = if is_dense { 3 } else { size.dot };
        let dots: Vec<Vec<Dot>> = curve.raters.iter().map(|points| plane.dots(points)).collect();
        let mut room = Room::new(size.width, size.height);
        for placed in dots.iter().flatten() {
            room.avoid(Frame::around(placed.at, dot));
        }
        Self { size, plane, values: scale.lines, months, dots, dot, room }
    }

    /// The lower edge of the plane.
    pub(super) fn bottom(&self) -> i32 {
        self.plane.bottom
    }

    /// Where a date is, from the left.
    pub(super) fn x(&self, date: jiff::civil::Date) -> i32 {
        self.plane.x(day(date))
    }

    /// No text may stand here.
    pub(super) fn take(&mut self, frame: Frame) {
        self.room.take(frame);
    }

    /// Texts had better not stand here.
    pub(super) fn avoid(&mut self, frame: Frame) {
        self.room.avoid(frame);
    }

    /// A text at the first of these places where there is room for it, else nowhere.
    pub(super) fn write(&mut self, ink: Ink, hang: Hang, text: &str, places: &[Spot]) -> Drawn {
        let (width, em) = match ink {
            Ink::NOW => (bold_width_of(text) * 3 / 2, EM * 3 / 2),
            Ink::PHASE_NAME => (bold_width_of(text), EM),
            Ink::TIGHT_NAME => (bold_width_of(text) * USUAL_EM / EM, USUAL_EM),
            _ => (width_of(text), EM),
        };
        let frames: Vec<Frame> =
            places.iter().map(|at| Frame::of_text(*at, hang, width, em)).collect();
        match self.room.settle(&frames) {
            Some(chosen) if !text.is_empty() => self.plane.letter(ink, text, places[chosen]),
            _ => Ok(()),
        }
    }
}
