//! Single words and texts: choices, ids, dates, instants, and words in two languages.

use serde_json::json;

use super::{super::super::text::LONGEST, each_is_told, full, told};

#[test]
fn a_word_that_is_not_among_the_choices_is_told_with_the_choices() {
    each_is_told(&[
        (
            "/cases/0/goals/0/measures/0/observations/0/source",
            json!("guess"),
            "cases[0].goals[0].measures[0].observations[0].source: \"guess\" is not one of \
             observation, self_report, parent_report, register",
        ),
        ("/users/0/locale", json!("de"), "users[0].locale: \"de\" is not one of da, en"),
        (
            "/cases/0/goals/0/status",
            json!({"active": null}),
            "cases[0].goals[0].status: must be a text, not an object",
        ),
    ]);
}

#[test]
fn a_bad_id_is_told() {
    let reason = "an id has 1 to 120 characters and no control characters";
    let id = json!("x".repeat(121));
    each_is_told(
        &[
            ("/cases/0/actions/0/id", json!(""), &format!("cases[0].actions[0].id: {reason}")),
            ("/cases/0/actions/0/id", id, &format!("cases[0].actions[0].id: {reason}")),
            ("/cases/4/family/2/id", json!("a\nb"), &format!("cases[4].family[2].id: {reason}")),
        ]
        .map(|(at, id, fault): (_, _, &String)| (at, id, fault.as_str())),
    );
}

#[test]
fn a_bad_date_is_told_with_how_to_write_it() {
    let at = "cases[0].opened";
    let bad = |text: &str| format!("{at}: {text:?} is not a date; write it as 2026-11-21");
    for text in ["2026-02-30", "12/02/2026", "2026-2-1", "20260212", "2026-02-12T10:00", ""] {
        each_is_told(&[("/cases/0/opened", json!(text), &bad(text))]);
    }
    let early = format!("{at}: 0226-02-12 is not between 1900 and 2199");
    each_is_told(&[("/cases/0/opened", json!("0226-02-12"), &early)]);
}

#[test]
fn a_bad_instant_is_told_with_how_to_write_it() {
    let last = full()["cases"][0]["goals"][0]["measures"][0]["observations"]
        .as_array()
        .expect("a list")
        .len()
        - 2;
    let pointer = format!("/cases/0/goals/0/measures/0/observations/{last}/entered_at");
    let at = format!("cases[0].goals[0].measures[0].observations[{last}].entered_at");
    for (text, reason) in [
        ("2026-11-20", "\"2026-11-20\" is not an instant; write it as 2026-11-21T08:30:00Z"),
        ("2026-11-20T14:05:00+01:00", "must be in UTC: write it as 2026-11-20T13:05:00Z"),
        (
            "2026-11-23T00:00:00Z",
            "2026-11-22 is after the file's as_of, 2026-11-21: not recorded by then",
        ),
    ] {
        each_is_told(&[(&pointer, json!(text), &format!("{at}: {reason}"))]);
    }
}

#[test]
fn texts_have_words_in_at_least_one_language() {
    let long = json!({"da": "å".repeat(LONGEST + 1)});
    let longest = json!({"da": "å".repeat(LONGEST)});
    each_is_told(&[
        ("/notice", json!({}), "notice: has no words: give `da`, `en` or both"),
        ("/notice", json!({"da": " \n"}), "notice.da: is empty"),
        ("/notice", long, "notice.da: has 4001 characters; 4000 is the most"),
        ("/notice", json!({"da": "a\u{0}"}), "notice.da: contains a NUL character; take it out"),
        ("/organisation/name", json!(""), "organisation.name: is empty"),
        (
            "/notice",
            json!({"da": "Hej", "original": "en"}),
            "notice.original: is en, but there are no words in `en`",
        ),
    ]);
    let mut file = full();
    super::put(&mut file, "/notice", longest);
    assert_eq!(told(&file), [""; 0]);
}
