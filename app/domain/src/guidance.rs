//! Pages that the organisation answers for: each has an owner and the day of its last change.

use jiff::civil::Date;

use crate::{names::names, text::Text};

names! {
    /// Which page.
    Guide {
        /// How we work together with families.
        Principles = "principles",
        /// The organisation's policy for children and young people.
        Policy = "policy",
        /// Your rights, and where complaints go.
        Rights = "rights",
        /// The accessibility statement.
        Accessibility = "accessibility",
    }
}

/// A page as it was written last.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Guidance {
    /// The text, paragraphs with an empty line between them.
    pub text: Text,
    /// Who answers for it, by name.
    pub owner: String,
    /// The day it was changed last.
    pub changed: Date,
    /// How many times it has been written: whoever edits says which version they saw.
    pub version: i64,
}

/// The paragraphs of a text.
pub fn paragraphs(words: &str) -> impl Iterator<Item = &str> {
    let words = words.trim();
    words
        .split("\n\n")
        .flat_map(|part| part.split("\r\n\r\n"))
        .map(str::trim)
        .filter(|it| !it.is_empty())
}

#[cfg(test)]
mod tests {
    use super::paragraphs;

    #[test]
    fn paragraphs_stand_between_empty_lines() {
        let all: Vec<_> = paragraphs("one\ntwo\n\nthree\r\n\r\nfour\n\n\n").collect();
        assert_eq!(all, ["one\ntwo", "three", "four"]);
    }
}
