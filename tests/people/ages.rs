//! From which age a child signs in by itself, as the organisation has set it.

use tests::{World, client::Client};

/// The lead invites Karla, who is eleven, to sign in.
fn invite(lead: &Client) -> tests::client::Answer {
    let fields = [("case", "case-karla"), ("as", "child"), ("name", "Karla"), ("locale", "da")];
    lead.post("/do/invitations/send", &fields)
}

#[test]
fn a_child_under_the_age_has_the_ten_minutes_only() {
    let world = World::start();
    let lead = world.sign_in("u-mette");
    let people = lead.get("/cases/case-karla/people").expect(200).page();
    let karla = "[data-person='case-karla:child']";
    assert!(people.text(karla).contains("Logger ikke ind selv før 13 år"), "said in words");
    assert!(!people.has(&format!("{karla} a[href*='as=child']")), "nor is it offered");
    let page = invite(&lead).expect(422).page().text("main");
    assert!(page.contains("Barnet er for ung til at logge ind selv"), "{page}");

    let office = world.sign_in("u-inge");
    let mut form = office
        .get("/organisation")
        .expect(200)
        .page()
        .form("form[action='/do/organisation/limits']");
    form.insert("child_age".to_owned(), "11".to_owned());
    let fields: Vec<_> = form.iter().map(|(name, value)| (&**name, &**value)).collect();
    office.post("/do/organisation/limits", &fields).expect(303);
    let people = lead.get("/cases/case-karla/people").expect(200).page();
    assert!(people.has(&format!("{karla} a[href*='as=child']")), "from the next request on");
    invite(&lead).expect(303);
}
