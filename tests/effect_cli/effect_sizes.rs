//! `effect-sizes`: index values, worked out by hand for a series of six.

use serde_json::{Value, json};
use tests::command;

/// 2, 3, 5 before and 6, 4, 8 after. Of the nine pairs eight rise and one falls: NAP 8/9, tau 7/9;
/// the three before rise among themselves, so Tau-U (7 - 3)/9. Two of three are above the highest
/// before, all above the middle one. Of all fifteen pairs thirteen rise and two fall: S = 11,
/// var S = 6·5·17/18.
fn series(id: &str, improvement: &str) -> Value {
    json!({
        "id": id, "improvement": improvement,
        "phase": ["A", "A", "A", "B", "B", "B"], "value": [2, 3, 5, 6, 4, 8],
    })
}

fn sizes(input: &Value) -> (i32, Vec<Value>) {
    let done = command::run_with(&["effect-sizes"], &input.to_string());
    let lines = done.out.lines().map(|line| serde_json::from_str(line).expect("JSON"));
    (done.code, lines.collect())
}

fn close(line: &Value, name: &str, wanted: f64) {
    let told = line[name].as_f64().unwrap_or(f64::NAN);
    assert!((told - wanted).abs() < 1e-9, "{name}: {told} instead of {wanted}");
}

#[test]
fn a_series_gives_its_contrast_and_its_whole() {
    let (code, lines) = sizes(&json!({"series": [series("up", "increase")]}));
    assert_eq!((code, lines.len()), (0, 2));
    let (contrast, whole) = (&lines[0], &lines[1]);
    assert_eq!(
        (&contrast["id"], &contrast["from"], &contrast["to"]),
        (&json!("up"), &json!("A"), &json!("B"))
    );
    close(contrast, "nap", 8.0 / 9.0);
    close(contrast, "tau", 7.0 / 9.0);
    close(contrast, "tau_u", 4.0 / 9.0);
    close(contrast, "pnd", 2.0 / 3.0);
    close(contrast, "pem", 1.0);
    let ends = contrast["nap_ci95"].as_array().expect("two ends");
    assert!(ends[0].as_f64() < contrast["nap"].as_f64(), "{contrast}");
    assert!(ends[1].as_f64() > contrast["nap"].as_f64(), "{contrast}");
    assert!(contrast["nap_se"].is_number(), "{contrast}");
    assert_eq!(whole["id"], "up");
    close(whole, "mk_s", 11.0);
    close(whole, "mk_var_s", 510.0 / 18.0);
    close(whole, "mk_z", 11.0 / (510.0_f64 / 18.0).sqrt());
    close(whole, "tau_b", 11.0 / 15.0);
    close(whole, "theil_sen", 1.0);
}

#[test]
fn where_less_is_better_the_contrast_turns_and_the_whole_does_not() {
    let (code, lines) = sizes(&json!({"series": [series("down", "decrease")]}));
    assert_eq!((code, lines.len()), (0, 2));
    close(&lines[0], "nap", 1.0 / 9.0);
    close(&lines[0], "tau", -7.0 / 9.0);
    close(&lines[0], "pnd", 0.0);
    close(&lines[1], "mk_s", 11.0);
}

#[test]
fn a_series_that_cannot_be_read_fails_the_run_and_not_the_others() {
    let mut short = series("short", "increase");
    short["phase"] = json!(["A"]);
    let input = json!({"series": [series("one", "increase"), short, series("two", "increase")]});
    let (code, lines) = sizes(&input);
    assert_eq!(code, 1);
    let ids: Vec<_> = lines.iter().map(|line| line["id"].clone()).collect();
    assert_eq!(ids, ["one", "one", "short", "two", "two"]);
    assert!(lines[2]["error"].as_str().is_some_and(|error| error.starts_with("phase: ")));
}
