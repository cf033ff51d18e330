//! What people say: always in a language, the original never overwritten by a translation.

use serde::{Deserialize, Serialize};

/// The longest text anybody may save, in characters.
pub const LONGEST: usize = 4_000;

/// A language of the product and of what is written in it.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(rename_all = "lowercase")]
pub enum Lang {
    /// Danish.
    Da,
    /// English.
    En,
}

impl Lang {
    /// The language tag (BCP 47), as in `<html lang>`.
    #[must_use]
    pub fn as_str(self) -> &'static str {
        match self {
            Self::Da => "da",
            Self::En => "en",
        }
    }

    /// The other of the two.
    #[must_use]
    pub fn other(self) -> Self {
        match self {
            Self::Da => Self::En,
            Self::En => Self::Da,
        }
    }
}

/// Why a text cannot be saved.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
pub enum BadText {
    /// Nothing but white space.
    #[error("the text is empty")]
    Empty,
    /// More than [`LONGEST`] characters.
    #[error("the text is longer than {LONGEST} characters")]
    TooLong,
}

/// Somebody's words, with a translation beside them where there is one.
///
/// In case files `{"da": "…", "en": "…"}`; `original` is written only where it is not the
/// language of the person who said it (see `case_file`).
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Text {
    /// The Danish words.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub da: Option<String>,
    /// The English words.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub en: Option<String>,
    /// The language it was first said in, where both are there.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub original: Option<Lang>,
    /// True while the translation is a machine's draft that nobody has checked.
    #[serde(default, skip_serializing_if = "std::ops::Not::not")]
    pub draft: bool,
}

/// A text as one reader gets it.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Reading<'a> {
    /// The words to show.
    pub words: &'a str,
    /// The language these words are in.
    pub lang: Lang,
    /// How these words came about.
    pub kind: ReadingKind,
}

/// How the words that a reader gets came about.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum ReadingKind {
    /// The very words, in the reader's language.
    Original,
    /// A translation into the reader's language.
    Translated,
    /// A machine's draft that nobody has checked.
    Draft,
    /// There is no translation: the words are in the other language.
    Untranslated,
}

/// Whether nobody sees anything of a character by itself: spaces, and what Unicode keeps for joining,
/// parting and turning others.
fn is_unseen(letter: char) -> bool {
    letter.is_whitespace()
        || letter.is_control()
        || matches!(letter, '\u{ad}' | '\u{34f}' | '\u{61c}' | '\u{feff}' | '\u{200b}'..='\u{200f}'
            | '\u{202a}'..='\u{202e}' | '\u{2060}'..='\u{206f}' | '\u{fe00}'..='\u{fe0f}')
}

impl Text {
    /// What somebody wrote in one language: trimmed, not empty, not too long.
    ///
    /// # Errors
    /// [`BadText`] says what is wrong with it.
    pub fn new(lang: Lang, words: &str) -> Result<Self, BadText> {
        let words = words.trim();
        if words.chars().all(is_unseen) {
            return Err(BadText::Empty);
        }
        if words.chars().count() > LONGEST {
            return Err(BadText::TooLong);
        }
        let mut text = Self { da: None, en: None, original: None, draft: false };
        *text.slot(lang) = Some(words.replace("\r\n", "\n"));
        Ok(text)
    }

    fn slot(&mut self, lang: Lang) -> &mut Option<String> {
        match lang {
            Lang::Da => &mut self.da,
            Lang::En => &mut self.en,
        }
    }

    /// The words in one language.
    #[must_use]
    pub fn words(&self, lang: Lang) -> Option<&str> {
        match lang {
            Lang::Da => self.da.as_deref(),
            Lang::En => self.en.as_deref(),
        }
    }

    /// Whether there are any words in it.
    #[must_use]
    pub fn says_something(&self) -> bool {
        [&self.da, &self.en].into_iter().flatten().any(|words| !words.trim().is_empty())
    }

    /// The language it was first said in.
    #[must_use]
    pub fn original(&self) -> Lang {
        match (self.original, &self.da) {
            (Some(lang), _) => lang,
            (None, Some(_)) => Lang::Da,
            (None, None) => Lang::En,
        }
    }

    /// The text for a reader of `lang`: in that language where it exists, else as it was said.
    #[must_use]
    pub fn read(&self, lang: Lang) -> Reading<'_> {
        let kind = match (self.original() == lang, self.draft) {
            (true, _) => ReadingKind::Original,
            (false, true) => ReadingKind::Draft,
            (false, false) => ReadingKind::Translated,
        };
        if let Some(words) = self.words(lang) {
            return Reading { words, lang, kind };
        }
        let words = self.words(lang.other()).unwrap_or_default();
        Reading { words, lang: lang.other(), kind: ReadingKind::Untranslated }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_reader_gets_the_own_language_or_the_words_as_they_were_said() {
        let mut text = Text::new(Lang::En, " He reads with me. ").expect("words");
        assert_eq!(text.read(Lang::En).kind, ReadingKind::Original);
        assert_eq!(text.read(Lang::Da).kind, ReadingKind::Untranslated);
        assert_eq!(text.read(Lang::Da).words, "He reads with me.");
        text.da = Some("Han læser med mig.".into());
        text.original = Some(Lang::En);
        assert_eq!(text.read(Lang::Da).kind, ReadingKind::Translated);
        text.draft = true;
        assert_eq!(text.read(Lang::Da).kind, ReadingKind::Draft);
        assert_eq!(text.read(Lang::En).kind, ReadingKind::Original);
    }

    #[test]
    fn nothing_and_too_much_are_refused() {
        for nothing in [" \n ", "\u{200b}\u{2060}", "\u{ad}\u{202e}\u{feff}"] {
            assert_eq!(Text::new(Lang::Da, nothing), Err(BadText::Empty));
        }
        assert!(Text::new(Lang::Da, "👍\u{fe0f}").is_ok());
        assert_eq!(Text::new(Lang::Da, &"å".repeat(LONGEST + 1)), Err(BadText::TooLong));
        assert!(Text::new(Lang::Da, &"å".repeat(LONGEST)).is_ok());
    }
}
