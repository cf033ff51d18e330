//! The code that is made: the files to embed, the keys in order, and one method a message.

use std::fmt::Write;

use crate::locales::{
    catalogue::Catalogue,
    message::{Kind, Message},
};

/// A module part for `src/i18n/texts.rs`, where `Texts`, `Number` and `FluentValue` are known.
pub fn code(da: &Catalogue, en: &Catalogue) -> String {
    let mut code = String::from("// Made by build.rs from locales/. Change the texts there.\n\n");
    for catalogue in [da, en] {
        sources(&mut code, catalogue);
    }
    let (plain, filled): (Vec<_>, Vec<_>) =
        da.messages.iter().partition(|(_, message)| message.uses.variables.is_empty());
    keys(&mut code, "PLAIN", "without variables", &plain);
    keys(&mut code, "FILLED", "with variables", &filled);
    code.push_str("impl Texts {\n");
    for (place, (key, message)) in plain.iter().enumerate() {
        document(&mut code, message, en.messages.get(*key));
        let method = identifier(key);
        _ = writeln!(
            code,
            "    pub fn {method}(self) -> &'static str {{\n        self.plain({place})\n    }}\n"
        );
    }
    for (place, (key, message)) in filled.iter().enumerate() {
        let english = en.messages.get(*key);
        document(&mut code, message, english);
        method(&mut code, place, key, message, english);
    }
    code.push_str("}\n");
    code
}

/// The texts of one language's files, embedded.
fn sources(code: &mut String, catalogue: &Catalogue) {
    let name = catalogue.locale.to_uppercase();
    _ = writeln!(
        code,
        "/// The files of `locales/{}`.\nconst {name}: &[&str] = &[",
        catalogue.locale
    );
    for stem in &catalogue.files {
        let path = catalogue.path(stem);
        _ = writeln!(
            code,
            "    include_str!(concat!(env!(\"CARGO_MANIFEST_DIR\"), \"/../{path}\")),"
        );
    }
    code.push_str("];\n\n");
}

/// A list of keys; a method knows its message by the place in it.
fn keys(code: &mut String, name: &str, which: &str, messages: &[(&String, &Message)]) {
    _ = writeln!(code, "/// The keys of the messages {which}.\nconst {name}: &[&str] = &[");
    for (key, _) in messages {
        _ = writeln!(code, "    \"{key}\",");
    }
    code.push_str("];\n\n");
}

/// Where the text stands, and the text in both languages.
fn document(code: &mut String, danish: &Message, english: Option<&Message>) {
    code.push_str("    /// ```text\n");
    for line in &danish.note {
        _ = writeln!(code, "    /// # {line}");
    }
    for (locale, message) in [("da", Some(danish)), ("en", english)] {
        let text = message.map_or("", |message| &message.source);
        _ = writeln!(code, "    /// {locale} {}", text.replace('\n', "\n    /// "));
    }
    code.push_str("    /// ```\n    #[must_use]\n");
}

/// The method of a message with variables, in the alphabetical order of their names: so it stays
/// the same when a translator turns the sentence round.
fn method(code: &mut String, place: usize, key: &str, danish: &Message, english: Option<&Message>) {
    let (mut parameters, mut values) = (String::new(), String::new());
    for (name, kind) in &danish.uses.variables {
        let elsewhere = english.and_then(|message| message.uses.variables.get(name));
        let parameter = identifier(name);
        let (of, value) = match elsewhere.max(Some(kind)) {
            Some(Kind::Number) => ("impl Into<Number>", format!("{parameter}.into().into()")),
            _ => ("&str", format!("FluentValue::from({parameter})")),
        };
        _ = write!(parameters, ", {parameter}: {of}");
        _ = write!(values, "(\"{name}\", {value}), ");
    }
    let name = identifier(key);
    let values = values.trim_end_matches(", ");
    _ = writeln!(
        code,
        "    pub fn {name}(self{parameters}) -> String {{\n        self.filled({place}, [{values}])\n    }}\n"
    );
}

/// A key or variable as Rust writes it.
fn identifier(name: &str) -> String {
    name.replace('-', "_")
}
