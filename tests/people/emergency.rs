//! A helper from outside opens a plan in an emergency: by what somebody on the spot knows, for an hour,
//! and never unseen.

use tests::{World, client::Client, database::Engine, on_both};

on_both!(an_emergency_opens_it_and_the_family_reads_why);

const WHY: &str = "Barnet sidder alene på perronen";

fn open(client: &Client, name: &str, born: &str) -> tests::client::Answer {
    let fields = [
        ("kind", "missing"),
        ("why", WHY),
        ("name", name),
        ("birth_date", born),
        ("school", "skovbrynet"),
    ];
    client.post("/do/emergencies/open", &fields)
}

/// Alma's day of birth, as the demo has it.
fn born() -> String {
    let cases = tests::demo_cases();
    let cases = cases["cases"].as_array().expect("cases");
    let alma = cases.iter().find(|case| case["id"] == "case-alma").expect("Alma");
    alma["child"]["birth_date"].as_str().expect("a day").to_owned()
}

fn an_emergency_opens_it_and_the_family_reads_why(engine: Engine) {
    let world = World::on(engine);
    let (lone, mother) = (world.sign_in("u-lone"), world.sign_in("p-alma-mor"));
    lone.get("/cases/case-alma").expect(404);
    lone.get("/emergency").expect(200);
    // Nearly right is wrong, and looks like any other wrong.
    let near = open(&lone, "Alm", &born()).expect(422).page();
    assert_eq!(near.form("form[action='/do/emergencies/open']")["why"], WHY, "kept");
    open(&lone, "Alma", "2017-01-01").expect(422);
    lone.get("/cases/case-alma").expect(404);
    let answer = open(&lone, " alma ", &born()).expect(303);
    assert_eq!(answer.header("location"), Some("/cases/case-alma"));
    lone.get("/cases/case-alma").expect(200);
    lone.get("/cases/case-alma/goals/goal-alma-1").expect(200);
    lone.get("/cases/case-alma/seen").expect(403);
    lone.post("/do/views/write", &[("case", "case-alma"), ("text", "Hej")]).expect(403);
    lone.get("/cases/case-villads").expect(404);
    // Lead and guardians find it on their front pages until one of them has read why.
    let told = "Lone";
    let mette = world.sign_in("u-mette");
    for one in [&mother, &mette] {
        let front = one.get("/").expect(200).page().text("main");
        assert!(front.contains(told) && front.contains("nødsituation"), "{front}");
    }
    let others = world.sign_in("u-jonas").get("/").page().text("main");
    assert!(!others.contains("nødsituation"), "{others}");
    let log = mother.get("/cases/case-alma/seen").expect(200).page();
    assert!(log.text("main").contains(WHY), "{}", log.text("main"));
    assert!(log.has(".tag-look"), "marked as unusual");
    assert!(!mette.get("/").page().text("main").contains("nødsituation"), "read");
    assert_eq!(world.database.verify(), "the database is whole\n");
}

#[test]
fn tries_are_few() {
    let world = World::start();
    let lone = world.sign_in("u-lone");
    for _ in 0..5 {
        open(&lone, "Emma", "2017-01-01").expect(422);
    }
    open(&lone, "Alma", &born()).expect(429);
    lone.get("/cases/case-alma").expect(404);
}

#[test]
fn only_who_helps_in_the_organisation_has_that_door() {
    let world = World::start();
    world.nobody().get("/emergency").expect(303);
    for other in ["p-alma-mor", "case-alma:child", "p-vil-bisidder"] {
        let client = world.sign_in(other);
        client.get("/emergency").expect(404);
        open(&client, "Alma", &born()).expect(404);
    }
    // Whoever is part of it needs no emergency.
    let jonas = world.sign_in("u-jonas");
    open(&jonas, "Alma", &born()).expect(303);
    let log = world.sign_in("p-alma-mor").get("/cases/case-alma/seen").page().text("main");
    assert!(!log.contains(WHY), "{log}");
}

#[test]
fn it_is_over_after_an_hour_by_itself() {
    let world = World::start();
    let lone = world.sign_in("u-lone");
    open(&lone, "Alma", &born()).expect(303);
    for path in ["/cases/case-alma", "/cases/case-alma/goals/goal-alma-1"] {
        lone.get(path).expect(200);
    }
    let lasts = "select cast((julianday(until) - julianday(at)) * 1440 + 0.5 as integer) \
                 from emergencies";
    assert_eq!(world.database.number(lasts), 60, "minutes");
    // As if it had been opened an hour and a minute ago.
    let ago = "update emergencies set at = strftime('%Y-%m-%dT%H:%M:%fZ', at, '-61 minutes'), \
                   until = strftime('%Y-%m-%dT%H:%M:%fZ', until, '-61 minutes')";
    world.database.run(ago).expect("time passes");
    for path in ["/cases/case-alma", "/cases/case-alma/goals/goal-alma-1"] {
        lone.get(path).expect(404);
    }
    let front = lone.get("/cases").expect(200).page().text("main");
    assert!(!front.contains("Alma"), "{front}");
    // Another emergency opens it anew, and is told anew.
    open(&lone, "Alma", &born()).expect(303);
    lone.get("/cases/case-alma").expect(200);
    assert_eq!(world.database.number("select count(*) from emergencies"), 2);
}
