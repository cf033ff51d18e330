//! Days as people type them and files tell them.

use jiff::civil::Date;

/// The years that anything here is about: a day outside them is a slip of the keyboard.
pub const YEARS: std::ops::RangeInclusive<i16> = 1900..=2199;

/// A day as it was typed, `2026-11-21`; none if it is not one, or in none of the [`YEARS`].
#[must_use]
pub fn typed(text: &str) -> Option<Date> {
    text.parse().ok().filter(|day: &Date| YEARS.contains(&day.year()))
}

#[cfg(test)]
mod tests {
    use super::typed;

    #[test]
    fn a_slip_of_the_keyboard_is_no_day() {
        assert!(typed("2026-11-21").is_some() && typed("1900-01-01").is_some());
        for slip in ["", "21.11.2026", "2026-02-30", "0026-11-01", "-009999-01-01", "9999-12-31"] {
            assert_eq!(typed(slip), None, "{slip}");
        }
    }
}
