//! A measurement that cannot be: said beside the field, nothing saved, everything typed kept.

use tests::{World, page::Page};

const LONE: &str = "u-lone";
const GOAL: &str = "/cases/case-samuel/goals/goal-sam-1";
const FORM: &str = "form[action='/do/measures/record']";

/// What comes back, with the fields of its form.
fn rejected(world: &World, person: &str, fields: &[(&str, &str)]) -> Page {
    let before = world.database.export();
    let answer = world.sign_in(person).post("/do/measures/record", fields).expect(422);
    assert_eq!(world.database.export(), before, "{fields:?} has changed something");
    answer.page()
}

#[test]
fn what_is_typed_on_the_goal_comes_back_with_what_is_wrong() {
    let world = World::start();
    for (value, why) in [
        ("-3", "helt tal"),
        ("2,5", "helt tal"),
        ("ti", "tal"),
        ("", "Tryk på et tal"),
        ("1e999", "tal"),
    ] {
        let note = "Han fortalte om & <b>hunden</b>";
        let typed = [
            ("measure", "ms-sam-1"),
            ("value", value),
            ("note", note),
            ("date", "2026-11-19"),
            ("key", "typed"),
            ("back", GOAL),
        ];
        let page = rejected(&world, LONE, &typed);
        let error = page.text(".error");
        assert!(error.contains(why), "{value:?}: {error}");
        let form = page.form(FORM);
        for (name, value) in typed {
            assert_eq!(form[name], value, "{name}");
        }
        assert!(!page.has("b:not([class]) > hunden"), "words are words, not markup");
        assert!(page.one("[data-goal]").attr("data-goal") == Some("goal-sam-1"), "the same page");
    }
}

#[test]
fn a_day_to_come_is_refused_and_the_tapped_number_stays() {
    let world = World::start();
    for (date, why) in [("2026-11-22", "fremtiden"), ("22. november", "dato"), ("2026-02-30", "")] {
        let typed = [
            ("measure", "ms-kar-2"),
            ("value", "4"),
            ("note", "Jeg glemte det i går"),
            ("date", date),
            ("back", "/week"),
        ];
        let page = rejected(&world, "case-karla:child", &typed);
        let error = page.text("[data-measure=ms-kar-2] .error");
        assert!(!error.is_empty() && error.contains(why), "{date}: {error}");
        let form = page.form(&format!("[data-measure=ms-kar-2] {FORM}"));
        assert_eq!(form.get("value").map(String::as_str), Some("4"), "the tapped number");
        assert_eq!(form["note"], "Jeg glemte det i går");
        assert_eq!(form["date"], date);
    }
}

#[test]
fn a_number_off_the_scale_is_refused_with_its_ends() {
    let world = World::start();
    let goal = "/cases/case-villads/goals/goal-vil-1";
    let typed = [("measure", "ms-vil-2"), ("value", "11"), ("back", goal)];
    let error = rejected(&world, "p-vil-far", &typed).text(".error");
    assert!(error.contains('0') && error.contains("10"), "{error}");
}

#[test]
fn a_note_that_is_too_long_comes_back_whole_with_a_word_about_it() {
    let world = World::start();
    let note = "æ".repeat(4_001);
    let typed = [("measure", "ms-sam-1"), ("value", "5"), ("note", &note), ("back", GOAL)];
    let page = rejected(&world, LONE, &typed);
    let form = page.form(FORM);
    assert_eq!((form["note"].as_str(), form["value"].as_str()), (note.as_str(), "5"));
    assert!(page.text(".error").contains("4.000"), "what is wrong is said: {}", page.text("main"));
}

#[test]
fn a_form_without_its_fields_is_no_form() {
    let world = World::start();
    let lone = world.sign_in(LONE);
    assert_eq!(lone.post("/do/measures/record", &[("value", "5")]).status, 400);
    assert_eq!(lone.post("/do/measures/correct", &[("measure", "ms-sam-1")]).status, 400);
    assert_eq!(lone.post("/do/actions/add", &[]).status, 400);
    assert_eq!(lone.post("/do/views/write", &[("case", "")]).status, 400);
}

#[test]
fn what_is_wrong_comes_back_where_the_week_is_done() {
    let world = World::start();
    let jonas = world.sign_in("u-jonas");
    let week = jonas.get("/week").expect(200).page();
    let done =
        week.one("li.done[data-measure]").attr("data-measure").expect("a measure").to_owned();
    let note = "Han kom selv hen & spurgte";
    for back in ["", "/week"] {
        let typed = [("measure", &*done), ("value", "ti"), ("note", note), ("back", back)];
        let page = rejected(&world, "u-jonas", &typed);
        let there = format!("[data-measure='{done}']");
        assert!(!page.text(&format!("{there} .error")).is_empty(), "what is wrong is said");
        assert_eq!(page.form(&format!("{there} {FORM}"))["note"], note);
        let status = page.text("[role=status]");
        assert!(!status.contains("Alt er gemt"), "{status}");
    }
}
