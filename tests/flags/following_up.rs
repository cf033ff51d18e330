//! `/follow-up`: what waits, for whom, handed on in two taps; and the list without names.

use tests::{World, demo_cases};

use super::steps::flags;

#[test]
fn a_coordinator_sees_what_waits_in_their_units() {
    let world = World::start();
    let page = world.sign_in("u-rasmus").get("/follow-up").expect(200).page();
    let expected = demo_cases();
    let expected = expected["cases"].as_array().expect("cases").iter();
    let expected = expected.flat_map(|case| case["expected_flags"].as_array().expect("flags"));
    let expected = expected.map(|flag| flag.as_str().expect("a text").to_owned()).collect();
    assert_eq!(flags(&page), expected, "every open flag, once");
    let groups: Vec<_> = page.all("tbody").filter_map(|group| group.attr("id")).collect();
    assert_eq!(groups, ["wrong_way", "no_effect", "disagree", "seldom", "few", "reached", "late"]);
    let samuel = page.text("#no_effect");
    for words in ["Sproggruppe", "11 af 26", "31. jul", "Grace 2 af 5", "26. nov", "Mette Lund"] {
        assert!(samuel.contains(words), "{words} in {samuel}");
    }
    assert!(page.text("#reached").contains("Karla"), "plan how it becomes less");
    let waited: Vec<_> = page.all("#late time").filter_map(|time| time.attr("datetime")).collect();
    assert!(waited.contains(&"2026-11-21"), "since when: {waited:?}");
}

#[test]
fn a_lead_sees_their_own_and_others_nothing() {
    let world = World::start();
    let nadia = world.sign_in("u-nadia").get("/follow-up").expect(200).page();
    assert!(nadia.has("[data-subject=goal-vil-1]") && nadia.has("[data-subject=goal-yus-1]"));
    assert!(!nadia.has("[data-subject=goal-sam-1]"), "Mette leads Samuel's");
    for person in ["u-jonas", "p-sam-mor", "case-karla:child"] {
        world.sign_in(person).get("/follow-up").expect(404);
        world.sign_in(person).get("/api/follow-up.csv").expect(404);
    }
    world.nobody().get("/api/follow-up.csv").expect(401);
}

#[test]
fn a_filter_shows_only_what_is_asked_for() {
    let world = World::start();
    let rasmus = world.sign_in("u-rasmus");
    for (query, groups) in [
        ("kind=no_effect", &["no_effect"][..]),
        ("unit=maelkeboetten", &["no_effect", "seldom", "late"]),
        ("lead=u-mette&kind=reached", &["reached"]),
        ("lead=u-nobody", &[]),
    ] {
        let page = rasmus.get(&format!("/follow-up?{query}")).expect(200).page();
        let found: Vec<_> = page.all("tbody").filter_map(|group| group.attr("id")).collect();
        assert_eq!(found, groups, "{query}");
    }
}

#[test]
fn what_is_handed_on_reaches_the_lead() {
    let world = World::start();
    let (rasmus, mette) = (world.sign_in("u-rasmus"), world.sign_in("u-mette"));
    let list = rasmus.get("/follow-up").page();
    for form in ["/do/flags/ask", "/do/flags/agenda"] {
        let css = format!("[data-subject=goal-sam-1] form[action='{form}']");
        let fields = list.fields(&css);
        let fields: Vec<_> = fields.iter().map(|(name, value)| (&**name, &**value)).collect();
        let answer = rasmus.post(form, &fields).expect(303);
        assert_eq!(answer.header("location"), Some("/follow-up"));
    }
    let row = rasmus.get("/follow-up").page().text("[data-subject=goal-sam-1]");
    assert!(row.contains("Spurgt 21. nov") && row.contains("På dagsorden 26. nov"), "{row}");
    let front = mette.get("/").page().text("main");
    assert!(front.contains("Rasmus Holt beder dig se på Samuels forløb"), "{front}");
}

#[test]
fn the_list_to_take_along_has_no_names() {
    let world = World::start();
    let answer = world.sign_in("u-rasmus").get("/api/follow-up.csv").expect(200);
    assert_eq!(answer.header("content-type"), Some("text/csv; charset=utf-8"));
    let list = answer.text();
    assert!(list.lines().count() > 18, "{list}");
    assert!(list.contains("no_effect,no_effect,Børnehuset Mælkebøtten,2026-07-31"), "{list}");
    let demo = demo_cases();
    let mut names = Vec::new();
    collect(&demo["users"], "name", &mut names);
    collect(&demo["cases"], "name", &mut names);
    assert!(names.len() > 20);
    let words: Vec<_> = list.split(|letter: char| !letter.is_alphanumeric()).collect();
    for name in names.iter().flat_map(|name| name.split(' ')).filter(|name| name.len() > 2) {
        assert!(!words.contains(&name), "{name} in {list}");
    }
}

/// Every text of a field anywhere in a JSON document.
fn collect(json: &serde_json::Value, field: &str, found: &mut Vec<String>) {
    match json {
        serde_json::Value::Object(all) => {
            found.extend(all.get(field).and_then(|it| it.as_str()).map(str::to_owned));
            all.values().for_each(|value| collect(value, field, found));
        }
        serde_json::Value::Array(all) => all.iter().for_each(|value| collect(value, field, found)),
        _ => {}
    }
}
