//! Language and text size: one tap each, before sign-in and after, kept for the next time.

use tests::{World, browser::Browser};

const PLAN: &str = "/cases/case-alma";

#[test]
fn language_and_text_size_are_kept() {
    let world = World::start();
    let browser = Browser::start(&world.server.address);
    for scripts in [true, false] {
        browser.scripts(scripts);
        walk(&browser);
        browser.forget();
    }
}

fn walk(browser: &Browser) {
    browser.open("/sign-in");
    assert_eq!(lang(browser), "da", "as the browser asks for");
    browser.follow("button[value=en]");
    assert_eq!((lang(browser).as_str(), browser.path().as_str()), ("en", "/sign-in"));
    browser.follow("a[href='/demo']");
    assert_eq!(lang(browser), "en", "kept before anybody has signed in");

    browser.sign_in("p-alma-mor");
    browser.open(PLAN);
    browser.follow("button[value=en]");
    assert_eq!((lang(browser).as_str(), browser.path().as_str()), ("en", PLAN));
    let danish = browser.count("main [lang=da]");
    assert!(danish > 0, "words that are in the other language say so");
    let small = size(browser);
    browser.follow("button[name=size][value=large]");
    assert!(size(browser) > small * 1.1, "A+ makes words larger");
    assert_eq!(browser.path(), PLAN);
    browser.follow("form[action='/do/session/end'] button");
    browser.forget();

    browser.sign_in("p-alma-mor");
    assert_eq!(lang(browser), "en", "kept for the person");
    assert!(size(browser) > small * 1.1, "kept for the person");
    browser.follow("button[value=da]");
    browser.follow("button[name=size][value=normal][aria-pressed]");
    assert_eq!(lang(browser), "da");
    assert!((size(browser) - small).abs() < 0.1, "A is the ordinary size again");
}

fn lang(browser: &Browser) -> String {
    browser.ask("document.documentElement.lang")
}

/// How large running text is, in pixels.
fn size(browser: &Browser) -> f64 {
    browser.ask("parseFloat(getComputedStyle(document.querySelector('main')).fontSize)")
}
