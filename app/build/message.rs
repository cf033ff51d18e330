//! One message: which variables it uses, and as what. A variable that a plural is chosen by, or
//! that stands as `NUMBER($x)`, is a number; every other one is a finished text.

use std::collections::{BTreeMap, BTreeSet};

use fluent_syntax::{
    ast::{self, Expression, InlineExpression, PatternElement, VariantKey},
    serializer,
};

/// The plural categories that Danish and English have (CLDR).
const CATEGORIES: [&str; 2] = ["one", "other"];

/// What a variable is given as.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum Kind {
    /// A finished text: a name, a date, a level with its unit.
    Text,
    /// A number, written in the way of the language.
    Number,
}

/// A message in one language.
#[derive(Debug)]
pub struct Message {
    /// The name of its file, without `.ftl`.
    pub file: String,
    /// The comment above it.
    pub note: Vec<String>,
    /// Its text as Fluent, from the `=` on.
    pub source: String,
    /// What it uses.
    pub uses: Uses,
}

impl Message {
    /// Keeps what the rest of the build needs of a parsed message.
    pub fn new(file: &str, message: &ast::Message<&str>, uses: Uses) -> Self {
        let bare = ast::Message { comment: None, ..message.clone() };
        let source =
            serializer::serialize(&ast::Resource { body: vec![ast::Entry::Message(bare)] });
        let note = message.comment.iter().flat_map(|comment| &comment.content);
        Self {
            file: file.to_owned(),
            note: note.map(|&line| line.to_owned()).collect(),
            source: source.trim().trim_start_matches(message.id.name).trim().to_owned(),
            uses,
        }
    }
}

/// What a text refers to.
#[derive(Debug, Default)]
pub struct Uses {
    /// Its variables.
    pub variables: BTreeMap<String, Kind>,
    /// The terms in it, without the leading hyphen.
    pub terms: BTreeSet<String>,
    /// What it uses that is not used in this project.
    pub faults: Vec<&'static str>,
}

impl Uses {
    /// Looks through a text.
    pub fn of(pattern: &ast::Pattern<&str>) -> Self {
        let mut uses = Self::default();
        uses.pattern(pattern);
        if uses.variables.keys().any(|name| !is_plain_name(name)) {
            uses.faults.push("has a variable that is not in small letters: `{ $target-date }`.");
        }
        uses
    }

    fn pattern(&mut self, pattern: &ast::Pattern<&str>) {
        for element in &pattern.elements {
            if let PatternElement::Placeable { expression } = element {
                self.expression(expression);
            }
        }
    }

    fn expression(&mut self, expression: &Expression<&str>) {
        match expression {
            Expression::Inline(inline) => self.inline(inline),
            Expression::Select { selector, variants } => {
                match selector {
                    InlineExpression::VariableReference { id } => {
                        self.variable(id.name, Kind::Number);
                    }
                    _ => self.inline(selector),
                }
                for variant in variants {
                    if let VariantKey::Identifier { name } = variant.key
                        && !CATEGORIES.contains(&name)
                    {
                        self.faults.push(
                            "chooses by words. Write one message for each, for the code to match on.",
                        );
                    }
                    self.pattern(&variant.value);
                }
            }
        }
    }

    fn inline(&mut self, inline: &InlineExpression<&str>) {
        match inline {
            InlineExpression::StringLiteral { .. } | InlineExpression::NumberLiteral { .. } => {}
            InlineExpression::VariableReference { id } => self.variable(id.name, Kind::Text),
            InlineExpression::Placeable { expression } => self.expression(expression),
            InlineExpression::TermReference { id, attribute: None, arguments: None } => {
                self.terms.insert(id.name.to_owned());
            }
            InlineExpression::FunctionReference { id, arguments } if id.name == "NUMBER" => {
                match arguments.positional.as_slice() {
                    [InlineExpression::VariableReference { id }] if arguments.named.is_empty() => {
                        self.variable(id.name, Kind::Number);
                    }
                    _ => self.faults.push("may use NUMBER only as `{ NUMBER($count) }`."),
                }
            }
            _ => self.faults.push(
                "refers to another message or a function. Write the words out, or make them a term.",
            ),
        }
    }

    fn variable(&mut self, name: &str, kind: Kind) {
        let known = self.variables.entry(name.to_owned()).or_insert(kind);
        *known = kind.max(*known);
    }
}

/// Whether a key or variable is made of small letters, digits and single hyphens.
pub fn is_plain_name(name: &str) -> bool {
    name.split('-').all(|part| {
        !part.is_empty() && part.bytes().all(|b| b.is_ascii_lowercase() || b.is_ascii_digit())
    })
}
