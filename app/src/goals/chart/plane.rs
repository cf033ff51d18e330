//! The plane: plotters' cartesian coordinates take days and values to whole units of the view box,
//! and its elements are drawn there. What is drawn where is decided elsewhere.

use std::convert::Infallible;
use std::ops::Range;

use plotters::coord::Shift;
use plotters::coord::cartesian::Cartesian2d;
use plotters::coord::types::{RangedCoordf64, RangedCoordi32};
use plotters::drawing::{DrawingArea, DrawingAreaErrorKind, IntoDrawingArea};
use plotters::element::{Drawable, PathElement, PointCollection, Text};

use super::Point;
use super::ink::Ink;
use super::stamp::Stamp;
use super::svg::Svg;
use super::time::day;

/// What drawing gives; the error is one that cannot happen.
pub(super) type Drawn<T = ()> = Result<T, DrawingAreaErrorKind<Infallible>>;

/// A place in units of the view box.
pub(super) type Spot = (i32, i32);

/// A measurement on the plane.
#[derive(Clone, Copy)]
pub(super) struct Dot {
    pub(super) day: i32,
    pub(super) value: f64,
    pub(super) at: Spot,
    pub(super) baseline: bool,
}

/// The plane inside its sheet.
pub(super) struct Plane<'o> {
    pub(super) across: Range<i32>,
    pub(super) top: i32,
    pub(super) bottom: i32,
    days: Range<i32>,
    ends: Range<f64>,
    paper: DrawingArea<Svg<'o>, Shift>,
    coordinates: DrawingArea<Svg<'o>, Cartesian2d<RangedCoordi32, RangedCoordf64>>,
}

impl<'o> Plane<'o> {
    /// A plane on a sheet of `size` that is written to `out`.
    pub(super) fn new(
        out: &'o mut String,
        size: (i32, i32),
        (days, ends): (Range<i32>, Range<f64>),
        (across, top, bottom): (Range<i32>, i32, i32),
    ) -> Self {
        let size = (size.0.unsigned_abs(), size.1.unsigned_abs());
        let paper = Svg::new(out, size).into_drawing_area();
        // The second range runs upwards: large values are at the top.
        let coordinates = paper.apply_coord_spec(Cartesian2d::new(
            days.clone(),
            ends.clone(),
            (across.clone(), bottom..top),
        ));
        Self { across, top, bottom, days, ends, paper, coordinates }
    }

    /// Where a day and a value are. The axes reach all that is measured; what lies outside (the
    /// rest of a holiday, a value that none can have measured) is at the edge.
    pub(super) fn at(&self, day: i32, value: f64) -> Spot {
        let day = day.clamp(self.days.start, self.days.end);
        self.coordinates.map_coordinate(&(day, value.clamp(self.ends.start, self.ends.end)))
    }

    /// Where a day is, from the left.
    pub(super) fn x(&self, day: i32) -> i32 {
        self.at(day, self.ends.start).0
    }

    /// Where a value is, from above.
    pub(super) fn y(&self, value: f64) -> i32 {
        self.at(self.days.start, value).1
    }

    /// One rater's measurements by date.
    pub(super) fn dots(&self, points: &[Point]) -> Vec<Dot> {
        let dot_of = |p: &Point| {
            let (day, value) = (day(p.date), p.value);
            Dot { day, value, at: self.at(day, value), baseline: p.baseline }
        };
        let mut dots: Vec<Dot> =
            points.iter().filter(|p| p.value.is_finite()).map(dot_of).collect();
        dots.sort_by_key(|d| d.day);
        dots
    }

    /// A line from place to place.
    pub(super) fn line(&self, ink: Ink, way: impl Into<Vec<Spot>>) -> Drawn {
        self.paper.draw(&PathElement::new(way, ink.style()))
    }

    /// A line through measurements.
    pub(super) fn trace(&self, ink: Ink, dots: &[Dot]) -> Drawn {
        let way: Vec<Spot> = dots.iter().map(|d| d.at).collect();
        self.line(ink, way)
    }

    /// A fixed shape, in relative steps from a place.
    pub(super) fn stamp(&self, ink: Ink, at: Spot, path: &str) -> Drawn {
        self.paper.draw(&Stamp { at, ink, path })
    }

    /// A text standing at a place. Texts outside marks go through `Sheet::write`.
    pub(super) fn letter(&self, ink: Ink, text: &str, at: Spot) -> Drawn {
        self.paper.draw(&Text::new(text, at, ink.text()))
    }

    /// An element of plotters, in units of the view box.
    pub(super) fn draw<E>(&self, element: &E) -> Drawn
    where
        E: Drawable<Svg<'o>>,
        for<'e> &'e E: PointCollection<'e, Spot>,
    {
        self.paper.draw(element)
    }
}
