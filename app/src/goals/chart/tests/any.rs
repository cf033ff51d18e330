//! Curves nobody drew by hand, for the tests in `random`.

use proptest::collection::vec;
use proptest::option;
use proptest::prelude::*;
use proptest::sample::select;

use super::*;

fn any_date() -> impl Strategy<Value = Date> + Clone {
    prop_oneof![
        30 => (0..400_i32).prop_map(on),
        5 => (-600..2_000_i32).prop_map(on),
        1 => select(vec![Date::MIN, Date::MAX, Date::ZERO]),
    ]
}

pub(super) fn any_value() -> impl Strategy<Value = f64> + Clone {
    prop_oneof![
        30 => (0..=10_u8).prop_map(f64::from),
        10 => -50.0..500.0,
        1 => any::<f64>(),
    ]
}

fn any_axis() -> impl Strategy<Value = Axis> {
    prop_oneof![
        Just(Axis::Count),
        Just(Axis::Rating { min: 0.0, max: 10.0 }),
        (any_value(), any_value()).prop_map(|(min, max)| Axis::Rating { min, max }),
        vec((any_value(), ".{0,30}"), 0..7).prop_map(Axis::Levels),
    ]
}

pub(super) fn any_curve() -> impl Strategy<Value = Curve> {
    let point = (any_date(), any_value(), any::<bool>())
        .prop_map(|(date, value, baseline)| Point { date, value, baseline });
    let raters = prop_oneof![
        8 => vec(vec(point.clone(), 0..40), 0..6),
        1 => vec(vec(point, 500..600), 1..3),
    ];
    let end = || (any_date(), any_value());
    let aim = option::of((end(), end()).prop_map(|(from, to)| Aim { from, to }));
    let phases = vec((0..200_u32, any_date(), "[a-zæøå ]{0,40}|.{0,12}"), 0..12).prop_map(|all| {
        all.into_iter().map(|(number, date, label)| Phase { number, date, label }).collect()
    });
    let voices = vec((0..2_000_u32, any_date()), 0..30)
        .prop_map(|all| all.into_iter().map(|(number, date)| Voice { number, date }).collect());
    let flags = vec((any_date(), any_value(), "(mål [0-9]{1,3})?|.{0,20}"), 0..5).prop_map(|all| {
        all.into_iter().map(|(date, value, label)| Flag { date, value, label }).collect()
    });
    let holidays = vec((any_date(), any_date()), 0..8);
    let frame = ("\\PC{0,20}|.{0,9}", any_axis(), any::<bool>(), any_date(), ".{0,9}|ferie");
    (frame, raters, aim, phases, voices, flags, holidays).prop_map(
        |(
            (title, axis, weekly, as_of, holiday_word),
            raters,
            aim,
            phases,
            voices,
            flags,
            holidays,
        )| {
            Curve {
                id: title.clone(),
                description: title.clone(),
                title,
                axis,
                weekly,
                raters,
                aim,
                phases,
                voices,
                flags,
                holidays,
                holiday_word,
                months: months(),
                decimal: ',',
                as_of,
            }
        },
    )
}
