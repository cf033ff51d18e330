//! Measurements that come in at once: recorded together, and each on its own merits.

use std::time::Duration;

use domain::{
    access::Action::Record,
    event::{Event, EventKind},
    measure::{Observation, Source},
};
use store::{
    StoreError,
    measures::{self, Recording},
    tx::Once,
    verify,
};

use crate::world::{World, noon, on_both, today};

/// Somebody's measurement on a measure of a case, as a form with this key brings it.
async fn form(
    world: &World,
    (who, case, measure): (&str, &str, &str),
    (id, key): (&str, &str),
) -> Recording {
    let proof = world.granted(who, case, Record).await;
    let observation = Observation {
        id: Some(id.try_into().expect("id")),
        date: today(),
        value: Some(3.0.try_into().expect("finite")),
        not_possible: None,
        by: proof.who(),
        source: Source::Observation,
        note: None,
        corrects: None,
        entered_by: Some(proof.actor().clone()),
        entered_at: Some(noon()),
    };
    let (case, by) = (proof.case().clone(), proof.actor().clone());
    let kind = EventKind::MeasurementRecorded;
    let event = Event { case, by, at: noon(), kind, subject: id.into() };
    let measure = measure.try_into().expect("id");
    Recording { proof, measure, observation, event, today: today(), key: key.into() }
}

const SIGNE: (&str, &str, &str) = ("u-signe", "case-alma", "ms-alma-1");
const FATHER: (&str, &str, &str) = ("p-vil-far", "case-villads", "ms-vil-2");
const KARLA: (&str, &str, &str) = ("case-karla:child", "case-karla", "ms-kar-2");

/// Hands all of them in while somebody else writes, so that they wait together.
async fn at_once<const N: usize>(
    world: &World,
    all: [Recording; N],
) -> [Result<Once, StoreError>; N] {
    let other = world.db.write().await.expect("somebody else writes");
    let db = world.db.clone();
    let all = all.map(|one| {
        let db = db.clone();
        tokio::spawn(async move { measures::hand_in(&db, one).await })
    });
    tokio::time::sleep(Duration::from_millis(100)).await;
    drop(other);
    let mut done = Vec::new();
    for one in all {
        done.push(one.await.expect("it ended"));
    }
    done.try_into().unwrap_or_else(|_| unreachable!("as many as were handed in"))
}

async fn faults(world: &World) -> Vec<String> {
    verify::run(&mut world.db.read().await.expect("read")).await.expect("verified")
}

on_both! {
    async fn those_that_wait_are_recorded_each_with_its_event(world) {
        world.demo().await;
        let (before, events) =
            (world.rows_of("observations").await, world.rows_of("events").await);
        let all = [
            form(world, SIGNE, ("o-1", "k-1")).await,
            form(world, SIGNE, ("o-2", "k-2")).await,
            form(world, FATHER, ("o-3", "k-1")).await,
            form(world, KARLA, ("o-4", "")).await,
            form(world, SIGNE, ("o-5", "k-1")).await,
        ];
        let [one, two, three, four, again] = at_once(world, all).await.map(Result::ok);
        assert!([one, two, three, four].iter().all(|it| *it == Some(Once::First)));
        assert_eq!(again, Some(Once::Repeated { subject: "o-1".into() }), "the same form");
        assert_eq!(world.rows_of("observations").await, before + 4);
        assert_eq!(world.rows_of("events").await, events + 4);
        assert_eq!(faults(world).await, Vec::<String>::new());
    }

    async fn a_whole_class_is_recorded_together(world) {
        world.demo().await;
        let events = world.rows_of("events").await;
        let mut all = Vec::new();
        for number in 0..10 {
            for (who, whose) in [(SIGNE, "s"), (FATHER, "f")] {
                let (id, key) = (format!("o-{whose}{number}"), format!("k-{number}"));
                all.push(form(world, who, (&id, &key)).await);
            }
        }
        let all: [Recording; 20] = all.try_into().expect("ten of each");
        for done in Box::pin(at_once(world, all)).await {
            assert!(matches!(done, Ok(Once::First)), "{done:?}");
        }
        assert_eq!(world.rows_of("events").await, events + 20);
        assert_eq!(faults(world).await, Vec::<String>::new());
    }

    async fn what_is_wrong_with_one_is_not_the_others_trouble(world) {
        world.demo().await;
        let before = world.rows_of("observations").await;
        let elsewhere = ("u-signe", "case-alma", "ms-vil-2");
        let all = [
            form(world, SIGNE, ("o-1", "k-1")).await,
            form(world, elsewhere, ("o-2", "k-2")).await,
            form(world, FATHER, ("o-1", "k-3")).await,
            form(world, KARLA, ("o-4", "k-4")).await,
        ];
        let [one, two, three, four] = at_once(world, all).await;
        assert!(one.is_ok() && four.is_ok(), "{one:?} {four:?}");
        assert!(matches!(two, Err(StoreError::NotFound)), "of another case: {two:?}");
        assert!(matches!(three, Err(StoreError::Exists { .. })), "an id that is taken: {three:?}");
        assert_eq!(world.rows_of("observations").await, before + 2);
        assert_eq!(faults(world).await, Vec::<String>::new());
    }
}
