//! The lines of `assess` and `effect-sizes`: what they look like, and that no line, however
//! hostile, stops the run.

use domain::effect::jsonl::{assess_line, assess_lines, effect_sizes};
use proptest::prelude::*;
use serde_json::{Value, json};

fn goal() -> Value {
    let measured = |date: &str, value: f64| json!({"date": date, "value": value, "rater": "A"});
    json!({
        "id": "g-1", "scale": "rating_0_10", "min": 0, "max": 10, "step": 1, "direction": "higher",
        "target": 8, "target_date": "2026-12-18", "baseline_value": null, "followup_days": 7,
        "phases": [{"start": "2026-01-05", "kind": "intervention", "label": "v1"}],
        "measurements": [measured("2026-01-02", 3.0), measured("2026-01-12", 4.0)],
        "review_dates": ["2026-01-01", "2026-01-12"], "label": {"truth": "unknown"},
    })
}

fn run(input: &str) -> (bool, Vec<Value>) {
    let mut output = Vec::new();
    let all_read = assess_lines(input.as_bytes(), &mut output).expect("memory");
    let text = String::from_utf8(output).expect("text");
    (all_read, text.lines().map(|line| serde_json::from_str(line).expect("JSON")).collect())
}

/// The error about the goal after `change`.
fn error(change: impl Fn(&mut Value)) -> String {
    let mut goal = goal();
    change(&mut goal);
    let error = assess_line(goal.to_string().as_bytes()).expect_err("it cannot be read");
    assert_eq!(error.id, "g-1");
    error.reason
}

#[test]
fn an_answer_has_the_agreed_parts() {
    let answer: Value =
        serde_json::from_str(&assess_line(goal().to_string().as_bytes()).unwrap()).unwrap();
    assert_eq!(answer["id"], "g-1");
    assert_eq!(
        (&answer["status"], &answer["reason"]),
        (&json!("too_early"), &json!("few_measurements"))
    );
    assert_eq!(answer["since"], Value::Null);
    assert_eq!(answer["statuses"], json!(["inactive", "too_early"]));
    assert_eq!(answer["evidence"]["level"], 4.0);
}

#[test]
fn the_day_is_as_of_then_the_last_review_then_the_last_measurement() {
    let status = |change: &dyn Fn(&mut Value)| {
        let mut goal = goal();
        change(&mut goal);
        let line = assess_line(goal.to_string().as_bytes()).expect("an answer");
        let answer: Value = serde_json::from_str(&line).expect("JSON");
        (answer["status"].clone(), answer["evidence"]["weeks"].clone())
    };
    assert_eq!(status(&|g| g["as_of"] = json!("2026-01-01")), (json!("inactive"), Value::Null));
    assert_eq!(
        status(&|g| g["review_dates"] = json!(["2026-01-19"])),
        (json!("too_early"), json!(2.0))
    );
    assert_eq!(status(&|g| g["review_dates"] = Value::Null), (json!("too_early"), json!(1.0)));
    let nothing = error(|g| {
        g["review_dates"] = json!([]);
        g["measurements"] = json!([]);
    });
    assert!(nothing.starts_with("as_of:"), "{nothing}");
}

#[test]
fn a_bad_line_is_named_and_the_run_goes_on() {
    let good = goal().to_string();
    let (all_read, answers) =
        run(&format!("{good}\n\n{{\"id\": 7, \"scale\": 1}}\nnot JSON\n{good}"));
    assert!(!all_read);
    assert_eq!(answers.len(), 4);
    assert_eq!((&answers[1]["id"], &answers[2]["id"]), (&json!(7), &Value::Null));
    assert!(answers[1]["error"].is_string() && answers[2]["error"].is_string());
    assert_eq!(answers[0], answers[3]);
    assert!(run(&good).0);
    let mut output = Vec::new();
    assert!(!assess_lines(b"\xff\xfe\n".as_slice(), &mut output).expect("memory"), "no UTF-8");
}

#[test]
fn what_is_wrong_is_told_with_its_place() {
    let starts = |reason: String, with: &str| assert!(reason.starts_with(with), "{reason}");
    starts(error(|g| g["target"] = json!(1e13)), "target:");
    starts(error(|g| g["step"] = json!(0)), "step:");
    starts(error(|g| g["followup_days"] = json!(0)), "followup_days:");
    starts(error(|g| g["meaningful_change"] = json!(-1)), "meaningful_change:");
    starts(error(|g| g["measurements"][1]["value"] = json!(-1e300)), "measurements[1].value:");
    starts(error(|g| g["measurements"][1]["value"] = Value::Null), "measurements[1].value:");
    for date in ["2026-02-30", "99999-01-01", "", "NaN"] {
        assert!(!error(|g| g["measurements"][0]["date"] = json!(date)).is_empty());
    }
    assert!(error(|g| g["phases"][0]["kind"] = json!("party")).contains("party"));
    assert!(error(|g| g["direction"] = json!("up")).contains("up"));
    assert!(error(|g| g["followup_days"] = json!(70_000)).contains("70000"));
}

#[test]
fn not_possible_needs_no_value() {
    let mut goal = goal();
    goal["measurements"][1] = json!({"date": "2026-01-12", "value": null, "not_possible": "ill"});
    let answer = assess_line(goal.to_string().as_bytes()).expect("an answer");
    assert!(answer.contains(r#""reason":"no_data_in_phase""#), "{answer}");
}

#[test]
fn sizes_are_one_line_a_contrast_and_one_a_series() {
    let series = json!({"id": "s", "improvement": "decrease", "session": [1, 2, 3, 4, 5, 6],
        "phase": ["A", "A", "B", "B", "A", "A"], "value": [5, 6, 3, 2, 5, 5]});
    let bad = json!({"id": "t", "improvement": "increase", "phase": ["A"], "value": []});
    let sizes = |input: String| {
        let mut output = Vec::new();
        let all_read = effect_sizes(input.as_bytes(), &mut output).expect("memory");
        let text = String::from_utf8(output).expect("text");
        let lines = text.lines().map(|line| serde_json::from_str::<Value>(line).expect("JSON"));
        (all_read, lines.collect::<Vec<_>>())
    };
    let (all_read, lines) = sizes(json!({"meta": {}, "series": [series, bad]}).to_string());
    assert!(!all_read);
    let pairs: Vec<_> = lines.iter().map(|l| (l["from"].as_str(), l["nap"].as_f64())).collect();
    assert_eq!(
        pairs[..3],
        [(Some("A"), Some(1.0)), (Some("B"), Some(0.0)), (Some("A"), Some(0.75))]
    );
    assert_eq!((&lines[3]["mk_s"], &lines[4]["id"]), (&json!(-2.0), &json!("t")));
    let (all_read, by_line) = sizes(format!("{series}\nnot JSON\n{series}"));
    assert!(!all_read);
    assert_eq!((by_line.len(), &by_line[0], &by_line[4]["id"]), (9, &lines[0], &Value::Null));
}

#[test]
fn ten_thousand_points_are_answered() {
    let mut goal = goal();
    let day = |i: i64| {
        jiff::civil::date(2000, 1, 1).saturating_add(jiff::SignedDuration::from_hours(24 * i))
    };
    let rater = |i: i64| if i % 2 == 0 { "A" } else { "B" };
    let measured = |i: i64| json!({"date": day(i), "value": (i * 7919) % 11, "rater": rater(i)});
    goal["measurements"] = (0..10_000).map(measured).collect();
    goal["phases"][0]["start"] = json!("2000-02-01");
    assert!(assess_line(goal.to_string().as_bytes()).is_ok());
}

proptest! {
    #[test]
    fn no_bytes_stop_the_run(bytes in prop::collection::vec(any::<u8>(), 0..200)) {
        let mut output = Vec::new();
        assess_lines(bytes.as_slice(), &mut output).expect("memory");
        effect_sizes(bytes.as_slice(), &mut output).expect("memory");
    }

    #[test]
    fn no_changed_byte_stops_the_run(place in 0_usize..600, byte in any::<u8>()) {
        let mut line = goal().to_string().into_bytes();
        let place = place % line.len();
        line[place] = byte;
        assess_lines(line.as_slice(), &mut Vec::new()).expect("memory");
    }
}
