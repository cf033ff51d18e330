//! Numbers, and yes or no.

use super::{fault::Faults, json::Json, part::Part, path::Path};
use crate::measure::{LARGEST, Value};

impl Part for bool {
    fn read(json: Option<&Json>, at: &Path<'_>, told: &mut Faults) -> Self {
        match json {
            Some(Json::Bool(value)) => return *value,
            Some(other) => {
                told.unreadable(at, format!("must be true or false, not {}", other.kind()));
            }
            None => {}
        }
        false
    }
}

impl Part for Value {
    fn read(json: Option<&Json>, at: &Path<'_>, told: &mut Faults) -> Self {
        let number = match json {
            #[expect(clippy::cast_precision_loss, reason = "exact below the largest accepted")]
            Some(Json::Whole(whole)) => *whole as f64,
            Some(Json::Fraction(number)) => *number,
            Some(other) => {
                told.unreadable(at, format!("must be a number, not {}", other.kind()));
                return Self::default();
            }
            None => return Self::default(),
        };
        if number.abs() > LARGEST {
            told.unreadable(at, format!("is beyond {LARGEST}, more than anybody measures"));
        }
        // Nothing added: −0, which is written as 0, is 0.
        Self::try_from(number + 0.0).unwrap_or_default()
    }
}

macro_rules! whole_numbers {
    ($($Number:ident)*) => {$(
        impl Part for $Number {
            fn read(json: Option<&Json>, at: &Path<'_>, told: &mut Faults) -> Self {
                match json {
                    Some(Json::Whole(whole)) if Self::try_from(*whole).is_ok() => {
                        return Self::try_from(*whole).unwrap_or_default();
                    }
                    Some(Json::Whole(_) | Json::Fraction(_)) => {
                        let (least, most) = (Self::MIN, Self::MAX);
                        let reason = format!("must be a whole number from {least} to {most}");
                        told.unreadable(at, reason);
                    }
                    Some(other) => {
                        told.unreadable(at, format!("must be a number, not {}", other.kind()));
                    }
                    None => {}
                }
                Self::default()
            }
        }
    )*};
}

whole_numbers! { u8 u16 u32 i64 }
