//! Consents from outside: given, stopped and renewed, and what follows at once.

use tests::{World, client::Client, database::Engine, on_both, page::text};

on_both! {
    what_is_stopped_has_stopped_at_the_next_request,
    the_missing_half_can_be_given,
}

/// The sentences about a consent, as somebody reads them.
fn sentences(client: &Client, case: &str, consent: &str) -> String {
    let page = client.get(&format!("/cases/{case}/sharing")).expect(200).page();
    text(page.one(&format!("[data-consent='{consent}']")))
}

/// Sends the form that the page offers for it.
fn send(client: &Client, case: &str, consent: &str, verb: &str) {
    let page = client.get(&format!("/cases/{case}/sharing")).expect(200).page();
    let css = format!("[data-consent='{consent}'] form[action='/do/consents/{verb}']");
    let form = page.form(&css);
    let fields: Vec<_> = form.iter().map(|(name, value)| (&**name, &**value)).collect();
    // Twice, as an impatient finger does.
    for _ in 0..2 {
        client.post(&format!("/do/consents/{verb}"), &fields).expect(303);
    }
}

fn what_is_stopped_has_stopped_at_the_next_request(engine: Engine) {
    let world = World::on(engine);
    let (grace, karin) = (world.sign_in("p-sam-mor"), world.sign_in("u-karin"));
    grace.post("/do/locale/set", &[("locale", "en")]).expect(303);
    karin.get("/cases/case-samuel").expect(200);
    let before = sentences(&grace, "case-samuel", "c-sam-1");
    for words in ["Henrik and Karin can see the plan", "Given by Grace", "17 April 2027"] {
        assert!(before.contains(words), "{words} in {before}");
    }
    send(&grace, "case-samuel", "c-sam-1", "stop");
    karin.get("/cases/case-samuel").expect(404);
    world.sign_in("u-henrik").get("/cases/case-samuel").expect(404);
    // Who is there by their work stays, and reads that it has stopped.
    let lone = world.sign_in("u-lone");
    let after = sentences(&lone, "case-samuel", "c-sam-1");
    assert!(after.contains("kan ikke se planen længere"), "{after}");
    assert!(after.contains("Stoppet af Grace den 21. november 2026"), "{after}");
    assert!(!lone.get("/cases/case-samuel/sharing").page().has("main form"), "not theirs to share");
    let log = grace.get("/cases/case-samuel/seen").page().text("main");
    assert!(log.contains("Stopped a sharing"), "{log}");

    // Shared anew, they are back.
    send(&grace, "case-samuel", "c-sam-1", "renew");
    karin.get("/cases/case-samuel").expect(200);
    assert_eq!(world.database.verify(), "the database is whole\n");
}

fn the_missing_half_can_be_given(engine: Engine) {
    let world = World::on(engine);
    let (father, karin) = (world.sign_in("p-yus-far"), world.sign_in("u-karin"));
    karin.get("/cases/case-yusuf").expect(404);
    let plan = "/cases/case-yusuf";
    let missing = "[data-flag=consent_missing]";
    assert!(father.get(plan).page().has(missing));
    let before = sentences(&father, "case-yusuf", "c-yus-1");
    assert!(before.contains("Mangler svar fra Karim"), "{before}");
    let page = father.get("/cases/case-yusuf/sharing").page();
    let form = page.form("[data-consent='c-yus-1'] form[action='/do/consents/give']");
    let fields: Vec<_> = form.iter().map(|(name, value)| (&**name, &**value)).collect();
    father.post("/do/consents/give", &fields).expect(303);
    father.post("/do/consents/give", &fields).expect(303);
    karin.get("/cases/case-yusuf").expect(200);
    assert!(!father.get(plan).page().has(missing), "nobody waits any more");
}

#[test]
fn a_renewal_asks_the_other_parent() {
    let world = World::start();
    let mother = world.sign_in("p-kar-mor");
    assert!(sentences(&mother, "case-karla", "c-kar-1").contains("Udløb"), "it has expired");
    send(&mother, "case-karla", "c-kar-1", "renew");
    world.sign_in("u-ole").get("/cases/case-karla").expect(404);
    let father = world.sign_in("p-kar-far");
    let page = father.get("/cases/case-karla/sharing").expect(200).page();
    let new = page.one("[data-state=missing]").attr("data-consent").expect("an id").to_owned();
    send(&father, "case-karla", &new, "give");
    world.sign_in("u-ole").get("/cases/case-karla").expect(200);
}
