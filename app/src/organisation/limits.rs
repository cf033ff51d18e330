//! The limits of flags as a form of whole numbers.

use domain::flag::Limits;

use crate::{drawn::Drawn, form::Submitted, i18n::Texts, session::Asking, ui::field};

/// A number in the form, with what it may be.
struct Number {
    field: &'static str,
    label: fn(Texts) -> &'static str,
    least: u32,
    most: u32,
    get: fn(&Limits) -> u32,
    set: fn(&mut Limits, u32),
}

macro_rules! numbers {
    ($($field:ident: $type:ty, $label:ident, $least:literal to $most:literal;)*) => {
        &[$(Number {
            field: stringify!($field),
            label: |t| t.$label(),
            least: $least,
            most: $most,
            get: |limits| u32::from(limits.$field),
            set: |limits, value| limits.$field = <$type>::try_from(value).unwrap_or(<$type>::MAX),
        }),*]
    };
}

const NUMBERS: &[Number] = numbers! {
    reply_days: u16, organisation_reply_days, 1 to 60;
    decision_days: u16, organisation_decision_days, 1 to 60;
    first_view_days: u16, organisation_first_view_days, 1 to 90;
    heard_days: u16, organisation_heard_days, 7 to 365;
    expiring_days: u16, organisation_expiring_days, 1 to 180;
    delivery_percent: u8, organisation_delivery_percent, 1 to 100;
    delivery_planned: u32, organisation_delivery_planned, 1 to 100;
    little_sense: u8, organisation_little_sense, 1 to 4;
    apart_percent: u8, organisation_apart_percent, 1 to 100;
    round_days: u16, organisation_round_days, 1 to 60;
    snooze_days: u16, organisation_snooze_days, 1 to 14;
    child_age: u8, organisation_child_age, 6 to 18;
};

/// The form as they stand.
pub(super) fn starting(limits: &Limits) -> Submitted {
    Submitted::starting(NUMBERS.iter().map(|it| (it.field, (it.get)(limits).to_string())))
}

/// The limits as the form says, laid over those that stand; what cannot be is noted beside its field.
pub(super) fn parse(asking: &Asking, mut limits: Limits, form: &mut Submitted) -> Option<Limits> {
    let t = asking.t();
    for number in NUMBERS {
        match form.value(number.field).trim().parse::<u32>() {
            Ok(value) if (number.least..=number.most).contains(&value) => {
                (number.set)(&mut limits, value);
            }
            _ => {
                let (least, most) = (number.least.to_string(), number.most.to_string());
                form.reject(number.field, t.errors_field_between(&least, &most));
            }
        }
    }
    form.errors().is_empty().then_some(limits)
}

/// The fields.
pub(super) fn view(asking: &Asking, form: &Submitted) -> Vec<Drawn> {
    let t = asking.t();
    let each = NUMBERS.iter();
    each.map(|it| field::line(form, it.field, "number", (it.label)(t), None)).collect()
}
