//! Random walks through every command on moves to a new place, kept by the store and read again after
//! each: nobody in the new place reads what the family has not approved, whoever stays behind is there
//! until the day and not after it, and what was noted stays.

use domain::{
    access::{Action, Relation},
    case::Case,
};
use jiff::civil::Date;
use store::{cases, verify};

use self::{check::check, steps::step};
use crate::world::{World, case_id, person, run, walks};

mod check;
mod steps;

const CASE: &str = "case-freja";
const LEAD: &str = "u-mette";
const RECEIVER: &str = "u-lone";

async fn load(world: &World) -> Case {
    let proof = world.granted(LEAD, CASE, Action::View).await;
    let mut tx = world.db.read().await.expect("read");
    cases::load(&mut tx, &proof).await.expect("the case").case.clone()
}

async fn relation(world: &World, who: &str, on: Date) -> Relation {
    let mut tx = world.db.read().await.expect("read");
    cases::relation(&mut tx, &case_id(CASE), &person(who), on).await.expect("a relation")
}

async fn walk(world: &World, steps: Vec<[u8; 2]>) {
    world.demo().await;
    let mut before = load(world).await;
    for (number, one) in steps.into_iter().enumerate() {
        step(world, number, one).await;
        let after = load(world).await;
        check(world, &before, &after).await;
        before = after;
    }
    let mut tx = world.db.read().await.expect("read");
    assert!(verify::run(&mut tx).await.expect("verified").is_empty());
}

#[test]
fn any_walk_keeps_the_invariants_on_sqlite() {
    walks(12, |steps| run(async { walk(&World::sqlite().await, steps).await }));
}

#[test]
fn any_walk_keeps_the_invariants_on_postgres() {
    walks(4, |steps| {
        run(async {
            if let Some(world) = World::postgres().await {
                walk(&world, steps).await;
                world.drop().await;
            }
        });
    });
}
