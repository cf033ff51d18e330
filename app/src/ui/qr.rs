//! A text as a QR code, drawn as one path: nothing that the policy of our pages would refuse.

use std::fmt::Write;

use leptos::prelude::*;

use crate::drawn::{Draw, Drawn};
use qrcode::{Color, EcLevel, QrCode};

/// The quiet border that readers ask for, in modules.
const BORDER: usize = 4;

/// The code of a text, such as a link; nothing if it is too long for one.
pub fn code(text: &str, label: &'static str) -> Option<Drawn> {
    let code = QrCode::with_error_correction_level(text, EcLevel::M).ok()?;
    let (width, colors) = (code.width(), code.into_colors());
    let mut path = String::new();
    for (place, _) in colors.iter().enumerate().filter(|(_, color)| **color == Color::Dark) {
        let (x, y) = (place % width + BORDER, place / width + BORDER);
        // Writing to a string cannot fail.
        let _ = write!(path, "M{x} {y}h1v1h-1z");
    }
    let side = width + 2 * BORDER;
    let shown = view! {
        <svg class="qr" viewBox=format!("0 0 {side} {side}") role="img" aria-label=label>
            <rect class="qr-paper" width=side height=side></rect>
            <path class="qr-ink" d=path></path>
        </svg>
    };
    Some(shown.drawn())
}
