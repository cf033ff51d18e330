//! Invited by link: what this is, a password of one's own, the plan, and the first words in it.

use tests::{
    World,
    browser::Browser,
    invitations::{PASSWORD, invite},
};

#[test]
fn from_the_link_to_the_first_words() {
    let world = World::start();
    let browser = Browser::start(&world.server.address);
    let words = "Vi savner ro om morgenen.";
    for (scripts, locale, name, greeting) in
        [(true, "da", "Ida", "Velkommen, Ida"), (false, "en", "Grace", "Welcome, Grace")]
    {
        browser.scripts(scripts);
        let fields =
            [("as", "guardian"), ("custody", "shared"), ("name", name), ("locale", locale)];
        let one = invite(&world, "u-mette", "case-alma", &fields);
        browser.open(&one.path);
        assert_eq!(browser.text("h1"), greeting);
        browser.fill("#email", &format!("{name}@example.dk"));
        browser.fill("#password", "12345678");
        browser.follow("main .btn-main");
        assert_eq!(browser.count(".error"), 1, "that one is guessed first");
        browser.fill("#password", PASSWORD);
        browser.follow("main .btn-main");
        assert_eq!(browser.path(), "/cases/case-alma");
        assert_eq!(browser.ask::<String>("document.documentElement.lang"), locale);
        browser.follow("a[href='/cases/case-alma/view']");
        browser.fill("#text", words);
        browser.follow("main .btn-main");
        assert_eq!(browser.path(), "/cases/case-alma");
        assert!(browser.text(".says").contains(words), "{}", browser.text(".says"));
        let wrong = browser.complaints().into_iter().find(|it| !it.contains("422"));
        assert_eq!(wrong, None, "nothing but the form that came back");
        browser.forget();
    }
}
