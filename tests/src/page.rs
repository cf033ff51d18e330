//! A page as a browser reads it, and questions to it.

use std::collections::BTreeMap;

use scraper::{ElementRef, Html, Node, Selector};

/// A document.
#[derive(Debug)]
pub struct Page {
    html: Html,
}

impl Page {
    /// Reads it as browsers do.
    #[must_use]
    pub fn read(html: &str) -> Self {
        Self { html: Html::parse_document(html) }
    }

    /// Every element that a CSS selector finds.
    pub fn all(&self, css: &str) -> impl Iterator<Item = ElementRef<'_>> {
        let found: Vec<_> = self.html.select(&selector(css)).collect();
        found.into_iter()
    }

    /// The one element that a CSS selector finds.
    ///
    /// # Panics
    /// If there is none, or another.
    #[must_use]
    pub fn one(&self, css: &str) -> ElementRef<'_> {
        let mut found = self.all(css);
        let one = found.next().unwrap_or_else(|| panic!("no {css} in {}", self.text("body")));
        assert!(found.next().is_none(), "more than one {css}");
        one
    }

    /// Whether there is such an element.
    #[must_use]
    pub fn has(&self, css: &str) -> bool {
        self.all(css).next().is_some()
    }

    /// The words in the first such element, spaces made one.
    #[must_use]
    pub fn text(&self, css: &str) -> String {
        self.all(css).next().map(text).unwrap_or_default()
    }

    /// Every file that it names.
    pub fn files(&self) -> impl Iterator<Item = String> {
        let named = self.all("link[href], script[src], img[src]").filter_map(|element| {
            element.attr("href").or_else(|| element.attr("src")).map(str::to_owned)
        });
        named.chain(self.program().into_iter().flatten())
    }

    /// The files of an island's program, which the page's script names in parts at its end:
    /// `("/site/1a2b", "pkg", "app", "app_bg", …)`.
    #[must_use]
    pub fn program(&self) -> Option<[String; 2]> {
        let script = self.text("script[type=module]");
        let mut parts = script.rsplit_once("(\"")?.1.split('"').step_by(2);
        let (site, folder) = (parts.next()?, parts.next()?);
        let (glue, program) = (parts.next()?, parts.next()?);
        Some([format!("{site}/{folder}/{glue}.js"), format!("{site}/{folder}/{program}.wasm")])
    }

    /// What a form would send as it stands, the buttons left out.
    ///
    /// # Panics
    /// If there is no such form, or another.
    #[must_use]
    pub fn form(&self, css: &str) -> BTreeMap<String, String> {
        self.fields(css).into_iter().collect()
    }

    /// As [`Self::form`], with every choice where several can be made.
    ///
    /// # Panics
    /// If there is no such form, or another.
    #[must_use]
    pub fn fields(&self, css: &str) -> Vec<(String, String)> {
        let form = self.one(css);
        let mut fields = Vec::new();
        for field in form.select(&selector("input[name], textarea[name], select[name]")) {
            let name = field.attr("name").unwrap_or_default().to_owned();
            let value = match field.value().name() {
                "textarea" => field.text().collect(),
                "select" => {
                    let chosen = field.select(&selector("option[selected]")).next();
                    let chosen = chosen.or_else(|| field.select(&selector("option")).next());
                    chosen.and_then(|option| option.attr("value")).unwrap_or_default().to_owned()
                }
                _ => {
                    let kind = field.attr("type").unwrap_or("text");
                    let choice = matches!(kind, "radio" | "checkbox");
                    if choice && field.attr("checked").is_none() {
                        continue;
                    }
                    field.attr("value").unwrap_or_default().to_owned()
                }
            };
            fields.push((name, value));
        }
        fields
    }
}

/// The words in an element, spaces made one. A date in a sentence stands as it is read: close to the
/// sign behind it.
#[must_use]
pub fn text(element: ElementRef<'_>) -> String {
    let mut read = String::new();
    for node in element.descendants() {
        let Node::Text(words) = node.value() else { continue };
        let is_time = |it: &ElementRef<'_>| it.value().name() == "time";
        let date = node.parent().and_then(ElementRef::wrap).filter(is_time);
        let before = date.and_then(|date| date.prev_sibling());
        let in_sentence = before.is_some_and(|it| it.value().is_text());
        let follows = node.prev_sibling().and_then(ElementRef::wrap).is_some_and(|it| is_time(&it));
        if !in_sentence && !follows {
            read.push(' ');
        }
        read.push_str(words);
    }
    read.split_whitespace().collect::<Vec<_>>().join(" ")
}

/// A CSS selector.
///
/// # Panics
/// If it is none.
#[must_use]
pub fn selector(css: &str) -> Selector {
    Selector::parse(css).unwrap_or_else(|error| panic!("{css}: {error}"))
}
