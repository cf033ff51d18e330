//! The demo file, changed at one place or another, and what is told about it.

mod dates;
mod form;
mod goals;
mod hostile;
mod languages;
mod measures;
mod mutation;
mod people;
mod plan;
mod sharing;
mod together;
mod words;

use std::sync::LazyLock;

use serde_json::{Value, json};

use super::CaseFile;

/// The demo file.
fn demo() -> Value {
    static DEMO: LazyLock<Value> = LazyLock::new(|| {
        let path = concat!(env!("CARGO_MANIFEST_DIR"), "/../../server/demo_cases.json");
        let text = std::fs::read_to_string(path).expect("the demo cases");
        serde_json::from_str(&text).expect("JSON")
    });
    DEMO.clone()
}

/// The demo file with everything in it that a case file may leave out.
fn full() -> Value {
    let both = json!({"da": "På dansk.", "en": "In English."});
    let observation = |rest: Value| {
        let mut one = json!({"date": "2026-11-20", "by": "u-signe", "source": "observation"});
        one.as_object_mut().expect("object").extend(rest.as_object().expect("object").clone());
        one
    };
    let first = observation(json!({
        "id": "o-1", "value": 7, "entered_by": "u-signe",
        "entered_at": "2026-11-20T13:05:09.5Z", "note": both,
    }));
    let taken_back =
        observation(json!({"id": "o-2", "not_possible": "taken_back", "corrects": "o-1"}));
    let measure = "/cases/0/goals/0/measures/0";
    let mut file = demo();
    for (pointer, value) in [
        ("/users/0/title", json!({"en": "Lead", "original": "en"})),
        ("/cases/0/challenge_views/0/id", json!("v-1")),
        ("/cases/0/challenge_views/0/text/draft", json!(true)),
        ("/cases/0/challenge_views/0/how", both.clone()),
        ("/cases/0/goals/0/expected/since", json!("2026-06-05")),
        ("/cases/0/goals/0/agreed/acceptance/0/comment", both.clone()),
        (&format!("{measure}/unit"), both.clone()),
        (&format!("{measure}/observations/-"), first),
        (&format!("{measure}/observations/-"), taken_back),
        ("/cases/0/actions/0/reason", both.clone()),
        ("/cases/0/actions/0/version", json!(3)),
        ("/cases/0/family/0/interpreter", both),
    ] {
        put(&mut file, pointer, value);
    }
    file
}

/// Puts a value where the pointer points; `-` stands for a new entry at the end of a list.
fn put(file: &mut Value, pointer: &str, value: Value) {
    let (parent, name) = pointer.rsplit_once('/').expect("a pointer");
    match file.pointer_mut(parent).unwrap_or_else(|| panic!("nothing at {parent}")) {
        Value::Object(object) => drop(object.insert(name.to_owned(), value)),
        Value::Array(list) if name == "-" => list.push(value),
        Value::Array(list) => list[name.parse::<usize>().expect("a number")] = value,
        other => panic!("{parent} is {other}"),
    }
}

/// Takes a field out.
fn take(file: &mut Value, pointer: &str) {
    let (parent, name) = pointer.rsplit_once('/').expect("a pointer");
    let object = file.pointer_mut(parent).and_then(Value::as_object_mut).expect("an object");
    assert!(object.remove(name).is_some(), "nothing at {pointer}");
}

/// Everything that is told about a file.
fn told(file: &Value) -> Vec<String> {
    match CaseFile::parse(&file.to_string()) {
        Ok(_) => Vec::new(),
        Err(faults) => faults.iter().map(ToString::to_string).collect(),
    }
}

/// Changes the demo file at one place for each row: just this one fault is told.
fn each_is_told(rows: &[(&str, Value, &str)]) {
    for (pointer, value, fault) in rows {
        let mut file = full();
        put(&mut file, pointer, value.clone());
        assert_eq!(told(&file), [*fault], "{pointer} = {value}");
    }
}

#[test]
fn the_demo_file_has_no_fault_and_neither_has_all_that_may_be_there() {
    assert_eq!(told(&demo()), [""; 0]);
    assert_eq!(told(&full()), [""; 0]);
}

#[test]
fn what_is_read_is_what_serde_reads_and_is_written_back() {
    let file = CaseFile::parse(&full().to_string()).expect("a case file");
    assert_eq!(file, serde_json::from_value(full()).expect("the format of case files"));
    assert_eq!(serde_json::to_value(&file).expect("JSON"), full());
}
