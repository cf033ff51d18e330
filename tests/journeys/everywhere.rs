//! What holds on every page: the first stop leads past the header, nothing to scroll sideways for,
//! nothing too small to tap, no complaint from the browser; and the plan on paper.

use tests::{
    World,
    browser::{Browser, Key, PHONE, Screen, WIDE},
    tour::{Stop, tour},
};

const PEOPLE: [&str; 6] =
    ["u-signe", "u-jonas", "case-karla:child", "u-mette", "u-rasmus", "u-inge"];
const SMALLEST: Screen = Screen { width: 320, height: 640 };

#[test]
fn every_page_fits_and_can_be_tapped() {
    let world = World::start();
    let browser = Browser::start(&world.server.address);
    let mut found = Vec::new();
    let mut signed_in = None;
    for Stop { person, path } in tour(&world, &PEOPLE, 3) {
        if person != signed_in {
            browser.forget();
            if let Some(person) = person {
                browser.sign_in(person);
            }
            signed_in = person;
        }
        browser.open(&path);
        browser.press(&[Key::Tab]);
        let first: String = browser.ask("document.activeElement.className");
        assert_eq!(first, "skip", "the first stop on {path} leads past the header");
        browser.unfold();
        let mut note = |what: &str, faults: Vec<String>| {
            let who = person.unwrap_or("nobody");
            found.extend(faults.iter().map(|fault| format!("{path} ({who}) {what}: {fault}")));
        };
        for screen in [PHONE, WIDE] {
            browser.screen(screen);
            note("too low", browser.small_controls());
        }
        browser.screen(SMALLEST);
        note("320 px", browser.sideways());
        let _: Option<bool> = browser.ask("document.documentElement.dataset.text = 'xl', null");
        note("320 px, largest text", browser.sideways());
        note("complaint", browser.complaints());
    }
    assert!(found.is_empty(), "{} faults:\n{}", found.len(), found.join("\n"));
}

#[test]
fn the_plan_on_paper_is_the_plan_alone() {
    let world = World::start();
    let browser = Browser::start(&world.server.address);
    browser.sign_in("u-signe");
    browser.open("/cases/case-alma");
    let shown = |css: &str| -> bool {
        browser.ask(&format!("document.querySelector(\"{css}\").checkVisibility()"))
    };
    assert!(shown("nav.nav") && shown(".tools"));
    browser.paper(true);
    for left_out in ["nav.nav", ".tools", "footer form", ".skip"] {
        assert!(!shown(left_out), "{left_out} is of no use on paper");
    }
    for kept in ["h1", ".say-child blockquote", "[data-goal]", "[data-action]"] {
        assert!(shown(kept), "{kept} belongs on paper");
    }
    browser.open("/cases/case-alma/goals/goal-alma-1");
    assert!(shown(".chart-wide") && !shown(".chart-narrow"), "one curve, the wide one");
}
