//! The family's list, from outside.

use tests::{
    World,
    client::Client,
    database::Engine,
    on_both,
    page::{Page, text},
};

const SEEN: &str = "/cases/case-samuel/seen";

on_both! {
    the_family_sees_who_has_seen_it,
}

/// The rows of the list, each as its words.
fn rows(client: &Client) -> Vec<String> {
    let page = client.get(SEEN).expect(200).page();
    page.all("tbody tr").map(text).collect()
}

fn the_family_sees_who_has_seen_it(engine: Engine) {
    let world = World::on(engine);
    let (grace, lone) = (world.sign_in("p-sam-mor"), world.sign_in("u-lone"));
    grace.post("/do/locale/set", &[("locale", "en")]).expect(303);
    lone.get("/cases/case-samuel").expect(200);
    lone.get("/cases/case-samuel/goals/goal-sam-1").expect(200);
    let fields = [("measure", "ms-sam-1"), ("value", "6"), ("key", "one")];
    lone.post("/do/measures/record", &fields).expect(303);
    // What one may not see is not there to be opened.
    world.sign_in("u-bo").get("/cases/case-samuel").expect(404);

    let seen = rows(&grace);
    let of = |who: &str| seen.iter().filter(|row| row.contains(who)).collect::<Vec<_>>();
    assert_eq!(of("Lone Bech").len(), 3, "{seen:?}");
    let wanted = ["Wrote a measurement", "Opened the goal and the curve", "Opened the plan"];
    for (row, words) in of("Lone Bech").iter().zip(wanted) {
        assert!(row.contains(words), "the newest first: {seen:?}");
        assert!(row.contains("pedagogue, the Sun Room"), "who that is: {row}");
    }
    assert!(of("Lone Bech")[1].contains("Is in Samuel’s network"), "{seen:?}");
    assert!(of("Bo Skov").is_empty(), "{seen:?}");
    assert!(seen[0].contains("Grace") && seen[0].contains("Opened this list"), "one's own too");
    let again = rows(&grace);
    assert!(again[0].contains("Opened this list (2 times)"), "{again:?}");
    assert_eq!(again.len(), seen.len(), "what is opened twice running is one line");
    assert_eq!(world.database.verify(), "the database is whole\n");
}

#[test]
fn it_is_two_taps_away_and_for_family_and_lead() {
    let world = World::start();
    for (person, sees) in [
        ("p-sam-mor", true),
        ("case-samuel:child", true),
        ("u-mette", true),
        ("u-lone", false),
        ("u-henrik", false),
    ] {
        let client = world.sign_in(person);
        let front = client.get("/").expect(200).page();
        assert!(front.has("a[href='/cases/case-samuel']"), "one tap");
        let plan = client.get("/cases/case-samuel").expect(200).page();
        assert_eq!(plan.has(&format!("a[href='{SEEN}']")), sees, "{person}: the other");
        client.get(SEEN).expect(if sees { 200 } else { 403 });
    }
}

#[test]
fn whoever_comes_from_outside_is_marked_with_their_reason() {
    let world = World::start();
    let (rasmus, grace) = (world.sign_in("u-rasmus"), world.sign_in("p-sam-mor"));
    rasmus.get("/follow-up").expect(200);
    let why = [("case", "case-samuel"), ("why", "Gruppen er ikke holdt siden maj")];
    rasmus.post("/do/cases/open", &why).expect(303);
    rasmus.get("/cases/case-samuel").expect(200);
    grace.post("/do/locale/set", &[("locale", "da")]).expect(303);
    let page = grace.get(SEEN).expect(200).page();
    let rows: Vec<_> = page.all("tbody tr").filter(|row| text(*row).contains("Rasmus")).collect();
    let words: Vec<_> = rows.iter().map(|row| text(*row)).collect();
    assert!(words[0].contains("Åbnede planen"), "{words:?}");
    assert!(words[0].contains("»Gruppen er ikke holdt siden maj«"), "{words:?}");
    assert!(words[0].contains("Uden for netværket"), "{words:?}");
    assert!(words[1].contains("Åbnede forløbet udefra"), "{words:?}");
    assert!(words[2].contains("Indsatser, der skal ses på"), "{words:?}");
    assert!(words[2].contains("Er koordinator for stedet"), "{words:?}");
    let tag = tests::page::selector(".tag-look");
    let marked = rows.iter().filter(|row| row.select(&tag).next().is_some()).count();
    assert_eq!(marked, 1, "only that one is unusual");
}

#[test]
fn the_list_can_be_taken_along() {
    let world = World::start();
    world.sign_in("u-lone").get("/cases/case-samuel").expect(200);
    let path = "/api/cases/case-samuel/seen.csv";
    let grace = world.sign_in("p-sam-mor");
    let list = grace.get(path).expect(200);
    assert_eq!(list.header("content-type"), Some("text/csv; charset=utf-8"));
    let list = list.text();
    assert!(list.starts_with("at,who,role,what,why\n"), "{list}");
    assert!(list.contains("Lone Bech") && list.contains("Opened the plan"), "{list}");
    world.sign_in("u-lone").get(path).expect(403);
    world.sign_in("u-bo").get(path).expect(404);
    world.nobody().get(path).expect(401);
}

#[test]
fn a_rejected_form_shows_the_page_again_and_is_noted_again() {
    let world = World::start();
    let (grace, lone) = (world.sign_in("p-sam-mor"), world.sign_in("u-lone"));
    grace.post("/do/locale/set", &[("locale", "en")]).expect(303);
    let goal = "/cases/case-samuel/goals/goal-sam-1";
    for (form, fields, opened) in [
        ("/do/views/write", [("case", "case-samuel"), ("text", " "), ("back", "")], "How I see it"),
        ("/do/measures/record", [("measure", "ms-sam-1"), ("value", "x"), ("back", goal)], "goal"),
        (
            "/do/measures/record",
            [("measure", "ms-sam-1"), ("value", "x"), ("back", "/week")],
            "week",
        ),
        (
            "/do/actions/add",
            [("case", "case-samuel"), ("goal", "goal-sam-1"), ("text", "")],
            "action",
        ),
    ] {
        let before = of_lone(&grace);
        lone.post(form, &fields).expect(422);
        let after = of_lone(&grace);
        assert_ne!(after, before, "{form} {fields:?}");
        assert!(after[0].contains(opened), "{form} {fields:?}: {after:?}");
    }
}

fn of_lone(client: &Client) -> Vec<String> {
    rows(client).into_iter().filter(|row| row.contains("Lone Bech")).collect()
}

#[test]
fn nothing_is_lost_between_two_pages() {
    let world = World::start();
    // Seven of each moment, as where a meeting is closed with all that was agreed.
    let opened = "with recursive one (n) as (select 0 union all select n + 1 from one where n < 139) \
        insert into readings (case_id, seq, person_id, at, what, relation, link) \
        select 'case-samuel', 1000 + n, 'u-lone', \
            strftime('%Y-%m-%dT%H:%M:%fZ', '2026-11-01', '+' || (n / 7) || ' minutes'), \
            case n % 2 when 0 then 'plan' else 'goal' end, 'helper', '' from one";
    world.database.run(opened).expect("opened");
    let grace = world.sign_in("p-sam-mor");
    let page = grace.get(SEEN).expect(200).page();
    let older = page.all("a[href*='before=']").next().expect("more").attr("href");
    let older = grace.get(older.expect("an address")).expect(200).page();
    let lone = |page: &Page| page.all("tbody tr").filter(|row| text(*row).contains("Lone")).count();
    let (first, second) = (lone(&page), lone(&older));
    assert!(first > 0 && second > 0, "{first} and {second}");
    assert_eq!(first + second, 140);
}
