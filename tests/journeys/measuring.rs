//! Sign in, the plan, the goal; record a measurement, see it on the curve and in the table, and
//! correct it.

use tests::{TODAY, World, browser::Browser};

const GOAL: &str = "/cases/case-alma/goals/goal-alma-1";
const DOTS: &str = "[data-chart='ms-alma-1'] .chart-wide .dot";
const ROWS: &str = "tr[data-rater='u-signe']";

#[test]
fn a_measurement_is_seen_and_can_be_corrected() {
    let world = World::start();
    let browser = Browser::start(&world.server.address);
    for (round, (scripts, locale)) in
        [(true, "da"), (false, "en"), (true, "en"), (false, "da")].into_iter().enumerate()
    {
        browser.scripts(scripts);
        walk(&browser, locale, round);
        browser.forget();
    }
    assert_eq!(browser.complaints(), [""; 0]);
}

fn walk(browser: &Browser, locale: &str, round: usize) {
    browser.open("/demo");
    browser.follow(&format!("button[name=locale][value={locale}]"));
    browser.follow("button[name=person][value='u-signe']");
    browser.follow(&format!("button[name=locale][value={locale}]"));
    assert_eq!(browser.path(), "/");
    browser.follow("main a[href='/cases/case-alma']");
    assert_eq!(browser.text(".say-child b"), "Alma", "the child's own card comes first");
    browser.follow(&format!("main a[href='{GOAL}']"));
    let (dots, rows) = (browser.count(DOTS), browser.count(ROWS));

    browser.tap("label:has(input[name=value][value='8'])");
    browser.follow("form[action='/do/measures/record'] .btn-main");
    assert_eq!(browser.path(), GOAL);
    assert_eq!(browser.count(DOTS), dots + 1, "one more on the curve");
    assert_eq!(browser.count(ROWS), rows + 1, "one more in the table");
    // Each round adds one, and a corrected one stays: the newest stands first.
    assert_eq!(browser.count(&format!("{ROWS} s")), round);
    assert_eq!(value_of_newest(browser), "8");

    browser.tap("section:has([data-chart='ms-alma-1']) details:has(table) summary");
    browser.follow(&format!("{ROWS} a[href*='/observations/']"));
    browser.fill("#value", "9");
    browser.follow("main .btn-main");
    assert_eq!(browser.path(), GOAL);
    assert_eq!(browser.count(DOTS), dots + 1, "the corrected one takes the place of the first");
    assert_eq!(browser.count(&format!("{ROWS} s")), round + 1, "the first stays, struck through");
    assert_eq!(value_of_newest(browser), "9");
    let lang: String = browser.ask("document.documentElement.lang");
    assert_eq!(lang, locale);
}

/// What stands now in the newest row of the table.
fn value_of_newest(browser: &Browser) -> String {
    let newest = format!(
        "[...document.querySelectorAll(\"{ROWS}\")].filter(row => !row.querySelector('s'))[0]"
    );
    assert_eq!(browser.ask::<String>(&format!("{newest}.querySelector('time').dateTime")), TODAY);
    browser.ask(&format!("{newest}.querySelector('td > span').textContent.trim()"))
}
