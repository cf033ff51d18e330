//! The week on a phone: two taps a measurement, undo, and "not possible" with a reason.

use tests::{
    World,
    browser::{Browser, PHONE, WIDE},
};

const CARD: &str = "li[data-measure='ms-alma-1']";

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
        browser.sign_in("u-signe");
        browser.follow(&format!("button[name=locale][value={locale}]"));
        browser.screen(PHONE);
        browser.open("/week");
        undo(&browser);
        assert_eq!(browser.text(&format!("{CARD} .was small")), last_word(locale));
        save_seven(&browser, scripts);
        undo(&browser);
        not_possible(&browser);
        undo(&browser);
        save_seven(&browser, scripts);
        browser.forget();
    }
    assert_eq!(browser.complaints(), [""; 0]);
}

/// The tablet has lain since yesterday: what is tapped is there after signing in.
#[test]
fn a_session_that_is_over_leads_to_signing_in() {
    let world = World::start();
    let browser = Browser::start(&world.server.address);
    browser.screen(PHONE);
    browser.sign_in("u-signe");
    browser.open("/week");
    undo(&browser);
    browser.wake();
    world.database.let_sessions_end();
    browser.tap(&format!("{CARD} label:has(input[value='7'])"));
    browser.tap(&format!("{CARD} .btn-save"));
    browser.until("location.pathname == '/sign-in'");
    assert_eq!(browser.complaints(), [""; 0]);
}

/// The mark on the value of last time.
fn last_word(locale: &str) -> &'static str {
    if locale == "da" { "sidst" } else { "last" }
}

/// Two taps: the number, and save.
fn save_seven(browser: &Browser, scripts: bool) {
    browser.wake();
    browser.tap(&format!("{CARD} label:has(input[value='7'])"));
    browser.tap(&format!("{CARD} .btn-save"));
    browser.until(&format!("document.querySelector(\"{CARD}.done\")"));
    assert_eq!(browser.text(&format!("{CARD} .num")), "7");
    let here = format!("document.activeElement.closest(\"{CARD}\")");
    if scripts {
        browser.until(&here);
    }
}

fn undo(browser: &Browser) {
    browser.follow(&format!("{CARD}.done button"));
    assert_eq!(browser.count(&format!("{CARD}:not(.done)")), 1);
    assert_eq!(browser.count(&format!("{CARD} input:checked")), 0);
}

fn not_possible(browser: &Browser) {
    browser.wake();
    browser.tap(&format!("{CARD} .acts summary"));
    browser.tap(&format!("{CARD} button[value=ill]"));
    browser.until(&format!("document.querySelector(\"{CARD}.done\")"));
    assert_eq!(browser.count(&format!("{CARD} .num")), 0, "no number is made up");
}
