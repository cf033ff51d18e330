//! Promise: anyone can use it. axe-core finds nothing on any page, at the width of a phone and of
//! a desk, light and dark, in both languages, error pages included. With `FOELGESKAB_SCREENS` set it
//! leaves a picture of each in `target/screens`.

use std::env;

use tests::{
    World,
    browser::{Browser, PHONE, WIDE},
    database::{Database, Engine},
    post_office::PostOffice,
    server::Server,
    tour::{Stop, tour},
};

const GOAL: &str = "/cases/case-alma/goals/goal-alma-1";
const SCREENS: &str = "FOELGESKAB_SCREENS";
const ACTION: &str = "/cases/case-alma/actions/a-alma-3";

#[test]
fn no_barriers_in_danish() {
    walk("da");
}

#[test]
fn no_barriers_in_english() {
    walk("en");
}

#[test]
fn no_barriers_on_the_way_in() {
    let office = PostOffice::open();
    let database = Database::new(Engine::Sqlite);
    let words =
        ["--database", &database.url, "--demo", "--today", tests::TODAY, "--mail", &office.url];
    let server = Server::with(&words, &[]);
    database.give_an_account("u-jonas", "jonas@example.dk");
    let browser = Browser::start(&server.address);
    let mut found = Vec::new();
    browser.open("/forgotten");
    look(&browser, "forgotten", &mut found);
    browser.follow("main .btn-main");
    look(&browser, "no address", &mut found);
    browser.fill("#email", "jonas@example.dk");
    browser.follow("main .btn-main");
    assert!(browser.path().contains("done=asked"));
    look(&browser, "a link is on its way", &mut found);
    browser.open(&office.wait_for(1)[0].link());
    look(&browser, "a new password", &mut found);
    browser.fill("#new", "fire små blå søheste");
    browser.follow("main .btn-main");
    look(&browser, "sign in with it", &mut found);

    // With a password and mail the page of one's account has more on it.
    browser.fill("#email", "jonas@example.dk");
    browser.fill("#password", "fire små blå søheste");
    browser.follow("main .btn-main");
    browser.open("/account");
    look(&browser, "account", &mut found);
    browser.follow("form[action='/do/account/password'] button");
    look(&browser, "rejected password", &mut found);
    browser.open("/account");
    browser.follow("form[action='/do/account/calendar'] button");
    look(&browser, "calendar address", &mut found);

    browser.open("/account/second");
    look(&browser, "second factor", &mut found);
    let secret: String = browser.ask("document.querySelector('[name=secret]').value");
    browser.fill("#password", "fire små blå søheste");
    browser.fill("#code", &tests::phone::code(&secret, 0));
    browser.follow("main .btn-main");
    look(&browser, "recovery codes", &mut found);
    browser.open("/account/second");
    look(&browser, "second factor on", &mut found);
    browser.forget();
    browser.open("/sign-in");
    browser.fill("#email", "jonas@example.dk");
    browser.fill("#password", "fire små blå søheste");
    browser.follow("main .btn-main");
    look(&browser, "and the code", &mut found);
    assert!(found.is_empty(), "{} violations:\n{}", found.len(), found.join("\n"));
}

fn walk(locale: &str) {
    let world = World::start();
    let browser = Browser::start(&world.server.address);
    let mut found = Vec::new();
    let mut signed_in = None;
    browser.open("/sign-in");
    choose(&browser, locale);
    let people = ["u-jonas", "case-karla:child", "u-signe", "u-mette", "u-rasmus", "u-inge"];
    for Stop { person, path } in tour(&world, &people, 2) {
        if person != signed_in {
            if let Some(person) = person {
                enter(&browser, person, locale);
            }
            signed_in = person;
        }
        browser.open(&path);
        look(&browser, &format!("{} {path}", person.unwrap_or("nobody")), &mut found);
    }
    enter(&browser, "u-signe", locale);
    faults(&world, &browser, &mut found);
    assert!(found.is_empty(), "{} violations:\n{}", found.len(), found.join("\n"));
}

/// Pages that tell of something wrong.
fn faults(world: &World, browser: &Browser, found: &mut Vec<String>) {
    browser.open("/cases/nowhere");
    look(browser, "not found", found);

    browser.open(&format!("{GOAL}/actions/new"));
    browser.follow("main .btn-main");
    assert!(browser.count(".errors a") > 1, "an empty form is told what is missing");
    look(browser, "rejected form", found);

    browser.open(GOAL);
    browser.follow("form[action='/do/measures/record'] .btn-main");
    assert_eq!(browser.count(".error"), 1, "saving nothing is told");
    look(browser, "rejected measurement", found);

    browser.open(ACTION);
    browser.tap("details:has([action='/do/actions/change']) summary");
    let mette = world.sign_in("u-mette");
    let mut form = mette.get(ACTION).page().form("form[action='/do/actions/change']");
    form.insert("text".to_owned(), "Noget andet".to_owned());
    let fields: Vec<_> = form.iter().map(|(name, value)| (name.as_str(), value.as_str())).collect();
    let _ = mette.post("/do/actions/change", &fields).expect(303);
    browser.follow("form[action='/do/actions/change'] button");
    assert!(browser.text("main").contains("Noget andet"), "both texts");
    look(browser, "two at once", found);

    browser.forget();
    browser.open("/sign-in");
    browser.fill("#email", "nobody@example.dk");
    browser.fill("#password", "wrong");
    browser.follow("main .btn-main");
    assert_eq!(browser.count(".errors"), 1, "a wrong password is told");
    look(browser, "rejected sign-in", found);
}

fn enter(browser: &Browser, person: &str, locale: &str) {
    browser.sign_in(person);
    choose(browser, locale);
}

fn choose(browser: &Browser, locale: &str) {
    browser.follow(&format!("button[name=locale][value={locale}]"));
}

/// One page in all its looks. What is folded is opened: it must be free of barriers as well.
fn look(browser: &Browser, page: &str, found: &mut Vec<String>) {
    browser.unfold();
    let lang: String = browser.ask("document.documentElement.lang");
    for screen in [WIDE, PHONE] {
        browser.screen(screen);
        for (dark, scheme) in [(false, "light"), (true, "dark")] {
            browser.dark(dark);
            let here = format!("{page} {} {scheme}", screen.width);
            found.extend(browser.barriers().iter().map(|barrier| format!("{here}: {barrier}")));
            if env::var_os(SCREENS).is_some() {
                let name = page.replace(" /", "-").replace(['/', ' '], "_");
                browser.picture(&format!("{name}-{lang}-{scheme}"), screen);
            }
        }
    }
    browser.screen(WIDE);
    browser.dark(false);
}
