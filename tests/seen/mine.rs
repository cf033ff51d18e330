//! Everything about oneself, to read and as a file.

use serde_json::Value;
use tests::{World, database::Engine, on_both};

const FILE: &str = "/api/my-information.json";

on_both! {
    everybody_gets_what_is_about_them,
}

fn everybody_gets_what_is_about_them(engine: Engine) {
    let world = World::on(engine);
    let (grace, lone) = (world.sign_in("p-sam-mor"), world.sign_in("u-lone"));
    grace.post("/do/locale/set", &[("locale", "en")]).expect(303);
    let fields =
        [("measure", "ms-sam-1"), ("value", "6"), ("note", "Han sang med"), ("key", "one")];
    lone.post("/do/measures/record", &fields).expect(303);

    let page = lone.get("/my-information").expect(200).page().text("main");
    assert!(page.contains("Måling, 21. november 2026: 6: Han sang med"), "{page}");
    let file: Value = serde_json::from_str(&lone.get(FILE).expect(200).text()).expect("JSON");
    let samuel = of_case(&file, "case-samuel");
    assert_eq!(samuel["plan"], Value::Null, "a helper takes no plan along");
    let about = samuel["about_me"].as_object().expect("facts");
    assert!(about.values().any(|fact| fact["note"]["da"] == "Han sang med"), "{about:?}");
    for fact in about.values() {
        let by = fact["by"].as_str();
        assert!(by.is_none_or(|by| by == "u-lone"), "somebody else’s: {fact}");
    }

    let page = grace.get("/my-information").expect(200).page().text("main");
    assert!(page.contains("How you see it, ") && page.contains("Consent, "), "{page}");
    let file: Value = serde_json::from_str(&grace.get(FILE).expect(200).text()).expect("JSON");
    assert_eq!(file["person"]["name"], "Grace");
    assert_eq!(of_case(&file, "case-samuel")["plan"]["id"], "case-samuel", "it is her child’s");
    let seen = grace.get("/cases/case-samuel/seen").expect(200).page().text("main");
    assert!(seen.contains("Read their own information"), "noted like any opening: {seen}");
    world.nobody().get(FILE).expect(401);
}

fn of_case<'f>(file: &'f Value, case: &str) -> &'f Value {
    let cases = file["cases"].as_array().expect("cases");
    cases.iter().find(|it| it["case"] == case).expect("the case")
}
