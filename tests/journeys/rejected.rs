//! A form that cannot be saved comes back with everything typed, says so in its title, and leads
//! to what is missing.

use tests::{World, browser::Browser};

const GOAL: &str = "/cases/case-alma/goals/goal-alma-1";
const WORDS: &str = "Tage et billede af knagen";

#[test]
fn what_was_typed_is_kept() {
    let world = World::start();
    let browser = Browser::start(&world.server.address);
    for (scripts, locale, error) in [(true, "da", "Fejl: "), (false, "en", "Error: ")] {
        browser.scripts(scripts);
        browser.open("/sign-in");
        let language = format!("button[name=locale][value={locale}]");
        browser.follow(&language);
        browser.fill("#email", "nobody@example.dk");
        browser.fill("#password", "wrong");
        browser.follow("main .btn-main");
        assert!(title(&browser).starts_with(error), "{}", title(&browser));
        assert_eq!(value(&browser, "#email"), "nobody@example.dk");
        assert_eq!(value(&browser, "#password"), "", "never sent back");

        browser.sign_in("u-signe");
        browser.follow(&language);
        browser.open(GOAL);
        let before = browser.count("[data-action]");
        browser.follow(&format!("a[href='{GOAL}/actions/new']"));
        browser.fill("#text", WORDS);
        browser.tap("label:has([value='u-jonas'])");
        browser.follow("main .btn-main");

        assert!(title(&browser).starts_with(error), "{}", title(&browser));
        assert_eq!(value(&browser, "#text"), WORDS);
        assert_eq!(browser.count("[value='u-jonas']:checked"), 1);
        browser.tap(".errors a");
        let at_fault = "document.activeElement.id === 'due' || location.hash === '#due'";
        assert!(browser.ask::<bool>(at_fault), "leads to the day, which is missing");

        browser.fill("#due", "12012026");
        browser.follow("main .btn-main");
        assert_eq!(browser.path(), GOAL);
        assert_eq!(browser.count("[data-action]"), before + 1, "saved");
        browser.forget();
    }
}

fn title(browser: &Browser) -> String {
    browser.ask("document.title")
}

fn value(browser: &Browser, css: &str) -> String {
    browser.ask(&format!("document.querySelector('{css}').value"))
}
