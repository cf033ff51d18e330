//! The backend plotters draws on: it writes SVG that carries classes and whole numbers, no colours
//! and no sizes. It knows how a shape is written, not what it stands for.

use std::convert::Infallible;
use std::fmt::{self, Write};

use plotters_backend::{
    BackendColor, BackendCoord, BackendStyle, BackendTextStyle, DrawingBackend, DrawingErrorKind,
};

use super::ink::Ink;

/// What writing gives; it cannot fail.
pub(super) type Written = Result<(), DrawingErrorKind<Infallible>>;

/// An SVG being written.
pub(super) struct Svg<'out> {
    out: &'out mut String,
    size: (u32, u32),
}

impl<'out> Svg<'out> {
    pub(super) fn new(out: &'out mut String, size: (u32, u32)) -> Self {
        Self { out, size }
    }

    // Writing into a String cannot fail.
    #[expect(clippy::unnecessary_wraps, reason = "the shape plotters' trait asks for")]
    pub(super) fn put(&mut self, what: fmt::Arguments) -> Written {
        let _ = self.out.write_fmt(what);
        Ok(())
    }
}

/// Text as content of an element.
pub(super) fn escape(out: &mut String, text: &str) {
    for c in text.chars() {
        match c {
            '&' => out.push_str("&amp;"),
            '<' => out.push_str("&lt;"),
            '>' => out.push_str("&gt;"),
            // Neither XML nor HTML may carry these.
            c if c.is_control() || matches!(c, '\u{fffe}' | '\u{ffff}') => out.push(' '),
            c => out.push(c),
        }
    }
}

impl DrawingBackend for Svg<'_> {
    type ErrorType = Infallible;

    fn get_size(&self) -> (u32, u32) {
        self.size
    }

    fn ensure_prepared(&mut self) -> Written {
        Ok(())
    }

    fn present(&mut self) -> Written {
        Ok(())
    }

    /// Only shapes we do not draw would fall back on pixels.
    fn draw_pixel(&mut self, _: BackendCoord, _: BackendColor) -> Written {
        Ok(())
    }

    fn draw_path<S: BackendStyle, I: IntoIterator<Item = BackendCoord>>(
        &mut self,
        path: I,
        style: &S,
    ) -> Written {
        self.put(format_args!(r#"<path class="{}" d=""#, Ink::class_of(style.color())))?;
        let mut step = 'M';
        for (x, y) in path {
            self.put(format_args!("{step}{x} {y}"))?;
            step = 'L';
        }
        self.put(format_args!(r#""/>"#))
    }

    fn draw_rect<S: BackendStyle>(
        &mut self,
        (x0, y0): BackendCoord,
        (x1, y1): BackendCoord,
        style: &S,
        _: bool,
    ) -> Written {
        let (x, y, width, height) = (x0.min(x1), y0.min(y1), (x1 - x0).abs(), (y1 - y0).abs());
        let class = Ink::class_of(style.color());
        self.put(format_args!(
            r#"<rect class="{class}" x="{x}" y="{y}" width="{width}" height="{height}"/>"#
        ))
    }

    fn draw_circle<S: BackendStyle>(
        &mut self,
        (x, y): BackendCoord,
        radius: u32,
        style: &S,
        _: bool,
    ) -> Written {
        let class = Ink::class_of(style.color());
        self.put(format_args!(r#"<circle class="{class}" cx="{x}" cy="{y}" r="{radius}"/>"#))
    }

    /// `(x, y)` is where the text stands (its baseline); start, middle or end is the class's.
    fn draw_text<S: BackendTextStyle>(
        &mut self,
        text: &str,
        style: &S,
        (x, y): BackendCoord,
    ) -> Written {
        match Ink::class_of(style.color()) {
            "" => self.put(format_args!(r#"<text x="{x}" y="{y}">"#))?,
            class => self.put(format_args!(r#"<text class="{class}" x="{x}" y="{y}">"#))?,
        }
        escape(self.out, text);
        self.put(format_args!("</text>"))
    }
}
