//! A parent's suggestion gets its reply (E9): two steps to send, three to answer, with scripts and
//! without, in both languages.

use tests::{World, browser::Browser};

#[test]
fn two_steps_to_suggest_and_three_to_answer() {
    for (scripts, locale) in [(true, "da"), (false, "en")] {
        let world = World::start();
        let browser = Browser::start(&world.server.address);
        browser.scripts(scripts);
        world.sign_in("p-alma-far").post("/do/locale/set", &[("locale", locale)]).expect(303);
        browser.sign_in("p-alma-far");
        browser.open("/cases/case-alma");
        // One field, one tap.
        browser.fill("#text", "Må hun komme ti minutter før de andre?");
        browser.follow("form[action='/do/suggestions/send'] button");
        assert_eq!(browser.path(), "/cases/case-alma/suggestions");
        let told = browser.text("[data-state=waiting] .status");
        assert!(told.contains("Mette") && told.contains("2026"), "who and by when: {told}");
        browser.forget();

        browser.sign_in("u-mette");
        browser.open("/");
        browser.follow("main a[href*='/suggestions/']");
        // Choose, write, send.
        browser.tap("input[name=outcome][value=changed]");
        browser.fill("#what_changed", "Hun må komme kl. 7.50 fra mandag");
        browser.follow("form[action='/do/suggestions/reply'] .btn-main");
        assert_eq!(browser.count("form[action='/do/suggestions/reply']"), 0, "answered");
        browser.forget();

        browser.sign_in("p-alma-far");
        browser.open("/cases/case-alma/suggestions");
        browser.follow("[data-state=answered] form[action='/do/suggestions/try'] button");
        assert!(browser.text("main").contains("ti minutter før"), "a planned try-out");
        browser.forget();
    }
}
