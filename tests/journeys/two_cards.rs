//! The week with two measurements and scripts: saving one changes its card alone, and nothing is
//! lost when the net is away.

use std::fs;

use serde_json::Value;
use tests::{
    World,
    browser::{Browser, PHONE},
    demo_cases,
};

const FIRST: &str = "li[data-measure='ms-alma-1']";
const SECOND: &str = "li[data-measure='two-ms-alma-1']";

#[test]
fn saving_one_leaves_the_page_and_the_other_card_alone() {
    let world = World::start();
    second_child(&world);
    let browser = Browser::start(&world.server.address);
    browser.screen(PHONE);
    browser.sign_in("u-signe");
    browser.open("/week");
    for card in [FIRST, SECOND] {
        browser.follow(&format!("{card}.done button"));
    }
    let before = browser.text("[role=status]");
    let _: bool = browser.ask("window.same = true");
    browser.wake();
    browser.tap(&format!("{SECOND} label:has(input[value='3'])"));

    browser.away(true);
    browser.tap(&format!("{FIRST} label:has(input[value='7'])"));
    browser.tap(&format!("{FIRST} .btn-save"));
    browser.until(&format!("document.querySelector(\"{FIRST} [role=alert]\").textContent.trim()"));
    assert_eq!(browser.count(&format!("{FIRST} input[value='7']:checked")), 1, "it is kept");

    browser.away(false);
    browser.tap(&format!("{FIRST} .btn-save"));
    browser.until(&format!("document.querySelector(\"{FIRST}.done\")"));
    assert!(browser.ask::<bool>("window.same === true"), "the page is still the same document");
    assert_ne!(browser.text("[role=status]"), before, "the line tells that one is saved");
    assert_eq!(browser.count(&format!("{SECOND} input[value='3']:checked")), 1, "it is kept");
}

/// A second child of the same teacher: the first one's case under other ids.
fn second_child(world: &World) {
    let mut cases = demo_cases();
    let mut second = cases["cases"]
        .as_array()
        .and_then(|all| all.iter().find(|case| case["id"] == "case-alma"))
        .cloned()
        .expect("Alma's case");
    rename(&mut second);
    cases["cases"] = Value::Array(vec![second]);
    let file = world.database.path("second.json");
    fs::write(&file, cases.to_string()).expect("a file");
    world.database.import(&file);
}

/// Gives everything of its own in a case another id.
fn rename(value: &mut Value) {
    match value {
        Value::String(text) if text.contains("alma-") || text == "case-alma" => {
            *text = format!("two-{text}");
        }
        Value::Array(each) => each.iter_mut().for_each(rename),
        Value::Object(fields) => fields.values_mut().for_each(rename),
        _ => {}
    }
}
