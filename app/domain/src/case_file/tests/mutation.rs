//! The demo file with anything anywhere: it is refused, or it is read as it stands.

use proptest::{prelude::*, sample::Index};
use serde_json::{Value, json};

use super::{super::CaseFile, full};

/// One change of a file.
#[derive(Debug, Clone)]
enum Change {
    Delete(Index),
    Replace(Index, Value),
    Copy(Index, Index),
    Insert(Index, String, Value),
}

/// Pointers to everything in a file.
fn everywhere(json: &Value, at: &str, found: &mut Vec<String>) {
    found.push(at.to_owned());
    match json {
        Value::Object(object) => {
            for (key, json) in object {
                let key = key.replace('~', "~0").replace('/', "~1");
                everywhere(json, &format!("{at}/{key}"), found);
            }
        }
        Value::Array(list) => {
            for (n, json) in list.iter().enumerate() {
                everywhere(json, &format!("{at}/{n}"), found);
            }
        }
        _ => {}
    }
}

fn change(file: &mut Value, change: &Change) {
    let mut all = Vec::new();
    everywhere(file, "", &mut all);
    let found = |place: &Index| place.get(&all).clone();
    match change {
        Change::Delete(place) => {
            let pointer = found(place);
            let Some((parent, name)) = pointer.rsplit_once('/') else { return };
            match file.pointer_mut(parent) {
                Some(Value::Object(object)) => drop(object.remove(name)),
                Some(Value::Array(list)) => drop(list.remove(name.parse().expect("a number"))),
                _ => {}
            }
        }
        Change::Replace(place, value) => {
            *file.pointer_mut(&found(place)).expect("it is there") = value.clone();
        }
        Change::Copy(from, to) => {
            let value = file.pointer(&found(from)).expect("it is there").clone();
            *file.pointer_mut(&found(to)).expect("it is there") = value;
        }
        Change::Insert(place, key, value) => match file.pointer_mut(&found(place)) {
            Some(Value::Object(object)) => drop(object.insert(key.clone(), value.clone())),
            Some(Value::Array(list)) => list.push(value.clone()),
            _ => {}
        },
    }
}

fn values() -> impl Strategy<Value = Value> {
    let words = [
        "",
        " ",
        "child",
        "u-mette",
        "p-alma-mor",
        "da",
        "en",
        "done",
        "active",
        "2026-03-06",
        "2026-3-6",
        "2031-01-01",
        "2026-11-20T10:00:00Z",
        "2026-11-20T10:00:00+01:00",
        "å\0",
        "case-alma:child",
    ];
    prop_oneof![
        Just(json!(null)),
        Just(json!([])),
        Just(json!({})),
        Just(json!({"da": "x"})),
        any::<bool>().prop_map(|value| json!(value)),
        (-3..12_i64).prop_map(|value| json!(value)),
        any::<i64>().prop_map(|value| json!(value)),
        any::<u64>().prop_map(|value| json!(value)),
        any::<f64>().prop_map(|value| json!(value)),
        prop::sample::select(words.to_vec()).prop_map(|value| json!(value)),
        any::<String>().prop_map(|value| json!(value)),
    ]
}

fn changes() -> impl Strategy<Value = Change> {
    let keys = ["id", "da", "en", "original", "draft", "version", "end", "note", "value", "x"];
    let key = prop::sample::select(keys.to_vec()).prop_map(str::to_owned);
    prop_oneof![
        any::<Index>().prop_map(Change::Delete),
        (any::<Index>(), values()).prop_map(|(place, value)| Change::Replace(place, value)),
        (any::<Index>(), any::<Index>()).prop_map(|(from, to)| Change::Copy(from, to)),
        (any::<Index>(), key, values()).prop_map(|(at, key, value)| Change::Insert(at, key, value)),
    ]
}

/// The same facts in one form: what is null, false, empty or the first version may be left out,
/// and 4.0 is 4.
fn facts(json: &Value) -> Value {
    match json {
        Value::Object(object) => {
            let entries = object.iter().map(|(key, json)| (key.clone(), facts(json)));
            let left_out = [json!(null), json!(false), json!([])];
            let kept = entries.filter(|(key, json)| {
                let first = key == "version" && *json == json!(1.0);
                !first && !left_out.contains(json)
            });
            Value::Object(kept.collect())
        }
        Value::Array(list) => list.iter().map(facts).collect(),
        Value::Number(number) => json!(number.as_f64()),
        other => other.clone(),
    }
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 150, failure_persistence: None, ..<_>::default() })]

    #[test]
    fn a_changed_file_is_refused_or_read_as_it_stands(
        changes in prop::collection::vec(changes(), 1..4),
    ) {
        let mut file = full();
        for one in &changes {
            change(&mut file, one);
        }
        let text = file.to_string();
        match CaseFile::parse(&text) {
            Ok(read) => {
                // As serde_json reads it, which is one bit off for a few numbers nobody measures.
                let file: Value = serde_json::from_str(&text).expect("JSON");
                let written = serde_json::to_value(&read).expect("JSON");
                prop_assert_eq!(facts(&written), facts(&file));
                prop_assert_eq!(serde_json::from_value::<CaseFile>(file).ok(), Some(read));
            }
            Err(faults) => prop_assert!(!faults.is_empty()),
        }
    }

    #[test]
    fn a_text_cut_short_or_spoilt_is_refused(place in any::<Index>(), with in any::<char>()) {
        let text = full().to_string();
        let ends: Vec<usize> = text.char_indices().map(|(at, _)| at).collect();
        let at = *place.get(&ends);
        prop_assert!(CaseFile::parse(&text[..at]).is_err());
        let spoilt = format!("{}{with}{}", &text[..at], &text[at..]);
        if let Ok(read) = CaseFile::parse(&spoilt) {
            let unmarked = spoilt.strip_prefix('\u{feff}').unwrap_or(&spoilt);
            let json: Value = serde_json::from_str(unmarked).expect("JSON");
            prop_assert_eq!(facts(&serde_json::to_value(&read).expect("JSON")), facts(&json));
        }
    }
}
