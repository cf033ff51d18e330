//! A demo and real data never meet: neither is served as the other, and the mark stays.

use std::fs;

use jiff::{ToSpan, civil::Date};
use serde_json::{Value, json};
use tests::{
    TODAY, World, command,
    database::{Database, Engine},
    demo_cases, demo_cases_path, on_both,
    server::Server,
};

on_both!(a_demo_keeps_off_real_data, a_demo_stays_one);

fn a_demo_keeps_off_real_data(engine: Engine) {
    let database = Database::new(engine);
    database.import(&demo_cases_path());
    let before = database.export();
    let refused = Server::refused(&["--demo", "--today", TODAY, "--database", &database.url]);
    assert_eq!(refused.code, 1);
    assert!(refused.err.contains("data that are not a demo's"), "{}", refused.err);
    assert_eq!(database.export(), before);
    // It goes on as what it was.
    let _real = Server::with(&["--database", &database.url], &[]);
}

fn a_demo_stays_one(engine: Engine) {
    let mut world = World::on(engine);
    world.server.kill();
    let words = ["--database", &*world.database.url];
    let refused = Server::refused(&words);
    assert_eq!(refused.code, 1);
    assert!(refused.err.contains("is a demo and stays one"), "{}", refused.err);
    // Nor does anything that can be done to it take the mark away.
    let mut file = demo_cases();
    file["cases"] = json!([]);
    let path = world.database.path("more.json");
    fs::write(&path, file.to_string()).expect("a file");
    world.database.import(&path);
    let _ = command::run(&["migrate", "--database", &world.database.url]).ok();
    assert_eq!(Server::refused(&words).code, 1);
    // What was written in the demo is there when it is started again.
    world.restart();
    let page = world.sign_in("u-jonas").get("/").expect(200).page();
    assert!(page.text("footer").contains("opdigtede"), "{}", page.text("footer"));
}

#[test]
fn without_a_name_the_demo_has_a_database_that_is_thrown_away() {
    let (first, second) = (throw_away(), throw_away());
    let client = tests::client::Client::new(&first.address);
    client.sign_in("u-jonas");
    let fields = [("case", "case-alma"), ("text", "Kun her")];
    client.post("/do/views/write", &fields).expect(303);
    let other = tests::client::Client::new(&second.address);
    other.sign_in("u-jonas");
    let told = |client: &tests::client::Client| client.get("/cases/case-alma").text();
    assert!(told(&client).contains("Kun her"));
    assert!(!told(&other).contains("Kun her"), "each demo has its own");
}

fn throw_away() -> Server {
    Server::with(&["--demo", "--today", TODAY], &[])
}

#[test]
fn the_demo_is_moved_by_whole_weeks_to_its_day() {
    for (today, weeks) in [(TODAY, 0), ("2026-12-05", 2), ("2026-12-11", 2), ("2026-11-20", -1)] {
        let database = Database::new(Engine::Sqlite);
        let words = ["--demo", "--today", today, "--database", &database.url];
        drop(Server::with(&words, &[]));
        let file = database.export();
        let measured = |file: &Value| {
            let days = &file["cases"][0]["goals"][0]["measures"][0]["observations"];
            let days = days.as_array().expect("observations").iter();
            days.filter_map(|day| day["date"].as_str().map(date)).collect::<Vec<_>>()
        };
        let moved: Vec<Date> =
            measured(&demo_cases()).iter().map(|day| *day + weeks.weeks()).collect();
        assert_eq!(measured(&file), moved, "{today}");
    }
}

fn date(text: &str) -> Date {
    text.parse().expect("a date")
}
