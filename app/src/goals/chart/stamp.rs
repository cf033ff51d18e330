//! Small fixed shapes: plotters has no element with round corners.

use plotters::element::{Drawable, PointCollection};
use plotters_backend::BackendCoord;

use super::ink::Ink;
use super::svg::{Svg, Written};

/// An SVG path in relative steps from the point it stands at.
pub(super) struct Stamp<'d, Coord> {
    pub(super) at: Coord,
    pub(super) ink: Ink,
    pub(super) path: &'d str,
}

impl<'a, Coord: 'a> PointCollection<'a, Coord> for &'a Stamp<'_, Coord> {
    type Point = &'a Coord;
    type IntoIter = std::iter::Once<&'a Coord>;

    fn point_iter(self) -> Self::IntoIter {
        std::iter::once(&self.at)
    }
}

impl<Coord> Drawable<Svg<'_>> for Stamp<'_, Coord> {
    fn draw<I: Iterator<Item = BackendCoord>>(
        &self,
        mut pos: I,
        svg: &mut Svg<'_>,
        _: (u32, u32),
    ) -> Written {
        let Some((x, y)) = pos.next() else { return Ok(()) };
        let class = self.ink.class();
        svg.put(format_args!(r#"<path class="{class}" d="M{x} {y}{}"/>"#, self.path))
    }
}
