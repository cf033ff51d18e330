//! Goals to keep something or to limit a loss, holidays, and days on which it was not possible to
//! measure (section 11).

use domain::effect::{Goal, GoalType, Holiday, Reason, Status, assess};

use crate::sample::{day, goal, now, verdict, week};

fn keep(goal_type: GoalType, phase: &[f64]) -> Goal {
    let base = [7.0, 7.0, 7.0];
    Goal { goal_type, target: Some(4.0), target_date: Some(week(20)), ..goal(&base, phase) }
}

#[test]
fn flat_is_success_where_something_is_to_be_kept() {
    let maintain = |phase: &[f64]| verdict(&now(&keep(GoalType::Maintain, phase)));
    assert_eq!(maintain(&[7.0; 3]), (Status::TooEarly, Reason::FewMeasurements));
    assert_eq!(maintain(&[7.0; 4]), (Status::Maintained, Reason::NoDocumentedSlip));
    assert_eq!(maintain(&[9.0; 12]), (Status::Maintained, Reason::NoDocumentedSlip));
    assert_eq!(maintain(&[6.0, 5.0, 5.0]), (Status::Slipping, Reason::Level));
    let slow = [7.0, 7.0, 6.5, 6.5, 6.0, 6.0];
    let found = now(&Goal {
        measurements: goal(&[7.0], &slow).measurements,
        ..keep(GoalType::Maintain, &[])
    });
    assert_eq!(verdict(&found), (Status::Slipping, Reason::Trend));
    assert_eq!(found.evidence.meaningful_change, Some(2.0), "as without target");
    let early = Goal { followup_days: Some(14), ..keep(GoalType::Maintain, &[]) };
    assert_eq!(assess(&early, day(0)).first_judged, Some(week(8)));
    assert_eq!(assess(&keep(GoalType::Maintain, &[]), day(0)).first_judged, Some(week(4)));
}

#[test]
fn an_accepted_loss_is_no_slip() {
    // From 7 to 4 in 20 weeks: in week 16 the line is at 4.6, in week 4 at 6.4.
    let late = keep(GoalType::LimitLoss, &[[7.0; 11].as_slice(), &[5.0; 5]].concat());
    assert_eq!(verdict(&now(&late)), (Status::Maintained, Reason::WithinAcceptedLoss));
    let early = keep(GoalType::LimitLoss, &[5.0, 4.0, 4.0, 4.0]);
    assert_eq!(verdict(&now(&early)), (Status::Slipping, Reason::Level));
    let near = keep(GoalType::LimitLoss, &[5.5, 5.5, 5.5, 5.5]);
    assert_eq!(now(&near).evidence.level_change, Some(-1.5), "documented");
    assert_eq!(now(&near).status, Status::Maintained, "but less than 1 below the line");
    let without_line = Goal { target: None, ..near };
    assert_eq!(now(&without_line).status, Status::Slipping);
}

#[test]
fn holidays_do_not_count() {
    let flat = goal(&[3.0; 3], &[3.0; 9]);
    let off = Holiday { first: week(3), last: day(27) };
    let rested = Goal { holidays: vec![off, off], ..flat.clone() };
    assert_eq!(assess(&flat, week(8)).status, Status::NoEffect);
    assert_eq!(assess(&rested, week(8)).status, Status::TooEarly);
    assert_eq!(assess(&rested, week(8)).evidence.weeks, Some(7.0));
    assert_eq!(assess(&rested, week(8)).first_judged, Some(week(9)));
    assert_eq!(assess(&rested, week(9)).status, Status::NoEffect);
    let slope = |goal| assess(goal, week(9)).evidence.slope;
    assert_eq!(slope(&flat), slope(&rested), "the line keeps calendar weeks");
    let summer = Holiday { first: day(64), last: day(73) };
    let away = Goal { holidays: vec![summer], ..flat };
    assert_eq!(assess(&away, day(63 + 31)).status, Status::NoEffect);
    assert_eq!(assess(&away, day(63 + 32)).status, Status::Stale);
}

#[test]
fn not_possible_is_no_measurement_and_not_stale_on_its_day() {
    let mut flat = goal(&[3.0; 3], &[3.0; 9]);
    flat.not_possible = vec![day(100)];
    assert_eq!(assess(&flat, day(99)).status, Status::Stale);
    let on_the_day = assess(&flat, day(100));
    assert_eq!((on_the_day.status, on_the_day.evidence.measurements), (Status::NoEffect, 9));
    assert_eq!(assess(&flat, day(101)).status, Status::Stale);
}
