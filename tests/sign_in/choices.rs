//! Language and text size: as the browser asks until somebody chooses; a choice before signing in
//! holds for this browser, one after it for the person, wherever they sign in.

use tests::{World, client::Client};

fn language(client: &Client, path: &str) -> String {
    client.get(path).page().one("html").attr("lang").unwrap_or_default().to_owned()
}

fn size(client: &Client, path: &str) -> Option<String> {
    client.get(path).page().one("html").attr("data-text").map(str::to_owned)
}

fn choose(client: &Client, what: &str, value: &str) {
    let (form, field) =
        if what == "locale" { ("/do/locale/set", "locale") } else { ("/do/text/set", "size") };
    let answer = client.post(form, &[(field, value), ("back", "/sign-in")]).expect(303);
    assert_eq!(answer.header("location"), Some("/sign-in"));
}

#[test]
fn the_browser_is_asked_first() {
    let world = World::start();
    let wishes = [
        ("da", "da"),
        ("en-GB,en;q=0.9", "en"),
        ("da;q=0.3, en;q=0.8", "en"),
        ("en;q=0, da", "da"),
        ("sv, de;q=0.5", "da"),
        ("not a language;;;", "da"),
    ];
    for (wish, wanted) in wishes {
        let page = world.nobody().get_with("/sign-in", &[("accept-language", wish)]).page();
        assert_eq!(page.one("html").attr("lang"), Some(wanted), "{wish}");
    }
    assert_eq!(language(&world.nobody(), "/sign-in"), "da");
    let chosen = world.nobody();
    choose(&chosen, "locale", "da");
    let page = chosen.get_with("/sign-in", &[("accept-language", "en")]).page();
    assert_eq!(page.one("html").attr("lang"), Some("da"), "a choice comes before the browser's");
}

#[test]
fn a_choice_before_signing_in_is_kept_for_this_browser() {
    let world = World::start();
    let client = world.nobody();
    choose(&client, "locale", "en");
    choose(&client, "size", "larger");
    assert_eq!(language(&client, "/demo"), "en");
    assert_eq!(size(&client, "/demo").as_deref(), Some("xl"));
    assert_eq!(language(&world.nobody(), "/demo"), "da", "another browser has chosen nothing");
    assert_eq!(size(&world.nobody(), "/demo"), None);
}

#[test]
fn a_choice_after_signing_in_is_kept_for_the_person() {
    let world = World::start();
    let here = world.sign_in("u-jonas");
    assert_eq!(language(&here, "/"), "da");
    choose(&here, "locale", "en");
    choose(&here, "size", "large");
    let there = world.sign_in("u-jonas");
    assert_eq!(language(&there, "/week"), "en");
    assert_eq!(size(&there, "/week").as_deref(), Some("l"));
    assert_eq!(language(&world.sign_in("u-mette"), "/"), "da", "nobody else's");
    here.post("/do/session/end", &[]).expect(303);
    assert_eq!(language(&here, "/sign-in"), "en", "after signing out in this browser");
    assert_eq!(size(&here, "/sign-in").as_deref(), Some("l"));
    assert_eq!(language(&world.sign_in("p-sam-mor"), "/"), "en", "Grace reads English");
}

#[test]
fn what_cannot_be_chosen_is_refused() {
    let world = World::start();
    let client = world.sign_in("u-jonas");
    for (form, field, value) in [
        ("/do/locale/set", "locale", "fr"),
        ("/do/locale/set", "locale", ""),
        ("/do/text/set", "size", "huge"),
        ("/do/text/set", "other", "large"),
    ] {
        assert_eq!(client.post(form, &[(field, value)]).status, 400, "{form} {value:?}");
    }
    assert_eq!(language(&client, "/"), "da");
    assert_eq!(size(&client, "/"), None);
}
