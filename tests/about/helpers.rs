//! What helpers say of themselves.

use tests::{World, database::Engine, on_both};

on_both! {
    the_family_reads_what_a_helper_can,
}

fn the_family_reads_what_a_helper_can(engine: Engine) {
    let world = World::on(engine);
    let (jonas, father) = (world.sign_in("u-jonas"), world.sign_in("p-alma-far"));
    let about = "/cases/case-alma/about";
    assert!(father.get(about).expect(200).text().contains("Har ikke skrevet noget endnu"));
    let told = [("can", "Ro om morgenen"), ("reach", "20 30 40 50"), ("back", about)];
    let answer = jonas.post("/do/profiles/write", &told).expect(303);
    assert_eq!(answer.header("location"), Some(about));
    let page = father.get(about).expect(200).page().text("main");
    assert!(page.contains("Ro om morgenen") && page.contains("20 30 40 50"), "{page}");
    assert!(
        !page.contains("Det kan jeg ikke hjælpe med"),
        "what was left out is not asked: {page}"
    );

    let long = "x".repeat(4_001);
    let page = jonas.post("/do/profiles/write", &[("can", &*long)]).expect(422).page();
    assert_eq!(page.form("main form")["can"].trim(), long, "everything typed is kept");
    let again = jonas.get("/profile").expect(200).page().form("main form");
    assert_eq!(again["can"].trim(), "Ro om morgenen", "nothing half-written");
    father.get("/profile").expect(404);
    father.post("/do/profiles/write", &told).expect(404);
}
