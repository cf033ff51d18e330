//! A file with a fault: every fault with its path, and nothing changed.

use std::{fs, path::PathBuf};

use serde_json::{Value, json};
use tests::{
    command::{self, Done},
    database::{Database, Engine},
    demo_cases, demo_cases_path, on_both,
};

on_both!(a_file_with_faults_changes_nothing);

fn write(database: &Database, name: &str, file: &Value) -> PathBuf {
    let path = database.path(name);
    fs::write(&path, file.to_string()).expect("a file");
    path
}

fn import(database: &Database, files: &[&PathBuf]) -> Done {
    let files = files.iter().map(|file| file.to_str().expect("a path in text"));
    let words = ["import"].into_iter().chain(files);
    command::run(&words.chain(["--database", &database.url]).collect::<Vec<_>>())
}

/// The demo cases with four faults of four kinds.
fn faulty() -> Value {
    let mut file = demo_cases();
    let cases = &mut file["cases"];
    cases[2]["goals"][0]["measures"][1]["observations"][3]["value"] = json!(12);
    cases[0]["actions"][0]["due"] = json!("2026-02-30");
    cases[0]["actions"][1]["responsible"] = json!("u-nobody");
    cases[5].as_object_mut().expect("a case").remove("child");
    file
}

fn a_file_with_faults_changes_nothing(engine: Engine) {
    let database = Database::new(engine);
    assert_eq!(import(&database, &[&demo_cases_path()]).code, 0);
    let before = database.export();
    let bad = write(&database, "bad.json", &faulty());
    // A whole file beside it is not read in either.
    let mut other = demo_cases();
    other["cases"] = json!([]);
    other["users"][0]["name"] = json!("Mette Ny");
    let good = write(&database, "good.json", &other);
    for files in [&[&bad][..], &[&good, &bad]] {
        let done = import(&database, files);
        assert_eq!((done.code, done.out.as_str()), (1, ""));
        assert!(done.err.contains("nothing was imported"), "{}", done.err);
        assert_eq!(database.export(), before);
    }
    assert_eq!(database.verify(), "the database is whole\n");
}

#[test]
fn every_fault_is_told_with_its_file_and_path() {
    let database = Database::new(Engine::Sqlite);
    let bad = write(&database, "bad.json", &faulty());
    let done = import(&database, &[&bad]);
    assert_eq!(done.code, 1);
    let value = "cases[2].goals[0].measures[1].observations[3].value: \
                 12 is above the scale's maximum 10";
    for fault in [value, "cases[0].actions[0].due: ", "cases[0].actions[1].responsible: "] {
        let told = done.err.lines().find(|line| line.contains(fault));
        let told = told.unwrap_or_else(|| panic!("{fault} is not told:\n{}", done.err));
        assert!(told.starts_with(bad.to_str().expect("text")), "{told}");
    }
    assert!(done.err.contains("cases[5]") && done.err.contains("child"), "{}", done.err);
}

#[test]
fn what_is_no_case_file_is_told_where() {
    let database = Database::new(Engine::Sqlite);
    let torn = database.path("torn.json");
    fs::write(&torn, "{\n  \"schema_version\": 1,\n  \"cases\": [").expect("a file");
    let done = import(&database, &[&torn]);
    assert_eq!(done.code, 1);
    assert!(done.err.contains("torn.json") && done.err.contains("line 3"), "{}", done.err);

    let mut newer = demo_cases();
    newer["schema_version"] = json!(2);
    let newer = write(&database, "newer.json", &newer);
    let done = import(&database, &[&newer]);
    assert_eq!(done.code, 1);
    assert!(done.err.contains("schema_version"), "{}", done.err);

    let absent = import(&database, &[&database.path("absent.json")]);
    assert_eq!(absent.code, 1);
    assert!(absent.err.contains("absent.json"), "{}", absent.err);
}

#[test]
fn a_case_is_read_in_once() {
    let database = Database::new(Engine::Sqlite);
    assert_eq!(import(&database, &[&demo_cases_path()]).code, 0);
    let before = database.export();
    let again = import(&database, &[&demo_cases_path()]);
    assert_eq!(again.code, 1);
    assert!(again.err.contains("case-alma"), "{}", again.err);
    assert_eq!(database.export(), before);
}
