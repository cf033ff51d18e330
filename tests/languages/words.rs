//! The words of the locale files that give a language away.

use std::{collections::BTreeSet, fs, path::Path};

use fluent_syntax::{
    ast::{Entry, Expression, InlineExpression, Pattern, PatternElement},
    parser,
};

/// Shorter pieces may be the same in both languages by chance, or part of what people write.
const TELLING: usize = 12;

/// The words of one language that the other does not have.
#[derive(Debug)]
pub(super) struct Words {
    /// Whole messages without variables: text that stands alone must not be one of these.
    pub(super) whole: BTreeSet<String>,
    /// Longer pieces of messages: no text may hold one of these.
    pub(super) pieces: BTreeSet<String>,
}

/// The words that only this language has.
pub(super) fn only_in(locale: &str, other: &str) -> Words {
    let (own, others) = (all(locale), all(other));
    let whole = own.whole.difference(&others.whole).cloned().collect();
    let pieces = own.pieces.difference(&others.pieces).cloned().collect();
    Words { whole, pieces }
}

fn all(locale: &str) -> Words {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("../locales").join(locale);
    let mut words = Words { whole: BTreeSet::new(), pieces: BTreeSet::new() };
    for file in fs::read_dir(&folder).expect("the locale's folder") {
        let text = fs::read_to_string(file.expect("a file").path()).expect("a text");
        let resource = parser::parse(text).expect("a locale file");
        for entry in resource.body {
            let (value, attributes) = match entry {
                Entry::Message(message) => (message.value, message.attributes),
                Entry::Term(term) => (Some(term.value), term.attributes),
                _ => continue,
            };
            let values = attributes.into_iter().map(|attribute| attribute.value);
            for pattern in value.into_iter().chain(values) {
                read(&pattern, &mut words);
            }
        }
    }
    assert!(words.pieces.len() > 100, "the words of {locale} are read");
    words
}

/// Takes the texts of a message, in each of its variants.
fn read(pattern: &Pattern<String>, words: &mut Words) {
    if let [PatternElement::TextElement { value }] = pattern.elements.as_slice() {
        let whole = tidy(value);
        if whole.chars().filter(|letter| letter.is_alphabetic()).count() > 2 {
            words.whole.insert(whole);
        }
    }
    for element in &pattern.elements {
        match element {
            PatternElement::TextElement { value } => {
                let piece = tidy(value);
                if piece.chars().count() >= TELLING {
                    words.pieces.insert(piece);
                }
            }
            PatternElement::Placeable { expression: Expression::Select { variants, .. } } => {
                for variant in variants {
                    read(&variant.value, words);
                }
            }
            PatternElement::Placeable {
                expression: Expression::Inline(InlineExpression::StringLiteral { value }),
            } => words.pieces.extend((value.chars().count() >= TELLING).then(|| value.clone())),
            PatternElement::Placeable { .. } => {}
        }
    }
}

/// With its spaces made one, as pages are compared.
pub(super) fn tidy(text: &str) -> String {
    text.split_whitespace().collect::<Vec<_>>().join(" ")
}
