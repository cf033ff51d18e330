//! A file moved in time.

use jiff::{Timestamp, ToSpan, civil::Date};
use serde_json::{Value, json};

use super::{super::CaseFile, full, put};

/// Moves every string that is a date or an instant, and counts them.
fn shifted(json: &mut Value, weeks: i64) -> usize {
    match json {
        Value::String(text) => {
            let (day, time) = text.split_at_checked(10).unwrap_or((text, ""));
            let instant = text.parse::<Timestamp>().is_ok();
            let Some(day) = day.parse::<Date>().ok().filter(|_| time.is_empty() || instant) else {
                return 0;
            };
            *text = format!("{}{time}", day.checked_add(weeks.weeks()).expect("a date"));
            1
        }
        Value::Array(list) => list.iter_mut().map(|json| shifted(json, weeks)).sum(),
        Value::Object(object) => object.values_mut().map(|json| shifted(json, weeks)).sum(),
        _ => 0,
    }
}

fn read(file: &Value) -> CaseFile {
    CaseFile::parse(&file.to_string()).expect("a case file")
}

#[test]
fn every_date_and_instant_moves() {
    let mut file = full();
    let text = json!({"da": "x"});
    // What neither the demo nor `full` has.
    put(&mut file, "/cases/0/goals/0/phases/0/end", json!("2026-11-20"));
    put(&mut file, "/cases/0/goals/0/outcome", json!({"date": "2026-11-20", "text": text}));
    for weeks in [0, 1, 53, -300] {
        let mut expected = file.clone();
        assert!(shifted(&mut expected, weeks) > 400);
        let moved = read(&file).shifted(weeks);
        assert_eq!(serde_json::to_value(&moved).expect("JSON"), expected, "{weeks} weeks");
        assert_eq!(super::told(&expected), [""; 0], "and it is a case file still");
    }
}

#[test]
fn there_and_back_is_the_same() {
    let file = read(&full());
    assert_eq!(file.clone().shifted(77).shifted(-77), file);
    assert_ne!(file.clone().shifted(77), file);
}

#[test]
fn no_number_of_weeks_is_too_many() {
    let file = read(&full());
    assert_eq!(file.clone().shifted(i64::MAX).as_of, Date::MAX);
    assert_eq!(file.shifted(i64::MIN).as_of, Date::MIN);
}
