//! Written down on the child's behalf, and never as if the child had written it.

use serde_json::Value;
use tests::{World, client::Answer, client::Client, database::Engine, on_both, page::text};

on_both! {
    what_a_helper_heard_says_who_wrote_it_and_how,
    a_child_who_is_heard_is_no_longer_asked_about,
}

const WORDS: &str = "Jeg vil gerne have, at Jonas står ved døren";

/// The form about Alma as Jonas fills it in, with some of it otherwise.
fn send(client: &Client, changed: &[(&'static str, &str)]) -> Answer {
    let usual = [
        ("case", "case-alma"),
        ("key", "once"),
        ("text", WORDS),
        ("way", "drawing"),
        ("place", "I klassen"),
        ("company", "Signe"),
        ("date", "2026-11-20"),
    ];
    let fields: Vec<(&str, &str)> = usual
        .iter()
        .map(|(name, value)| {
            let other = changed.iter().find(|(it, _)| it == name).map(|(_, other)| *other);
            (*name, other.unwrap_or(value))
        })
        .collect();
    client.post("/do/voices/record", &fields)
}

/// How the child sees it, by the export.
fn said(world: &World) -> Vec<Value> {
    let all = world.database.export();
    let cases = all["cases"].as_array().expect("cases").clone();
    let alma = cases.into_iter().find(|case| case["id"] == "case-alma").expect("Alma's case");
    let views = alma["challenge_views"].as_array().expect("views").clone();
    views.into_iter().filter(|view| view["by"] == "child").collect()
}

fn what_a_helper_heard_says_who_wrote_it_and_how(engine: Engine) {
    let world = World::on(engine);
    let (jonas, mother) = (world.sign_in("u-jonas"), world.sign_in("p-alma-mor"));
    let before = said(&world);
    let answer = send(&jonas, &[]).expect(303);
    let next = answer.header("location").expect("a place");
    assert!(next.ends_with("/picture"), "a drawing is asked for: {next}");
    send(&jonas, &[]).expect(303);
    let after = said(&world);
    assert_eq!(after.len(), before.len() + 1, "sent twice, said once");
    assert_eq!(after[..before.len()], before, "what the child said before stands as it stood");
    let new = after.last().expect("a view");
    assert_eq!(new["how"]["da"], "En tegning (I klassen, Signe)");
    assert_eq!(new["how"]["en"], "A drawing (I klassen, Signe)");

    for path in ["/cases/case-alma", "/cases/case-alma/voice"] {
        let page = mother.get(path).expect(200).page();
        let mut cards = page.all("[data-voice=words]").map(text);
        let card = cards.find(|card| card.contains(WORDS)).expect("a card");
        let how = "fortalt til Jonas med en tegning den 20. november 2026";
        for words in [how, "Sted: I klassen", "Til stede: Signe"] {
            assert!(card.contains(words), "{words} in {card}");
        }
    }
    let seen = mother.get("/cases/case-alma/seen").page().text("main");
    assert!(seen.contains("Skrev ned, hvad barnet sagde"), "{seen}");
    assert!(seen.contains("Læste, hvad barnet har sagt"), "{seen}");
    assert_eq!(world.database.verify(), "the database is whole\n");
}

fn a_child_who_is_heard_is_no_longer_asked_about(engine: Engine) {
    let world = World::on(engine);
    let father = world.sign_in("p-yus-far");
    let late = |path: &str| father.get(path).expect(200).page();
    assert!(late("/cases/case-yusuf").has("[data-flag=child_not_heard]"));
    let page = late("/cases/case-yusuf/voice");
    assert!(page.has(".status-look") && page.has("main a[href*='/flags/']"));
    send(&father, &[("case", "case-yusuf")]).expect(303);
    assert!(!late("/cases/case-yusuf").has("[data-flag=child_not_heard]"), "it has ended");
    let page = late("/cases/case-yusuf/voice");
    assert!(!page.has(".status-look"));
    assert_eq!(page.one("[data-heard-by]").attr("data-heard-by"), Some("2027-02-18"));
}

#[test]
fn an_adults_reading_is_never_shown_as_the_childs_words() {
    let world = World::start();
    let jonas = world.sign_in("u-jonas");
    send(&jonas, &[("way", "reading"), ("text", "Hun lyser op, når Signe kommer")]).expect(303);
    let page = jonas.get("/cases/case-alma/voice").expect(200).page();
    let reading = page.one("[data-voice=reading]");
    let words = text(reading);
    assert!(words.contains("sådan læser Jonas Alma"), "{words}");
    assert!(!words.contains('»'), "no quotation marks: {words}");
    assert!(!page.has("[data-voice=reading] blockquote"));
    // On the plan it stands beside what the child said, and not in its place.
    let plan = jonas.get("/cases/case-alma").expect(200).page();
    assert!(plan.has("[data-voice=reading]") && plan.has(".says > .say-child blockquote"));
    let own = world.sign_in("case-alma:child").get("/cases/case-alma/child").expect(200).page();
    assert!(!own.text("main").contains("Hun lyser op"), "not among what the child said");
}

#[test]
fn nobody_else_writes_in_the_childs_name() {
    let world = World::start();
    let before = world.database.export();
    // The child has a page of its own; a coordinator from outside finds nothing.
    send(&world.sign_in("case-alma:child"), &[]).expect(403);
    send(&world.sign_in("u-rasmus"), &[]).expect(404);
    assert_eq!(world.database.export(), before);
}

#[test]
fn what_is_missing_comes_back_with_all_that_was_typed() {
    let world = World::start();
    let jonas = world.sign_in("u-jonas");
    let before = world.database.export();
    let long = "Klassen ".repeat(16);
    let wrong = [
        ("text", " "),
        ("way", "guess"),
        ("place", long.as_str()),
        ("date", "2026-11-22"),
        ("date", "i går"),
    ];
    for (field, value) in wrong {
        let page = send(&jonas, &[(field, value)]).expect(422).page();
        assert!(page.has(&format!("#{field}-error")), "{field}");
        let form = page.form("form[action='/do/voices/record']");
        for (name, typed) in [("text", WORDS), ("company", "Signe"), ("key", "once")] {
            assert!(name == field || form[name].trim() == typed, "{name} is kept");
        }
        assert_eq!(form.get("way").map(String::as_str), Some("drawing").filter(|_| field != "way"));
    }
    assert_eq!(world.database.export(), before);
}
