//! What is drawn once for everybody: whoever reads a plan after others have reads it as if they were
//! the first.

use std::collections::BTreeMap;

use tests::{World, demo_cases, page::Page};

/// The demo's cases: who reads each, and which pages.
fn cases() -> Vec<(Vec<String>, Vec<String>)> {
    let all = demo_cases();
    let cases = all["cases"].as_array().expect("cases");
    let id = |one: &serde_json::Value| {
        one["id"].as_str().or(one.as_str()).expect("everybody has an id").to_owned()
    };
    cases
        .iter()
        .map(|case| {
            let plan = format!("/cases/{}", id(case));
            let people = ["family", "network"].map(|part| case[part].as_array().expect("a list"));
            let readers = people.into_iter().flatten().map(id);
            let readers = readers.chain([format!("{}:child", id(case))]).collect();
            let goals = case["goals"].as_array().expect("goals").iter();
            let goals = goals.map(|goal| format!("{plan}/goals/{}", id(goal)));
            (readers, [plan.clone()].into_iter().chain(goals).collect())
        })
        .collect()
}

/// What somebody reads there, without what is another in each form; nothing where they may not.
fn read(world: &World, person: &str, path: &str) -> Option<String> {
    let answer = world.sign_in(person).get(path);
    if answer.status != 200 {
        return None;
    }
    let keys: Vec<String> = answer
        .page()
        .all("input[name=key]")
        .filter_map(|key| key.attr("value"))
        .map(str::to_owned)
        .collect();
    Some(keys.iter().fold(answer.text(), |page, key| page.replace(key, "")))
}

#[test]
fn nobody_reads_what_was_drawn_for_another() {
    let mut world = World::start();
    let cases = cases();
    // Each comes alone, to a program that has drawn nothing yet.
    let mut alone = BTreeMap::new();
    for (readers, pages) in &cases {
        for reader in readers {
            world.restart();
            for page in pages {
                alone.insert((reader, page), read(&world, reader, page));
            }
        }
    }
    assert!(alone.values().flatten().count() > 60, "most may read most");
    // Then all of them come, in either order.
    for turned in [false, true] {
        world.restart();
        for (readers, pages) in &cases {
            let mut readers: Vec<_> = readers.iter().collect();
            if turned {
                readers.reverse();
            }
            for (reader, page) in readers.iter().flat_map(|one| pages.iter().map(|it| (*one, it))) {
                assert_eq!(read(&world, reader, page), alone[&(reader, page)], "{reader}: {page}");
            }
        }
    }
}

#[test]
fn what_is_drawn_once_follows_the_case_and_the_language() {
    let world = World::start();
    let (lead, teacher) = (world.sign_in("u-mette"), world.sign_in("u-lone"));
    let (plan, goal) = ("/cases/case-samuel", "/cases/case-samuel/goals/goal-sam-1");
    let numbers = |page: &Page| page.all("tr[data-observation]").count();
    let before = numbers(&lead.get(goal).expect(200).page());
    let danish = lead.get(plan).expect(200).text();
    let fields = [("measure", "ms-sam-1"), ("value", "6"), ("key", "one")];
    teacher.post("/do/measures/record", &fields).expect(303);
    assert_eq!(numbers(&lead.get(goal).expect(200).page()), before + 1, "the new one stands there");
    lead.post("/do/locale/set", &[("locale", "en")]).expect(303);
    let english = lead.get(plan).expect(200);
    assert_eq!(english.page().one("html").attr("lang"), Some("en"));
    let only_danish = Page::read(&danish).text(".goal-how .status");
    assert_ne!(english.page().text(".goal-how .status"), only_danish, "in the reader's language");
}

#[test]
fn what_is_hidden_is_what_is_not_there_to_the_byte() {
    let world = World::start();
    for person in ["p-alma-mor", "u-lone", "u-rasmus"] {
        let client = world.sign_in(person);
        let absent = client.get("/cases/nobodys").expect(404).text();
        for hidden in ["/cases/case-karla", "/cases/case-karla/goals/goal-kar-1", "/nowhere?a=b"] {
            let answer = client.get(hidden);
            if answer.status == 404 {
                assert_eq!(answer.text(), absent, "{hidden} for {person}");
            }
        }
    }
}
