//! Answering for an action: only its responsible person says yes, no, done, or not done and why.

use tests::{World, database::Engine, on_both};

use super::steps::{action, action_form, add_action, send};

on_both!(
    a_suggestion_is_accepted_and_finished,
    a_no_has_a_reason,
    only_the_responsible_person_answers,
    another_promise_is_asked_for_again,
);

fn a_suggestion_is_accepted_and_finished(engine: Engine) {
    let world = World::on(engine);
    let (mette, jonas) = (world.sign_in("u-mette"), world.sign_in("u-jonas"));
    let id = add_action(&mette, "Aftale et tegn", "u-jonas");
    let answer = |verb: &str, state: &str| {
        let form = action_form(&jonas, &id, verb);
        let path = format!("/do/actions/{verb}");
        send(&jonas, &path, &form, &[]).expect(303);
        // Sent again, as an impatient finger does.
        send(&jonas, &path, &form, &[]).expect(303);
        assert_eq!(action(&mette, "case-alma", &id).state, state);
    };
    answer("accept", "open");
    answer("finish", "done");
    let words = action(&mette, "case-alma", &id).words;
    assert!(words.contains("21. november"), "the day it was done: {words}");
    assert_eq!(world.database.verify(), "the database is whole\n");
}

fn a_no_has_a_reason(engine: Engine) {
    let world = World::on(engine);
    let (mette, jonas) = (world.sign_in("u-mette"), world.sign_in("u-jonas"));
    let id = add_action(&mette, "Aftale et tegn", "u-jonas");
    for (verb, state, reason) in [
        ("decline", "declined", "Jeg er på kursus hele ugen"),
        ("not-done", "not_done", "Alma var syg"),
    ] {
        if verb == "not-done" {
            let form = action_form(&jonas, &id, "accept");
            send(&jonas, "/do/actions/accept", &form, &[]).expect(303);
        }
        let path = format!("/do/actions/{verb}");
        let form = action_form(&jonas, &id, verb);
        let before = action(&mette, "case-alma", &id);
        let page = send(&jonas, &path, &form, &[("reason", " ")]).expect(422).page();
        assert!(page.has("#reason-error"), "{}", page.text("main"));
        assert_eq!(action(&mette, "case-alma", &id), before);
        let long = "x".repeat(4_001);
        let page = send(&jonas, &path, &form, &[("reason", &long)]).expect(422).page();
        let kept = &page.form(&format!("form[action='{path}']"))["reason"];
        assert_eq!(kept.trim(), long, "everything typed is kept");
        send(&jonas, &path, &form, &[("reason", reason)]).expect(303);
        let shown = action(&mette, "case-alma", &id);
        assert_eq!(shown.state, state);
        assert!(shown.words.contains(reason), "{}", shown.words);
    }
    assert_eq!(world.database.verify(), "the database is whole\n");
}

fn only_the_responsible_person_answers(engine: Engine) {
    let world = World::on(engine);
    let id = add_action(&world.sign_in("u-mette"), "Aftale et tegn", "u-jonas");
    let before = world.database.export();
    for person in ["u-mette", "u-signe", "p-alma-mor", "case-alma:child"] {
        let client = world.sign_in(person);
        for verb in ["accept", "decline", "finish", "not-done"] {
            let fields = [("case", "case-alma"), ("action", &*id), ("version", "1")];
            let fields = [&fields[..], &[("reason", "Det er ikke min")]].concat();
            let answer = client.post(&format!("/do/actions/{verb}"), &fields);
            assert_eq!(answer.status, 403, "{person} {verb}");
        }
        let page = client.get(&format!("/cases/case-alma/actions/{id}")).expect(200).page();
        assert!(!page.has("form[action='/do/actions/accept']"), "{person}");
    }
    assert_eq!(world.database.export(), before);
}

fn another_promise_is_asked_for_again(engine: Engine) {
    let world = World::on(engine);
    let (mette, jonas) = (world.sign_in("u-mette"), world.sign_in("u-jonas"));
    let id = add_action(&mette, "Aftale et tegn", "u-jonas");
    let state_after = |client, verb: &str, changed: &[(&str, &str)]| {
        let form = action_form(client, &id, verb);
        send(client, &format!("/do/actions/{verb}"), &form, changed).expect(303);
        action(&mette, "case-alma", &id).state
    };
    assert_eq!(state_after(&jonas, "accept", &[]), "open");
    assert_eq!(state_after(&mette, "change", &[]), "open", "nothing else was asked of him");
    assert_eq!(state_after(&mette, "change", &[("due", "2026-12-03")]), "suggested");
    assert_eq!(state_after(&jonas, "accept", &[]), "open");
    assert_eq!(state_after(&jonas, "change", &[("due", "2026-12-04")]), "open", "his own word");
    assert_eq!(state_after(&mette, "change", &[("text", "Aftale to tegn")]), "suggested");
}
