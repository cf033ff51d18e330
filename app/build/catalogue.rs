//! All messages of one language, and what is wrong with each file of it by itself.

use std::collections::{BTreeMap, BTreeSet};

use fluent_syntax::{ast, parser};

use crate::locales::message::{Message, Uses, is_plain_name};

/// One file of `locales/da` or `locales/en`.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord)]
pub struct File {
    /// Its name without `.ftl`: the first part of each of its keys.
    pub stem: String,
    /// What stands in it.
    pub text: String,
}

/// One language.
#[derive(Debug)]
pub struct Catalogue {
    /// `da` or `en`.
    pub locale: &'static str,
    /// The names of its files, without `.ftl`.
    pub files: BTreeSet<String>,
    /// Its messages by key.
    pub messages: BTreeMap<String, Message>,
    /// What is wrong, one line each.
    pub faults: Vec<String>,
}

/// Parses the files of one language.
pub fn read(locale: &'static str, files: &[File]) -> Catalogue {
    let mut catalogue = Catalogue {
        locale,
        files: files.iter().map(|file| file.stem.clone()).collect(),
        messages: BTreeMap::new(),
        faults: Vec::new(),
    };
    let mut terms = BTreeSet::new();
    for file in files {
        let parsed = parser::parse(file.text.as_str()).unwrap_or_else(|(rest, errors)| {
            for error in errors {
                catalogue.junk(file, &error);
            }
            rest
        });
        for entry in parsed.body {
            match entry {
                ast::Entry::Message(message) => catalogue.message(file, &message),
                ast::Entry::Term(term) => {
                    let uses = Uses::of(&term.value);
                    let name = format!("-{}", term.id.name);
                    if !uses.variables.is_empty() || !uses.terms.is_empty() {
                        catalogue.fault(file, &name, "is a term and may hold nothing but words.");
                    }
                    if !terms.insert(term.id.name.to_owned()) {
                        catalogue.fault(file, &name, "stands twice. Take one away.");
                    }
                }
                _ => {}
            }
        }
    }
    catalogue.unknown_terms(&terms);
    catalogue
}

impl Catalogue {
    /// Where a file of this language stands.
    pub fn path(&self, stem: &str) -> String {
        format!("locales/{}/{stem}.ftl", self.locale)
    }

    fn fault(&mut self, file: &File, key: &str, what: &str) {
        let fault = format!("{}: `{key}` {what}", self.path(&file.stem));
        self.faults.push(fault);
    }

    fn junk(&mut self, file: &File, error: &parser::ParserError) {
        let before = file.text.get(..error.pos.start).unwrap_or(&file.text);
        let line = before.lines().count().max(1);
        let path = self.path(&file.stem);
        self.faults.push(format!(
            "{path}:{line}: cannot be read as Fluent: {}. Mend this line or the one above.",
            error.kind
        ));
    }

    fn message(&mut self, file: &File, message: &ast::Message<&str>) {
        let key = message.id.name;
        if !is_plain_name(key) {
            self.fault(file, key, "is no key. Write it in small letters: `plan-next-meeting`.");
        }
        if !key.strip_prefix(&file.stem).is_some_and(|rest| rest.starts_with('-')) {
            let what = format!("must begin with the name of its file: `{}-…`.", file.stem);
            self.fault(file, key, &what);
        }
        if !message.attributes.is_empty() {
            self.fault(file, key, "has attributes. Make each of them a message of its own.");
        }
        let Some(value) = &message.value else {
            return self.fault(file, key, "has no text. Write one after the `=`.");
        };
        let uses = Uses::of(value);
        for what in &uses.faults {
            self.fault(file, key, what);
        }
        if let Some(first) = self.messages.get(key) {
            let what = format!(
                "stands twice, also in {}. Take one away or rename it.",
                self.path(&first.file)
            );
            return self.fault(file, key, &what);
        }
        self.messages.insert(key.to_owned(), Message::new(&file.stem, message, uses));
    }

    fn unknown_terms(&mut self, terms: &BTreeSet<String>) {
        let mut faults = Vec::new();
        for (key, message) in &self.messages {
            for term in message.uses.terms.difference(terms) {
                faults.push(format!(
                    "{}: `{key}` uses {{ -{term} }}, which no file of this language has.",
                    self.path(&message.file)
                ));
            }
        }
        self.faults.extend(faults);
    }
}
