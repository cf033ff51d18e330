//! Keyboard only: the skip link comes first and works, the scale is one group for the arrow keys,
//! and Enter saves what was chosen.

use tests::{
    World,
    browser::{Browser, Key},
};

#[test]
fn a_measurement_by_keys_alone() {
    let world = World::start();
    let browser = Browser::start(&world.server.address);
    for scripts in [false, true] {
        browser.scripts(scripts);
        browser.sign_in("u-signe");
        browser.open("/week");
        skip_to_main(&browser);
        press_until(&browser, "document.activeElement.matches('li.done button')");
        browser.press(&[Key::Enter]);
        browser.until("document.querySelector('li[data-measure]:not(.done)')");
        browser.until("document.readyState === 'complete'");
        browser.wake();

        skip_to_main(&browser);
        press_until(&browser, "document.activeElement.matches('[name=value]')");
        let first: String = browser.ask("document.activeElement.value");
        browser.press(&[Key::Right]);
        browser.press(&[Key::Right]);
        let chosen: String = browser.ask("document.querySelector('[name=value]:checked').value");
        assert_ne!(chosen, first, "arrows choose within the group");
        let here = "document.activeElement.matches('[name=value]')";
        browser.press(&[Key::Tab]);
        assert!(!browser.ask::<bool>(here), "one stop for the whole scale");
        browser.press(&[Key::Shift, Key::Tab]);
        assert!(browser.ask::<bool>(here), "and back");
        browser.press(&[Key::Enter]);
        browser.until("document.querySelector('li.done')");
        assert_eq!(browser.text("li.done .num"), chosen, "Enter saves what was chosen");
        browser.forget();
    }
}

/// The first stop of every page leads past the header.
fn skip_to_main(browser: &Browser) {
    browser.press(&[Key::Tab]);
    assert!(browser.ask::<bool>("document.activeElement.matches('.skip')"), "the first stop");
    let top: f64 = browser.ask("document.activeElement.getBoundingClientRect().top");
    assert!(top >= 0.0, "seen when it has the focus");
    browser.press(&[Key::Enter]);
    browser.until("document.activeElement.id === 'main' || location.hash === '#main'");
    browser.press(&[Key::Tab]);
    assert!(browser.ask::<bool>("!!document.activeElement.closest('main')"), "past the header");
}

fn press_until(browser: &Browser, there: &str) {
    for _ in 0..40 {
        if browser.ask(there) {
            return;
        }
        browser.press(&[Key::Tab]);
    }
    panic!("no Tab leads to {there}");
}
