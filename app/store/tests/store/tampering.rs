//! Whoever gets at the database past the program, triggers and all, is found out: `verify` finds each
//! row of a chain that was edited, deleted, moved or put in.

use domain::{
    access::{Action, Relation},
    event::EventKind,
    reading::{Reading, What},
};
use rand::{Rng, SeedableRng, seq::IndexedRandom};
use rand_chacha::ChaCha8Rng;
use store::{readings, verify};

use crate::world::{World, case_id, keep, noon, on_both, person};

const CASES: [&str; 2] = ["case-alma", "case-samuel"];
/// Rows of each chain of these cases; the import is an event by itself.
const ROWS: i64 = 6;

/// Everything that is wrong.
async fn faults(world: &World) -> Vec<String> {
    let mut tx = world.db.read().await.expect("read");
    verify::run(&mut tx).await.expect("verified")
}

/// Cases with some rows in each chain, a copy of all of them, and no trigger in the way.
async fn laid_open(world: &World) {
    world.demo().await;
    for case in CASES {
        for n in 1..ROWS {
            let proof = world.granted("u-mette", case, Action::Plan).await;
            let tx = world.db.write().await.expect("write");
            keep(tx, &proof, EventKind::ActionChanged, &format!("a-{n}")).await;
        }
        for n in 0..ROWS {
            let by = person(["u-mette", "u-jonas"][usize::try_from(n % 2).expect("few")]);
            let (case, at, what) = (case_id(case), noon(), What::Plan);
            let reading = Reading { case, by, at, what, relation: Relation::Lead };
            readings::note(&world.db, vec![reading]).await.expect("noted");
        }
    }
    for table in ["events", "readings"] {
        for trigger in ["keep", "stay"] {
            let on = if world.url.starts_with("sqlite") { "" } else { &format!(" on {table}") };
            let drop = format!("drop trigger {table}_{trigger}{on}");
            world.raw(&drop).await.expect("out of the way");
        }
        world
            .raw(&format!("create table kept_{table} as select * from {table}"))
            .await
            .expect("kept");
    }
    world.raw("create table kept_cases as select * from cases").await.expect("kept");
}

/// As it was before.
async fn put_back(world: &World) {
    for table in ["events", "readings"] {
        let back = format!("delete from {table}; insert into {table} select * from kept_{table}");
        world.raw(&back).await.expect("put back");
    }
    let heads = ["version", "events_link", "readings", "readings_link"]
        .map(|column| {
            format!("{column} = (select k.{column} from kept_cases k where k.id = cases.id)")
        })
        .join(", ");
    world.raw(&format!("update cases set {heads}")).await.expect("put back");
}

/// One thing that an intruder might do.
fn tampering(chance: &mut ChaCha8Rng) -> String {
    let table = *["events", "readings"].choose(chance).expect("two");
    let case = CASES.choose(chance).expect("two");
    let (row, other) = (chance.random_range(1..=ROWS), chance.random_range(1..ROWS));
    let other = if other >= row { other + 1 } else { other };
    let here = format!("where case_id = '{case}' and seq = {row}");
    let somebody = "(select min(p.id) from people p where p.id <> coalesce";
    let texts = if table == "events" {
        ["kind", "at", "subject", "link"]
    } else {
        ["what", "at", "relation", "link"]
    };
    let who = if table == "events" { "done_by" } else { "person_id" };
    match chance.random_range(0..8) {
        0 => format!("delete from {table} {here}"),
        1 => format!("delete from {table} where case_id = '{case}' and seq >= {row}"),
        2 => format!("update {table} set {who} = {somebody}({who}, '')) {here}"),
        3 => format!(
            "update {table} set seq = -1 {here}; \
             update {table} set seq = {row} where case_id = '{case}' and seq = {other}; \
             update {table} set seq = {other} where case_id = '{case}' and seq = -1"
        ),
        4 => {
            let columns = format!("{who}, {}", texts.join(", "));
            format!(
                "insert into {table} (case_id, seq, {columns}) \
                 select case_id, {}, {columns} from {table} {here}",
                ROWS + 1
            )
        }
        5 => format!("update cases set {table}_link = 'x' || {table}_link where id = '{case}'"),
        6 => {
            let to = if *case == CASES[0] { CASES[1] } else { CASES[0] };
            format!("update {table} set case_id = '{to}', seq = {} {here}", ROWS + 1)
        }
        _ => {
            let column = texts.choose(chance).expect("some");
            format!("update {table} set {column} = {column} || 'x' {here}")
        }
    }
}

on_both! {
    async fn invariant_13_every_tampering_is_found(world) {
        laid_open(world).await;
        assert!(faults(world).await.is_empty(), "nothing is wrong yet");
        let long = std::env::var("FOELGESKAB_LONG").is_ok_and(|value| value == "1");
        let mut chance = ChaCha8Rng::seed_from_u64(7);
        for round in 0..if long { 10_000 } else { 200 } {
            let done = tampering(&mut chance);
            world.raw(&done).await.unwrap_or_else(|fault| panic!("{done}: {fault}"));
            assert!(!faults(world).await.is_empty(), "round {round}: not found: {done}");
            put_back(world).await;
        }
        assert!(faults(world).await.is_empty(), "all is as it was");
    }
}
