//! Faults of form: missing, unknown and twice given fields, and the wrong kind of JSON.

use serde_json::json;

use super::{super::CaseFile, each_is_told, full, take, told};

#[test]
fn a_missing_field_is_told_where_it_should_stand() {
    for (pointer, fault) in [
        ("/as_of", "as_of: is missing"),
        ("/scales/gas/step", "scales.gas.step: is missing"),
        ("/cases/1/child/name", "cases[1].child.name: is missing"),
        ("/cases/0/goals/0/own_words", "cases[0].goals[0].own_words: is missing"),
        (
            "/cases/0/goals/0/measures/0/observations/2/source",
            "cases[0].goals[0].measures[0].observations[2].source: is missing",
        ),
    ] {
        let mut file = full();
        take(&mut file, pointer);
        assert_eq!(told(&file), [fault]);
    }
}

#[test]
fn what_may_be_left_out_may_be_left_out() {
    let mut file = full();
    for pointer in [
        "/notice",
        "/scales/count_week/max",
        "/cases/1/transitions",
        "/cases/0/expected_flags",
        "/cases/0/actions/2/done",
        "/cases/0/meetings/3/planned",
    ] {
        take(&mut file, pointer);
    }
    let held = "cases[0].meetings[3].date: 2026-12-10 is after the file's as_of, 2026-11-21: \
                mark it as `planned`";
    assert_eq!(told(&file), [held], "nothing but what the last of them means");
}

#[test]
fn an_unknown_field_is_told_with_those_that_there_are() {
    each_is_told(&[
        (
            "/cases/0/goals/0/own_words/txt",
            json!("?"),
            "cases[0].goals[0].own_words.txt: is not a field here; the fields are by, text",
        ),
        (
            "/users/3/last name",
            json!(1),
            "users[3][\"last name\"]: is not a field here; the fields are id, name, title, unit, \
             role, locale",
        ),
    ]);
}

#[test]
fn a_field_that_is_given_twice_is_told() {
    let text = full().to_string();
    let twice = text.replacen("\"as_of\":", "\"as_of\":\"2026-01-01\",\"as_of\":", 1);
    let faults = CaseFile::parse(&twice).expect_err("given twice");
    assert!(faults.iter().any(|fault| fault.to_string() == "as_of: is given twice"), "{faults:?}");
    let twice = text.replacen("\"gas\":", "\"smiley_5\":", 1);
    let faults = CaseFile::parse(&twice).expect_err("given twice");
    assert!(faults.iter().any(|fault| fault.to_string() == "scales.smiley_5: is given twice"));
}

#[test]
fn the_wrong_kind_of_json_is_told() {
    each_is_told(&[
        ("/organisation/name", json!(7), "organisation.name: must be a text, not a number"),
        ("/notice", json!("hi"), "notice: must be an object, not a text"),
        ("/cases/0/child", json!([]), "cases[0].child: must be an object, not a list"),
        ("/cases/0/network", json!({}), "cases[0].network: must be a list, not an object"),
        ("/scales/gas/anchors", json!(1), "scales.gas.anchors: must be an object, not a number"),
        (
            "/holidays/school/0",
            json!(["2026-01-01"]),
            "holidays.school[0]: must be a list of two dates, the first and the last day",
        ),
        (
            "/cases/0/goals/0/measures/0/primary",
            json!("yes"),
            "cases[0].goals[0].measures[0].primary: must be true or false, not a text",
        ),
        (
            "/cases/0/goals/0/measures/0/target",
            json!("8"),
            "cases[0].goals[0].measures[0].target: must be a number, not a text",
        ),
        (
            "/cases/0/goals/0/measures/0/target",
            json!(1e10),
            "cases[0].goals[0].measures[0].target: is beyond 1000000000, more than anybody \
             measures",
        ),
        (
            "/cases/0/interventions/0/delivery/planned",
            json!(-1),
            "cases[0].interventions[0].delivery.planned: must be a whole number from 0 to \
             4294967295",
        ),
        (
            "/cases/0/goals/0/rank",
            json!(1.5),
            "cases[0].goals[0].rank: must be a whole number from 0 to 4294967295",
        ),
        (
            "/cases/0/goals/0/rank",
            json!(null),
            "cases[0].goals[0].rank: must be a number, not null",
        ),
    ]);
}

#[test]
fn what_is_no_case_file_at_all_has_one_fault() {
    let told = |text: &str| CaseFile::parse(text).expect_err("no case file")[0].to_string();
    assert_eq!(told("{\"a\":\n tru}"), "line 2, column 5: not JSON: expected ident");
    assert_eq!(told(""), "line 1, column 0: not JSON: EOF while parsing a value");
    assert_eq!(told("[]"), "must be an object, not a list");
    let other = "schema_version: is 2; this program reads version 1";
    assert_eq!(told("{\"schema_version\": 2, \"new\": []}"), other);
}

#[test]
fn a_file_that_begins_with_a_byte_order_mark_is_read() {
    assert!(CaseFile::parse(&format!("\u{feff}{}", full())).is_ok());
}
