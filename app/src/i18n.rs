//! The two languages: which one a person reads, every text of the product, dates and numbers.
//!
//! The texts stand in `locales/da/*.ftl` and `locales/en/*.ftl` (Fluent), by feature; `build.rs`
//! makes one method of [`Texts`] out of each message, so that a missing text or variable does not
//! compile. To add a text, write it in the file of its feature in both languages:
//!
//! * A key begins with the name of its file and is written in small letters with hyphens:
//!   `plan-next-meeting` stands in `plan.ftl` and is called as `t.plan_next_meeting(…)`.
//! * A message without variables gives a `&'static str`, one with variables a `String`. Variables
//!   come in alphabetical order, whatever the order in the sentence: `{ $date }`, `{ $place }` is
//!   `t.plan_next_meeting(date, place)`.
//! * A variable is a finished text (`&str`), or a number (`impl Into<Number>`) where a plural is
//!   chosen by it or where it stands as `{ NUMBER($count) }`. Numbers are written by this module:
//!   1.234,5 and 1,234.5.
//! * A text is never chosen by a computed key, nor by a word inside Fluent: write one message for
//!   each case and `match` on the enum.
//! * A comment (`#`) above a message says where it stands; it becomes part of the method's
//!   documentation. A word used in many texts may be a term (`-app`).
//!
//! Not here: what people have written (`domain::text`), and where a person's choice is kept
//! (`session`). Nothing of this reaches the browser: islands get finished texts.

mod accept;
mod dates;
mod locale;
mod names;
mod numbers;
mod slot;
mod texts;

#[cfg(test)]
mod effect_sentences;

pub use locale::{Locale, UnknownLocale};
pub use numbers::Number;
pub use slot::{Piece, around, pieces};
pub use texts::Texts;

use domain::text::Text;

/// Words of the program itself that become part of a plan: in both languages.
#[must_use]
pub fn both(words: impl Fn(Texts) -> &'static str) -> Text {
    Text {
        da: Some(words(Locale::Da.texts()).to_owned()),
        en: Some(words(Locale::En.texts()).to_owned()),
        original: None,
        draft: false,
    }
}
