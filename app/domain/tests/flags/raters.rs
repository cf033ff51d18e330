//! Two raters far apart: on the scale, in both of their last rounds.

use domain::flag::FlagKind;

use crate::world::{TODAY, World, day, small};

const KIND: FlagKind = FlagKind::RatersApart;

/// Two people's values with so many days between theirs.
fn two(one: &[i32], other: &[i32], days: i32) -> World {
    let mut world = small();
    world.rate(0, "child", -21, one);
    world.rate(0, "p-mor", -21 + days, other);
    world
}

#[test]
fn thirty_per_cent_of_the_range_twice() {
    assert_eq!(two(&[5, 5], &[8, 8], 0).due(TODAY), ["raters_apart:goal-1"]);
    assert!(two(&[8, 5], &[5, 8], 0).has(KIND, TODAY), "in either direction");
    assert!(!two(&[5, 5], &[8, 7], 0).has(KIND, TODAY), "nearer in the last round");
    assert!(!two(&[5, 5], &[7, 8], 0).has(KIND, TODAY), "nearer in the round before");
    assert!(two(&[5, 5, 5], &[5, 8, 8], 0).has(KIND, TODAY), "only the last two count");
    assert!(!two(&[5], &[8], 0).has(KIND, TODAY), "one round");
    assert_eq!(two(&[5, 5], &[8, 8], 0).around(KIND, day(-14)), [false, true, true]);
}

#[test]
fn a_round_is_within_seven_days() {
    // Once a month, so that no other value is nearer.
    let monthly = |days| {
        let mut world = small();
        for first in [-60, -30] {
            world.rate(0, "child", first, &[5]);
            world.rate(0, "p-mor", first + days, &[8]);
        }
        world.has(KIND, TODAY)
    };
    assert_eq!([6, 7, 8].map(monthly), [true, true, false]);
    assert_eq!([-6, -7, -8].map(monthly), [true, true, false]);
}

#[test]
fn values_are_set_beside_the_nearest() {
    // She rates daily, the child weekly: days on which only she has rated are no rounds.
    let mut world = small();
    for days in -20..=0 {
        world.rate(0, "p-mor", days, &[if days % 7 == 0 { 9 } else { 5 }]);
    }
    world.rate(0, "child", -14, &[5, 5, 5]);
    assert!(world.has(KIND, TODAY));
}

#[test]
fn any_two_of_several_raters() {
    let mut world = two(&[5, 5], &[6, 6], 0);
    world.rate(0, "u-kim", -21, &[8, 8]);
    assert!(world.has(KIND, TODAY));
}

#[test]
fn a_scale_without_an_end_has_no_range() {
    let mut world = two(&[5, 5], &[50, 50], 0);
    world.case.goals[0].measures[0].scale = "count_week".into();
    assert!(!world.has(KIND, TODAY));
    world.case.goals[0].measures[0].scale = "unknown".into();
    assert!(!world.has(KIND, TODAY));
}
