//! A protected address: no place is shown to whoever must not know it, and helpers are told.

use tests::{World, client::Client, database::Engine, invitations::invite, on_both, tour};

const PEOPLE: &str = "/cases/case-villads/people";
const FILES: [&str; 2] = ["/api/my-information.json", "/api/cases/case-villads/seen.csv"];

on_both!(
    where_they_are_is_on_no_page_of_whoever_must_not_know_it,
    an_address_is_protected_in_every_case_of_theirs,
    the_lead_lifts_it_for_one_who_has_left,
);

/// Where every meeting is held here. No word of any language has it.
const MARK: &str = "Zqxplads";

/// On how many pages and in how many files somebody reads where they meet.
fn read(world: &World, person: &'static str) -> usize {
    let client = world.sign_in(person);
    let all = tour::links(world, person);
    let paths = all.iter().map(String::as_str).chain(FILES);
    paths.filter(|path| client.get(path).text().contains(MARK)).count()
}

fn protect(client: &Client, verb: &str, whose: &str, status: u16) {
    let fields = [("case", "case-villads"), ("person", whose)];
    client.post(&format!("/do/protection/{verb}"), &fields).expect(status);
}

fn where_they_are_is_on_no_page_of_whoever_must_not_know_it(engine: Engine) {
    let world = World::on(engine);
    let moved = format!(r#"update meetings set place = '{{"da":"{MARK} 4","original":"da"}}'"#);
    world.database.run(&moved).expect("they meet elsewhere");
    // Where helpers work, and with which class, tells where the child goes.
    let work = format!(
        r#"update people set title = '{{"da":"klasselærer, {MARK}","original":"da"}}' where kind = 'user';
           update units set name = '{{"da":"{MARK}skolen","original":"da"}}';
           insert into profiles (person_id, reach)
               values ('u-bo', '{{"da":"{MARK}, lokale 12","original":"da"}}')
               on conflict (person_id) do update set reach = excluded.reach"#
    );
    world.database.run(&work).expect("they work elsewhere");
    let soon = "update meetings set planned = true, date = '2026-12-10' \
                where case_id = 'case-villads' and date = '2026-09-10'";
    world.database.run(soon).expect("they meet soon");
    let words = [("case", "case-villads"), ("text", "Vi har fundet et andet sted")];
    world.sign_in("u-nadia").post("/do/views/write", &words).expect(303);
    let (supporter, mother) = ("p-vil-bisidder", "p-vil-mor");
    assert!(read(&world, supporter) > 0, "the places are there to be found");
    assert!(read(&world, mother) > read(&world, supporter), "and on who has seen it");
    let (father, lead) = (world.sign_in("p-vil-far"), world.sign_in("u-nadia"));
    assert!(father.get(PEOPLE).page().has("form[action='/do/protection/set']"));
    let invited = invite(&world, "u-nadia", "case-villads", &[("as", "relative")]);
    let welcome = || world.nobody().get(&invited.path).expect(200).text();
    assert!(welcome().contains(MARK), "whom one meets there");
    // Whoever helps or supports cannot say so.
    protect(&world.sign_in("u-bo"), "set", "child", 403);
    protect(&world.sign_in(supporter), "set", "child", 403);
    protect(&lead, "set", "child", 303);
    protect(&lead, "set", "child", 303);
    assert_eq!(read(&world, supporter), 0);
    assert_eq!(read(&world, mother), 0, "with whom the child does not live");
    protect(&world.sign_in(mother), "set", mother, 303);
    assert_eq!(read(&world, mother), 0, "nor by protecting her own address");
    protect(&world.sign_in(mother), "lift", mother, 303);
    assert!(!welcome().contains(MARK), "whoever is invited knows no more");
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

/// The mother of one child protects where she lives; she has another child, who lives with her.
fn an_address_is_protected_in_every_case_of_theirs(engine: Engine) {
    let world = World::on(engine);
    let meeting = format!(
        r#"update meetings set place = '{{"da":"{MARK} 4","original":"da"}}', planned = true,
               date = '2026-12-10' where case_id = 'case-alma';
           insert into memberships (case_id, person_id, role, position)
               values ('case-alma', 'p-vil-mor', 'family', 9);
           insert into family (case_id, person_id, relation, custody, lives_with_child)
               select 'case-alma', person_id, relation, 'shared', true
               from family where person_id = 'p-vil-mor'"#
    );
    world.database.run(&meeting).expect("another child");
    let told = |who: &str| {
        let page = world.sign_in(who).get("/cases/case-alma").expect(200).text();
        page.contains(MARK)
    };
    assert!(told("p-alma-far") && told("p-vil-mor"));
    let mother = world.sign_in("p-vil-mor");
    protect(&mother, "set", "p-vil-mor", 303);
    assert!(!told("p-alma-far"), "with whom the child does not live");
    assert!(told("p-vil-mor") && told("p-alma-mor") && told("u-signe"));
    let plan = world.sign_in("u-signe").get("/cases/case-alma").expect(200).page();
    assert!(plan.text("[data-protected]").contains("Beskyttet adresse: Louise"));
    // What she has said in one plan is not lifted in another.
    let lift = [("case", "case-alma"), ("person", "p-vil-mor")];
    let lead = world.sign_in("u-mette");
    lead.post("/do/protection/lift", &lift).expect(403);
    // It can be said in both, and holds until it is lifted in both.
    lead.post("/do/protection/set", &lift).expect(303);
    protect(&mother, "lift", "p-vil-mor", 303);
    assert!(!told("p-alma-far"));
    lead.post("/do/protection/lift", &lift).expect(303);
    assert!(told("p-alma-far"));
}

fn the_lead_lifts_it_for_one_who_has_left(engine: Engine) {
    let world = World::on(engine);
    let lead = world.sign_in("u-nadia");
    protect(&world.sign_in("p-vil-mor"), "set", "p-vil-mor", 303);
    let left = "update memberships set ended_on = '2026-11-20', position = null \
                where case_id = 'case-villads' and person_id = 'p-vil-mor'";
    world.database.run(left).expect("she is no longer part of it");
    let form = "[aria-labelledby=before] form[action='/do/protection/lift']";
    assert!(lead.get(PEOPLE).page().has(form), "it stands where she does");
    assert!(!lead.get(PEOPLE).page().has("[aria-labelledby=before] [action$='/set']"));
    protect(&lead, "lift", "p-vil-mor", 303);
    let plan = lead.get("/cases/case-villads").expect(200).page();
    assert!(!plan.has("[data-protected]") && !lead.get(PEOPLE).page().has(form));
}
