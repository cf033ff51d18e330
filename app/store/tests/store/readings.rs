//! The log: every reading noted in its chain, and every tampering found (promise R7).

use domain::{
    access::{Action, Relation},
    reading::{Reading, What},
};
use store::{readings, verify};

use crate::world::{World, case_id, noon, on_both, person};

fn reading(case: &str, who: &str, what: What) -> Reading {
    Reading { case: case_id(case), by: person(who), at: noon(), what, relation: Relation::Lead }
}

async fn faults(world: &World) -> Vec<String> {
    let mut tx = world.db.read().await.expect("read");
    verify::run(&mut tx).await.expect("looked")
}

/// Past the triggers, as somebody with the file in their hands.
async fn tamper(world: &World, sql: &str) {
    let disarm = if world.url.starts_with("sqlite:") {
        "drop trigger if exists readings_keep; drop trigger if exists readings_stay; \
         drop trigger if exists events_keep; drop trigger if exists events_stay;"
    } else {
        "alter table readings disable trigger all; alter table events disable trigger all;"
    };
    world.raw(disarm).await.expect("disarmed");
    world.raw(sql).await.expect("tampered");
}

async fn written(world: &World) {
    world.demo().await;
    for round in 0..5 {
        let what = What::ALL[round];
        let all = ["case-alma", "case-freja"].map(|case| reading(case, "u-mette", what)).to_vec();
        readings::note(&world.db, all).await.expect("noted");
    }
    assert_eq!(faults(world).await, Vec::<String>::new());
}

on_both! {
    async fn readings_at_once_are_all_noted(world) {
        world.demo().await;
        let note = |what| readings::note(&world.db, vec![reading("case-alma", "u-signe", what)]);
        let (one, two, three, four) = tokio::join!(
            note(What::Plan), note(What::Goal), note(What::Flag), note(What::Week),
        );
        for noted in [one, two, three, four] {
            noted.expect("noted");
        }
        assert_eq!(world.rows_of("readings").await, 4);
        assert_eq!(faults(world).await, Vec::<String>::new());
        let proof = world.granted("p-alma-mor", "case-alma", Action::Trace).await;
        let mut tx = world.db.read().await.expect("read");
        let seen = readings::of_case(&mut tx, &proof, None, 10).await.expect("the list");
        assert_eq!(seen.len(), 4);
        assert!(seen.iter().all(|entry| entry.name.as_deref() == Some("Signe Krogh")));
    }

    async fn invariant_12_what_cannot_be_noted_is_an_error(world) {
        world.demo().await;
        let nobody = reading("case-alma", "u-nobody", What::Plan);
        readings::note(&world.db, vec![nobody]).await.expect_err("nobody reads");
        let nowhere = reading("case-nowhere", "u-mette", What::Plan);
        readings::note(&world.db, vec![nowhere]).await.expect_err("nothing to read");
        assert_eq!(world.rows_of("readings").await, 0);
    }

    async fn readings_only_grow(world) {
        written(world).await;
        for change in ["update readings set what = 'plan'", "delete from readings"] {
            let refused = world.raw(change).await.expect_err("refused");
            assert!(refused.contains("readings are append-only"), "{refused}");
        }
    }

    async fn a_changed_row_is_found(world) {
        written(world).await;
        tamper(world, "update readings set person_id = 'u-jonas' \
                       where case_id = 'case-alma' and seq = 3").await;
        assert_eq!(faults(world).await, ["case case-alma: readings: the chain is broken at row 3"]);
    }

    async fn a_row_that_is_left_out_is_found(world) {
        written(world).await;
        tamper(world, "delete from readings where case_id = 'case-alma' and seq = 2").await;
        assert_eq!(faults(world).await, ["case case-alma: readings: the chain is broken at row 2"]);
    }

    async fn a_last_row_that_is_left_out_is_found(world) {
        written(world).await;
        tamper(world, "delete from readings where case_id = 'case-freja' and seq = 5").await;
        assert_eq!(
            faults(world).await,
            ["case case-freja: readings: the last link is not the case's"]
        );
    }

    async fn two_rows_that_change_places_are_found(world) {
        written(world).await;
        tamper(world, "update readings set seq = 99 where case_id = 'case-alma' and seq = 1; \
                       update readings set seq = 1 where case_id = 'case-alma' and seq = 2; \
                       update readings set seq = 2 where case_id = 'case-alma' and seq = 99").await;
        assert_eq!(faults(world).await, ["case case-alma: readings: the chain is broken at row 1"]);
    }

    async fn an_event_that_is_changed_is_found(world) {
        written(world).await;
        tamper(world, "update events set subject = 'x' where case_id = 'case-karla'").await;
        assert_eq!(faults(world).await, ["case case-karla: events: the chain is broken at row 1"]);
    }
}
