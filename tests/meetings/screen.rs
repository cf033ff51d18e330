//! One screen for everybody in the room: a goal at a time, nothing scrolled away.

use tests::{
    World,
    browser::{Browser, Screen},
    page::text,
};

const MEETINGS: [(&str, &str); 4] = [
    ("u-mette", "/cases/case-alma/meetings/m-alma-4"),
    ("u-mette", "/cases/case-samuel/meetings/m-sam-3"),
    ("u-mette", "/cases/case-freja/meetings/m-fre-4"),
    ("u-mette", "/cases/case-karla/meetings/m-kar-4"),
];

#[test]
fn one_goal_at_a_time_in_its_own_words() {
    let world = World::start();
    let mother = world.sign_in("p-sam-mor");
    mother.post("/do/locale/set", &[("locale", "da")]).expect(303);
    let (_, meeting) = MEETINGS[1];
    let way = mother.get(meeting).expect(200).page();
    let way = way.one("main a[href$='/screen']").attr("href").expect("an address").to_owned();
    let page = mother.get(&way).expect(200).page();
    assert!(text(page.one("h1")).contains("Må jeg være med?"));
    let shown = page.text("main");
    for words in ["Enig: Samuel, Grace", "Sproggruppe", "Holdt 11 af 26", "Finde vikar"] {
        assert!(shown.contains(words), "{words} in {shown}");
    }
    let asked = "[data-flag=no_effect] a";
    assert!(page.has(asked), "what is to be looked at leads there");
    // Of several goals each has its place.
    let goals = mother.get(&way).expect(200).page();
    for goal in goals.all(".agenda a").filter_map(|it| it.attr("href")) {
        let page = mother.get(goal).expect(200).page();
        assert_eq!(page.one(".agenda [aria-current]").attr("href"), Some(goal));
    }
    world.sign_in("u-bo").get(&way).expect(404);
}

/// From the other end of the room nobody scrolls.
#[test]
fn nothing_is_scrolled_away() {
    let world = World::start();
    let browser = Browser::start(&world.server.address);
    browser.screen(Screen { width: 1280, height: 720 });
    for (person, meeting) in MEETINGS {
        browser.sign_in(person);
        browser.open(&format!("{meeting}/screen"));
        let ends: f64 =
            browser.ask("document.querySelector('main').getBoundingClientRect().bottom");
        assert!(ends <= 720.0, "{meeting} ends at {ends}");
        assert_eq!(browser.complaints(), Vec::<String>::new());
    }
}
