//! The session that an adult opens for a child on the device at hand.

use tests::{World, client::Client, database::Engine, on_both};

pub(super) const OWN: &str = "/cases/case-alma/child";

on_both!(a_lent_device_opens_nothing_else_and_the_adult_is_gone);

/// Jonas opens Alma's page on his tablet.
pub(super) fn lend(world: &World) -> Client {
    let tablet = world.sign_in("u-jonas");
    let answer = tablet.post("/do/child/start", &[("case", "case-alma")]).expect(303);
    assert_eq!(answer.header("location"), Some(OWN));
    tablet
}

fn a_lent_device_opens_nothing_else_and_the_adult_is_gone(engine: Engine) {
    let world = World::on(engine);
    let jonas = world.sign_in("u-jonas");
    let adult = jonas.cookie("session").expect("a token");
    let offered = jonas.get("/cases/case-alma").expect(200).page();
    assert!(offered.text("main").contains("Du bliver logget ud først"), "said beforehand");
    jonas.post("/do/child/start", &[("case", "case-alma")]).expect(303);
    let tablet = jonas;
    let page = tablet.get(OWN).expect(200).page();
    let foot = page.text("footer");
    assert!(foot.contains("Jonas har åbnet siden for dig"), "{foot}");
    assert!(foot.contains("om 10 minutter"), "{foot}");
    assert!(!page.has("nav a, main a"), "nothing is offered that would not open");

    for elsewhere in ["/", "/cases/case-alma"] {
        let sent = tablet.get(elsewhere).expect(303);
        assert_eq!(sent.header("location"), Some(OWN), "{elsewhere}");
    }
    let goal = "/cases/case-alma/goals/goal-alma-1";
    let seen = "/cases/case-alma/seen";
    for elsewhere in ["/week", "/cases", "/sign-in", "/demo", "/api/follow-up.csv", goal, seen] {
        tablet.get(elsewhere).expect(404);
    }
    let other = [("person", "u-mette")];
    tablet.post("/do/session/demo", &other).expect(404);
    tablet.post("/do/child/start", &[("case", "case-alma")]).expect(404);
    let said = [("case", "case-alma"), ("text", "Det går godt"), ("back", goal)];
    tablet.post("/do/views/write", &said).expect(303);
    let empty = [("case", "case-alma"), ("text", ""), ("back", goal)];
    let page = tablet.post("/do/views/write", &empty).expect(422).page();
    assert!(page.has("html.kid"), "no other page comes back");
    tablet.post("/do/locale/set", &[("locale", "en"), ("back", OWN)]).expect(303);
    assert!(tablet.get(OWN).page().text("footer").contains("in 10 minutes"));

    // The adult's session went with it.
    let back = world.nobody();
    back.set_cookie("session", &adult);
    assert!(back.get("/week").expect(303).header("location").is_some_and(|it| it.contains("sign")));
    let log = world.sign_in("p-alma-far").get(seen).expect(200).page().text("main");
    assert!(log.contains("Åbnede barnets egen side for barnet på en skærm"), "{log}");
    assert_eq!(world.database.verify(), "the database is whole\n");
}

#[test]
fn it_is_ended_by_the_child_or_by_itself() {
    let world = World::start();
    let tablet = lend(&world);
    let end = tablet.post("/do/session/end", &[]).expect(303);
    assert_eq!(end.header("location"), Some("/sign-in"));
    tablet.get("/sign-in").expect(200);
    tablet.get(OWN).expect(303);

    let tablet = lend(&world);
    world.database.let_sessions_end();
    let gone = tablet.get(OWN).expect(303);
    assert!(gone.header("location").is_some_and(|place| place.starts_with("/sign-in")));
}

#[test]
fn only_who_is_in_the_plan_opens_it() {
    let world = World::start();
    let fields = [("case", "case-alma")];
    world.sign_in("u-lone").post("/do/child/start", &fields).expect(404);
    world.sign_in("case-alma:child").post("/do/child/start", &fields).expect(403);
    world.sign_in("p-alma-far").post("/do/child/start", &fields).expect(303);
}
