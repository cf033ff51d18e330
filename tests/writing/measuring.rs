//! Recording a measurement, or that it was not possible.

use std::thread;

use tests::{World, database::Engine, on_both, page};

use super::steps::{added, rows};

/// Karla measures how often she took part; nothing is written for this week yet.
const KARLA: &str = "case-karla:child";
const GOAL: &str = "/cases/case-karla/goals/goal-kar-2";

on_both!(
    a_tapped_number_stands_in_the_table_and_in_the_week,
    a_form_sent_twice_counts_once,
    the_same_form_sent_at_once_counts_once,
    not_possible_is_said_and_not_missing,
    only_those_who_measure_may,
);

fn a_tapped_number_stands_in_the_table_and_in_the_week(engine: Engine) {
    let world = World::on(engine);
    let karla = world.sign_in(KARLA);
    let before = rows(&karla, GOAL);
    let week = karla.get("/week").expect(200).page();
    let form = week.form("[data-measure=ms-kar-2] form[action='/do/measures/record']");
    let mut fields: Vec<_> = form.iter().map(|(name, value)| (&**name, &**value)).collect();
    fields.push(("value", "5"));
    fields.retain(|(name, _)| *name != "note");
    fields.push(("note", "Også til fødselsdag"));
    let answer = karla.post("/do/measures/record", &fields).expect(303);
    assert_eq!(answer.header("location"), Some("/week"));

    let new = added(&before, &rows(&karla, GOAL));
    assert_eq!(new.len(), 1, "{new:?}");
    assert_eq!(new[0].rater, "child");
    assert!(new[0].words.contains("21. november 2026"), "{}", new[0].words);
    assert!(new[0].words.contains(" 5"), "{}", new[0].words);
    assert!(new[0].words.contains("Også til fødselsdag"), "{}", new[0].words);
    let saved = karla.get("/week").expect(200).page();
    let card = saved.one("[data-measure=ms-kar-2]");
    assert_eq!(card.attr("data-observation"), Some(new[0].id.as_str()));
    assert!(page::text(card).contains('5'), "{}", page::text(card));
    // Everybody in the case sees it.
    let seen = added(&before, &rows(&world.sign_in("u-lise"), GOAL));
    assert_eq!((&seen[0].id, &seen[0].rater), (&new[0].id, &new[0].rater));
    assert_eq!(world.database.verify(), "the database is whole\n");
}

#[test]
fn one_of_an_earlier_week_is_said_to_be_saved() {
    let world = World::start();
    let karla = world.sign_in(KARLA);
    let fields = [("measure", "ms-kar-2"), ("value", "5"), ("date", "2026-11-12"), ("key", "late")];
    let answer = karla.post("/do/measures/record", &fields).expect(303);
    let week = karla.get(answer.header("location").expect("the week")).expect(200).page();
    let card = page::text(week.one("[data-measure=ms-kar-2]"));
    assert!(card.contains("Gemt for torsdag 12. november"), "{card}");
}

fn a_form_sent_twice_counts_once(engine: Engine) {
    let world = World::on(engine);
    let karla = world.sign_in(KARLA);
    let before = rows(&karla, GOAL);
    let send = |key, note| {
        let fields = [("measure", "ms-kar-2"), ("value", "5"), ("note", note), ("key", key)];
        let fields = [&fields[..], &[("back", GOAL)]].concat();
        let answer = karla.post("/do/measures/record", &fields).expect(303);
        assert_eq!(answer.header("location"), Some(GOAL));
    };
    for (key, note) in [("bare", ""), ("with words", " To linjer\r\nom dagen ")] {
        let before = rows(&karla, GOAL);
        send(key, note);
        let first = rows(&karla, GOAL);
        assert_eq!(added(&before, &first).len(), 1);
        send(key, note);
        assert_eq!(rows(&karla, GOAL), first);
        // The same words are the same, whatever language the page has by then.
        karla.post("/do/locale/set", &[("locale", "en"), ("back", GOAL)]).expect(303);
        send(key, note);
        karla.post("/do/locale/set", &[("locale", "da"), ("back", GOAL)]).expect(303);
        assert_eq!(rows(&karla, GOAL), first);
    }
    // Another form is another measurement.
    send("another", "");
    assert_eq!(added(&before, &rows(&karla, GOAL)).len(), 3);
    assert_eq!(world.database.verify(), "the database is whole\n");
}

fn the_same_form_sent_at_once_counts_once(engine: Engine) {
    let world = World::on(engine);
    let karla = world.sign_in(KARLA);
    let before = rows(&karla, GOAL);
    thread::scope(|scope| {
        for _ in 0..8 {
            scope.spawn(|| {
                let taps = world.sign_in(KARLA);
                let fields = [("measure", "ms-kar-2"), ("value", "4"), ("key", "a tap")];
                taps.post("/do/measures/record", &fields).expect(303);
            });
        }
    });
    assert_eq!(added(&before, &rows(&karla, GOAL)).len(), 1);
    assert_eq!(world.database.verify(), "the database is whole\n");
}

fn not_possible_is_said_and_not_missing(engine: Engine) {
    let world = World::on(engine);
    let karla = world.sign_in(KARLA);
    let before = rows(&karla, GOAL);
    let fields = [("measure", "ms-kar-2"), ("not_possible", "ill"), ("back", "/week")];
    karla.post("/do/measures/record", &fields).expect(303);
    let new = added(&before, &rows(&karla, GOAL));
    assert_eq!(new.len(), 1, "{new:?}");
    assert!(new[0].words.to_lowercase().contains("syg"), "{}", new[0].words);
    let week = karla.get("/week").page();
    let card = week.one("[data-measure=ms-kar-2]");
    assert_eq!(card.attr("data-observation"), Some(new[0].id.as_str()));
}

fn only_those_who_measure_may(engine: Engine) {
    let world = World::on(engine);
    let before = world.database.export();
    // A helper of the case, its lead, a guardian: they see it, but Signe was asked.
    for person in ["u-jonas", "u-mette", "p-alma-mor"] {
        let fields = [("measure", "ms-alma-1"), ("value", "7")];
        assert_eq!(world.sign_in(person).post("/do/measures/record", &fields).status, 403);
    }
    assert_eq!(world.database.export(), before);
}
