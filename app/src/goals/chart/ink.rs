//! The classes a drawing may carry. plotters styles by colour; here a "colour" is nothing but the
//! number of a class, which the backend writes and `style/chart.css` fills with meaning.

use plotters::style::{FontDesc, FontFamily, FontStyle, RGBColor, ShapeStyle, TextStyle};
use plotters_backend::BackendColor;

/// One class (or two) of the stylesheet.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) struct Ink(u8);

/// Index = the number inside [`Ink`]. Four series follow each other from `LINE`, `DOT`, `BASE`.
const CLASSES: [&str; 28] = [
    "axis",
    "grid",
    "away",
    "thread",
    "aim",
    "goal",
    "phase",
    "phase-no",
    "bubble",
    "ring",
    "line",
    "line line-two",
    "line line-three",
    "line line-four",
    "dot",
    "dot two",
    "dot three",
    "dot four",
    "base",
    "base two",
    "base three",
    "base four",
    "",
    "mid",
    "end",
    "now",
    "phase-name",
    "phase-name tight",
];

impl Ink {
    pub(super) const AXIS: Self = Self(0);
    pub(super) const GRID: Self = Self(1);
    pub(super) const AWAY: Self = Self(2);
    pub(super) const THREAD: Self = Self(3);
    pub(super) const AIM: Self = Self(4);
    pub(super) const GOAL: Self = Self(5);
    pub(super) const PHASE: Self = Self(6);
    pub(super) const PHASE_NO: Self = Self(7);
    pub(super) const BUBBLE: Self = Self(8);
    pub(super) const RING: Self = Self(9);
    const LINE: u8 = 10;
    const DOT: u8 = 14;
    const BASE: u8 = 18;
    pub(super) const TEXT: Self = Self(22);
    pub(super) const MID: Self = Self(23);
    pub(super) const END: Self = Self(24);
    pub(super) const NOW: Self = Self(25);
    pub(super) const PHASE_NAME: Self = Self(26);
    /// A name for which there is room only at the usual text size.
    pub(super) const TIGHT_NAME: Self = Self(27);

    /// The thin line of one rater, `shape` below 4.
    pub(super) const fn line(shape: u8) -> Self {
        Self(Self::LINE + shape)
    }

    /// A measurement of one rater, hollow if made before the first intervention.
    pub(super) const fn dot(shape: u8, baseline: bool) -> Self {
        Self(shape + if baseline { Self::BASE } else { Self::DOT })
    }

    /// The class itself.
    pub(super) fn class(self) -> &'static str {
        CLASSES.get(usize::from(self.0)).copied().unwrap_or_default()
    }

    /// The class a plotters style stands for.
    pub(super) fn class_of(color: BackendColor) -> &'static str {
        Self(color.rgb.0).class()
    }

    /// The class as a plotters style for shapes.
    pub(super) fn style(self) -> ShapeStyle {
        ShapeStyle::from(RGBColor(self.0, 0, 0)).filled()
    }

    /// The class as a plotters style for text; family and size are the stylesheet's.
    pub(super) fn text(self) -> TextStyle<'static> {
        TextStyle {
            font: FontDesc::new(FontFamily::SansSerif, 14.0, FontStyle::Normal),
            color: BackendColor { alpha: 1.0, rgb: (self.0, 0, 0) },
            pos: plotters::style::text_anchor::Pos::default(),
        }
    }
}
