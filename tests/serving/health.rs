//! `/healthz`, for whoever watches over the program, and `/robots.txt`.

use tests::{World, database::Engine, on_both};

on_both!(it_says_that_it_can_answer);

fn it_says_that_it_can_answer(engine: Engine) {
    let world = World::on(engine);
    let answer = world.nobody().get("/healthz").expect(200);
    assert_eq!(answer.text(), "ok");
    assert_eq!(answer.header("set-cookie"), None);
}

#[test]
fn search_engines_are_kept_from_links_that_let_somebody_in() {
    let world = World::start();
    let answer = world.nobody().get("/robots.txt").expect(200);
    assert!(answer.header("content-type").is_some_and(|kind| kind.starts_with("text/plain")));
    for path in ["/invitation", "/forgotten", "/calendar", "/api"] {
        assert!(answer.text().contains(&format!("\nDisallow: {path}\n")), "{path}");
    }
    let page = world.nobody().get("/sign-in").expect(200).page();
    assert!(page.has("meta[name=description][content]"));
}
