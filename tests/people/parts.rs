//! Each part sees what it is there for, and for as long.

use tests::{
    World, client::Client, database::Engine, invitations::invite, on_both, server::Server,
};

const CASE: &str = "case-alma";
const PLAN: &str = "/cases/case-alma";
const GOAL: &str = "/cases/case-alma/goals/goal-alma-1";

on_both!(a_guest_looks_until_the_day_of_the_meeting_is_over);

/// The meeting that is planned, as the form offers it.
fn meeting(world: &World) -> String {
    let page = world.sign_in("u-mette").get("/cases/case-alma/people/invite?as=guest").page();
    page.one("[name=meeting]").attr("value").expect("a meeting").to_owned()
}

/// The same program on another day.
fn on(world: &mut World, day: &str) {
    world.server.kill();
    let words = ["--database", &world.database.url, "--demo", "--today", day];
    world.server = Server::with(&words, &[]);
}

/// The same browser, at the address that the program has now.
fn moved(client: &Client, world: &World) -> Client {
    let moved = world.nobody();
    moved.set_cookie("session", &client.cookie("session").expect("a session"));
    moved
}

fn a_guest_looks_until_the_day_of_the_meeting_is_over(engine: Engine) {
    let mut world = World::on(engine);
    let one = invite(&world, "u-mette", CASE, &[("as", "guest"), ("meeting", &meeting(&world))]);
    let client = world.nobody();
    let page = client.get(&one.path).expect(200).page();
    assert!(!page.has("#email") && !page.has("#password"), "a guest needs no account");
    client.post("/do/invitations/take", &[("code", &one.code)]).expect(303);
    client.get(PLAN).expect(200);
    client.get(GOAL).expect(200);
    client.get("/cases/case-alma/seen").expect(403);
    client.post("/do/views/write", &[("case", CASE), ("text", "Hej")]).expect(403);
    client.get("/cases/case-villads").expect(404);
    let plan = client.get(PLAN).page();
    assert!(
        !plan.has(&format!("a[href='{PLAN}/view']")),
        "nothing is offered that would be refused"
    );
    on(&mut world, "2026-12-10");
    let client = moved(&client, &world);
    client.get(PLAN).expect(200);
    on(&mut world, "2026-12-11");
    let client = moved(&client, &world);
    client.get(PLAN).expect(404);
    assert_eq!(world.database.verify(), "the database is whole\n");
}

#[test]
fn an_interpreter_reads_what_is_for_the_meeting_and_nothing_else() {
    let world = World::start();
    let fields = [("as", "interpreter"), ("age", "yes"), ("meeting", &meeting(&world))];
    let one = invite(&world, "u-mette", CASE, &fields);
    let tolk = one.take(&world, "tolk@example.dk");
    for path in [PLAN, GOAL, "/cases/case-alma/people", "/cases/case-alma/sharing"] {
        tolk.get(path).expect(404);
    }
    let page = tolk.get("/cases/case-alma/meeting").expect(200).page();
    assert!(page.text("main").contains("10. december"), "{}", page.text("main"));
    assert!(page.has(".words-m"), "the words that will be said");
    assert!(!page.has("[data-status]") && !page.has("svg[role=img]"), "no status and no curve");
    let list = tolk.get("/cases").expect(200).page();
    assert_eq!(list.one("main a").attr("href"), Some("/cases/case-alma/meeting"));
}

#[test]
fn an_interpreter_under_18_needs_the_reason_that_the_law_asks_for() {
    let world = World::start();
    let meeting = meeting(&world);
    let young = [("as", "interpreter"), ("age", "no"), ("meeting", &*meeting)];
    let why = [("exception", "Kun for at finde lokalet")];
    let one = invite(&world, "u-mette", CASE, &[&young[..], &why].concat());
    let page = world.sign_in("u-mette").get(&one.page).expect(200).page();
    assert!(page.text("main").contains("Kun for at finde lokalet"), "the reason stands there");
}

#[test]
fn a_representative_reads_and_writes_and_gives_no_consent() {
    let world = World::start();
    let fields = [("as", "representative"), ("acts_for", "p-alma-mor")];
    let one = invite(&world, "u-mette", CASE, &fields);
    let advocate = one.take(&world, "advokat@example.dk");
    advocate.get(PLAN).expect(200);
    advocate.get("/cases/case-alma/seen").expect(200);
    advocate.post("/do/views/write", &[("case", CASE), ("text", "Hun vil høres")]).expect(303);
    advocate.post("/do/consents/stop", &[("case", CASE), ("consent", "c-alma-1")]).expect(403);
    advocate.post("/do/flags/decide", &[("case", CASE), ("flag", "x")]).expect(403);
}

#[test]
fn a_helper_from_outside_is_of_one_plan_only() {
    let world = World::start();
    let fields =
        [("as", "external"), ("place", "Psykologerne ved Havnen"), ("relation", "psykolog")];
    let one = invite(&world, "u-mette", CASE, &fields);
    let helper = one.take(&world, "psyk@example.dk");
    helper.get(PLAN).expect(200);
    let lists = helper.get("/cases").expect(200).page();
    assert_eq!(lists.all("main .todo a").count(), 1);
    helper.get("/follow-up").expect(404);
    // Invited elsewhere, they come with another account or not at all.
    let fields = [("as", "helper"), ("unit", "skovbrynet"), ("relation", "psykolog")];
    let other = invite(&world, "u-nadia", "case-villads", &fields);
    helper.post("/do/invitations/accept", &[("code", &other.code)]).expect(422);
    helper.get("/cases/case-villads").expect(404);
    let log = world.sign_in("p-alma-mor").get("/cases/case-alma/seen").page().text("main");
    assert!(log.contains("psykolog, Psykologerne ved Havnen"), "{log}");
}
