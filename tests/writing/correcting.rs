//! Correcting a measurement: the first stays in the table, struck through. Taking one back.

use tests::{World, client::Client, database::Engine, on_both, page};

use super::steps::{Row, added, rows};

const GOAL: &str = "/cases/case-freja/goals/goal-fre-1";
/// Freja's conflicts at break, as Jonas counts them.
const MEASURE: (&str, &str) = ("measure", "ms-fre-1");

on_both!(
    the_first_stays_beside_the_correction,
    what_is_taken_back_is_asked_for_again,
    one_entry_is_corrected_once,
    what_is_added_after_going_back_is_asked_about,
);

/// Jonas' newest entry.
fn newest(jonas: &Client) -> Row {
    let mut mine = rows(jonas, GOAL).into_iter().filter(|row| row.rater == "u-jonas");
    mine.find(|row| !row.struck).expect("an entry of Jonas")
}

fn path(row: &Row) -> String {
    format!("{GOAL}/observations/{}", row.id.replace('#', "%23"))
}

fn the_first_stays_beside_the_correction(engine: Engine) {
    let world = World::on(engine);
    let jonas = world.sign_in("u-jonas");
    let before = rows(&jonas, GOAL);
    let wrong = newest(&jonas);
    let goal = jonas.get(GOAL).page();
    assert!(goal.has(&format!("tr a[href='{}']", path(&wrong))), "a way to correct it");
    let form = jonas.get(&path(&wrong)).expect(200).page();
    let form = form.form("form[action='/do/measures/correct']");
    assert_eq!(form["value"], "3");
    let mut fields: Vec<_> = form.iter().map(|(name, value)| (&**name, &**value)).collect();
    fields.retain(|(name, _)| !["value", "note"].contains(name));
    fields.extend([("value", "4"), ("note", "Jeg havde glemt mandag")]);
    let answer = jonas.post("/do/measures/correct", &fields).expect(303);
    assert_eq!(answer.header("location"), Some(GOAL));
    // Sent again, as an impatient finger does.
    jonas.post("/do/measures/correct", &fields).expect(303);

    let after = rows(&jonas, GOAL);
    let new = added(&before, &after);
    assert_eq!(new.len(), 1, "{new:?}");
    assert!(!new[0].struck && new[0].words.contains(" 4"), "{new:?}");
    assert!(new[0].words.contains("Jeg havde glemt mandag"), "{new:?}");
    let first = after.iter().find(|row| row.id == wrong.id).expect("the first stays");
    assert!(first.struck && first.words.contains(" 3"), "{first:?}");
    assert!(!jonas.get(GOAL).page().has(&format!("a[href='{}']", path(&wrong))));
    assert_eq!(world.database.verify(), "the database is whole\n");
}

fn what_is_taken_back_is_asked_for_again(engine: Engine) {
    let world = World::on(engine);
    let jonas = world.sign_in("u-jonas");
    let week = jonas.get("/week").expect(200).page();
    let form = week.form("[data-measure=ms-fre-1] form[action='/do/measures/take-back']");
    let wrong = newest(&jonas);
    assert_eq!(form["observation"], wrong.id);
    let fields: Vec<_> = form.iter().map(|(name, value)| (&**name, &**value)).collect();
    jonas.post("/do/measures/take-back", &fields).expect(303);
    let first = rows(&jonas, GOAL).into_iter().find(|row| row.id == wrong.id);
    assert!(first.expect("it stays in the table").struck);
    let week = jonas.get("/week").page();
    let card = week.one("[data-measure=ms-fre-1]");
    assert_eq!(card.attr("data-observation"), None, "{}", page::text(card));
    assert!(week.has("[data-measure=ms-fre-1] form[action='/do/measures/record']"));
    assert_eq!(world.database.verify(), "the database is whole\n");
}

fn one_entry_is_corrected_once(engine: Engine) {
    let world = World::on(engine);
    let (here, there) = (world.sign_in("u-jonas"), world.sign_in("u-jonas"));
    let wrong = newest(&here);
    let fields =
        |value| [MEASURE, ("observation", &*wrong.id), ("value", value), ("date", "2026-11-20")];
    here.post("/do/measures/correct", &fields("4")).expect(303);
    let after = world.database.export();
    // From an older page: both are shown, and nothing is overwritten unseen.
    let answer = there.post("/do/measures/correct", &fields("5")).expect(409);
    let text = answer.page().text("main");
    assert!(text.contains('4') && text.contains('5'), "{text}");
    assert_eq!(world.database.export(), after);
}

#[test]
fn nobody_corrects_what_another_has_measured() {
    let world = World::start();
    let id = newest(&world.sign_in("u-jonas"));
    let before = world.database.export();
    for person in ["u-peter", "u-mette", "p-fre-mor", "case-freja:child"] {
        let client = world.sign_in(person);
        let fields = [MEASURE, ("observation", &id.id), ("value", "1"), ("date", "2026-11-20")];
        assert_eq!(client.get(&path(&id)).status, 403, "{person}");
        assert_eq!(client.post("/do/measures/correct", &fields).status, 403, "{person}");
        assert_eq!(client.post("/do/measures/take-back", &fields).status, 403, "{person}");
    }
    assert_eq!(world.database.export(), before);
}

#[test]
fn a_correction_that_cannot_be_keeps_what_was_typed() {
    let world = World::start();
    let jonas = world.sign_in("u-jonas");
    let wrong = newest(&jonas);
    let typed = [
        MEASURE,
        ("observation", &*wrong.id),
        ("date", "2026-11-20"),
        ("value", "mange"),
        ("note", "Jeg talte ikke"),
        ("key", "typed"),
    ];
    let page = jonas.post("/do/measures/correct", &typed).expect(422).page();
    assert!(page.has(".error"));
    let form = page.form("form[action='/do/measures/correct']");
    for (name, value) in typed {
        assert_eq!(form[name], value, "{name}");
    }
}

fn what_is_added_after_going_back_is_asked_about(engine: Engine) {
    let world = World::on(engine);
    let jonas = world.sign_in("u-jonas");
    let before = rows(&jonas, GOAL);
    let key = ("key", "once-only");
    let first = [MEASURE, ("value", "2"), key];
    for _ in 0..2 {
        jonas.post("/do/measures/record", &first).expect(303);
    }
    let more = [MEASURE, ("value", "2"), ("note", "Kun om fredagen"), key];
    let asked = jonas.post("/do/measures/record", &more).expect(409).page();
    assert!(asked.text("main").contains("gemt i forvejen"), "{}", asked.text("main"));
    assert_eq!(added(&before, &rows(&jonas, GOAL)).len(), 1);

    let form = asked.form("form[action='/do/measures/correct']");
    assert_eq!(form["note"], "Kun om fredagen");
    let fields: Vec<_> = form.iter().map(|(name, value)| (&**name, &**value)).collect();
    jonas.post("/do/measures/correct", &fields).expect(303);
    let after = rows(&jonas, GOAL);
    let new = added(&before, &after);
    let standing: Vec<_> = new.iter().filter(|row| !row.struck).collect();
    assert_eq!((new.len(), standing.len()), (2, 1), "{new:?}");
    assert!(standing[0].words.contains("Kun om fredagen"), "{new:?}");
}
