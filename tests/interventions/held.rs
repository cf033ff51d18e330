//! Whether it was held: in a tap or two, told in words, put right by another entry, and counted where
//! it is asked whether an intervention was given at all.

use tests::{World, client::Client, database::Engine, on_both, page::Page};

const PAGE: &str = "/cases/case-samuel/interventions/iv-sam-2";
const NOTE: &str = "/do/interventions/note";

on_both! { invariant_5_what_was_written_stays_and_a_correction_stands_in_its_place }

fn note(client: &Client, fields: &[(&str, &str)]) -> tests::client::Answer {
    let which = [("case", "case-samuel"), ("intervention", "iv-sam-2")];
    let fields: Vec<_> = which.iter().chain(fields).copied().collect();
    client.post(NOTE, &fields)
}

fn held(client: &Client) -> String {
    client.get(PAGE).expect(200).page().text("[data-held]")
}

/// The kindergarten is closed over Christmas.
fn close(world: &World) {
    let days = [("calendar", "kindergarten"), ("first", "2026-12-22"), ("last", "2027-01-03")];
    world.sign_in("u-inge").post("/do/organisation/close", &days).expect(303);
}

/// The entries of the log as somebody reads them.
fn outcomes(page: &Page) -> Vec<String> {
    let all = page.all("[data-occasion]").filter_map(|one| one.attr("data-outcome"));
    all.map(str::to_owned).collect()
}

fn invariant_5_what_was_written_stays_and_a_correction_stands_in_its_place(engine: Engine) {
    let world = World::on(engine);
    let henrik = world.sign_in("u-henrik");
    let page = henrik.get("/week").expect(200).page();
    let card = "[data-led=iv-sam-2]";
    assert!(page.has(card), "in the week of who is responsible");
    assert!(!world.sign_in("u-lone").get("/week").page().has(card), "and of nobody else");
    // One tap.
    let mut form = page.form(&format!("{card} form:has([value=held])"));
    form.insert("outcome".to_owned(), "held".to_owned());
    let fields: Vec<_> = form.iter().map(|(name, value)| (&**name, &**value)).collect();
    let back = henrik.post(NOTE, &fields).expect(303);
    assert_eq!(back.header("location"), Some("/week"));
    henrik.post(NOTE, &fields).expect(303);
    assert_eq!(held(&henrik), "Holdt 12 af 27 gange.", "sent twice, counted once");
    let card = henrik.get("/week").page();
    assert!(card.has("[data-led=iv-sam-2] [data-outcome=held]"), "and told there");

    note(&henrik, &[("outcome", "child_ill"), ("date", "2026-11-17")]).expect(303);
    assert_eq!(held(&henrik), "Holdt 12 af 28 gange.");
    let page = henrik.get(PAGE).page();
    assert_eq!(outcomes(&page), ["held", "child_ill"], "the latest first");
    let ill = page.one("[data-outcome=child_ill]").attr("data-occasion").expect("an id").to_owned();
    let lacking = [("outcome", "other"), ("date", "2026-11-17"), ("replaces", &*ill)];
    let page = note(&henrik, &lacking).expect(422).page();
    let form = page.form("form.form[action='/do/interventions/note']");
    assert_eq!(form["replaces"], ill, "mended, it still takes the place of the other");
    let right = [("outcome", "held"), ("date", "2026-11-17"), ("replaces", &*ill)];
    note(&henrik, &right).expect(303);
    assert_eq!(held(&henrik), "Holdt 13 af 28 gange.");
    let page = henrik.get(PAGE).page();
    assert_eq!(outcomes(&page), ["held", "held"]);
    let log = page.text("main");
    assert!(log.contains("Før stod der: Ikke holdt: barnet var sygt"), "the first is kept: {log}");
    // Who comes second to the same entry changes nothing.
    let late = note(
        &world.sign_in("u-mette"),
        &[
            ("outcome", "other"),
            ("words", "Bussen kom ikke"),
            ("date", "2026-11-17"),
            ("replaces", &*ill),
        ],
    );
    let page = late.expect(409).page();
    assert_eq!(page.form("form.form[action='/do/interventions/note']")["words"], "Bussen kom ikke");
    assert_eq!(held(&henrik), "Holdt 13 af 28 gange.");
    // What was a mistake no longer counts.
    let id = page.all("[data-outcome=held]").next().and_then(|it| it.attr("data-occasion"));
    let id = id.expect("an id").to_owned();
    note(&henrik, &[("outcome", "mistake"), ("date", "2026-11-21"), ("replaces", &*id)])
        .expect(303);
    assert_eq!(held(&henrik), "Holdt 12 af 27 gange.");
    assert_eq!(world.database.verify(), "the database is whole\n");
}

#[test]
fn what_cannot_be_is_said_beside_its_field_and_everything_typed_stays() {
    let world = World::start();
    let henrik = world.sign_in("u-henrik");
    let before = held(&henrik);
    close(&world);
    for (outcome, date, more, field) in [
        ("held", "2026-11-22", ("words", "Noget"), "date"),
        ("planned", "2026-11-20", ("words", "Noget"), "date"),
        ("held", "2026-05-01", ("words", "Noget"), "date"),
        ("held", "i går", ("words", "Noget"), "date"),
        ("", "2026-11-20", ("words", "Noget"), "outcome"),
        ("other", "2026-11-20", ("at", "10:15"), "words"),
        ("planned", "2026-12-01", ("at", "kvart over"), "at"),
        ("planned", "2026-12-01", ("weeks", "99"), "weeks"),
        // Both are in the holidays.
        ("planned", "2026-12-23", ("weeks", "2"), "date"),
    ] {
        let answer = note(&henrik, &[("outcome", outcome), ("date", date), more]);
        let page = answer.expect(422).page();
        assert!(page.has(&format!("a[href='#{field}']")), "{outcome} {date}: {field}");
        let form = page.form("form.form[action='/do/interventions/note']");
        assert_eq!((form["date"].as_str(), form[more.0].as_str()), (date, more.1));
    }
    assert_eq!(held(&henrik), before);
    let smuggled = [("outcome", "held"), ("date", "2026-11-20"), ("replaces", "somebody-elses")];
    note(&henrik, &smuggled).expect(404);
    note(&world.sign_in("u-lone"), &[("outcome", "held"), ("date", "2026-11-20")]).expect(403);
    note(&world.sign_in("p-sam-mor"), &[("outcome", "held"), ("date", "2026-11-20")]).expect(403);
}

#[test]
fn times_are_planned_ahead_and_asked_about_when_their_day_comes() {
    let world = World::start();
    let henrik = world.sign_in("u-henrik");
    let before = held(&henrik);
    close(&world);
    let planned = [("outcome", "planned"), ("date", "2026-11-21"), ("at", "10:00"), ("weeks", "8")];
    note(&henrik, &planned).expect(303);
    let page = henrik.get(PAGE).page();
    let count = outcomes(&page).len();
    assert_eq!(count, 6, "eight weeks, not in the holidays");
    assert!(page.text("main").contains("kl. 10"), "{}", page.text("main"));
    assert_eq!(held(&henrik), before, "what is to come does not count");
    let week = henrik.get("/week").page();
    let asked = "[data-led=iv-sam-2] [data-asked]";
    assert!(week.text(asked).contains("Blev det holdt?"), "{}", week.text("main"));
    let mut form = week.form(&format!("{asked} form:has([value=child_ill])"));
    form.insert("outcome".to_owned(), "child_ill".to_owned());
    let fields: Vec<_> = form.iter().map(|(name, value)| (&**name, &**value)).collect();
    henrik.post(NOTE, &fields).expect(303);
    assert_eq!(held(&henrik), "Holdt 11 af 27 gange.");
    assert!(!henrik.get("/week").page().has(asked));
}

#[test]
fn what_was_held_is_counted_before_it_is_asked_whether_it_helps() {
    let world = World::start();
    let henrik = world.sign_in("u-henrik");
    let flag = "[data-flag=low_delivery]";
    assert!(henrik.get(PAGE).page().has(flag));
    let goal = "/cases/case-samuel/goals/goal-sam-1";
    assert!(henrik.get(goal).page().text("main").contains("11 af 26"));
    // 60 per cent of 64 are 38.4.
    for day in 0..27 {
        let date = format!("2026-{:02}-{:02}", 10 + day / 20, 1 + day % 20);
        note(&henrik, &[("outcome", "held"), ("date", &date)]).expect(303);
    }
    assert!(held(&henrik).contains("Holdt 38 af 53 gange"), "{}", held(&henrik));
    assert!(!henrik.get(PAGE).page().has(flag), "it ends with the count, at once");
    let told = henrik.get(goal).page().text("main");
    assert!(told.contains("38 af 53") && !told.contains("11 af 26"), "{told}");
    // Nothing about the child in colours, scores or per cents.
    assert!(!henrik.get(PAGE).page().text("main").contains('%'));
}
