//! Once raised, a lack of effect stands until something is documented (section 5, *Latch*).

use domain::effect::{Goal, Phase, PhaseKind, Reason, Status, assess};

use crate::sample::{goal, now, verdict, week};

/// Flat for nine weeks, then up by one point: more than the expectation of `meaningful` 1.6.
fn flat_then(later: &[f64]) -> Goal {
    let values = [[3.0; 9].as_slice(), later].concat();
    Goal { meaningful_change: Some(1.6), ..goal(&[3.0; 3], &values) }
}

#[test]
fn some_movement_does_not_end_it() {
    let found = now(&flat_then(&[4.0; 3]));
    assert_eq!(found.evidence.progress, Some(1.0), "above the expected 0.96");
    assert_eq!(verdict(&found), (Status::NoEffect, Reason::StillBelowMeaningful));
    assert_eq!((found.since, found.raised), (Some(week(8)), Some(week(8))));
}

#[test]
fn a_clear_change_ends_it() {
    let up = flat_then(&[4.0, 6.0, 6.0, 6.0, 3.5, 3.5, 3.5, 3.5, 3.5]);
    let up = Goal { target_date: None, ..up };
    assert_eq!(assess(&up, week(13)).status, Status::Improving);
    let found = now(&up);
    assert_eq!(verdict(&found), (Status::Unclear, Reason::BelowMeaningful));
    assert_eq!((found.since, found.raised), (None, None));
}

#[test]
fn it_can_be_raised_again() {
    let again = flat_then(&[[4.0, 6.0, 6.0, 6.0].as_slice(), &[3.0; 6]].concat());
    let found = now(&again);
    assert_eq!(found.status, Status::NoEffect);
    assert!(found.raised > Some(week(13)), "{:?}", found.raised);
}

#[test]
fn a_passed_date_does_not_end_it() {
    let late = Goal { target_date: Some(week(12)), ..flat_then(&[4.0; 3]) };
    assert_eq!(verdict(&now(&late)), (Status::NoEffect, Reason::StillBelowMeaningful));
}

#[test]
fn a_new_phase_starts_afresh() {
    let mut adjusted = flat_then(&[4.0; 3]);
    adjusted.phases.push(Phase { start: week(9), kind: PhaseKind::Adjusted });
    let found = now(&adjusted);
    assert_eq!(verdict(&found), (Status::TooEarly, Reason::FewMeasurements));
    assert_eq!(found.raised, None);
}
