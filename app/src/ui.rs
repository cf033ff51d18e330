//! Small accessible pieces that pages are put together from. Patterns: LOOK, section 4.

pub mod faces;
pub mod field;
pub mod icon;
pub mod people;
pub mod qr;
pub mod said;
pub mod scale;
pub mod tongues;
mod unsaved;

use jiff::civil::Date;
use leptos::prelude::*;

pub use unsaved::unsaved;

use crate::{
    drawn::{Draw, Drawn},
    i18n::{Piece, Texts, pieces},
};

/// A date for people and machines.
pub fn time(date: Date, shown: String) -> impl IntoView + use<> {
    view! { <time datetime=date.to_string()>{shown}</time> }
}

/// A sentence with a date inside it, marked up for machines.
pub fn sentence_with_date(
    date: Date,
    shown: String,
    sentence: impl FnOnce(&str) -> String,
) -> Drawn {
    with_dates([(date, shown)], |[date]| sentence(date))
}

/// As [`sentence_with_date`], with the date as it is written in a text.
pub fn with_date(t: Texts, date: Date, sentence: impl FnOnce(&str) -> String) -> Drawn {
    sentence_with_date(date, t.date(date), sentence)
}

/// As [`sentence_with_date`], with several dates, each as it is written.
pub fn with_dates<const N: usize>(
    dates: [(Date, String); N],
    sentence: impl FnOnce([&str; N]) -> String,
) -> Drawn {
    let mut dates = dates.map(|(date, shown)| Some(time(date, shown).drawn()));
    let each = pieces(sentence).into_iter().filter_map(|piece| match piece {
        Piece::Words(words) => Some(words.drawn()),
        Piece::Slot(place) => dates[place].take(),
    });
    each.collect::<Vec<_>>().drawn()
}

/// The way back: where this page lies under a plan.
pub fn crumbs(label: &'static str, steps: Vec<(String, String)>, here: String) -> Drawn {
    let steps = steps.into_iter().map(|(href, name)| {
        view! {
            <li>
                <a href=href>{name}</a>
            </li>
        }
    });
    view! {
        <nav class="crumbs" aria-label=label>
            <ol>{steps.collect_view()} <li aria-current="page">{here}</li></ol>
        </nav>
    }
    .drawn()
}

#[cfg(test)]
mod tests {
    use jiff::civil::date;

    use super::*;
    use crate::i18n::Locale;

    #[test]
    fn nothing_stands_between_a_date_and_the_sign_behind_it() {
        let came = |day: &str| format!("Came {day}");
        let words = with_date(Locale::En.texts(), date(2026, 11, 21), came);
        let shown = view! { {words} "." }.to_html().replace("<!>", "");
        assert!(shown.ends_with(">21 November 2026</time>."), "{shown}");
    }
}
