//! The curve of one measure, drawn as SVG on the server: what a page gives in, and the sizes it
//! gets back.
//!
//! Everything comes in finished: words are already in the reader's language, values are parsed.
//! Nothing here knows a goal, a person or a language. Colours, strokes and dark mode live in
//! `style/chart.css`; the numbers as a table and the key's words belong to the page.
//!
//! How it is made: [`time`] and [`scale`] choose the two axes; on the [`plane`] plotters takes dates
//! and values to whole units; the [`sheet`] finds [`room`] for the texts, so that no two meet. Then
//! [`ground`], [`phases`], [`voices`], [`aims`] and [`lines`] draw, each its own.

mod aims;
mod crowd;
mod curve;
mod ground;
mod head;
mod ink;
mod key;
mod lines;
mod phases;
mod plane;
mod room;
mod scale;
mod sheet;
mod spark;
mod stamp;
mod svg;
#[cfg(test)]
mod tests;
mod time;
mod voices;
mod words;

pub use curve::{Aim, Axis, Curve, Flag, Phase, Point, Voice};
pub use key::{key_aim, key_base, key_flag, key_line, key_phase};
pub use spark::spark;

use sheet::{NARROW, Sheet, Size, WIDE};

impl Curve {
    /// The picture for wide screens and paper, 760 × 360, class `chart-wide`.
    #[must_use]
    pub fn wide(&self) -> String {
        self.draw(&WIDE)
    }

    /// The picture for phones, 360 × 330, class `chart-narrow`. The stylesheet shows one of both.
    #[must_use]
    pub fn narrow(&self) -> String {
        self.draw(&NARROW)
    }

    fn draw(&self, size: &'static Size) -> String {
        let mut out = head::open(self, size);
        // Drawing into a text cannot fail (the backend's error is `Infallible`); were plotters to
        // refuse all the same, the reader would keep the title, the finding and the table.
        self.paint(size, &mut out).unwrap_or_default();
        out.push_str("</svg>");
        out
    }

    fn paint(&self, size: &'static Size, out: &mut String) -> plane::Drawn {
        let mut sheet = Sheet::new(self, size, out);
        ground::draw(self, &mut sheet)?;
        phases::draw(self, &mut sheet)?;
        voices::threads(self, &sheet)?;
        aims::line(self, &sheet)?;
        aims::keep_flags_free(self, &mut sheet);
        lines::draw(self, &mut sheet)?;
        aims::flags(self, &mut sheet)?;
        voices::marks(self, &sheet)
    }
}
