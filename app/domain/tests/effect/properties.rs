//! What must never change an answer, or must mirror it, for goals of any shape.

use domain::effect::{
    Assessment, Direction, Goal, GoalType, Holiday, Measurement, Phase, PhaseKind, Scale, assess,
    phase_summaries, status,
};
use jiff::ToSpan;
use jiff::civil::Date;
use proptest::prelude::*;

use crate::sample::day;

fn scales() -> impl Strategy<Value = Scale> {
    prop_oneof![
        Just(Scale::Rating0To10),
        Just(Scale::Gas),
        Just(Scale::Percent),
        Just(Scale::Other)
    ]
}

fn goal_types() -> impl Strategy<Value = GoalType> {
    prop_oneof![3 => Just(GoalType::Develop), 1 => Just(GoalType::Maintain), 1 => Just(GoalType::LimitLoss)]
}

fn phases() -> impl Strategy<Value = Vec<Phase>> {
    let kind = prop_oneof![
        1 => Just(PhaseKind::Baseline),
        6 => Just(PhaseKind::Intervention),
        3 => Just(PhaseKind::Adjusted),
        1 => Just(PhaseKind::Stopped),
    ];
    let phase = (0..120_i32, kind).prop_map(|(at, kind)| Phase { start: day(at), kind });
    prop::collection::vec(phase, 0..4)
}

/// Whole values on days round the start, of up to `raters` raters.
fn measurements(raters: usize) -> impl Strategy<Value = Vec<Measurement>> {
    let names = ["anna", "bo", "carl"];
    let one = (-60..250_i32, 0..11_i32, 0..raters).prop_map(move |(at, value, rater)| {
        Measurement { date: day(at), value: f64::from(value), rater: names[rater].to_owned() }
    });
    prop::collection::vec(one, 0..40)
}

fn goals(raters: usize) -> impl Strategy<Value = Goal> {
    let terms = (scales(), goal_types(), prop::option::of(0..12_i32), prop::option::of(0..300_i32));
    let agreed = (prop::option::of(0..10_i32), 1..30_u16, prop::option::of(1..4_i32));
    let off = prop::collection::vec((0..250_i32, 0..30_i32), 0..3);
    (terms, agreed, phases(), measurements(raters), off, any::<bool>()).prop_map(
        |(
            (scale, goal_type, target, by),
            (baseline, every, clear),
            phases,
            measurements,
            off,
            up,
        )| {
            let holiday =
                |(from, days): (i32, i32)| Holiday { first: day(from), last: day(from + days) };
            Goal {
                scale,
                step: 1.0,
                direction: if up { Direction::Higher } else { Direction::Lower },
                goal_type,
                target: target.map(f64::from),
                target_date: by.map(day),
                baseline_value: baseline.map(f64::from),
                followup_days: Some(every),
                meaningful_change: clear.map(f64::from),
                phases,
                measurements,
                not_possible: vec![day(90)],
                holidays: off.into_iter().map(holiday).collect(),
            }
        },
    )
}

fn days() -> impl Strategy<Value = Date> {
    (-10..300_i32).prop_map(day)
}

/// An answer without its days.
fn undated(found: Assessment) -> String {
    let Assessment { status, reason, missing, evidence, .. } = found;
    format!("{status:?} {reason:?} {missing} {evidence:?}")
}

/// Whether a figure lies on a threshold, so that rounding may tell on which side.
fn on_a_threshold(found: &Assessment) -> bool {
    let numbers = &found.evidence;
    let clear = numbers.meaningful_change.unwrap_or(f64::NAN);
    let near = |a: Option<f64>, b: f64| a.is_some_and(|a| (a - b).abs() < 1e-9);
    near(numbers.line_change, clear)
        || near(numbers.line_change, -0.5 * clear)
        || near(numbers.progress, numbers.expected.unwrap_or(f64::NAN))
        || near(numbers.level_change, 1.645 * numbers.level_error.unwrap_or(f64::NAN))
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 400, ..ProptestConfig::default() })]

    #[test]
    fn moving_all_days_moves_the_answer(goal in goals(3), as_of in days(), by in -9000..9000_i32) {
        let to = |date: Date| date.saturating_add(by.days());
        let mut moved = goal.clone();
        moved.target_date = goal.target_date.map(to);
        moved.phases.iter_mut().for_each(|phase| phase.start = to(phase.start));
        moved.measurements.iter_mut().for_each(|m| m.date = to(m.date));
        moved.not_possible.iter_mut().for_each(|date| *date = to(*date));
        for holiday in &mut moved.holidays {
            *holiday = Holiday { first: to(holiday.first), last: to(holiday.last) };
        }
        let (before, after) = (assess(&goal, as_of), assess(&moved, to(as_of)));
        prop_assert_eq!(before.raised.map(to), after.raised);
        prop_assert_eq!(before.first_judged.map(to), after.first_judged);
        prop_assert_eq!(undated(before), undated(after));
    }

    #[test]
    fn turning_the_direction_round_changes_nothing(goal in goals(3), as_of in days()) {
        let mut turned = goal.clone();
        turned.direction = match goal.direction {
            Direction::Higher => Direction::Lower,
            Direction::Lower => Direction::Higher,
        };
        turned.target = goal.target.map(|value| -value);
        turned.baseline_value = goal.baseline_value.map(|value| -value);
        turned.measurements.iter_mut().for_each(|m| m.value = -m.value);
        let (found, mirror) = (assess(&goal, as_of), assess(&turned, as_of));
        prop_assert_eq!(found.evidence.level, mirror.evidence.level.map(|level| -level));
        prop_assert_eq!(found.evidence.progress, mirror.evidence.progress);
        prop_assert_eq!((found.status, found.reason, found.since), (mirror.status, mirror.reason, mirror.since));
    }

    #[test]
    fn adding_a_constant_changes_nothing(mut goal in goals(1), as_of in days(), by in -50..50_i32) {
        // A count without target has a share of its first level as a clear change.
        prop_assume!(goal.scale != Scale::Other);
        goal.not_possible.clear();
        let by = f64::from(by);
        let mut raised = goal.clone();
        raised.target = goal.target.map(|value| value + by);
        raised.baseline_value = goal.baseline_value.map(|value| value + by);
        raised.measurements.iter_mut().for_each(|m| m.value += by);
        let (found, after) = (assess(&goal, as_of), assess(&raised, as_of));
        prop_assert_eq!(found.evidence.level.map(|level| level + by), after.evidence.level);
        prop_assert_eq!(found.evidence.kendall_z, after.evidence.kendall_z);
        let (before, now) = (found.evidence.progress, after.evidence.progress);
        prop_assert!(before.zip(now).is_none_or(|(a, b)| (a - b).abs() < 1e-9));
        let same = (found.status, found.reason) == (after.status, after.reason);
        prop_assert!(same || on_a_threshold(&found), "{:?} {:?}", found, after);
    }

    #[test]
    fn names_of_raters_do_not_matter(goal in goals(3), as_of in days()) {
        let mut renamed = goal.clone();
        renamed.measurements.iter_mut().for_each(|m| m.rater = format!("x-{}", m.rater));
        let (found, mut after) = (assess(&goal, as_of), assess(&renamed, as_of));
        if let Some(raters) = &mut after.evidence.raters {
            raters.high = raters.high.replace("x-", "");
            raters.low = raters.low.replace("x-", "");
        }
        prop_assert_eq!(found, after);
    }

    #[test]
    fn what_comes_later_does_not_matter(goal in goals(3), as_of in days(), more in measurements(3)) {
        let mut known = goal;
        let late = |m: &Measurement| m.date > as_of;
        let mut all = known.clone();
        all.measurements.extend(more.into_iter().filter(late));
        known.measurements.retain(|m| !late(m));
        known.phases.retain(|phase| phase.start <= as_of);
        prop_assert_eq!(assess(&known, as_of), assess(&all, as_of));
        prop_assert_eq!(phase_summaries(&known, as_of).len(), phase_summaries(&all, as_of).len());
    }

    #[test]
    fn the_order_of_entry_does_not_matter(goal in goals(3), as_of in days()) {
        let mut turned = goal.clone();
        turned.measurements.reverse();
        prop_assert_eq!(assess(&goal, as_of), assess(&turned, as_of));
    }

    #[test]
    fn status_alone_is_that_of_the_whole_answer(goal in goals(3), as_of in days()) {
        let whole = assess(&goal, as_of);
        prop_assert_eq!(status(&goal, as_of), (whole.status, whole.reason));
    }

    #[test]
    fn no_number_is_not_finite(
        mut goal in goals(3),
        as_of in days(),
        values in prop::collection::vec(any::<f64>(), 0..40),
        odd in any::<[f64; 4]>(),
    ) {
        for (m, value) in goal.measurements.iter_mut().zip(values) {
            m.value = value;
        }
        goal.step = odd[0];
        goal.target = Some(odd[1]);
        goal.baseline_value = Some(odd[2]);
        goal.meaningful_change = Some(odd[3]);
        let found = assess(&goal, as_of);
        let text = format!("{found:?} {:?}", phase_summaries(&goal, as_of));
        prop_assert!(!text.contains("NaN") && !text.contains("inf,") && !text.contains("inf)"), "{}", text);
    }

    #[test]
    fn an_answer_survives_being_written_down(goal in goals(3), as_of in days()) {
        let found = assess(&goal, as_of);
        let text = serde_json::to_string(&found).expect("JSON");
        prop_assert_eq!(&serde_json::from_str::<Assessment>(&text).expect("an answer").status, &found.status);
        let again: Goal = serde_json::from_str(&serde_json::to_string(&goal).expect("JSON")).expect("a goal");
        prop_assert_eq!(assess(&again, as_of), found);
    }
}
