//! Case files and lines to `assess` with something wrong anywhere: a file is taken or refused with its
//! fault, a line is answered or told; never a panic, and never half of it.

use rand::{Rng, SeedableRng};
use rand_chacha::ChaCha8Rng;
use serde_json::{Value, json};
use tests::{
    command,
    database::{Database, Engine},
    demo_cases, rounds,
};

use super::words::word;

/// Puts something else in one place of a document.
fn spoil(value: &mut Value, chance: &mut ChaCha8Rng) {
    match value {
        Value::Array(all) if !all.is_empty() && chance.random_range(0..12) > 0 => {
            let place = chance.random_range(0..all.len());
            match chance.random_range(0..15) {
                0 => drop(all.remove(place)),
                1 => all.push(all[place].clone()),
                _ => spoil(&mut all[place], chance),
            }
        }
        Value::Object(all) if !all.is_empty() && chance.random_range(0..12) > 0 => {
            let place = chance.random_range(0..all.len());
            let name = all.keys().nth(place).expect("it is there").clone();
            match chance.random_range(0..15) {
                0 => drop(all.remove(&name)),
                1 => drop(all.insert(word(chance), Value::Null)),
                _ => spoil(&mut all[&name], chance),
            }
        }
        other => *other = anything(chance),
    }
}

fn anything(chance: &mut ChaCha8Rng) -> Value {
    match chance.random_range(0..9) {
        0 => Value::Null,
        1 => json!(chance.random::<bool>()),
        2 => json!(chance.random::<i64>()),
        3 => json!(chance.random::<f64>() * 1e300),
        4 => json!([]),
        5 => json!({ "da": word(chance) }),
        6 => json!([word(chance), 1]),
        _ => json!(word(chance)),
    }
}

#[test]
fn a_spoiled_case_file_is_taken_or_refused() {
    let (mut chance, cases) = (ChaCha8Rng::seed_from_u64(3), demo_cases());
    let (mut taken, mut refused) = (0, 0);
    for round in 0..rounds(60, 20_000) {
        let mut file = cases.clone();
        for _ in 0..chance.random_range(1..4) {
            spoil(&mut file, &mut chance);
        }
        let database = Database::new(Engine::Sqlite);
        let path = database.path("cases.json");
        std::fs::write(&path, file.to_string()).expect("written");
        let path = path.to_str().expect("a path");
        let done = command::run(&["import", path, "--database", &database.url]);
        assert!(!done.err.contains("panicked"), "round {round}: {}", done.err);
        match done.code {
            0 => taken += 1,
            1 => refused += 1,
            code => panic!("round {round}: {code}: {}", done.err),
        }
        if done.code == 1 && database.path("test.db").is_file() {
            let cases = database.texts("select name from sqlite_schema where name = 'cases'");
            let rows =
                if cases.is_empty() { 0 } else { database.number("select count(*) from cases") };
            assert_eq!(rows, 0, "round {round}: half of it is there: {}", done.err);
        }
    }
    eprintln!("{taken} taken, {refused} refused");
    assert!(taken > 0 && refused > 0, "only one of the two was tried");
}

#[test]
fn spoiled_lines_are_each_answered() {
    let mut chance = ChaCha8Rng::seed_from_u64(5);
    let goal = json!({
        "id": "g", "scale": "rating_0_10", "direction": "higher", "goal_type": "develop",
        "target": 8, "followup_days": 7, "phases": [{ "start": "2026-01-05", "kind": "intervention" }],
        "measurements": [
            { "date": "2025-12-20", "value": 3, "rater": "a" }, { "date": "2025-12-27", "value": 4, "rater": "a" },
            { "date": "2026-01-12", "value": 4, "rater": "a" }, { "date": "2026-01-19", "value": 5, "rater": "a" },
        ],
        "as_of": "2026-02-01",
    });
    for round in 0..rounds(10, 2_000) {
        let lines: Vec<String> = (0..200)
            .map(|_| {
                let mut line = goal.clone();
                spoil(&mut line, &mut chance);
                let text = line.to_string();
                match chance.random_range(0..20) {
                    0 => text.chars().take(text.chars().count() / 2).collect(),
                    1 => word(&mut chance).replace(['\n', '\r'], " "),
                    _ => text,
                }
            })
            .filter(|line| !line.trim().is_empty())
            .collect();
        let done = command::run_with(&["assess"], &(lines.join("\n") + "\n"));
        assert!(!done.err.contains("panicked"), "round {round}: {}", done.err);
        assert!((0..=1).contains(&done.code), "round {round}: {}: {}", done.code, done.err);
        let answers: Vec<Value> =
            done.out.lines().map(|line| serde_json::from_str(line).expect("JSON")).collect();
        assert_eq!(answers.len(), lines.len(), "round {round}: a line without an answer");
    }
}
