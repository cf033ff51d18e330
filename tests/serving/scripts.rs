//! A script is sent only where an island is, and runs only by the answer's own number.

use std::collections::BTreeSet;

use tests::{World, client::Client, tour};

/// The kind of page that has an island.
const ISLAND: &str = "/week";
const PEOPLE: [&str; 7] =
    ["u-jonas", "u-signe", "u-mette", "p-vil-far", "case-karla:child", "u-rasmus", "u-inge"];

#[test]
fn pages_without_an_island_ship_no_script() {
    let world = World::start();
    for stop in tour::tour(&world, &PEOPLE, 1) {
        let client = stop.person.map_or_else(|| world.nobody(), |person| world.sign_in(person));
        let answer = client.get(&stop.path).expect(200);
        let policy = answer.header("content-security-policy").unwrap_or_default();
        let page = answer.page();
        if stop.path == ISLAND {
            continue;
        }
        assert!(policy.contains("script-src 'none'"), "{}: {policy}", stop.path);
        assert!(!page.has("script, [rel=modulepreload], [rel=preload]"), "{}", stop.path);
        assert!(answer.text().trim_end().ends_with("</html>"), "{}", stop.path);
    }
}

#[test]
fn no_page_has_markup_that_the_policy_would_stop() {
    let world = World::start();
    for stop in tour::tour(&world, &PEOPLE, 1) {
        let client = stop.person.map_or_else(|| world.nobody(), |person| world.sign_in(person));
        let page = client.get(&stop.path).expect(200).page();
        for element in page.all("body *") {
            for (name, value) in element.value().attrs() {
                let stopped = name == "style" || name.starts_with("on");
                assert!(!stopped, "{}: {name}={value:?}", stop.path);
            }
        }
    }
}

/// The number in the policy of the week, with those on its scripts.
fn numbers(client: &Client) -> (String, BTreeSet<String>) {
    let answer = client.get(ISLAND).expect(200);
    let policy = answer.header("content-security-policy").expect("a policy").to_owned();
    let number = policy.split_once("'nonce-").and_then(|(_, rest)| rest.split_once('\''));
    let number = number.unwrap_or_else(|| panic!("no number in {policy}")).0.to_owned();
    let page = answer.page();
    let scripts =
        page.all("script").map(|script| script.attr("nonce").unwrap_or("none").to_owned());
    (number, scripts.collect())
}

#[test]
fn the_scripts_of_the_week_run_by_the_number_of_this_answer() {
    let world = World::start();
    let client = world.sign_in("case-karla:child");
    let (first, scripts) = numbers(&client);
    assert!(first.len() >= 22, "guessing it must be hopeless: {first}");
    assert_eq!(scripts, BTreeSet::from([first.clone()]));
    let (second, _) = numbers(&client);
    assert_ne!(first, second, "a number counts for one answer");
}
