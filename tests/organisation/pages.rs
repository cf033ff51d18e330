//! Pages with an owner and a day.

use tests::{World, database::Engine, on_both};

on_both! {
    a_page_has_an_owner_and_a_day,
}

const WRITE: &str = "/do/pages/write";

fn a_page_has_an_owner_and_a_day(engine: Engine) {
    let world = World::on(engine);
    let (inge, nobody) = (world.sign_in("u-inge"), world.nobody());
    let before = nobody.get("/pages/policy").expect(200).page().text("main");
    assert!(before.contains("ikke selv skrevet noget her endnu"), "{before}");
    let principles = nobody.get("/pages/principles").expect(200).page().text("main");
    assert!(principles.contains("Barnet og familien er en del af løsningen"), "{principles}");

    let form = inge.get("/organisation/pages/policy").expect(200).page().form("main form");
    let first = [("page", "policy"), ("version", &*form["version"])];
    let mine =
        [&first[..], &[("da", "Vi lytter.\n\nVi følger op."), ("en", "We listen.")]].concat();
    let theirs = [&first[..], &[("da", "Noget andet")]].concat();
    inge.post(WRITE, &mine).expect(303);
    let page = nobody.get("/pages/policy").expect(200).page();
    let words = page.text("main");
    for told in ["Vi lytter.", "Vi følger op.", "Sidst ændret 21. november 2026. Inge Toft svarer"]
    {
        assert!(words.contains(told), "{told} in {words}");
    }
    assert_eq!(page.all("#own ~ p").count(), 3, "two paragraphs, and who answers for them");

    // Who wrote from the version before gets both texts.
    let page = inge.post(WRITE, &theirs).expect(409).page();
    assert!(page.text("main").contains("Vi følger op."), "how it stands: {}", page.text("main"));
    let again = page.form(&format!("form[action='{WRITE}']"));
    assert_eq!(again["da"].trim(), "Noget andet", "and what was typed");
    let fields: Vec<_> = again.iter().map(|(name, value)| (&**name, &**value)).collect();
    inge.post(WRITE, &fields).expect(303);
    assert!(nobody.get("/pages/policy").text().contains("Noget andet"));

    let empty = [("page", "policy"), ("version", "2"), ("da", " "), ("en", "")];
    assert!(inge.post(WRITE, &empty).expect(422).page().has("#da-error"));
    inge.post(WRITE, &[("page", "nowhere"), ("version", "0"), ("da", "x")]).expect(404);
    nobody.get("/pages/nowhere").expect(404);
    assert_eq!(world.database.verify(), "the database is whole\n");
}
