//! A form that is sent when the session is over: kept, and sent again after signing in.

use tests::{World, database::Engine, on_both};

on_both! {
    what_came_too_late_is_sent_again,
    of_two_that_came_too_late_none_is_lost,
}

const NOTE: &str = "Hun gik <ind> & satte sig\nved siden af Ella";

fn what_came_too_late_is_sent_again(engine: Engine) {
    let world = World::on(engine);
    let jonas = world.sign_in("u-jonas");
    jonas.get("/cases/case-alma/view").expect(200);
    world.database.let_sessions_end();
    let fields = [("case", "case-alma"), ("text", NOTE), ("key", "late")];
    let answer = jonas.post("/do/views/write", &fields).expect(303);
    assert!(answer.header("location").is_some_and(|place| place.starts_with("/sign-in")));

    // Whoever else sits down at this browser does not read it.
    let token = jonas.cookie("session").expect("a token");
    let other = world.nobody();
    other.set_cookie("session", &token);
    other.sign_in("u-bo");
    assert!(!other.get("/again").expect(200).text().contains("Ella"));

    let came_in = jonas.post("/do/session/demo", &[("person", "u-jonas")]).expect(303);
    assert_eq!(came_in.header("location"), Some("/again"));
    let page = jonas.get("/again").expect(200).page();
    assert!(page.text("main").contains("satte sig"), "what was typed is there");
    let form = page.form("main form");
    assert_eq!(form["text"], NOTE);
    let fields: Vec<_> = form.iter().map(|(name, value)| (&**name, &**value)).collect();
    let action = page.one("main form").attr("action").expect("an address").to_owned();
    for _ in 0..2 {
        jonas.post(&action, &fields).expect(303);
    }
    let plan = jonas.get("/cases/case-alma").page().text("main");
    assert_eq!(plan.matches("satte sig").count(), 1, "saved, once: {plan}");
}

/// Two tabs were open, and what is written in one is as long as it may be.
fn of_two_that_came_too_late_none_is_lost(engine: Engine) {
    let world = World::on(engine);
    let jonas = world.sign_in("u-jonas");
    jonas.get("/cases/case-alma/view").expect(200);
    world.database.let_sessions_end();
    let arabic = "\u{627}\u{644}\u{628}\u{64a}\u{62a} ".repeat(600);
    let fields = |text, key| [("case", "case-alma"), ("text", text), ("key", key)];
    for (text, key) in [(NOTE, "one"), (&arabic, "two"), (NOTE, "one")] {
        jonas.post("/do/views/write", &fields(text, key)).expect(303);
    }
    jonas.post("/do/session/demo", &[("person", "u-jonas")]).expect(303);
    let from = format!("{}/again", world.server.address);
    let headers = [("sec-fetch-site", "same-origin"), ("referer", from.as_str())];
    // The last first, and each by two taps.
    for (left, form) in [(1, "main section:last-of-type form"), (0, "main form")] {
        let page = jonas.get("/again").expect(200).page();
        assert_eq!(page.all("main form").count(), left + 1);
        let typed = page.form(form);
        let typed: Vec<_> = typed.iter().map(|(name, value)| (&**name, &**value)).collect();
        for _ in 0..2 {
            let answer = jonas.post_with("/do/views/write", &typed, &headers).expect(303);
            assert_eq!(answer.header("location") == Some("/again"), left > 0);
        }
    }
    assert!(!jonas.get("/again").expect(200).page().has("main form"));
    let texts = world.database.texts("select text from views where said_by = 'u-jonas'").join(" ");
    assert!(texts.contains(arabic.trim()) && texts.contains("siden af Ella"));
}

#[test]
fn what_is_kept_is_sealed_and_forgotten_once_it_is_saved() {
    let world = World::start();
    let jonas = world.sign_in("u-jonas");
    jonas.get("/cases/case-alma/view").expect(200);
    world.database.let_sessions_end();
    let fields = [("case", "case-alma"), ("text", NOTE), ("key", "late")];
    jonas.post("/do/views/write", &fields).expect(303);
    let kept = world.database.texts("select flash from sessions where flash is not null");
    assert!(kept.len() == 1 && !kept[0].contains("Ella"), "{kept:?}");
    jonas.post("/do/session/demo", &[("person", "u-jonas")]).expect(303);
    let form = jonas.get("/again").expect(200).page().form("main form");
    let fields: Vec<_> = form.iter().map(|(name, value)| (&**name, &**value)).collect();
    let from = format!("{}/again", world.server.address);
    let headers = [("sec-fetch-site", "same-origin"), ("referer", from.as_str())];
    jonas.post_with("/do/views/write", &fields, &headers).expect(303);
    assert!(!jonas.get("/again").expect(200).text().contains("Ella"));
}

#[test]
fn what_another_site_sent_is_not_kept() {
    let world = World::start();
    let jonas = world.sign_in("u-jonas");
    jonas.get("/cases/case-alma/view").expect(200);
    world.database.let_sessions_end();
    let fields = [("case", "case-alma"), ("text", NOTE), ("key", "planted")];
    for from in ["cross-site", "same-site"] {
        let headers = [("sec-fetch-site", from), ("origin", "https://elsewhere.example")];
        jonas.post_with("/do/views/write", &fields, &headers).expect(403);
    }
    let came_in = jonas.post("/do/session/demo", &[("person", "u-jonas")]).expect(303);
    assert_ne!(came_in.header("location"), Some("/again"));
    assert!(!jonas.get("/again").expect(200).text().contains("Ella"));
}
