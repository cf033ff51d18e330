//! Numbers as people read them: `1.234,5` in Danish, `1,234.5` in English, at most one decimal.
//! ICU4X knows the signs; one formatter a language is kept.

use std::sync::LazyLock;

use fixed_decimal::{
    Decimal, FloatPrecision, SignDisplay, SignedRoundingMode, UnsignedRoundingMode,
};
use fluent_bundle::FluentValue;
use icu_decimal::{DecimalFormatter, options::DecimalFormatterOptions};

use super::{Locale, Texts};

static DA: LazyLock<Option<DecimalFormatter>> = LazyLock::new(|| formatter(Locale::Da));
static EN: LazyLock<Option<DecimalFormatter>> = LazyLock::new(|| formatter(Locale::En));

fn formatter(locale: Locale) -> Option<DecimalFormatter> {
    DecimalFormatter::try_new(locale.icu().into(), DecimalFormatterOptions::default()).ok()
}

/// The largest number that is written; beyond it lies no count of anything in this product.
const LARGEST: f64 = 1e12;

impl Texts {
    /// A value with at most one decimal: `7`, `2,5`, `1.234,5`; halves are rounded away from zero.
    #[must_use]
    pub fn number(self, value: f64) -> String {
        write(self.locale(), value)
    }
}

/// Writes a number; one that is none (NaN, infinity) as a dash.
pub(super) fn write(locale: Locale, value: f64) -> String {
    let formatter = match locale {
        Locale::Da => &DA,
        Locale::En => &EN,
    };
    let Ok(mut decimal) = Decimal::try_from_f64(value, FloatPrecision::RoundTrip) else {
        return "–".to_owned();
    };
    let half_away = SignedRoundingMode::Unsigned(UnsignedRoundingMode::HalfExpand);
    decimal.round_with_mode(-1, half_away);
    decimal.absolute.trim_end();
    decimal.apply_sign_display(SignDisplay::Negative);
    // The formatter's data is compiled in; without it the plain digits would still be right.
    formatter.as_ref().map_or_else(|| decimal.to_string(), |f| f.format(&decimal).to_string())
}

/// A number in a text: the plural is chosen by it, and it is written as [`Texts::number`] does.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Number(f64);

impl From<f64> for Number {
    /// Rounded as it will be written, so that the plural fits what stands there.
    fn from(value: f64) -> Self {
        let tame = if value.is_finite() { value.clamp(-LARGEST, LARGEST) } else { 0.0 };
        Self((tame * 10.0).round() / 10.0)
    }
}

/// Whole numbers: small ones as they are, those of two billion and more as two billion.
macro_rules! whole {
    (small $($small:ty)+; large $($large:ty)+) => {
        $(impl From<$small> for Number {
            fn from(value: $small) -> Self {
                Self(value.into())
            }
        })+
        $(impl From<$large> for Number {
            fn from(value: $large) -> Self {
                let end = if value > 0 { i32::MAX } else { i32::MIN };
                Self(i32::try_from(value).unwrap_or(end).into())
            }
        })+
    };
}

whole!(small u8 u16 u32 i8 i32; large u64 i64 usize);

impl From<Number> for FluentValue<'_> {
    fn from(number: Number) -> Self {
        number.0.into()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn one_decimal_at_most_in_both_languages() {
        for (value, da, en) in [
            (7.0, "7", "7"),
            (2.5, "2,5", "2.5"),
            (2.45, "2,5", "2.5"),
            (2.25, "2,3", "2.3"),
            (1_234.5, "1.234,5", "1,234.5"),
            (1_234_567.0, "1.234.567", "1,234,567"),
            (0.04, "0", "0"),
            (-0.04, "0", "0"),
            (-1.5, "-1,5", "-1.5"),
            (f64::NAN, "–", "–"),
            (f64::INFINITY, "–", "–"),
        ] {
            assert_eq!(write(Locale::Da, value), da);
            assert_eq!(write(Locale::En, value), en);
        }
    }

    #[test]
    fn no_number_is_too_odd_for_a_text() {
        for odd in [f64::NAN, f64::NEG_INFINITY, 1e300, -1e300, 1e-300, 1.0 / 3.0] {
            for locale in Locale::ALL {
                assert!(!locale.texts().effect_amount_points(odd).is_empty());
            }
        }
        let (da, en) = (Locale::Da.texts(), Locale::En.texts());
        assert_eq!(en.effect_amount_points(i64::MIN), "-2,147,483,648 points");
        assert_eq!(da.effect_amount_points(usize::MAX), "2.147.483.647 point");
        assert_eq!(da.effect_amount_steps(-2), "-2 trin");
        assert_eq!(en.effect_amount_steps(-1_i64), "-1 step");
    }
}
