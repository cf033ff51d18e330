//! Sentences in which the page marks up one value, such as a date in `<time>` or a name in a link.

/// Stands for the value while the sentence is made; no keyboard writes it.
const SLOT: &str = "\u{FFFC}";

/// The words before and after the value that the page draws itself.
///
/// ```text
/// let (before, after) = around(|date| t.plan_next_meeting(date, place));
/// view! { {before}<time datetime=day.to_string()>{t.day_month(day)}</time>{after} }
/// ```
#[must_use]
pub fn around(sentence: impl FnOnce(&str) -> String) -> (String, String) {
    let whole = sentence(SLOT);
    match whole.split_once(SLOT) {
        Some((before, after)) => (before.to_owned(), after.to_owned()),
        None => (whole, String::new()),
    }
}

#[cfg(test)]
mod tests {
    use super::around;
    use crate::i18n::Locale;

    #[test]
    fn the_value_may_stand_anywhere() {
        let (before, after) = around(|name| Locale::En.texts().common_signed_in_as(name));
        assert_eq!((before.as_str(), after.as_str()), ("You are signed in as ", "."));
    }

    #[test]
    fn a_sentence_without_the_value_is_kept_whole() {
        assert_eq!(around(|_| "No date yet".to_owned()), ("No date yet".to_owned(), String::new()));
    }
}
