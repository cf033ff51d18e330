//! From kindergarten to school (E8): the mother goes through what is handed over on one screen, in her
//! own language, and the teacher reads what she lets go.

use tests::{
    World,
    browser::{Browser, PHONE, WIDE},
};

const MOVE: &str = "/cases/case-samuel/transitions/tr-sam-1";
/// So many decisions at most.
const MOST: usize = 10;

#[test]
fn with_scripts() {
    walk(true);
}

#[test]
fn without_scripts() {
    walk(false);
}

fn walk(scripts: bool) {
    for locale in ["da", "en"] {
        let world = World::start();
        let browser = Browser::start(&world.server.address);
        browser.scripts(scripts);
        let sign_in = |person: &str| {
            browser.forget();
            browser.screen(WIDE);
            browser.sign_in(person);
            browser.follow(&format!("button[name=locale][value={locale}]"));
        };
        sign_in("u-mette");
        browser.open(&format!("{MOVE}/content"));
        browser.follow("form[action='/do/transitions/propose'] .btn-main");
        assert_eq!(browser.path(), MOVE, "what the plan suggests is proposed in one tap");

        sign_in("p-sam-mor");
        browser.screen(PHONE);
        browser.open("/");
        browser.follow(&format!("main a[href='{MOVE}']"));
        let lines: Vec<String> =
            browser.ask("[...document.querySelectorAll('[data-line]')].map(it => it.dataset.line)");
        assert!((1..=MOST).contains(&lines.len()), "{} decisions", lines.len());
        for (place, line) in lines.iter().enumerate() {
            let say = if place == 1 { "not" } else { "share" };
            browser.tap(&format!("input[name='say-{line}'][value={say}]"));
        }
        browser.follow("form[action='/do/transitions/answer'] .btn-main");
        let state: String = browser.ask("document.querySelector('[data-state]').dataset.state");
        assert_eq!(state, "approved", "one screen");

        sign_in("u-peter");
        browser.screen(PHONE);
        browser.open("/");
        browser.follow(&format!("main a[href='{MOVE}']"));
        assert_eq!(browser.count("[data-line]"), lines.len() - 1);
        browser.follow("form[action='/do/transitions/receive'] button");
        assert_eq!(browser.count("form[action='/do/transitions/receive']"), 0, "two taps");
        assert_eq!(browser.complaints(), [""; 0]);
    }
}
