//! `kill -9` under sixteen writers. Whoever got no answer sends the same form again, as browsers and
//! people do, until it is answered: so at the end each thing is there exactly once.

use std::{
    collections::BTreeMap,
    sync::{
        RwLock,
        atomic::{AtomicBool, Ordering},
    },
    thread,
    time::{Duration, Instant},
};

use rand::{Rng, SeedableRng};
use rand_chacha::ChaCha8Rng;
use tests::{World, client::Client, database::Engine, on_both, rounds};

const WRITERS: usize = 16;
/// Ready again after its start, on a database that was killed.
const READY: Duration = Duration::from_secs(1);
/// Who writes what: a measurement, or an action.
const MEASURES: [(&str, &str); 4] = [
    ("u-jonas", "ms-fre-1"),
    ("u-signe", "ms-alma-1"),
    ("case-karla:child", "ms-kar-2"),
    ("u-bo", "ms-vil-1"),
];
const ACTIONS: [(&str, &str, &str); 2] =
    [("u-mette", "case-alma", "goal-alma-1"), ("u-nadia", "case-yusuf", "goal-yus-1")];

on_both!(nothing_that_was_acknowledged_is_lost);

/// Where the program answers at present.
struct Door {
    address: RwLock<String>,
    /// Nobody begins anything new.
    closed: AtomicBool,
}

impl Door {
    fn address(&self) -> String {
        self.address.read().expect("the address").clone()
    }
}

fn nothing_that_was_acknowledged_is_lost(engine: Engine) {
    let mut world = World::on(engine);
    let mut chance = ChaCha8Rng::seed_from_u64(1);
    let (kills, mut ready) = (rounds(20, 1_000), Vec::new());
    let address = RwLock::new(world.server.address.clone());
    let door = Door { address, closed: AtomicBool::new(false) };
    let acknowledged: Vec<String> = thread::scope(|scope| {
        let writers: Vec<_> = (0..WRITERS)
            .map(|number| {
                let (door, world) = (&door, &world);
                let person = writer(number).0;
                let client = world.sign_in(person);
                scope.spawn(move || write(door, client, number))
            })
            .collect();
        for _ in 0..kills {
            thread::sleep(Duration::from_millis(chance.random_range(20..200)));
            let begun = Instant::now();
            let address = world.server.kill_and_start(&world.database.url);
            ready.push(begun.elapsed());
            *door.address.write().expect("the address") = address;
        }
        door.closed.store(true, Ordering::SeqCst);
        writers.into_iter().flat_map(|writer| writer.join().expect("a writer")).collect()
    });
    ready.sort_unstable();
    let (middle, last) = (ready[kills / 2], ready[kills - 1]);
    let count = acknowledged.len();
    eprintln!("{count} saved under {kills} kills; ready after {middle:?}, {last:?} at most");
    // The middle one: a single one may have waited for whoever else uses this machine.
    assert!(middle < READY, "{middle:?}");
    assert!(count > kills, "{count} saved: hardly anything was under way");
    all_there_once(&world, &acknowledged);
}

/// Everything is there once, each thing with its event, and every chain is whole.
fn all_there_once(world: &World, acknowledged: &[String]) {
    let mut found = BTreeMap::new();
    count(&world.database.export(), &mut found);
    let wrong: Vec<_> = acknowledged.iter().filter(|words| found.get(*words) != Some(&1)).collect();
    assert!(wrong.is_empty(), "not there exactly once: {wrong:?}");
    assert_eq!(found.len(), acknowledged.len(), "something is there that nobody was told of");
    for (table, words, kind) in
        [("observations", "note", "measurement_recorded"), ("actions", "text", "action_added")]
    {
        let without = format!(
            "select count(*) from {table} t where t.{words} like '%\"kill-%' and 1 <> (\
             select count(*) from events e where e.case_id = t.case_id and e.subject = t.id \
             and e.kind = '{kind}')"
        );
        assert_eq!(world.database.number(&without), 0, "{table} without their event");
    }
    let done = "select count(*) from events where kind in ('measurement_recorded', 'action_added')";
    let saved = i64::try_from(acknowledged.len()).expect("not so many");
    assert_eq!(world.database.number(done), saved, "an event without what it tells of");
    assert_eq!(world.database.verify(), "the database is whole\n");
}

/// A writer by number: who it is, and the form it sends.
fn writer(number: usize) -> (&'static str, &'static str, Vec<(&'static str, &'static str)>) {
    if number.is_multiple_of(2) {
        let (person, measure) = MEASURES[number / 2 % MEASURES.len()];
        return (person, "/do/measures/record", vec![("measure", measure), ("value", "3")]);
    }
    let (person, case, goal) = ACTIONS[number / 2 % ACTIONS.len()];
    let due = [("responsible", person), ("due", "2026-12-01")];
    let fields = [("case", case), ("goal", goal)].into_iter().chain(due).collect();
    (person, "/do/actions/add", fields)
}

/// Writes until the door is closed: what was saved, in words that nobody else uses.
fn write(door: &Door, mut client: Client, number: usize) -> Vec<String> {
    let (_, path, fields) = writer(number);
    let mut saved = Vec::new();
    while !door.closed.load(Ordering::SeqCst) {
        let words = format!("kill-{number}-{}", saved.len());
        let mut fields = fields.clone();
        fields.extend([("note", &*words), ("text", &*words), ("key", &*words)]);
        // Every fourth form is sent twice, as an impatient finger does.
        let mut times = if saved.len() % 4 == 3 { 2 } else { 1 };
        while times > 0 {
            match client.try_post(path, &fields) {
                Some(answer) if answer.status == 303 => times -= 1,
                Some(answer) => panic!("{}: {}", answer.status, answer.text()),
                None => {
                    thread::sleep(Duration::from_millis(5));
                    client = client.at(&door.address());
                }
            }
        }
        saved.push(words);
    }
    saved
}

/// How often each of the writers' words stands in an export.
fn count(value: &serde_json::Value, found: &mut BTreeMap<String, usize>) {
    match value {
        serde_json::Value::String(text) if text.starts_with("kill-") => {
            *found.entry(text.clone()).or_default() += 1;
        }
        serde_json::Value::Array(all) => all.iter().for_each(|one| count(one, found)),
        serde_json::Value::Object(all) => all.values().for_each(|one| count(one, found)),
        _ => {}
    }
}
