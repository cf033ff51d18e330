//! Where one is signed in: told in plain words, and ended from anywhere.

use tests::{World, client::Client};

const PHONE: &str = "Mozilla/5.0 (iPhone; CPU iPhone OS 18_1 like Mac OS X) Mobile/15E148";
const DESK: &str = "Mozilla/5.0 (Windows NT 10.0; Win64; x64) Firefox/132.0";

fn enter(world: &World, person: &str, browser: &str) -> Client {
    let client = world.nobody();
    let headers = [("sec-fetch-site", "same-origin"), ("user-agent", browser)];
    client.post_with("/do/session/demo", &[("person", person)], &headers).expect(303);
    client
}

fn alive(client: &Client) -> bool {
    client.get("/week").status == 200
}

/// The names of the places that the page offers to end.
fn offered(client: &Client) -> Vec<String> {
    let page = client.get("/account").expect(200).page();
    let names = page.all("form[action='/do/session/end-one'] input[name=place]");
    names.filter_map(|input| input.attr("value").map(str::to_owned)).collect()
}

#[test]
fn every_place_stands_there_in_plain_words() {
    let world = World::start();
    let (phone, desk) = (enter(&world, "u-jonas", PHONE), enter(&world, "u-jonas", DESK));
    enter(&world, "u-signe", PHONE);
    let page = desk.get("/account").expect(200).page();
    assert_eq!(page.all("[data-place]").count(), 2, "one's own and nobody else's");
    let here = page.text("[data-place=here]");
    assert!(here.contains("En computer med Windows") && here.contains("Du er her nu"), "{here}");
    let there = page.text("[data-place=there]");
    assert!(there.contains("En iPhone") && there.contains("Brugt sidst"), "{there}");
    for token in [&phone, &desk].map(|client| client.cookie("session").expect("a token")) {
        assert!(!desk.get("/account").text().contains(&token), "no token is shown");
    }
    assert!(desk.get("/").page().has("footer a[href='/account']"), "where one's name stands");
}

#[test]
fn one_place_or_all_others_are_ended() {
    let world = World::start();
    let here = enter(&world, "u-jonas", DESK);
    let first = enter(&world, "u-jonas", PHONE);
    let name = offered(&here).remove(0);
    let second = enter(&world, "u-jonas", PHONE);
    here.post("/do/session/end-one", &[("place", &name)]).expect(303);
    assert_eq!([&here, &first, &second].map(alive), [true, false, true]);
    let third = enter(&world, "u-jonas", DESK);
    here.post("/do/session/end-others", &[]).expect(303);
    assert_eq!([&here, &second, &third].map(alive), [true, false, false]);
    assert!(!here.get("/account").page().has("form[action='/do/session/end-others']"));
}

#[test]
fn nobody_ends_where_others_are_signed_in() {
    let world = World::start();
    let (jonas, _) = (enter(&world, "u-jonas", DESK), enter(&world, "u-jonas", PHONE));
    let name = offered(&jonas).remove(0);
    let signe = enter(&world, "u-signe", DESK);
    let theirs = signe.post("/do/session/end-one", &[("place", &name)]);
    let nothing = signe.post("/do/session/end-one", &[("place", "x")]);
    assert_eq!((theirs.status, theirs.bytes), (nothing.status, nothing.bytes));
    signe.post("/do/session/end-others", &[]).expect(303);
    assert_eq!(offered(&jonas), [name], "still there");
}
