//! Nothing is due while the school or kindergarten is closed.

use std::fs;

use serde_json::json;
use tests::{World, command, demo_cases};

#[test]
fn invariant_21_nothing_is_due_in_a_holiday() {
    let world = World::start();
    // The demo's holidays are over; the next ones come with another file.
    let mut file = demo_cases();
    file["cases"] = json!([]);
    file["holidays"]["school"] = json!([["2026-12-19", "2027-01-03"]]);
    let path = world.database.path("christmas.json");
    fs::write(&path, file.to_string()).expect("a file");
    let words = ["import", path.to_str().expect("text"), "--database", &world.database.url];
    let _ = command::run(&words).ok();

    let mette = world.sign_in("u-mette");
    let add = |due| {
        let fields = [
            ("case", "case-alma"),
            ("goal", "goal-alma-1"),
            ("text", "Aftale et tegn"),
            ("responsible", "u-jonas"),
            ("due", due),
        ];
        mette.post("/do/actions/add", &fields)
    };
    for due in ["2026-12-19", "2026-12-24", "2027-01-03"] {
        let page = add(due).expect(422).page();
        assert!(page.text("#due-error").contains("3. januar"), "{}", page.text("#due-error"));
        let form = page.form("form[action='/do/actions/add']");
        assert_eq!((form["due"].as_str(), form["text"].as_str()), (due, "Aftale et tegn"));
    }
    for due in ["2026-12-18", "2027-01-04"] {
        assert_eq!(add(due).status, 303, "{due}");
    }
}
