//! The paper way: the plan, a goal with its curve and the minutes of a meeting print from the same
//! record in either language: black on white, nothing to tap, nothing cut through.

use tests::{
    World,
    browser::{Browser, Screen},
};

/// A4 between its margins, as the stylesheet has them, in CSS pixels.
const SHEET: Screen = Screen { width: 680, height: 1_000 };

/// What is wrong with a page on paper.
fn faults(browser: &Browser) -> Vec<String> {
    let height = SHEET.height;
    let asked = format!(
        "(() => {{
            const shown = e => e.getClientRects().length > 0;
            const told = e => e.tagName + '.' + e.className + ' ' + e.textContent.slice(0, 40);
            const all = css => [...document.querySelectorAll(css)].filter(shown);
            const wide = document.documentElement.scrollWidth > innerWidth ? ['too wide'] : [];
            const taps = all('button, input, select, textarea, nav').map(e => 'to tap: ' + told(e));
            const whole = all('.say, .card, .act, figure, tr').filter(e =>
                getComputedStyle(e).breakInside !== 'avoid' && getComputedStyle(e).display !== 'inline'
                || e.getBoundingClientRect().height > {height}).map(e => 'cut: ' + told(e));
            const light = c => {{
                const rgb = c.match(/[\\d.]+/g).slice(0, 3).map(v => v / 255)
                    .map(v => v <= 0.03928 ? v / 12.92 : ((v + 0.055) / 1.055) ** 2.4);
                return 0.2126 * rgb[0] + 0.7152 * rgb[1] + 0.0722 * rgb[2];
            }};
            const words = all('main *').filter(e =>
                [...e.childNodes].some(n => n.nodeType === 3 && n.textContent.trim()));
            const pale = words.filter(e => e.closest('svg') === null)
                .filter(e => 1.05 / (light(getComputedStyle(e).color) + 0.05) < 7)
                .map(e => 'pale: ' + told(e));
            const folded = all('main details').filter(e => {{
                const inside = [...e.children].find(c => c.tagName !== 'SUMMARY');
                return inside && inside.getClientRects().length === 0;
            }}).map(e => 'folded: ' + told(e));
            return [...wide, ...taps, ...whole, ...pale, ...folded];
        }})()"
    );
    browser.ask(&asked)
}

fn prints(browser: &Browser, path: &str, lang: &str, pages: std::ops::RangeInclusive<usize>) {
    browser.screen(SHEET);
    browser.open(path);
    browser.paper(true);
    let found = faults(browser);
    assert!(found.is_empty(), "{path} in {lang}: {found:#?}");
    assert_eq!(browser.ask::<String>("document.documentElement.lang"), lang);
    let count = browser.print(&format!("{}-{lang}", path.replace('/', "-")));
    assert!(pages.contains(&count), "{path} in {lang}: {count} pages, not {pages:?}");
    browser.paper(false);
}

#[test]
fn plan_goal_and_minutes_print_in_either_language() {
    let world = World::start();
    let mette = world.sign_in("u-mette");
    let plan = [
        ("case", "case-samuel"),
        ("kind", "network_meeting"),
        ("date", "2026-11-21"),
        ("place", "Børnehuset Mælkebøtten"),
        ("who", "p-sam-mor"),
        ("who", "u-mette"),
    ];
    let planned = mette.post("/do/meetings/plan", &plan).expect(303);
    let minutes = planned.header("location").expect("its address").to_owned();
    let about = [("case", "case-samuel"), ("meeting", minutes.rsplit('/').next().expect("an id"))];
    for step in ["invite", "begin"] {
        mette.post(&format!("/do/meetings/{step}"), &about).expect(303);
    }
    let told = [
        ("came", "p-sam-mor"),
        ("came", "u-mette"),
        ("form", "heard_before"),
        ("space", "I puderummet med Lone"),
        ("voice", "Han pegede på billedkort"),
        ("audience", "Lone, som læste det højt"),
        ("influence", "Gruppen ligger nu før frokost"),
        ("also", "Vi ser på det igen efter jul"),
        ("next", "2027-01-14"),
    ];
    mette.post("/do/meetings/close", &[&about[..], &told].concat()).expect(303);

    let browser = Browser::start(&world.server.address);
    // The same record, for the one who reads Danish and the one who reads English.
    for (person, lang) in [("u-mette", "da"), ("p-sam-mor", "en")] {
        browser.forget();
        browser.sign_in(person);
        prints(&browser, "/cases/case-samuel", lang, 2..=6);
        prints(&browser, "/cases/case-samuel/goals/goal-sam-1", lang, 2..=7);
        prints(&browser, &minutes, lang, 1..=2);
    }
}
