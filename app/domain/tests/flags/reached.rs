//! Since when a goal is reached by its curve.

use domain::{flag::reached, goal::GoalStatus};
use jiff::civil::Date;

use crate::world::{World, day, small};

/// Since when the goal is reached, on a day.
fn since(world: &World, today: Date) -> Option<Date> {
    reached(&world.scene(today)).first().map(|(_, since)| *since)
}

/// A goal of 8 that is reached by weekly values from twelve weeks before.
fn rising() -> World {
    let mut world = small();
    world.phases(&[-84]);
    world.rate(0, "u-kim", -112, &[3, 4, 3, 4]);
    world.rate(0, "u-kim", -84, &[4, 5, 6, 7, 8, 8, 8]);
    world
}

#[test]
fn it_is_the_first_measurement_that_the_curve_has_stayed_by() {
    let mut world = rising();
    let before: Vec<_> = (-84..=-42).filter(|days| since(&world, day(*days)).is_some()).collect();
    let first = *before.first().expect("reached in the end");
    assert_eq!(since(&world, day(first)), Some(day(first)));
    // Neither the days nor the measurements that follow move it.
    assert_eq!(since(&world, day(-36)), Some(day(first)));
    world.rate(0, "u-kim", -35, &[8, 9, 8]);
    assert_eq!(since(&world, day(-20)), Some(day(first)));
}

#[test]
fn it_begins_anew_after_a_fall() {
    let mut world = rising();
    let first = since(&world, day(-42)).expect("reached");
    world.rate(0, "u-kim", -35, &[3, 3, 3, 8, 9, 9]);
    assert_eq!(since(&world, day(-20)), None);
    let again = since(&world, day(0)).expect("reached again");
    assert!(again > day(-20) && first < day(-42), "{first}, {again}");
}

#[test]
fn it_is_the_day_on_which_it_was_called_achieved() {
    let mut world = rising();
    let on = day(-30);
    let outcome = serde_json::json!({ "date": on, "text": { "en": "It is reached" } });
    world.case.goals[0].status = GoalStatus::Achieved;
    world.case.goals[0].outcome = Some(serde_json::from_value(outcome).expect("an outcome"));
    assert_eq!(since(&world, day(-29)), Some(on));
}
