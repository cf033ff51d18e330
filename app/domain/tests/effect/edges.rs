//! The edge cases that section 5 names.

use domain::effect::{Goal, Phase, PhaseKind, Reason, Status, assess, phase_summaries};

use crate::sample::{goal, now, value, verdict, week, weekly};

#[test]
fn constant_values_have_no_trend() {
    let found = now(&goal(&[3.0; 3], &[3.0; 8])).evidence;
    assert_eq!((found.kendall_z, found.slope, found.theil_sen), (Some(0.0), Some(0.0), Some(0.0)));
    assert_eq!(found.nap, Some(0.5));
}

#[test]
fn a_target_met_from_the_start_is_reached_when_kept_and_never_slow() {
    let met = Goal { target_date: Some(week(2)), ..goal(&[8.0; 3], &[8.0, 8.0, 8.0]) };
    assert_eq!(verdict(&now(&met)), (Status::Reached, Reason::TargetMet));
    let lost = Goal { target_date: Some(week(2)), ..goal(&[8.0; 3], &[7.5; 9]) };
    let found = now(&lost);
    assert_eq!(verdict(&found), (Status::NoEffect, Reason::BelowExpected));
    assert_eq!((found.evidence.percent_of_goal, found.evidence.projected), (None, None));
}

#[test]
fn without_a_target_nothing_is_reached_or_slow() {
    let free = |phase: &[f64]| now(&Goal { target: None, ..goal(&[3.0; 3], phase) });
    assert_eq!(verdict(&free(&[10.0; 4])), (Status::Improving, Reason::Level));
    let late = Goal { target: None, target_date: Some(week(1)), ..goal(&[3.0; 3], &[10.0; 4]) };
    assert_eq!(now(&late).status, Status::Improving);
}

#[test]
fn values_after_the_target_date_count() {
    let late = Goal { target_date: Some(week(2)), ..goal(&[3.0; 3], &[3.0, 3.0, 3.0, 8.0, 8.0]) };
    assert_eq!(now(&late).status, Status::Reached);
}

#[test]
fn phases_and_values_of_the_future_are_ignored() {
    let known = goal(&[3.0; 3], &[3.0; 9]);
    let mut more = known.clone();
    more.phases.push(Phase { start: week(10), kind: PhaseKind::Adjusted });
    more.measurements.push(value(week(10), "teacher", 9.0));
    assert_eq!(assess(&known, week(9)), assess(&more, week(9)));
    assert_ne!(assess(&known, week(10)), assess(&more, week(10)));
}

#[test]
fn of_several_phases_on_one_day_the_last_listed_wins() {
    let mut both = goal(&[3.0; 3], &[3.0; 9]);
    both.phases.push(Phase { start: week(4), kind: PhaseKind::Stopped });
    both.phases.push(Phase { start: week(4), kind: PhaseKind::Adjusted });
    let found = assess(&both, week(9));
    assert_eq!((found.status, found.evidence.measurements), (Status::TooEarly, 5));
    assert_eq!(phase_summaries(&both, week(9)).iter().map(|p| p.phase).collect::<Vec<_>>(), [0, 2]);
}

#[test]
fn what_is_measured_in_a_pause_is_reference_for_the_next_phase() {
    let mut paused = goal(&[3.0; 3], &[3.0, 3.0, 5.0, 6.0, 7.0]);
    paused.phases.push(Phase { start: week(2), kind: PhaseKind::Stopped });
    paused.phases.push(Phase { start: week(4), kind: PhaseKind::Adjusted });
    let found = assess(&paused, week(5)).evidence;
    // Weeks 1 to 4 lie after the first start and up to the second: 3, 3, 5, 6.
    assert_eq!((found.reference, found.reference_count), (Some(4.0), 4));
    assert_eq!((found.level, found.measurements), (Some(7.0), 1));
    assert_eq!(found.total_change, Some(4.0));
    let told = phase_summaries(&paused, week(5));
    assert_eq!(told.iter().map(|p| p.measurements).collect::<Vec<_>>(), [2, 1]);
}

#[test]
fn where_the_reference_comes_from() {
    let reference = |goal: &Goal| {
        let found = now(goal).evidence;
        (found.reference, found.reference_count, found.measurements)
    };
    let long = goal(&[9.0, 9.0, 1.0, 2.0, 3.0, 4.0, 5.0, 6.0], &[3.0]);
    assert_eq!(reference(&long), (Some(3.5), 6, 1), "the last six");
    let mut old = Goal { baseline_value: Some(4.0), ..goal(&[], &[3.0]) };
    old.measurements.push(value(week(-26), "teacher", 1.0));
    assert_eq!(reference(&old), (Some(1.0), 1, 1), "182 days before the start");
    old.measurements[1].date = week(-27);
    assert_eq!(reference(&old), (Some(4.0), 1, 1), "older: the declared one");
    old.baseline_value = None;
    assert_eq!(reference(&old), (Some(3.0), 1, 0), "else the first, which then is no phase value");
    old.measurements[0].date = week(3);
    assert_eq!(now(&old).reason, Reason::NoBaseline, "unless it came after two weeks");
    let on_the_day = Goal { measurements: weekly(0, "teacher", &[3.0, 4.0]), ..goal(&[], &[]) };
    assert_eq!(reference(&on_the_day), (Some(3.0), 1, 1), "the start day belongs to the reference");
}

#[test]
fn a_new_phase_with_few_values_before_looks_further_back() {
    let mut adjusted = goal(&[3.0; 3], &[4.0, 5.0, 6.0, 7.0]);
    adjusted.phases.push(Phase { start: week(2), kind: PhaseKind::Adjusted });
    assert_eq!(now(&adjusted).evidence.reference, Some(4.5), "weeks 1 and 2");
    adjusted.phases[1].start = week(1);
    assert_eq!(now(&adjusted).evidence.reference, Some(3.0), "one is too few: the last four");
}

#[test]
fn what_cannot_be_read_is_no_measurement() {
    let mut odd = goal(&[3.0; 3], &[3.0; 8]);
    for number in [f64::NAN, f64::INFINITY, -1e300] {
        odd.measurements.push(value(week(8), "father", number));
        odd.measurements.push(value(week(9), "teacher", number));
    }
    assert_eq!(assess(&odd, week(8)), assess(&goal(&[3.0; 3], &[3.0; 8]), week(8)));
}
