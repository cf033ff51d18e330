//! The page of people is the demo's: anywhere else there is no such thing.

use tests::{World, database::Engine};

use super::real::{EMAIL, PASSWORD, Real, enter};

#[test]
fn outside_a_demo_nobody_comes_in_without_a_password() {
    let real = Real::start(Engine::Sqlite, &[]);
    let client = real.nobody();
    let fields = [("person", "u-jonas")];
    assert_eq!(client.post("/do/session/demo", &fields).status, 404);
    assert_eq!(client.cookie("session"), None);
    let absent = client.get("/nowhere-to-be-found").expect(404);
    let demo = client.get("/demo").expect(404);
    assert_eq!(demo.page().text("main"), absent.page().text("main"));
    assert!(!client.get("/sign-in").page().has("a[href='/demo']"));
    // Nor does somebody who is in change into somebody else.
    enter(&client, EMAIL, PASSWORD).expect(303);
    let before = client.cookie("session");
    assert_eq!(client.post("/do/session/demo", &fields).status, 404);
    assert_eq!(client.cookie("session"), before);
}

#[test]
fn in_a_demo_every_person_comes_in_by_one_button() {
    let world = World::start();
    assert!(world.nobody().get("/sign-in").page().has("a[href='/demo']"));
    let page = world.nobody().get("/demo").expect(200).page();
    let people: Vec<_> = page
        .all("form[action='/do/session/demo'] button[name=person]")
        .filter_map(|button| button.attr("value").map(str::to_owned))
        .collect();
    let cases = tests::demo_cases();
    let users = cases["users"].as_array().expect("users").len();
    let families = cases["cases"].as_array().expect("cases").iter();
    let families = families.map(|case| 1 + case["family"].as_array().expect("a family").len());
    // And the administrator, who is part of no case.
    assert_eq!(people.len(), users + families.sum::<usize>() + 1);
    for person in people {
        assert_eq!(world.sign_in(&person).get("/cases").status, 200, "{person}");
    }
}
