//! Goals: words, agreement, phases, steps on the way.

use serde_json::json;

use super::{each_is_told, full, put, take, told};

const NOBODY: &str =
    "there is nobody \"u-x\" here: name `child`, one of the case's `family`, or one of `users`";

#[test]
fn a_goal_refers_to_people_and_meetings_that_are_there() {
    each_is_told(&[
        (
            "/cases/0/goals/0/rank",
            json!(0),
            "cases[0].goals[0].rank: must be 1 or more: 1 is what matters most",
        ),
        (
            "/cases/0/goals/0/own_words/by",
            json!("u-x"),
            &format!("cases[0].goals[0].own_words.by: {NOBODY}"),
        ),
        (
            "/cases/0/goals/0/agreed/acceptance/1/who",
            json!("u-x"),
            &format!("cases[0].goals[0].agreed.acceptance[1].who: {NOBODY}"),
        ),
        (
            "/cases/2/goals/1/acceptance/0/who",
            json!("u-x"),
            &format!("cases[2].goals[1].acceptance[0].who: {NOBODY}"),
        ),
        (
            "/cases/0/goals/0/agreed/acceptance/1/who",
            json!("child"),
            "cases[0].goals[0].agreed.acceptance[1].who: \"child\" is named twice in the list",
        ),
        (
            "/cases/0/goals/0/agreed/meeting",
            json!("m-fre-1"),
            "cases[0].goals[0].agreed.meeting: there is no meeting \"m-fre-1\" in the case's \
             `meetings`",
        ),
        (
            "/cases/3/goals/0/phases/1/decided_at",
            json!("m-x"),
            "cases[3].goals[0].phases[1].decided_at: there is no meeting \"m-x\" in the case's \
             `meetings`",
        ),
        (
            "/cases/0/goals/0/phases/0/interventions/0",
            json!("iv-fre-1"),
            "cases[0].goals[0].phases[0].interventions[0]: there is no intervention \"iv-fre-1\" \
             in the case's `interventions`",
        ),
        (
            "/cases/0/goals/0/phases/0/interventions/0",
            json!("iv-alma-2"),
            "cases[0].goals[0].phases[0].interventions[1]: \"iv-alma-2\" is named twice in the \
             list",
        ),
    ]);
}

#[test]
fn what_was_recorded_is_not_after_the_files_day() {
    let late = "2026-11-22 is after the file's as_of, 2026-11-21: not recorded by then";
    for (pointer, at) in [
        ("/cases/0/goals/0/agreed/date", "cases[0].goals[0].agreed.date"),
        ("/cases/0/goals/0/milestones/0/reached", "cases[0].goals[0].milestones[0].reached"),
        ("/cases/5/goals/0/outcome/date", "cases[5].goals[0].outcome.date"),
        ("/cases/5/goals/2/parked/date", "cases[5].goals[2].parked.date"),
        ("/cases/0/challenge_views/0/date", "cases[0].challenge_views[0].date"),
        ("/cases/0/child_voice/0/date", "cases[0].child_voice[0].date"),
    ] {
        each_is_told(&[(pointer, json!("2026-11-22"), &format!("{at}: {late}"))]);
    }
    each_is_told(&[(
        "/cases/5/goals/2/parked/look_again",
        json!("2026-02-25"),
        "cases[5].goals[2].parked.look_again: 2026-02-25 is before `date`, 2026-02-26",
    )]);
}

#[test]
fn phases_follow_each_other() {
    let at = "cases[3].goals[0].phases";
    let row = |pointer: &str, value: serde_json::Value, fault: &str| {
        each_is_told(&[(
            &format!("/cases/3/goals/0/phases{pointer}"),
            value,
            &format!("{at}{fault}"),
        )]);
    };
    row("/1/n", json!(3), "[1].n: is 3; phase 2 stands here");
    row("/0/n", json!(0), "[0].n: is 0; phase 1 stands here");
    row(
        "/1/start",
        json!("2026-05-31"),
        "[1].start: 2026-05-31 is not after the end of the phase before",
    );
    row(
        "/1/start",
        json!("2026-02-16"),
        "[1].start: 2026-02-16 is the start of the phase before too",
    );
    row(
        "/1/start",
        json!("2026-02-15"),
        "[1].start: 2026-02-15 is before the start of the phase before, 2026-02-16",
    );
    row("/0/end", json!("2026-02-15"), "[0].end: 2026-02-15 is before `start`, 2026-02-16");
}

#[test]
fn a_phase_may_end_with_the_next_ones_start() {
    let mut file = full();
    take(&mut file, "/cases/3/goals/0/phases/0/end");
    assert_eq!(told(&file), [""; 0]);
    put(&mut file, "/cases/3/goals/0/phases/1/end", json!("2026-06-01"));
    assert_eq!(told(&file), [""; 0], "a phase of one day");
}
