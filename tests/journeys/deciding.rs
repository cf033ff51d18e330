//! The coordinator's Monday: list → intervention → decision to adjust → the line on the curve, and
//! the family's page says the same. With scripts and without.

use tests::{World, browser::Browser};

#[test]
fn from_the_list_to_a_new_phase() {
    for scripts in [true, false] {
        let world = World::start();
        let browser = Browser::start(&world.server.address);
        browser.scripts(scripts);
        browser.sign_in("u-rasmus");
        browser.open("/follow-up");
        browser.follow("#no_effect [data-subject=goal-sam-1] a");
        browser.fill("#why", "Gruppen er ikke holdt");
        browser.follow("main .btn-main");
        assert!(browser.text(".ask").contains("Er det tid til at justere indsatsen?"));

        // Six steps: what, from now on, why, the child's view, how, save.
        browser.tap("input[name=kind][value=adjust]");
        browser.fill("#label", "Gruppe hver dag");
        browser.fill("#reason", "Den blev holdt 11 af 26 gange");
        browser.fill("#child_view", "Jeg vil være med Ella");
        browser.tap("input[name=child_how][value=talk]");
        browser.follow("form[action='/do/flags/decide'] .btn-main");

        assert_eq!(browser.path(), "/cases/case-samuel/goals/goal-sam-1");
        assert!(browser.text("[data-chart]").contains("Gruppe hver dag"), "the line on the curve");
        assert_eq!(browser.count("[data-flag=no_effect]"), 0, "the flag is closed");
        browser.forget();
        browser.sign_in("p-sam-mor");
        browser.open("/cases/case-samuel/goals/goal-sam-1");
        assert_eq!(browser.count("[data-flag=no_effect]"), 0);
        assert!(browser.text("ol.steps").contains("Den blev holdt 11 af 26 gange"));
    }
}
