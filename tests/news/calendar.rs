//! The calendar by its secret address: days without names, for whoever holds the address, until it is
//! made anew.

use tests::{World, client::Client, database::Engine, on_both, page::text};

on_both!(a_calendar_shows_days_and_no_names);

/// A new address, as its path.
fn make(client: &Client) -> String {
    let page = client.post("/do/account/calendar", &[]).expect(200).page();
    let address = text(page.one("main code"));
    let path = address.splitn(4, '/').nth(3).expect("a path");
    let name = path.strip_prefix("calendar/").and_then(|name| name.strip_suffix(".ics"));
    assert!(name.is_some(), "{address}");
    format!("/{path}")
}

fn a_calendar_shows_days_and_no_names(engine: Engine) {
    let world = World::on(engine);
    let mette = world.sign_in("u-mette");
    let path = make(&mette);
    let anyone = world.nobody();
    let feed = anyone.get(&path).expect(200);
    assert_eq!(feed.header("content-type"), Some("text/calendar; charset=utf-8"));
    let days = feed.text();
    assert!(
        days.starts_with("BEGIN:VCALENDAR\r\n") && days.ends_with("END:VCALENDAR\r\n"),
        "{days}"
    );
    let events = days.matches("BEGIN:VEVENT").count();
    assert!(events > 0 && days.contains("SUMMARY:Møde\r\n"), "{days}");
    assert!(days.contains("DTSTART;VALUE=DATE:2026"), "{days}");
    for line in days.lines().filter(|line| line.starts_with("SUMMARY:")) {
        assert!(["SUMMARY:Møde", "SUMMARY:Noget skal være gjort"].contains(&line), "{line}");
    }
    let cases = tests::demo_cases();
    for case in cases["cases"].as_array().expect("cases") {
        for secret in [&case["id"], &case["child"]["name"]] {
            let secret = secret.as_str().expect("text");
            assert!(!days.contains(secret), "{secret} in {days}");
        }
    }
    // The same days keep their marks, so that calendars do not double them.
    let uids = |days: &str| -> Vec<String> {
        days.lines().filter(|line| line.starts_with("UID:")).map(str::to_owned).collect()
    };
    assert_eq!(uids(&anyone.get(&path).expect(200).text()), uids(&days));

    let new = make(&mette);
    anyone.get(&path).expect(404);
    anyone.get(&new).expect(200);
    assert!(!mette.get("/account").text().contains(new.trim_start_matches("/calendar/")));
    mette.post("/do/account/calendar-stop", &[]).expect(303);
    let gone = anyone.get(&new).expect(404);
    let absent = anyone.get("/calendar/0.ics").expect(404);
    assert_eq!(gone.page().text("main"), absent.page().text("main"));
}

#[test]
fn days_of_plans_one_may_not_see_are_not_in_it() {
    let world = World::start();
    let jonas = world.sign_in("u-jonas");
    let before = jonas.get(&make(&jonas)).expect(200).text();
    let fields = [
        ("case", "case-alma"),
        ("goal", "goal-alma-1"),
        ("text", "Hente hende kl. 8"),
        ("responsible", "u-jonas"),
        ("due", "2026-12-24"),
    ];
    world.sign_in("u-mette").post("/do/actions/add", &fields).expect(303);
    let path = make(&jonas);
    let after = jonas.get(&path).expect(200).text();
    assert!(
        !before.contains("20261224") && after.contains("DTSTART;VALUE=DATE:20261224"),
        "{after}"
    );
    assert!(!after.contains("Hente"), "{after}");
    let signe = world.sign_in("u-signe");
    assert!(!signe.get(&make(&signe)).expect(200).text().contains("20261224"), "one's own alone");
}
