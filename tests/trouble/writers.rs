//! People who write through all of it: a form that was not saved is sent again with its key, as its
//! page says, and what was saved is told.

use std::{
    collections::BTreeMap,
    panic::{AssertUnwindSafe, catch_unwind, resume_unwind},
    sync::atomic::{AtomicBool, AtomicUsize, Ordering},
    thread,
    time::Duration,
};

use tests::{World, client::Client};

const PEOPLE: [(&str, &str); 4] = [
    ("u-jonas", "ms-fre-1"),
    ("u-signe", "ms-alma-1"),
    ("case-karla:child", "ms-kar-2"),
    ("u-bo", "ms-vil-1"),
];

/// What those who write meanwhile are told.
#[derive(Debug, Default)]
pub(super) struct Meanwhile {
    over: AtomicBool,
    /// Forms that were saved.
    pub(super) saved: AtomicUsize,
    /// Forms that are to be sent again in a moment.
    pub(super) put_off: AtomicUsize,
}

/// Lets four people write while something happens: the notes that they were told are saved.
pub(super) fn meanwhile(world: &World, happens: impl FnOnce(&Meanwhile)) -> Vec<String> {
    let all = Meanwhile::default();
    thread::scope(|scope| {
        let writers: Vec<_> = (0..PEOPLE.len())
            .map(|number| {
                let (client, all) = (world.sign_in(PEOPLE[number].0), &all);
                scope.spawn(move || write(&client, number, all))
            })
            .collect();
        // Whatever comes of it, nobody is left writing.
        let done = catch_unwind(AssertUnwindSafe(|| happens(&all)));
        all.over.store(true, Ordering::SeqCst);
        if let Err(fault) = done {
            resume_unwind(fault);
        }
        writers.into_iter().flat_map(|one| one.join().expect("a writer")).collect()
    })
}

fn write(client: &Client, number: usize, all: &Meanwhile) -> Vec<String> {
    let mut saved = Vec::new();
    while !all.over.load(Ordering::SeqCst) {
        let words = format!("note-{number}-{}", saved.len());
        let measure = PEOPLE[number].1;
        let fields = [("measure", measure), ("value", "3"), ("note", &*words), ("key", &*words)];
        loop {
            let answer = client.post("/do/measures/record", &fields);
            match answer.status {
                303 => break,
                503 if all.over.load(Ordering::SeqCst) => return saved, // and this is not
                503 => {
                    assert!(answer.header("retry-after").is_some(), "when to try again");
                    all.put_off.fetch_add(1, Ordering::SeqCst);
                    thread::sleep(Duration::from_millis(20));
                }
                status => panic!("{status}: {}", answer.text()),
            }
        }
        all.saved.fetch_add(1, Ordering::SeqCst);
        saved.push(words);
    }
    saved
}

/// How often each note stands in an export.
pub(super) fn notes(export: &serde_json::Value) -> BTreeMap<String, usize> {
    let mut found = BTreeMap::new();
    let mut ahead = vec![export];
    while let Some(value) = ahead.pop() {
        match value {
            serde_json::Value::String(text) if text.starts_with("note-") => {
                *found.entry(text.clone()).or_default() += 1;
            }
            serde_json::Value::Array(all) => ahead.extend(all),
            serde_json::Value::Object(all) => ahead.extend(all.values()),
            _ => {}
        }
    }
    found
}

/// Each saved note is there once, none besides, and the database is whole.
pub(super) fn all_there_once(world: &World, saved: &[String]) {
    let found = notes(&world.database.export());
    let wrong: Vec<_> = saved.iter().filter(|words| found.get(*words) != Some(&1)).collect();
    assert!(wrong.is_empty(), "not there exactly once: {wrong:?}");
    assert_eq!(found.len(), saved.len(), "something is there that nobody was told of");
    assert_eq!(world.database.verify(), "the database is whole\n");
}
