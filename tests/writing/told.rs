//! "Saved." stands on the page that a form leads to, once.

use tests::{World, client::Client};

fn is_told(client: &Client, page: &str) -> bool {
    client.get(page).expect(200).page().has("main > [role='status']")
}

#[test]
fn what_is_saved_is_told_once() {
    let world = World::start();
    let jonas = world.sign_in("u-jonas");
    let plan = "/cases/case-alma";
    assert!(!is_told(&jonas, plan));
    let said = |text: &str, key: &str| {
        jonas.post("/do/views/write", &[("case", "case-alma"), ("text", text), ("key", key)])
    };
    said("", "one").expect(422);
    assert!(!is_told(&jonas, plan), "what came back is not saved");
    said("Hun vinker", "two").expect(303);
    let page = jonas.get(plan).expect(200).page();
    assert_eq!(page.text("main > [role='status']"), "Gemt.");
    assert!(!is_told(&jonas, plan), "once");
    // Choosing a language saves no words of theirs.
    jonas.post("/do/locale/set", &[("locale", "en"), ("back", plan)]).expect(303);
    assert!(!is_told(&jonas, plan));
}
