//! Passwords: what somebody may choose as their own, and in which form it is compared. Length counts,
//! and that nobody guesses it; there are no rules about which characters. Not here: hashing.

use std::fmt;

use unicode_normalization::UnicodeNormalization;
use zxcvbn::{Score, zxcvbn};

/// The fewest characters.
pub const SHORTEST: usize = 8;
/// The most.
pub const LONGEST: usize = 128;

/// Words that whoever guesses here tries first. English ones are known to the estimate.
const TRIED_FIRST: [&str; 12] = [
    "følgeskab",
    "foelgeskab",
    "folgeskab",
    "kodeord",
    "adgangskode",
    "hemmelig",
    "velkommen",
    "sommer",
    "vinter",
    "danmark",
    "skole",
    "familie",
];

/// A password that may be taken, in the form in which it is hashed and compared.
#[derive(Clone, PartialEq, Eq)]
pub struct Password(String);

/// Nobody reads it in a log.
impl fmt::Debug for Password {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("Password")
    }
}

/// Why a password is not taken.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
pub enum BadPassword {
    /// It has so many characters.
    #[error("the password has {0} characters: it needs {SHORTEST} to {LONGEST}")]
    Length(usize),
    /// It is hardly more than one's own name or address, or the product's name.
    #[error("the password is hardly more than a name or an address")]
    Yours,
    /// Many have it, or it is guessed soon.
    #[error("the password is one that is guessed soon")]
    Common,
}

impl Password {
    /// A password as somebody typed it. `own` is what others know of them: name, e-mail, place.
    ///
    /// # Errors
    /// [`BadPassword`] says why not.
    pub fn new(typed: &str, own: &[&str]) -> Result<Self, BadPassword> {
        let password = normal(typed);
        let length = password.chars().count();
        if !(SHORTEST..=LONGEST).contains(&length) {
            return Err(BadPassword::Length(length));
        }
        let words = words(own);
        let folded = password.to_lowercase();
        let rest = words.iter().fold(folded.clone(), |rest, word| rest.replace(word, ""));
        if rest != folded && rest.chars().count() < SHORTEST {
            return Err(BadPassword::Yours);
        }
        let words: Vec<&str> = words.iter().map(String::as_str).collect();
        if zxcvbn(&password, &words).score() < Score::Two {
            return Err(BadPassword::Common);
        }
        Ok(Self(password))
    }

    /// What is hashed.
    #[must_use]
    pub fn as_str(&self) -> &str {
        &self.0
    }
}

/// A password in the one form in which it is hashed and compared (Unicode NFC): the same letters
/// from another keyboard are the same password.
#[must_use]
pub fn normal(typed: &str) -> String {
    typed.nfc().collect()
}

/// The words that must not be all there is to it, small and the longest first.
fn words(own: &[&str]) -> Vec<String> {
    let own = own.iter().map(|text| normal(text).to_lowercase());
    let apart = own.flat_map(|text| {
        let parts: Vec<String> =
            text.split(|letter: char| !letter.is_alphanumeric()).map(str::to_owned).collect();
        parts.into_iter().chain([text])
    });
    let long = apart.filter(|word| word.chars().count() >= 3);
    let mut words: Vec<String> = long.chain(TRIED_FIRST.map(str::to_owned)).collect();
    words.sort_by_key(|word| std::cmp::Reverse(word.chars().count()));
    words
}

#[cfg(test)]
mod tests {
    use super::*;

    const OWN: [&str; 2] = ["Ane Holm", "ane.holm@kommune.example"];

    #[test]
    fn any_characters_are_taken_if_there_are_enough_of_them() {
        for password in [
            "otte små søheste",
            "🦉🌲🪵🐚🧭🕯️🪁🧶",
            "correct horse battery staple",
            "jeg-hedder-ikke-Ane-i-dag",
        ] {
            assert!(Password::new(password, &OWN).is_ok(), "{password}");
        }
        let long = "høj bølge ".repeat(13);
        assert_eq!(Password::new(&long, &OWN), Err(BadPassword::Length(130)));
        assert!(Password::new(&long[..long.len() - 3], &OWN).is_ok(), "128 at most");
        assert_eq!(Password::new("så kort", &OWN), Err(BadPassword::Length(7)));
    }

    #[test]
    fn what_is_guessed_first_is_refused() {
        for common in ["password", "12345678", "qwertyuiop", "aaaaaaaaaa", "iloveyou1"] {
            assert_eq!(Password::new(common, &OWN), Err(BadPassword::Common), "{common}");
        }
        for yours in [
            "Ane.Holm",
            "anehOlm2026",
            "ane.holm@kommune.example",
            "Følgeskab1",
            "FOELGESKAB!!",
            "Kodeord123",
        ] {
            assert_eq!(Password::new(yours, &OWN), Err(BadPassword::Yours), "{yours}");
        }
    }

    #[test]
    fn the_same_letters_from_another_keyboard_are_the_same_password() {
        let (composed, apart) =
            ("br\u{e5}d p\u{e5} \u{e9}n dag", "bra\u{30a}d pa\u{30a} e\u{301}n dag");
        assert_ne!(composed, apart);
        assert_eq!(normal(apart), composed);
        assert_eq!(Password::new(apart, &[]).map(|it| it.0), Ok(composed.to_owned()));
    }
}
