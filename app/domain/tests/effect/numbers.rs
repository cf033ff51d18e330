//! The evidence of one goal, reckoned by hand (sections 3 and 4).

use domain::effect::{Direction, Goal, Reason, Scale, Status, assess, phase_summaries};

use crate::sample::{goal, now, value, verdict, week};

fn close(found: Option<f64>, expected: f64) {
    let found = found.expect("a number");
    assert!((found - expected).abs() < 1e-9, "{found} is not {expected}");
}

#[test]
fn one_goal_by_hand() {
    let found = now(&goal(&[3.0, 3.0, 3.0], &[3.0, 5.0, 6.0, 6.0]));
    assert_eq!(verdict(&found), (Status::Improving, Reason::Level));
    let evidence = found.evidence;
    assert_eq!((evidence.measurements, evidence.level_count, evidence.reference_count), (4, 4, 3));
    assert_eq!((evidence.weeks, evidence.days_since_last), (Some(4.0), Some(0)));
    close(evidence.reference, 3.0);
    close(evidence.level, 5.5);
    close(evidence.level_change, 2.5);
    close(evidence.meaningful_change, 2.0);
    // Differences 0, 0 before and 2, 1, 0 after; K = 5.
    let noise = ((4.0 * 0.81 + 2.5) / 9.0_f64).sqrt();
    close(evidence.noise, noise);
    close(evidence.level_error, noise * (2.0 / 4.0 + 2.0 / 3.0_f64).sqrt());
    // Times 0 0 0 1 2 3 4: Sxx = 30 − 100/7, Sxy = 55 − 290/7.
    let slope = (55.0 - 290.0 / 7.0) / (30.0 - 100.0 / 7.0);
    close(evidence.slope, slope);
    close(evidence.line_change, 4.0 * slope);
    close(evidence.progress, 4.0 * slope);
    // S = 14; values tied 4 and 2, times tied 3.
    let variance = (798.0 - 174.0 - 66.0) / 18.0 + 24.0 * 6.0 / 1890.0 + 14.0 * 6.0 / 84.0;
    close(evidence.kendall_z, 14.0 / f64::sqrt(variance));
    close(evidence.theil_sen, 1.0);
    close(evidence.nap, 10.5 / 12.0);
    close(evidence.expected, 0.0);
    close(evidence.total_change, 2.5);
    close(evidence.percent_of_goal, 50.0);
    close(evidence.projected, 29.0 / 7.0 - slope * 10.0 / 7.0 + 40.0 * slope);
    let improved = evidence.probability_improved.expect("a probability");
    assert!((improved - 0.998_12).abs() < 1e-4, "{improved}");
    let clear = evidence.probability_meaningful.expect("a probability");
    assert!((clear - 0.718_9).abs() < 1e-3, "{clear}");
    assert_eq!(evidence.raters, None);
}

#[test]
fn less_is_better_is_the_mirror_and_levels_are_as_recorded() {
    let up = goal(&[3.0, 3.0, 3.0], &[3.0, 5.0, 6.0, 6.0]);
    let mut down = up.clone();
    down.direction = Direction::Lower;
    down.target = Some(2.0);
    down.measurements.iter_mut().for_each(|m| m.value = 10.0 - m.value);
    let (up, down) = (now(&up), now(&down));
    assert_eq!(verdict(&up), verdict(&down));
    assert_eq!((down.evidence.reference, down.evidence.level), (Some(7.0), Some(4.5)));
    assert_eq!(down.evidence.level_change, up.evidence.level_change);
}

#[test]
fn several_values_of_one_rater_on_one_day_are_their_median() {
    let mut several = goal(&[3.0], &[4.0]);
    several.measurements.extend([value(week(1), "teacher", 9.0), value(week(1), "teacher", 5.0)]);
    let found = now(&several).evidence;
    assert_eq!((found.measurements, found.level), (1, Some(5.0)));
}

#[test]
#[expect(clippy::float_cmp, reason = "whole numbers and halves are exact")]
fn a_clear_change_on_each_scale() {
    let clear = |scale, step, target: Option<f64>, agreed| {
        let one = Goal { scale, step, target, meaningful_change: agreed, ..goal(&[4.0], &[4.0]) };
        now(&one).evidence.meaningful_change.expect("a number")
    };
    let rating = |target| clear(Scale::Rating0To10, 1.0, target, None);
    assert_eq!(
        [rating(None), rating(Some(5.0)), rating(Some(7.0)), rating(Some(10.0))],
        [2.0, 1.0, 1.5, 2.0]
    );
    assert_eq!(rating(Some(3.0)), 2.0, "a target below the start has no half way");
    assert_eq!(clear(Scale::Gas, 1.0, Some(9.0), None), 1.0);
    let percent = |target| clear(Scale::Percent, 5.0, target, None);
    assert_eq!(
        [percent(None), percent(Some(6.0)), percent(Some(24.0)), percent(Some(90.0))],
        [20.0, 5.0, 10.0, 20.0]
    );
    let count = |target| clear(Scale::Other, 1.0, target, None);
    assert_eq!([count(None), count(Some(5.0)), count(Some(14.0))], [1.2, 1.0, 5.0]);
    assert_eq!(clear(Scale::Other, 1.0, Some(14.0), Some(3.0)), 3.0, "what is agreed goes first");
}

#[test]
fn a_phase_is_told_by_level_and_change() {
    let found = phase_summaries(&goal(&[2.0, 4.0], &[9.0, 5.0, 6.0, 6.0, 7.0, 7.0]), week(6));
    let [phase] = found.as_slice() else { panic!("one phase") };
    assert_eq!((phase.phase, phase.measurements), (0, 6));
    assert_eq!((phase.reference, phase.level, phase.change), (Some(3.0), Some(6.0), Some(3.0)));
    assert_eq!(assess(&goal(&[], &[]), week(-1)).reason, Reason::NotStarted);
}
