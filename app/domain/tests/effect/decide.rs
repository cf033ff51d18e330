//! Each status and reason of section 5, from a goal that is just so.

use domain::effect::{Goal, Phase, PhaseKind, Reason, Status, assess};

use crate::sample::{START, day, goal, now, verdict, week, weekly};

const BASE: [f64; 3] = [3.0, 3.0, 3.0];

fn with_phases(phases: &[(i32, PhaseKind)], goal: Goal) -> Goal {
    let phases = phases.iter().map(|(at, kind)| Phase { start: week(*at), kind: *kind }).collect();
    Goal { phases, ..goal }
}

#[test]
fn no_running_intervention() {
    let reason = |phases: &[_]| {
        let found = assess(&with_phases(phases, goal(&BASE, &[5.0])), week(2));
        assert_eq!(found.status, Status::Inactive);
        found.reason
    };
    assert_eq!(reason(&[]), Reason::NotStarted);
    assert_eq!(reason(&[(3, PhaseKind::Intervention)]), Reason::NotStarted);
    assert_eq!(reason(&[(-3, PhaseKind::Baseline)]), Reason::BaselineRunning);
    let stopped = [(1, PhaseKind::Stopped), (0, PhaseKind::Intervention)];
    assert_eq!(reason(&stopped), Reason::Stopped, "in whatever order they are listed");
    let same_day = [(0, PhaseKind::Intervention), (0, PhaseKind::Baseline)];
    assert_eq!(reason(&same_day), Reason::BaselineRunning, "the last listed wins");
}

#[test]
fn data_are_missing() {
    let none = Goal { measurements: weekly(3, "teacher", &[3.0, 3.0]), ..goal(&[], &[]) };
    assert_eq!(verdict(&now(&none)), (Status::Insufficient, Reason::NoBaseline));
    let base = goal(&BASE, &[]);
    let on = |days| verdict(&assess(&base, day(days)));
    assert_eq!(on(21), (Status::Insufficient, Reason::NoDataInPhase));
    assert_eq!(on(22), (Status::Stale, Reason::NoDataInPhase));
    let mut one = goal(&BASE, &[4.0]);
    one.followup_days = Some(28);
    assert_eq!(verdict(&assess(&one, week(8))), (Status::Insufficient, Reason::TooFewMeasurements));
}

#[test]
fn too_old_data_show_what_was_said_last() {
    let flat = goal(&BASE, &[3.0; 9]);
    assert_eq!(verdict(&assess(&flat, day(63 + 21))), (Status::NoEffect, Reason::BelowExpected));
    let found = assess(&flat, day(63 + 22));
    assert_eq!(verdict(&found), (Status::Stale, Reason::NoRecentData));
    let last = found.last_judgement.expect("what was said last");
    assert_eq!((last.date, last.status), (week(9), Status::NoEffect));
    let monthly = Goal { followup_days: Some(28), ..flat };
    assert_eq!(assess(&monthly, day(63 + 70)).status, Status::NoEffect, "2.5 × 28 days");
    assert_eq!(assess(&monthly, day(63 + 71)).status, Status::Stale);
}

#[test]
fn the_target_is_met() {
    let found = now(&goal(&BASE, &[3.0, 8.0, 7.0, 8.0]));
    assert_eq!(verdict(&found), (Status::Reached, Reason::TargetMet));
    assert_ne!(now(&goal(&BASE, &[9.0])).status, Status::Reached, "once is not kept");
}

#[test]
fn the_wrong_way() {
    let level = now(&goal(&BASE, &[2.0, 1.0, 1.0]));
    assert_eq!(verdict(&level), (Status::Worsening, Reason::Level));
    let trend = now(&goal(&[5.0], &[5.0, 5.0, 4.5, 4.5, 4.0, 4.0]));
    assert_eq!(trend.evidence.level_change, Some(-0.5));
    assert_eq!(verdict(&trend), (Status::Worsening, Reason::Trend));
}

#[test]
fn documented_improvement() {
    let level = now(&goal(&BASE, &[3.0, 5.0, 6.0, 6.0]));
    assert_eq!(verdict(&level), (Status::Improving, Reason::Level));
    let trend = now(&goal(&[3.0], &[3.0, 3.5, 4.0, 4.0, 4.5, 5.0]));
    assert_eq!(trend.evidence.level_change, Some(1.0));
    assert_eq!(verdict(&trend), (Status::Improving, Reason::Trend));
    let late = Goal { target_date: Some(week(4)), ..goal(&BASE, &[3.0, 5.0, 6.0, 6.0]) };
    assert_eq!(verdict(&now(&late)), (Status::TooSlow, Reason::TargetDatePassed));
}

#[test]
fn too_early_to_tell() {
    let few = now(&goal(&BASE, &[3.0, 3.0, 3.0]));
    assert_eq!(verdict(&few), (Status::TooEarly, Reason::FewMeasurements));
    assert_eq!((few.missing, few.first_judged), (1, Some(week(8))));
    let early = now(&goal(&BASE, &[3.0; 7]));
    assert_eq!(verdict(&early), (Status::TooEarly, Reason::FewWeeks));
    assert_eq!((early.missing, early.first_judged), (0, Some(week(8))));
}

#[test]
fn no_documented_effect() {
    let found = now(&goal(&BASE, &[3.0; 8]));
    assert_eq!(verdict(&found), (Status::NoEffect, Reason::BelowExpected));
    assert_eq!((found.raised, found.first_judged), (Some(week(8)), None));
    let late = Goal { target_date: Some(week(8)), ..goal(&BASE, &[3.0; 8]) };
    assert_eq!(verdict(&now(&late)), (Status::NoEffect, Reason::TargetDatePassed));
}

#[test]
fn some_movement() {
    let some = goal(&BASE, &[3.0, 3.0, 3.0, 4.0, 4.0, 4.0, 4.0, 4.0, 4.0]);
    assert_eq!(verdict(&now(&some)), (Status::Unclear, Reason::BelowMeaningful));
    let soon = Goal { target_date: Some(week(12)), ..some.clone() };
    assert_eq!(verdict(&now(&soon)), (Status::TooSlow, Reason::MovementBelowGoalLine));
    let today = Goal { target_date: Some(week(9)), ..some };
    assert_eq!(verdict(&now(&today)), (Status::TooSlow, Reason::TargetDatePassed));
}

#[test]
fn earlier_phases_brought_progress() {
    let phases = [(0, PhaseKind::Intervention), (6, PhaseKind::Adjusted)];
    let values = [[3.0, 4.0, 5.0, 6.0, 6.0, 6.0].as_slice(), &[6.0; 8]].concat();
    let kept = with_phases(&phases, goal(&BASE, &values));
    assert_eq!(verdict(&now(&kept)), (Status::Improving, Reason::SinceOriginalStart));
    // With week 18 as the date, level 6 stays below 3 + 0.75 · 5.
    let soon = Goal { target_date: Some(week(18)), ..kept };
    let found = now(&soon);
    assert_eq!(verdict(&found), (Status::TooSlow, Reason::PlateauAfterEarlierProgress));
    assert_eq!((found.evidence.total_change, found.evidence.level_change), (Some(3.0), Some(0.0)));
}

#[test]
fn raters_who_see_different_changes() {
    let mut two = goal(&BASE, &[3.0, 4.0, 5.0, 6.0, 6.0, 6.0]);
    two.measurements.extend(weekly(-3, "mother", &[2.0, 2.0, 2.0]));
    two.measurements.extend(weekly(1, "mother", &[2.0; 6]));
    let found = now(&two);
    assert_eq!(verdict(&found), (Status::RatersDisagree, Reason::ChangesDiffer));
    let raters = found.evidence.raters.expect("both can tell");
    assert_eq!((raters.high.as_str(), raters.high_change), ("teacher", 3.0));
    assert_eq!((raters.low.as_str(), raters.low_change), ("mother", 0.0));
}

#[test]
fn a_rater_without_baseline_stands_on_the_first_two_values() {
    let mut two = goal(&BASE, &[3.0, 4.0, 5.0, 6.0, 6.0, 6.0]);
    two.measurements.extend(weekly(1, "mother", &[2.0, 3.0, 2.0, 2.0, 2.0, 3.0]));
    let raters = now(&two).evidence.raters.expect("both can tell");
    assert_eq!((raters.low.as_str(), raters.low_change), ("mother", -0.5));
    two.measurements.pop();
    assert_eq!(now(&two).evidence.raters, None, "three values after the first two are too few");
}

#[test]
fn the_earliest_flag_for_each_interval() {
    for (interval, first) in [(7, 8), (14, 8), (21, 9), (28, 12)] {
        let every = |at: i32| at * i32::from(interval);
        let mut flat = Goal { followup_days: Some(interval), ..goal(&BASE, &[]) };
        assert_eq!(assess(&flat, START).first_judged, Some(week(first)), "{interval}");
        for at in 1..9 {
            flat.measurements.push(crate::sample::value(day(every(at)), "teacher", 3.0));
        }
        let flagged = (0..200).find(|days| assess(&flat, day(*days)).status == Status::NoEffect);
        assert_eq!(flagged, Some(7 * first), "{interval}");
    }
}
