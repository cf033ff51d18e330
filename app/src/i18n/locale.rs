//! The languages of the product, and their names in addresses, forms and pages.

use std::{fmt, str::FromStr};

use domain::text::Lang;
use icu_locale_core::locale;
use serde::{Deserialize, Serialize};

/// A language that the product speaks.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Default, Serialize, Deserialize)]
#[serde(rename_all = "lowercase")]
pub enum Locale {
    /// Danish, where nothing else is known.
    #[default]
    Da,
    /// English, with British dates.
    En,
}

impl Locale {
    /// Both, in the order of the switch at the top of each page.
    pub const ALL: [Self; 2] = [Self::Da, Self::En];

    /// `da` or `en`: for `<html lang>`, forms and the database.
    #[must_use]
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::Da => "da",
            Self::En => "en",
        }
    }

    /// The same language for ICU4X.
    pub(super) const fn icu(self) -> icu_locale_core::Locale {
        match self {
            Self::Da => locale!("da"),
            Self::En => locale!("en-GB"),
        }
    }
}

impl From<Lang> for Locale {
    /// As a person's own setting is kept.
    fn from(lang: Lang) -> Self {
        match lang {
            Lang::Da => Self::Da,
            Lang::En => Self::En,
        }
    }
}

impl From<Locale> for Lang {
    /// What people have written is read in the language of the page.
    fn from(locale: Locale) -> Self {
        match locale {
            Locale::Da => Self::Da,
            Locale::En => Self::En,
        }
    }
}

impl fmt::Display for Locale {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.as_str())
    }
}

/// Something that names none of the product's languages.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct UnknownLocale;

impl fmt::Display for UnknownLocale {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("not a language of the product: `da` or `en` is")
    }
}

impl std::error::Error for UnknownLocale {}

impl FromStr for Locale {
    type Err = UnknownLocale;

    fn from_str(text: &str) -> Result<Self, Self::Err> {
        Self::ALL.into_iter().find(|locale| locale.as_str() == text).ok_or(UnknownLocale)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn names_are_the_same_in_forms_json_and_pages() {
        for locale in Locale::ALL {
            assert_eq!(locale.to_string().parse(), Ok(locale));
            let json = serde_json::to_string(&locale).unwrap();
            assert_eq!(json, format!("\"{}\"", locale.as_str()));
            assert_eq!(serde_json::from_str::<Locale>(&json).unwrap(), locale);
            assert_eq!(Lang::from(locale).as_str(), locale.as_str());
            assert_eq!(Locale::from(Lang::from(locale)), locale);
        }
        for wrong in ["", "DA", "da-DK", "sv"] {
            assert_eq!(wrong.parse::<Locale>(), Err(UnknownLocale), "{wrong}");
        }
    }
}
