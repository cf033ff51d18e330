//! A protected address: no place is shown to whoever must not know it, and helpers are told.

use tests::{World, client::Client, database::Engine, on_both, tour};

const PEOPLE: &str = "/cases/case-villads/people";
const FILES: [&str; 2] = ["/api/my-information.json", "/api/cases/case-villads/seen.csv"];

on_both!(where_they_are_is_on_no_page_of_whoever_must_not_know_it);

/// Where every meeting is held here. No word of any language has it.
const MARK: &str = "Zqxplads";

/// On how many pages and in how many files somebody reads where they meet.
fn read(world: &World, person: &'static str) -> usize {
    let client = world.sign_in(person);
    let all = tour::links(world, person);
    let texts = all.iter().map(String::as_str).chain(FILES).map(|path| client.get(path).text());
    texts.filter(|text| text.contains(MARK)).count()
}

fn protect(client: &Client, verb: &str, whose: &str, status: u16) {
    let fields = [("case", "case-villads"), ("person", whose)];
    client.post(&format!("/do/protection/{verb}"), &fields).expect(status);
}

fn where_they_are_is_on_no_page_of_whoever_must_not_know_it(engine: Engine) {
    let world = World::on(engine);
    let moved = format!(r#"update meetings set place = '{{"da":"{MARK} 4","original":"da"}}'"#);
    world.database.run(&moved).expect("they meet elsewhere");
    let soon = "update meetings set planned = true, date = '2026-12-10' \
                where case_id = 'case-villads' and date = '2026-09-10'";
    world.database.run(soon).expect("they meet soon");
    let words = [("case", "case-villads"), ("text", "Vi har fundet et andet sted")];
    world.sign_in("u-nadia").post("/do/views/write", &words).expect(303);
    let supporter = "p-vil-bisidder";
    assert!(read(&world, supporter) > 0, "the places are there to be found");
    let (father, lead) = (world.sign_in("p-vil-far"), world.sign_in("u-nadia"));
    assert!(father.get(PEOPLE).page().has("form[action='/do/protection/set']"));
    // Whoever helps or supports cannot say so.
    protect(&world.sign_in("u-bo"), "set", "child", 403);
    protect(&world.sign_in(supporter), "set", "child", 403);
    protect(&lead, "set", "child", 303);
    protect(&lead, "set", "child", 303);
    assert_eq!(read(&world, supporter), 0);
    let plans = world.sign_in(supporter).get("/cases").expect(200).page().text("main");
    assert!(!plans.contains("Skovbrynets"), "nor the school: {plans}");
    let told = world.sign_in(supporter).get("/cases/case-villads/meeting").expect(200);
    assert!(told.page().text("main").contains("Spørg tovholderen"), "what to do instead");

    // Helpers go on reading them, and are told what that asks.
    for helper in ["u-nadia", "u-bo"] {
        assert!(read(&world, helper) > 0);
        let plan = world.sign_in(helper).get("/cases/case-villads").expect(200).page();
        assert!(plan.text("[data-protected]").contains("Beskyttet adresse: Villads"), "{helper}");
    }
    let plan = world.sign_in(supporter).get("/cases/case-villads").expect(200).page();
    assert!(!plan.has("[data-protected]"));

    // The lead said so: a guardian does not lift it, the lead does.
    protect(&father, "lift", "child", 403);
    protect(&lead, "lift", "child", 303);
    assert!(read(&world, supporter) > 0);
    protect(&father, "set", "p-vil-far", 303);
    assert_eq!(read(&world, supporter), 0, "a guardian’s own is protected likewise");
    assert!(read(&world, "p-vil-far") > 0, "who knows where they are themselves");
    protect(&father, "lift", "p-vil-far", 303);
    // The whole of it: the page begins with what was opened last.
    let log = father.get("/api/cases/case-villads/seen.csv").expect(200).text();
    assert!(log.contains("Skrev, at en adresse er beskyttet"), "{log}");
    assert_eq!(world.database.verify(), "the database is whole\n");
}
