//! Every text of the product in one language: what `build.rs` made of `locales/`, and the Fluent
//! bundle behind it. Texts without variables are made once; of the others the parsed form is kept
//! at hand. Not here: how dates and numbers are written.

use std::{fmt, sync::LazyLock};

use fluent_bundle::{
    FluentArgs, FluentMessage, FluentResource, FluentValue, concurrent::FluentBundle,
};

use super::{Locale, Number, dates::Dates, numbers};

include!(concat!(env!("OUT_DIR"), "/texts.rs"));

/// The texts of one language; cheap to copy. Get it by [`Locale::texts`].
///
/// There is one method for each message in `locales/`, and methods for dates and numbers.
#[derive(Debug, Clone, Copy)]
pub struct Texts(&'static Book);

type Bundle = FluentBundle<FluentResource>;

static DA_BUNDLE: LazyLock<Bundle> = LazyLock::new(|| bundle(Locale::Da, DA));
static EN_BUNDLE: LazyLock<Bundle> = LazyLock::new(|| bundle(Locale::En, EN));
static DA_BOOK: LazyLock<Book> = LazyLock::new(|| Book::new(Locale::Da, &DA_BUNDLE));
static EN_BOOK: LazyLock<Book> = LazyLock::new(|| Book::new(Locale::En, &EN_BUNDLE));

impl Locale {
    /// The texts in this language. The first call reads them, which takes some milliseconds;
    /// the server makes it for both languages before it is ready.
    #[must_use]
    pub fn texts(self) -> Texts {
        match self {
            Self::Da => Texts(&DA_BOOK),
            Self::En => Texts(&EN_BOOK),
        }
    }
}

impl Texts {
    /// The language of these texts.
    #[must_use]
    pub fn locale(self) -> Locale {
        self.0.locale
    }

    /// The formatters of this language.
    pub(super) fn dates(self) -> &'static Dates {
        &self.0.dates
    }

    /// A text without variables, by its place in `PLAIN`.
    fn plain(self, place: usize) -> &'static str {
        self.0.plain.get(place).map_or("", String::as_str)
    }

    /// A text with its variables filled in, by its place in `FILLED`.
    fn filled<const N: usize>(
        self,
        place: usize,
        values: [(&'static str, FluentValue<'_>); N],
    ) -> String {
        let message = self.0.filled.get(place).and_then(Option::as_ref);
        write(self.0.bundle, message, Some(&values.into_iter().collect()))
    }
}

/// What is kept of a language.
struct Book {
    locale: Locale,
    bundle: &'static Bundle,
    plain: Vec<String>,
    filled: Vec<Option<FluentMessage<'static>>>,
    dates: Dates,
}

impl fmt::Debug for Book {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "Book({})", self.locale)
    }
}

impl Book {
    fn new(locale: Locale, bundle: &'static Bundle) -> Self {
        let plain = PLAIN.iter().map(|key| write(bundle, bundle.get_message(key).as_ref(), None));
        Self {
            locale,
            bundle,
            plain: plain.collect(),
            filled: FILLED.iter().map(|key| bundle.get_message(key)).collect(),
            dates: Dates::new(locale),
        }
    }
}

/// A message as text. That it exists, and with these variables, is what `build.rs` has checked; so
/// nothing is left to go wrong, and Fluent's list of errors stays empty.
fn write(
    bundle: &Bundle,
    message: Option<&FluentMessage<'_>>,
    values: Option<&FluentArgs>,
) -> String {
    let mut text = String::with_capacity(64);
    if let Some(pattern) = message.and_then(FluentMessage::value) {
        // Writing to a string cannot fail.
        _ = bundle.write_pattern(&mut text, pattern, values, &mut Vec::new());
    }
    text
}

/// Reads the files of a language. No marks for the direction of writing: both run left to right.
fn bundle(locale: Locale, files: &[&str]) -> Bundle {
    let mut bundle = Bundle::new_concurrent(vec![locale.as_str().parse().unwrap_or_default()]);
    bundle.set_use_isolating(false);
    bundle.set_formatter(Some(match locale {
        Locale::Da => |value, _| number(Locale::Da, value),
        Locale::En => |value, _| number(Locale::En, value),
    }));
    // `NUMBER`; only a second call could fail.
    _ = bundle.add_builtins();
    for file in files {
        let resource = FluentResource::try_new((*file).to_owned()).unwrap_or_else(|(rest, _)| rest);
        bundle.add_resource_overriding(resource);
    }
    bundle
}

/// A number inside a text; Fluent itself would write `1234.5` in every language.
fn number(locale: Locale, value: &FluentValue<'_>) -> Option<String> {
    match value {
        FluentValue::Number(number) => Some(numbers::write(locale, number.value)),
        _ => None,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn invariant_20_every_message_is_there_in_both_languages() {
        for bundle in [&*DA_BUNDLE, &*EN_BUNDLE] {
            for key in PLAIN.iter().chain(FILLED) {
                assert!(bundle.get_message(key).is_some_and(|m| m.value().is_some()), "{key}");
            }
        }
        for locale in Locale::ALL {
            assert!(locale.texts().0.plain.iter().all(|text| !text.trim().is_empty()));
        }
    }

    #[test]
    fn no_message_leaves_an_error_or_a_bare_variable() {
        for bundle in [&*DA_BUNDLE, &*EN_BUNDLE] {
            for key in PLAIN {
                let mut errors = Vec::new();
                let pattern = bundle.get_message(key).and_then(|m| m.value()).unwrap();
                let text = bundle.format_pattern(pattern, None, &mut errors);
                assert!(errors.is_empty() && !text.contains(['{', '}', '$']), "{key}: {text}");
            }
        }
    }

    #[test]
    fn plurals_and_numbers_follow_the_language() {
        let (da, en) = (Locale::Da.texts(), Locale::En.texts());
        assert_eq!(da.effect_delivery(11_usize, 26_usize), "Holdt 11 af 26 gange");
        assert_eq!(en.effect_delivery(11_usize, 26_usize), "Held 11 of 26 times");
        assert_eq!(da.effect_delivery(0_usize, 1_usize), "Holdt 0 af 1 gang");
        assert_eq!(en.effect_delivery(0_usize, 1_usize), "Held 0 of 1 time");
        assert_eq!(en.effect_amount_points(1), "1 point");
        assert_eq!(en.effect_amount_points(2.5), "2.5 points");
        assert_eq!(da.effect_amount_minutes(1_234.5), "1.234,5 minutter");
        assert_eq!(en.effect_amount_minutes(1.04), "1 minute");
    }

    #[test]
    fn words_of_people_go_in_as_they_are() {
        let name = "{ $x } <b>Åse</b> \u{2068}";
        assert_eq!(
            Locale::Da.texts().common_signed_in_as(name),
            format!("Du er logget ind som {name}.")
        );
    }
}
