//! Suggestions and their replies, consents, moves, new leads, and who opened the case.

use serde_json::json;

use super::each_is_told;

const NOBODY: &str =
    "there is nobody \"u-x\" here: name `child`, one of the case's `family`, or one of `users`";
const LATE: &str = "2026-11-22 is after the file's as_of, 2026-11-21: not recorded by then";

fn row((pointer, path): (&str, &str), field: &str, value: serde_json::Value, fault: &str) {
    each_is_told(&[(&format!("{pointer}{field}"), value, &format!("{path}{fault}"))]);
}

#[test]
fn suggestions() {
    let at = ("/cases/0/suggestions/0", "cases[0].suggestions[0]");
    row(at, "/by", json!("u-x"), &format!(".by: {NOBODY}"));
    row(at, "/reply/by", json!("u-x"), &format!(".reply.by: {NOBODY}"));
    row(at, "/reply/date", json!("2026-11-22"), &format!(".reply.date: {LATE}"));
    row(
        at,
        "/reply/date",
        json!("2026-09-16"),
        ".reply.date: 2026-09-16 is before the suggestion, 2026-09-17",
    );
    row(
        at,
        "/reply/what_changed",
        json!(null),
        ".reply: says neither `what_changed` nor `why_not`; say at least one",
    );
    row(
        ("/cases/2/suggestions/0", "cases[2].suggestions[0]"),
        "/date",
        json!("2026-11-22"),
        &format!(".date: {LATE}"),
    );
}

#[test]
fn views() {
    let at = ("/cases/0/challenge_views/0", "cases[0].challenge_views[0]");
    row(at, "/by", json!("u-x"), &format!(".by: {NOBODY}"));
}

#[test]
fn consents() {
    let at = ("/cases/5/consents/1", "cases[5].consents[1]");
    row(at, "/given_by/0", json!("u-x"), &format!(".given_by[0]: {NOBODY}"));
    row(
        at,
        "/given_by/0",
        json!("p-kar-far"),
        ".given_by[1]: \"p-kar-far\" is named twice in the list",
    );
    let nobody = "is empty: what nobody has given lets nobody see; name who gave it";
    row(at, "/given_by", json!([]), &format!(".given_by: {nobody}"));
    row(at, "/missing", json!(["u-x"]), &format!(".missing[0]: {NOBODY}"));
    row(at, "/scope/0", json!("p-kar-far"), ".scope[0]: there is no user \"p-kar-far\" in `users`");
    row(at, "/valid_to", json!("2025-11-12"), ".valid_to: 2025-11-12 is before `date`, 2025-11-13");
    row(at, "/withdrawn/by", json!("u-x"), &format!(".withdrawn.by: {NOBODY}"));
    row(at, "/withdrawn/date", json!("2026-11-22"), &format!(".withdrawn.date: {LATE}"));
    row(
        at,
        "/withdrawn/date",
        json!("2025-11-12"),
        ".withdrawn.date: 2025-11-12 is before the consent, 2025-11-13",
    );
    row(
        ("/cases/2/consents/0", "cases[2].consents[0]"),
        "/date",
        json!("2026-11-22"),
        &format!(".date: {LATE}"),
    );
}

#[test]
fn moves_and_new_leads() {
    let at = ("/cases/1/transitions/0", "cases[1].transitions[0]");
    row(at, "/from", json!("x"), ".from: there is no unit \"x\" in `organisation.units`");
    row(at, "/to", json!("x"), ".to: there is no unit \"x\" in `organisation.units`");
    row(at, "/receiving", json!("u-x"), &format!(".receiving: {NOBODY}"));
    let at = ("/cases/4/handovers/0", "cases[4].handovers[0]");
    row(at, "/from", json!("u-x"), ".from: there is no user \"u-x\" in `users`");
    row(at, "/to", json!("u-x"), ".to: there is no user \"u-x\" in `users`");
    row(at, "/to", json!("u-mette"), ".to: is the lead before; name the new one");
    row(at, "/date", json!("2026-11-22"), &format!(".date: {LATE}"));
}

#[test]
fn who_opened_the_case_and_when() {
    let at = ("/cases/2/access_log_sample/0", "cases[2].access_log_sample[0]");
    row(at, "/by", json!("u-x"), &format!(".by: {NOBODY}"));
    row(at, "/at", json!("2026-11-22T00:00:00+01:00"), &format!(".at: {LATE}"));
    for text in
        ["2026-11-18", "2026-11-18T09:12:00", "2026-11-18T09:12:00+01:00[Europe/Copenhagen]"]
    {
        let fault = format!(".at: {text:?} is not a time; write it as 2026-11-18T09:12:00+01:00");
        row(at, "/at", json!(text), &fault);
    }
}
