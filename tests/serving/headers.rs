//! The headers that protect the people in an answer, on every kind of answer.

use tests::{World, client::Answer};

/// One of each kind of answer, by what it is.
fn kinds_of_answers(world: &World) -> Vec<(&'static str, Answer)> {
    let (nobody, jonas) = (world.nobody(), world.sign_in("u-jonas"));
    let foreign = [("sec-fetch-site", "cross-site")];
    let locale = [("locale", "da")];
    let wrong = [("measure", "ms-fre-1"), ("value", "x"), ("back", "/week")];
    let not_mine = [("measure", "ms-alma-1"), ("value", "3")];
    let door = [("email", "a@example.dk"), ("password", "forkert")];
    let style = nobody.get("/sign-in").page();
    let style = style.one("link[rel=stylesheet]").attr("href").unwrap_or_default().to_owned();
    vec![
        ("a page", jonas.get("/cases/case-alma").expect(200)),
        ("a page with an island", jonas.get("/week").expect(200)),
        ("a page for anyone", nobody.get("/sign-in").expect(200)),
        ("the way to the door", nobody.get("/week").expect(303)),
        ("not found", jonas.get("/cases/case-villads").expect(404)),
        ("no such address", jonas.get("/nowhere").expect(404)),
        ("no such file", nobody.get("/site/0/nothing.css").expect(404)),
        ("a file", nobody.get(&style).expect(200)),
        ("health", nobody.get("/healthz").expect(200)),
        ("no such method", jonas.get("/do/locale/set").expect(405)),
        ("a saved form", jonas.post("/do/locale/set", &locale).expect(303)),
        ("a rejected form", jonas.post("/do/measures/record", &wrong).expect(422)),
        ("not allowed", jonas.post("/do/measures/record", &not_mine).expect(403)),
        ("from elsewhere", jonas.post_with("/do/locale/set", &locale, &foreign).expect(403)),
        ("no form", jonas.post("/do/locale/set", &[]).expect(400)),
        ("a wrong password", nobody.post("/do/session/start", &door).expect(422)),
    ]
}

#[test]
fn every_kind_of_answer_has_its_headers() {
    let world = World::start();
    for (kind, answer) in kinds_of_answers(&world) {
        let header = |name| answer.header(name).unwrap_or_else(|| panic!("{kind}: no {name}"));
        let policy = header("content-security-policy");
        assert!(policy.starts_with("default-src 'none';"), "{kind}: {policy}");
        assert!(policy.contains("frame-ancestors 'none'"), "{kind}: {policy}");
        assert!(policy.contains("base-uri 'none'"), "{kind}: {policy}");
        // Nothing written into a page runs or dresses it.
        for loose in ["unsafe-inline", "'unsafe-eval'", "*", "http:", "https:"] {
            assert!(!policy.contains(loose), "{kind}: {policy}");
        }
        assert_eq!(header("x-content-type-options"), "nosniff", "{kind}");
        assert_eq!(header("x-frame-options"), "DENY", "{kind}");
        assert_eq!(header("referrer-policy"), "same-origin", "{kind}");
        assert_eq!(header("cross-origin-opener-policy"), "same-origin", "{kind}");
        assert_eq!(header("cross-origin-resource-policy"), "same-origin", "{kind}");
        assert!(header("permissions-policy").contains("camera=()"), "{kind}");
        // Nothing about people stays on a shared machine.
        let kept = header("cache-control");
        let wanted =
            if kind == "a file" { "public, max-age=31536000, immutable" } else { "no-store" };
        assert_eq!(kept, wanted, "{kind}");
        assert_eq!(answer.header("server"), None, "{kind}");
        assert_eq!(answer.header("strict-transport-security"), None, "{kind}: this is plain http");
    }
}

#[test]
fn a_page_says_what_it_is() {
    let world = World::start();
    let answer = world.sign_in("u-jonas").get("/cases/case-alma").expect(200);
    assert_eq!(answer.header("content-type"), Some("text/html; charset=utf-8"));
    assert!(answer.text().starts_with("<!DOCTYPE html><html lang=\"da\""));
    let answer = world.nobody().get("/nowhere").expect(404);
    assert_eq!(answer.page().one("html").attr("lang"), Some("da"));
}
