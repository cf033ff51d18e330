//! A meeting from the plan to the minutes, by the lead; the mother reads them in English and says
//! whether she was listened to. With scripts and without, with the steps counted.

use tests::{World, browser::Browser};

/// One tap that leads on.
fn tap(browser: &Browser, css: &str, taps: &mut u32) {
    browser.follow(css);
    *taps += 1;
}

/// A day in a date field, as its picker writes it.
fn day(browser: &Browser, field: &str, day: &str) {
    let _: bool = browser.ask(&format!("document.querySelector('{field}').value = '{day}', true"));
}

#[test]
fn from_the_plan_to_minutes_that_stand() {
    for scripts in [true, false] {
        let world = World::start();
        let browser = Browser::start(&world.server.address);
        browser.scripts(scripts);
        browser.sign_in("u-mette");
        browser.open("/cases/case-samuel/clock");
        let mut taps = 0;
        tap(&browser, "main a[href*='/meetings/new']", &mut taps);
        day(&browser, "#date", "2026-11-21");
        browser.tap("input[name=kind][value=network_meeting]");
        tap(&browser, "form[action='/do/meetings/plan'] .btn-main", &mut taps);
        let path = browser.path();
        tap(&browser, "form[action='/do/meetings/invite'] button", &mut taps);
        tap(&browser, "form[action='/do/meetings/begin'] button", &mut taps);
        assert_eq!(taps, 4, "planned, told and begun");

        for (field, words) in [
            ("#space", "I puderummet"),
            ("#voice", "Med billedkort"),
            ("#audience", "Lone"),
            ("#influence", "Gruppen ligger før frokost"),
            ("#decided0", "Vi prøver hver dag til jul"),
        ] {
            browser.fill(field, words);
        }
        browser.tap("input[name=form][value=heard_before]");
        browser.tap("input[name=came][value=child]");
        day(&browser, "#next", "2026-11-26");
        tap(&browser, "form[action='/do/meetings/close'] .btn-main", &mut taps);
        assert_eq!(taps, 5, "one more, and the minutes stand");
        assert!(browser.text("[data-minutes]").contains("Gruppen ligger før frokost"));

        browser.forget();
        browser.sign_in("p-sam-mor");
        browser.open(&path);
        let minutes = browser.text("[data-minutes]");
        for words in ["Samuel was heard before the meeting", "Next meeting: 26 November 2026"] {
            assert!(minutes.contains(words), "{words} in {minutes}");
        }
        let mut taps = 0;
        browser.tap("input[name=listened][value=partly]");
        tap(&browser, "form[action='/do/meetings/answer'] button", &mut taps);
        assert_eq!(taps, 1);
        assert_eq!(browser.count("[data-listened=partly]"), 1);
    }
}
