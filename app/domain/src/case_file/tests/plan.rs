//! Interventions, actions, flags and meetings.

use serde_json::json;

use super::{each_is_told, full, put, told};

const NOBODY: &str =
    "there is nobody \"u-x\" here: name `child`, one of the case's `family`, or one of `users`";
const LATE: &str = "2026-11-22 is after the file's as_of, 2026-11-21: not recorded by then";

#[test]
fn interventions() {
    let row = |field: &str, value: serde_json::Value, fault: &str| {
        each_is_told(&[(
            &format!("/cases/0/interventions/0{field}"),
            value,
            &format!("cases[0].interventions[0]{fault}"),
        )]);
    };
    row(
        "/goal",
        json!("goal-fre-1"),
        ".goal: there is no goal \"goal-fre-1\" in the case's `goals`",
    );
    row("/responsible", json!("u-x"), &format!(".responsible: {NOBODY}"));
    row("/responsible", json!(null), ".responsible: must be a text, not null");
    row("/end", json!("2026-03-08"), ".end: 2026-03-08 is before `start`, 2026-03-09");
    row(
        "/meaningful/0/value",
        json!(6),
        ".meaningful[0].value: is 6; it must be from 1 (not at all) to 5",
    );
    row("/meaningful/0/by", json!("u-x"), &format!(".meaningful[0].by: {NOBODY}"));
    row("/meaningful/0/date", json!("2026-11-22"), &format!(".meaningful[0].date: {LATE}"));
}

#[test]
fn actions() {
    let row = |field: &str, value: serde_json::Value, fault: &str| {
        each_is_told(&[(
            &format!("/cases/0/actions/0{field}"),
            value,
            &format!("cases[0].actions[0]{fault}"),
        )]);
    };
    row(
        "/goal",
        json!("goal-fre-1"),
        ".goal: there is no goal \"goal-fre-1\" in the case's `goals`",
    );
    row(
        "/intervention",
        json!("iv-x"),
        ".intervention: there is no intervention \"iv-x\" in the case's `interventions`",
    );
    row("/responsible", json!("u-x"), &format!(".responsible: {NOBODY}"));
    row("/done", json!("2026-11-22"), &format!(".done: {LATE}"));
    row("/done", json!(null), ".done: is missing; give the day the action was done");
    row("/status", json!("open"), ".status: is not done, but `done` says 2026-03-05");
    row("/version", json!(0), ".version: must be 1 or more");
}

#[test]
fn flags() {
    let row = |field: &str, value: serde_json::Value, fault: &str| {
        each_is_told(&[(
            &format!("/cases/3/flag_history/0{field}"),
            value,
            &format!("cases[3].flag_history[0]{fault}"),
        )]);
    };
    row("/kind", json!("not_known"), ".kind: is no kind of flag about a goal");
    row("/kind", json!("low_delivery"), ".kind: is no kind of flag about a goal");
    row("/goal", json!("goal-x"), ".goal: there is no goal \"goal-x\" in the case's `goals`");
    row("/acknowledged_by", json!("u-x"), &format!(".acknowledged_by: {NOBODY}"));
    row(
        "/acknowledged",
        json!("2026-05-21"),
        ".acknowledged: 2026-05-21 is before `raised`, 2026-05-22",
    );
    row("/closed", json!("2026-11-22"), &format!(".closed: {LATE}"));
    row(
        "/next_look",
        json!("2026-05-25"),
        ".next_look: 2026-05-25 is before `decided`, 2026-05-26",
    );
    row("/decision", json!(null), ".decision: is missing; say what was decided");
    row("/decided", json!(null), ".decided: is missing; give the day of the decision");
    row("/acknowledged", json!(null), ".acknowledged: is missing; give the day of the first look");
    row("/closed", json!(null), ".closed: is missing; give the day of the end");
}

#[test]
fn one_flag_of_a_kind_is_open() {
    let mut file = full();
    let first = file["cases"][1]["flag_history"][0].clone();
    let history = file["cases"][1]["flag_history"].as_array_mut().expect("a list");
    history.push(first);
    let expected = ["cases[1].flag_history[1]: is open already; close one of the two"];
    assert_eq!(told(&file), expected);
}

#[test]
fn a_flag_is_raised_by_the_files_day() {
    let mut file = full();
    put(&mut file, "/cases/1/flag_history/0/raised", json!("2026-11-22"));
    let at = "cases[1].flag_history[0]";
    let before = "is before `raised`, 2026-11-22";
    let expected = [
        format!("{at}.raised: {LATE}"),
        format!("{at}.acknowledged: 2026-08-10 {before}"),
        format!("{at}.decided: 2026-08-27 {before}"),
    ];
    assert_eq!(told(&file), expected);
}

#[test]
fn meetings() {
    let row = |field: &str, value: serde_json::Value, fault: &str| {
        each_is_told(&[(
            &format!("/cases/4/meetings/0{field}"),
            value,
            &format!("cases[4].meetings[0]{fault}"),
        )]);
    };
    row("/participants/1", json!("u-x"), &format!(".participants[1]: {NOBODY}"));
    row(
        "/participants/1",
        json!("child"),
        ".participants[1]: \"child\" is named twice in the list",
    );
    row(
        "/interpreter/adult",
        json!(false),
        ".interpreter.adult: must be true: nobody under 18 may interpret",
    );
    row(
        "/interpreter/language",
        json!("?"),
        ".interpreter.language: \"?\" is not a language tag such as da, ar or pt-BR",
    );
    row(
        "/date",
        json!("2026-11-22"),
        ".date: 2026-11-22 is after the file's as_of, 2026-11-21: mark it as `planned`",
    );
    row("/planned", json!(true), ".decisions: cannot be there while the meeting is `planned`");
    let mut file = full();
    put(&mut file, "/cases/0/meetings/3/planned", json!(false));
    let held = "cases[0].meetings[3].date: 2026-12-10 is after the file's as_of, 2026-11-21: \
                mark it as `planned`";
    assert_eq!(told(&file), [held]);
}
