//! A child's ten minutes: a helper opens the page on the tablet, the child taps a face, says a word
//! and is done. With scripts and without, in both languages.

use tests::{World, browser::Browser};

#[test]
fn a_child_taps_says_and_is_done() {
    for (scripts, locale) in [(true, "da"), (false, "en")] {
        let world = World::start();
        world.sign_in("case-alma:child").post("/do/locale/set", &[("locale", locale)]).expect(303);
        let browser = Browser::start(&world.server.address);
        browser.scripts(scripts);
        browser.sign_in("u-jonas");
        browser.open("/cases/case-alma");
        browser.tap("details:has([action='/do/child/start']) summary");
        browser.follow("form[action='/do/child/start'] button");
        assert_eq!(browser.path(), "/cases/case-alma/child");
        assert!(browser.text("footer").contains("10 minut"), "how long is said");

        browser.tap(".smileys label:nth-child(4) input");
        browser.follow("form:has(.smileys) .btn-main");
        browser.fill("#text", "Jeg kan godt lide bogvognen");
        browser.follow("form[action='/do/views/write'] button");
        assert_eq!(browser.path(), "/cases/case-alma/child");
        browser.open("/cases/case-alma");
        assert_eq!(browser.path(), "/cases/case-alma/child", "there is nothing else");
        browser.follow("form[action='/do/session/end'] button");
        assert_eq!(browser.path(), "/sign-in");
        browser.forget();

        let father = world.sign_in("p-alma-far").get("/cases/case-alma").page().text("main");
        assert!(father.contains("bogvognen"), "the others read it");
    }
}
