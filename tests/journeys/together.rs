//! Two people change the same action: the second sees both texts and chooses.

use tests::{World, browser::Browser};

const ACTION: &str = "/cases/case-alma/actions/a-alma-3";
const TEXT: &str = "form[action='/do/actions/change'] input[name=text]";

#[test]
fn the_second_sees_both_texts() {
    let world = World::start();
    let browser = Browser::start(&world.server.address);
    for (scripts, theirs, mine) in
        [(true, "Kun tirsdage", "Kun onsdage"), (false, "Efter ferien", "Før ferien")]
    {
        browser.scripts(scripts);
        browser.sign_in("u-signe");
        browser.open(ACTION);
        browser.tap("details:has([action='/do/actions/change']) summary");
        change_meanwhile(&world, theirs);
        browser.fill(TEXT, mine);
        browser.follow("form[action='/do/actions/change'] button");

        let page = browser.text("main");
        assert!(page.contains(theirs), "what stands now: {page}");
        assert!(page.contains(mine), "what was typed: {page}");
        assert_eq!(world.sign_in("u-mette").get(ACTION).page().text("h1"), theirs, "not saved yet");

        browser.follow("main .btn-main");
        assert_eq!(browser.path(), ACTION);
        assert_eq!(browser.text("h1"), mine, "chosen, and saved");
        browser.forget();
    }
}

/// Somebody else saves other words while the first still types.
fn change_meanwhile(world: &World, words: &str) {
    let mette = world.sign_in("u-mette");
    let mut form = mette.get(ACTION).page().form("form[action='/do/actions/change']");
    form.insert("text".to_owned(), words.to_owned());
    let fields: Vec<_> = form.iter().map(|(name, value)| (name.as_str(), value.as_str())).collect();
    let _ = mette.post("/do/actions/change", &fields).expect(303);
}
