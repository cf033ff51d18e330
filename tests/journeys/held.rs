//! Whether it was held, on a phone: one tap when it was, two when it was not, and undo.

use tests::{
    World,
    browser::{Browser, PHONE, WIDE},
};

const CARD: &str = "[data-led=iv-sam-2]";

#[test]
fn with_scripts() {
    walk(true);
}

#[test]
fn without_scripts() {
    walk(false);
}

fn walk(scripts: bool) {
    let world = World::start();
    let browser = Browser::start(&world.server.address);
    browser.scripts(scripts);
    for locale in ["da", "en"] {
        browser.screen(WIDE);
        browser.sign_in("u-henrik");
        browser.follow(&format!("button[name=locale][value={locale}]"));
        browser.screen(PHONE);
        browser.open("/week");
        browser.follow(&format!("{CARD} button[value=held]"));
        assert_eq!(browser.count(&format!("{CARD} [data-outcome=held]")), 1, "one tap");
        browser.follow(&format!("{CARD} button[value=mistake]"));
        assert_eq!(browser.count(&format!("{CARD} [data-outcome]")), 0, "and undone");
        browser.tap(&format!("{CARD} summary"));
        browser.follow(&format!("{CARD} button[value=child_ill]"));
        assert_eq!(browser.count(&format!("{CARD} [data-outcome=child_ill]")), 1, "two taps");
        browser.follow(&format!("{CARD} button[value=mistake]"));
        browser.forget();
    }
    assert_eq!(browser.complaints(), [""; 0]);
}
