//! Words in another language than their page. A sentence carries them as characters only, through
//! Fluent and attributes and all; so they are marked by characters that no text may hold (Unicode's
//! *noncharacters*, kept for a program's own use), and the marks become `lang` when the whole page
//! is written: for a voice that reads it aloud.

mod page;
#[cfg(test)]
mod tests;

use domain::text::Lang;

pub use page::written;

/// Where words begin, by their language, and where they end.
const DANISH: char = '\u{fdd0}';
const ENGLISH: char = '\u{fdd1}';
const END: char = '\u{fdd2}';

/// Whether it is one of the marks.
#[must_use]
pub fn is_mark(letter: char) -> bool {
    matches!(letter, DANISH | ENGLISH | END)
}

/// Words with marks around them.
#[must_use]
pub fn marked(lang: Lang, words: &str) -> String {
    let begin = match lang {
        Lang::Da => DANISH,
        Lang::En => ENGLISH,
    };
    format!("{begin}{words}{END}")
}

/// Text without its marks, for what is no page.
#[must_use]
pub fn bare(text: &str) -> String {
    text.replace(is_mark, "")
}
