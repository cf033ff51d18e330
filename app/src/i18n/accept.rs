//! Which of the two languages a browser asks for (`Accept-Language`, RFC 9110, section 12.5.4).
//! Only for a person who has not chosen: the person's own setting, then the cookie, come first.

use super::Locale;

impl Locale {
    /// The language that the header prefers; Danish where it names neither, or is not readable.
    ///
    /// `da`, `da-DK`, `en`, `en-GB` and so on count; of equal weights the first wins.
    #[must_use]
    pub fn from_accept_language(header: &str) -> Self {
        let mut best: Option<(f32, Self)> = None;
        for (weight, locale) in header.split(',').filter_map(wish) {
            if weight > best.map_or(0.0, |(highest, _)| highest) {
                best = Some((weight, locale));
            }
        }
        best.map_or_else(Self::default, |(_, locale)| locale)
    }
}

/// One wish of the header, such as `en-GB;q=0.8`.
fn wish(text: &str) -> Option<(f32, Locale)> {
    let (range, weight) = match text.split_once(';') {
        Some((range, parameter)) => {
            let weight = parameter.trim().strip_prefix("q=")?.parse::<f32>().ok()?;
            (range, weight)
        }
        None => (text, 1.0),
    };
    let language = range.trim().split('-').next()?.to_ascii_lowercase();
    let locale = language.parse().ok()?;
    (0.0..=1.0).contains(&weight).then_some((weight, locale))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_wish_of_the_highest_weight_wins() {
        for (header, locale) in [
            ("da,en-US;q=0.7,en;q=0.3", Locale::Da),
            ("en-GB,en;q=0.9,da;q=0.8", Locale::En),
            ("ar,en;q=0.5", Locale::En),
            ("en;q=0.5, DA-dk ; q=0.6", Locale::Da),
            ("en,da", Locale::En),
            ("en;q=0,da;q=0.1", Locale::Da),
        ] {
            assert_eq!(Locale::from_accept_language(header), locale, "{header}");
        }
    }

    #[test]
    fn danish_where_nothing_else_is_asked_for() {
        for header in
            ["", "*", "sv-SE,nb;q=0.8", "en;q=0", "en;q=NaN", "en;q=7", ";;q=,,-", "english"]
        {
            assert_eq!(Locale::from_accept_language(header), Locale::Da, "{header}");
        }
    }
}
