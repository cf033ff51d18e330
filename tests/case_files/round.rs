//! In and out again: the same facts.

use std::fs;

use serde_json::Value;
use tests::{
    command,
    database::{Database, Engine},
    demo_cases, demo_cases_path, on_both,
};

on_both!(what_goes_in_comes_out_again, one_case_comes_out_alone);

fn what_goes_in_comes_out_again(engine: Engine) {
    let (first, second) = (Database::new(engine), Database::new(engine));
    first.import(&demo_cases_path());
    let out = first.path("out.json");
    let to = out.to_str().expect("a path in text");
    let said = command::run(&["export", "--out", to, "--database", &first.url]).ok();
    assert_eq!(said, "", "what goes to a file goes nowhere else");
    let text = fs::read_to_string(&out).expect("the file");
    let mut file: Value = serde_json::from_str(&text).expect("JSON");
    // The day of the export is no fact of the cases.
    file["as_of"] = demo_cases()["as_of"].clone();
    same(&file, &demo_cases());
    second.import(&out);
    same(&second.export(), &first.export());
    assert_eq!(second.verify(), "the database is whole\n");
}

fn one_case_comes_out_alone(engine: Engine) {
    let database = Database::new(engine);
    database.import(&demo_cases_path());
    let words = ["export", "--case", "case-villads", "--database", &database.url];
    let alone: Value = serde_json::from_str(&command::run(&words).ok()).expect("JSON");
    let cases = alone["cases"].as_array().expect("cases");
    assert_eq!(cases.len(), 1);
    let all = demo_cases();
    let villads = all["cases"].as_array().expect("cases").iter();
    let villads = villads.clone().find(|case| case["id"] == "case-villads").expect("Villads");
    same(&cases[0], villads);
    // A file that can be read in where there is nothing yet.
    let (file, empty) = (database.path("villads.json"), Database::new(engine));
    fs::write(&file, alone.to_string()).expect("a file");
    empty.import(&file);
    same(&empty.export()["cases"][0], villads);
    let none = command::run(&["export", "--case", "case-nobody", "--database", &database.url]);
    assert_eq!((none.code, none.out.as_str()), (1, ""));
    assert!(none.err.contains("case-nobody"), "{}", none.err);
}

/// The same JSON; else the first path at which it differs, instead of two long texts.
fn same(told: &Value, wanted: &Value) {
    if let Some(difference) = differ(told, wanted, "") {
        panic!("{difference}");
    }
}

fn differ(told: &Value, wanted: &Value, path: &str) -> Option<String> {
    match (told, wanted) {
        (Value::Object(one), Value::Object(other)) => {
            let mut names = one.keys().chain(other.keys());
            names.find_map(|name| match (one.get(name), other.get(name)) {
                (Some(one), Some(other)) => differ(one, other, &format!("{path}.{name}")),
                _ => Some(format!("{path}.{name}: only one has it")),
            })
        }
        (Value::Array(one), Value::Array(other)) if one.len() == other.len() => {
            let mut pairs = one.iter().zip(other).enumerate();
            pairs.find_map(|(place, (one, other))| differ(one, other, &format!("{path}[{place}]")))
        }
        // 7 and 7.0 are one number.
        (Value::Number(one), Value::Number(other)) if one.as_f64() == other.as_f64() => None,
        _ if told == wanted => None,
        _ => Some(format!("{path}: {told} instead of {wanted}")),
    }
}
