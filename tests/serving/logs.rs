//! Logs name nobody and repeat no words, at their most talkative: neither people nor what they
//! typed, nor which case a request was about, nor a token.

use std::collections::BTreeSet;

use serde_json::Value;
use tests::{
    World,
    database::{Database, Engine},
    demo_cases,
    server::Server,
};

const TYPED: [&str; 4] =
    ["Hemmelig note", "Hemmeligt syn", "hemmelig@example.dk", "hemmelig adgangskode"];

/// Everything in the demo by which somebody could be known: names and ids.
fn names() -> BTreeSet<String> {
    let mut names = BTreeSet::new();
    let file = demo_cases();
    let text = |value: &Value| value.as_str().unwrap_or_default().to_owned();
    for user in file["users"].as_array().expect("users") {
        names.extend([text(&user["name"]), text(&user["id"])]);
    }
    for case in file["cases"].as_array().expect("cases") {
        names.extend([text(&case["child"]["name"]), text(&case["id"])]);
        for relative in case["family"].as_array().expect("a family") {
            names.extend([text(&relative["name"]), text(&relative["id"])]);
        }
        for goal in case["goals"].as_array().expect("goals") {
            names.extend([text(&goal["id"]), text(&goal["own_words"]["da"])]);
        }
    }
    names.retain(|name| name.len() > 2);
    names
}

/// Whether a name stands in a text as a word of its own.
fn stands_in(text: &str, name: &str) -> bool {
    let apart = |letter: Option<char>| !letter.is_some_and(char::is_alphanumeric);
    text.match_indices(name).any(|(at, _)| {
        apart(text[..at].chars().next_back()) && apart(text[at + name.len()..].chars().next())
    })
}

#[test]
fn the_most_talkative_log_names_nobody() {
    let database = Database::new(Engine::Sqlite);
    let words = ["--database", &database.url, "--demo", "--today", tests::TODAY];
    let server = Server::with(&words, &[("FOELGESKAB_LOG", "debug")]);
    let world = World { server, database };
    let jonas = world.sign_in("u-jonas");
    for path in [
        "/",
        "/week",
        "/cases/case-alma",
        "/cases/case-alma/goals/goal-alma-1",
        "/cases/case-villads",
        "/cases/case-alma/actions/a-alma-3",
    ] {
        let _ = jonas.get(path);
    }
    let note = [("measure", "ms-fre-1"), ("value", "4"), ("note", TYPED[0])];
    jonas.post("/do/measures/record", &note).expect(303);
    let wrong = [("measure", "ms-fre-1"), ("value", "Hemmelig note"), ("note", TYPED[0])];
    jonas.post("/do/measures/record", &wrong).expect(422);
    let view = [("case", "case-alma"), ("text", TYPED[1])];
    jonas.post("/do/views/write", &view).expect(303);
    let door = [("email", TYPED[2]), ("password", TYPED[3])];
    world.nobody().post("/do/session/start", &door).expect(422);

    let log = world.server.log();
    assert!(log.lines().filter(|line| line.contains("answered")).count() >= 11, "{log}");
    let token = jonas.cookie("session").expect("a token");
    let typed = TYPED.iter().map(|words| (*words).to_owned());
    for secret in names().into_iter().chain(typed).chain([token]) {
        let line = log.lines().find(|line| stands_in(line, &secret));
        assert_eq!(line, None, "{secret:?} is in the log");
    }
}
