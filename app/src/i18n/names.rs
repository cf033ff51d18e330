//! Names as each language bends them: whose plan it is.

use super::{Locale, Texts};

impl Texts {
    /// `Frejas`, `Jens’`; `Freja’s`.
    #[must_use]
    pub fn whose(self, name: &str) -> String {
        let hisses = name.ends_with(['s', 'x', 'z', 'S', 'X', 'Z']);
        match self.locale() {
            Locale::Da if hisses => format!("{name}’"),
            Locale::Da => format!("{name}s"),
            Locale::En => format!("{name}’s"),
        }
    }
}

#[cfg(test)]
mod tests {
    use crate::i18n::Locale;

    #[test]
    fn a_plan_is_somebodys() {
        let whose = |locale: Locale, name| locale.texts().whose(name);
        assert_eq!(whose(Locale::Da, "Freja"), "Frejas");
        assert_eq!(whose(Locale::Da, "Jens"), "Jens’");
        assert_eq!(whose(Locale::En, "Jens"), "Jens’s");
    }
}
