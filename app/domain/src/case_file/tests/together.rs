//! Several faults at once: all are told, and none that only follows from another.

use serde_json::json;

use super::{demo, full, put, take, told};

#[test]
fn faults_of_form_and_of_meaning_are_told_together() {
    let mut file = demo();
    take(&mut file, "/cases/0/goals/0/measures/0/direction");
    put(&mut file, "/cases/0/goals/0/measures/0/observations/3/value", json!(12));
    put(&mut file, "/cases/0/goals/0/measures/0/observations/4/date", json!("2026-13-01"));
    put(&mut file, "/cases/0/goals/0/measures/0/observations/5/valu", json!(3));
    put(&mut file, "/cases/2/actions/0/responsible", json!("u-x"));
    put(&mut file, "/cases/2/meetings/0/kind", json!("party"));
    put(&mut file, "/users/2/locale", json!(1));
    let at = "cases[0].goals[0].measures[0]";
    let expected = [
        "users[2].locale: must be a text, not a number",
        &format!("{at}.direction: is missing"),
        &format!("{at}.observations[4].date: \"2026-13-01\" is not a date; write it as 2026-11-21"),
        &format!(
            "{at}.observations[5].valu: is not a field here; the fields are id, date, value, \
             not_possible, by, source, note, corrects, entered_by, entered_at"
        ),
        "cases[2].meetings[0].kind: \"party\" is not one of network_meeting, review, transition",
        &format!("{at}.observations[3].value: 12 is above the scale's maximum 10"),
        "cases[2].actions[0].responsible: there is nobody \"u-x\" here: name `child`, one of the \
         case's `family`, or one of `users`",
    ];
    assert_eq!(told(&file), expected);
}

#[test]
fn what_cannot_be_read_is_told_once_and_nothing_is_held_against_it() {
    for (pointer, value) in [
        ("/as_of", json!("soon")),
        ("/organisation/units", json!(null)),
        ("/users", json!("all")),
        ("/scales", json!([])),
        ("/scales/rating_0_10/step", json!("1")),
        ("/scales/rating_0_10/max", json!("10")),
        ("/scales/rating_0_10", json!(null)),
        ("/holidays/school/0/0", json!("x")),
        ("/cases/0/family", json!({})),
        ("/cases/0/goals", json!({})),
        ("/cases/0/interventions", json!(1)),
        ("/cases/0/meetings", json!(1)),
        ("/cases/0/meetings/3/planned", json!("yes")),
        ("/cases/0/network", json!(1)),
        ("/cases/0/child/birth_date", json!(1)),
        ("/cases/0/opened", json!(1)),
        ("/cases/0/interventions/0/start", json!(1)),
        ("/cases/3/goals/0/phases/0", json!(null)),
        ("/cases/3/goals/0/phases/0/start", json!("x")),
        ("/cases/3/goals/0/phases/1/n", json!("x")),
        ("/cases/0/goals/0/measures/0/primary", json!(1)),
        ("/cases/0/goals/0/measures/0/observations/0", json!(1)),
        ("/cases/0/goals/0/measures/0/observations/0/value", json!("1")),
        ("/cases/5/goals/0/measures/0/levels", json!([])),
        ("/cases/0/actions/0/status", json!("?")),
        ("/cases/0/actions/0/done", json!("?")),
        ("/cases/0/suggestions/0/reply/what_changed", json!([])),
        ("/cases/4/handovers/0/to", json!(1)),
        ("/cases/3/flag_history/0/raised", json!(1)),
        ("/cases/3/flag_history/0/decision", json!(1)),
    ] {
        let mut file = full();
        put(&mut file, pointer, value.clone());
        assert_eq!(told(&file).len(), 1, "{pointer} = {value}: {:#?}", told(&file));
    }
}
