//! Sentences in which the page marks up one value, such as a date in `<time>` or a name in a link.

/// Stands for the value while the sentence is made; no keyboard writes it.
const SLOT: &str = "\u{FFFC}";

/// Where the values stand in for several begin: for private use, so that no keyboard writes them.
const SLOTS: u32 = 0xF_0000;

/// A piece of a sentence that several values stand in.
#[derive(Debug, PartialEq, Eq)]
pub enum Piece {
    /// Words.
    Words(String),
    /// The value of this place.
    Slot(usize),
}

/// As [`around`], for several values: the pieces in the order of the language.
#[must_use]
pub fn pieces<const N: usize>(sentence: impl FnOnce([&str; N]) -> String) -> Vec<Piece> {
    let slots: [char; N] = std::array::from_fn(|place| {
        let place = u32::try_from(place).unwrap_or(u32::MAX);
        char::from_u32(SLOTS + place).unwrap_or(char::REPLACEMENT_CHARACTER)
    });
    let words = slots.map(String::from);
    let whole = sentence(std::array::from_fn(|place| words[place].as_str()));
    let mut pieces = Vec::new();
    for part in whole.split_inclusive(slots) {
        let slot = slots.iter().position(|slot| part.ends_with(*slot));
        let words = part.trim_end_matches(slots);
        if !words.is_empty() {
            pieces.push(Piece::Words(words.to_owned()));
        }
        pieces.extend(slot.map(Piece::Slot));
    }
    pieces
}

/// The words before and after the value that the page draws itself.
///
/// ```text
/// let (before, after) = around(|date| t.plan_next_meeting(date, place));
/// view! { {before}<time datetime=day.to_string()>{t.day_month(day)}</time>{after} }
/// ```
#[must_use]
pub fn around(sentence: impl FnOnce(&str) -> String) -> (String, String) {
    let whole = sentence(SLOT);
    match whole.split_once(SLOT) {
        Some((before, after)) => (before.to_owned(), after.to_owned()),
        None => (whole, String::new()),
    }
}

#[cfg(test)]
mod tests {
    use super::{Piece, around, pieces};
    use crate::i18n::Locale;

    #[test]
    fn the_value_may_stand_anywhere() {
        let (before, after) = around(|name| Locale::En.texts().common_signed_in_as(name));
        assert_eq!((before.as_str(), after.as_str()), ("You are signed in as ", "."));
    }

    #[test]
    fn several_values_stand_where_the_language_puts_them() {
        let found = pieces(|[first, last]| Locale::En.texts().organisation_days(first, last));
        assert_eq!(found, [Piece::Slot(0), Piece::Words(" to ".to_owned()), Piece::Slot(1)]);
        let turned = pieces(|[first, last]| format!("({last}){first}"));
        let words = |words: &str| Piece::Words(words.to_owned());
        assert_eq!(turned, [words("("), Piece::Slot(1), words(")"), Piece::Slot(0)]);
    }

    #[test]
    fn a_sentence_without_the_value_is_kept_whole() {
        assert_eq!(around(|_| "No date yet".to_owned()), ("No date yet".to_owned(), String::new()));
    }
}
