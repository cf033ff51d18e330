//! The day of a move.

use tests::{World, database::Engine, on_both, server::Server};

use super::steps::{
    BEFORE, CASE, DAY, LEAD, LEAVER, MOTHER, MOVE, RECEIVER, approve, propose, send, settle, state,
};

on_both! { on_the_day_the_old_place_lets_go_and_the_curve_goes_on }

const GOAL: &str = "/cases/case-samuel/goals/goal-sam-1";

/// The same world on another day.
fn on(world: &mut World, day: &str) {
    world.server.kill();
    let words = ["--database", &world.database.url, "--demo", "--today", day];
    world.server = Server::with(&words, &[]);
}

fn phases(world: &World) -> usize {
    world.sign_in(MOTHER).get(GOAL).expect(200).page().all("[data-chart] .no-phase").count()
}

/// Whom open actions of the case belong to.
fn answers_for(world: &World, person: &str) -> i64 {
    world.database.number(&format!(
        "select count(*) from actions where case_id = 'case-samuel' \
             and responsible_id = '{person}' and status in ('suggested', 'open', 'overdue')"
    ))
}

fn measures(world: &World, person: &str) -> i64 {
    world.database.number(&format!(
        "select count(*) from raters where case_id = 'case-samuel' and person_id = '{person}'"
    ))
}

fn on_the_day_the_old_place_lets_go_and_the_curve_goes_on(engine: Engine) {
    let mut world = World::on(engine);
    settle(&world);
    assert_eq!(state(&world, MOTHER), "arranged");
    let page = world.sign_in(MOTHER).get(MOVE).page();
    let told = page.text("main");
    assert!(told.contains("No longer part of it from 9 August 2027: Lone"), "{told}");
    assert!(page.has("time[datetime='2027-08-09']"));
    let (before, in_hand) = (phases(&world), answers_for(&world, LEAVER));
    assert!(measures(&world, LEAVER) > 0 && measures(&world, RECEIVER) == 0);

    on(&mut world, BEFORE);
    world.sign_in(LEAVER).get(CASE).expect(200);
    world.sign_in(RECEIVER).get(CASE).expect(404);
    assert_eq!(phases(&world), before);

    on(&mut world, DAY);
    // Whoever asks first that day, asks as what they are that day.
    world.sign_in(LEAVER).get(CASE).expect(404);
    world.sign_in(RECEIVER).get(CASE).expect(200);
    world.sign_in(LEAD).get(CASE).expect(200);
    assert_eq!(state(&world, MOTHER), "arrived");
    assert_eq!(phases(&world), before + 1, "a line on the curve, which goes on");
    let goal = world.sign_in(MOTHER).get(GOAL).page().text("main");
    assert!(goal.contains("Starts school"), "{goal}");
    assert_eq!(answers_for(&world, LEAVER), 0);
    assert_eq!(answers_for(&world, RECEIVER), in_hand);
    assert!(measures(&world, RECEIVER) > 0, "what Lone measured, Peter measures");
    let school = "select count(*) from children where case_id = 'case-samuel' \
                  and school_id = 'skovbrynet'";
    assert_eq!(world.database.number(school), 1);
    let file = world.database.export();
    let cases = file["cases"].as_array().expect("cases");
    let samuel = cases.iter().find(|case| case["id"] == "case-samuel").expect("his");
    assert_eq!(samuel["transitions"][0]["status"], "arrived");
    assert_eq!(samuel["transitions"][0]["summary_shared_with_family"], true);
    // It does not come twice.
    on(&mut world, "2027-08-10");
    assert_eq!(phases(&world), before + 1);
    assert_eq!(world.database.verify(), "the database is whole\n");
}

#[test]
fn a_word_taken_back_stops_the_day() {
    let mut world = World::start();
    settle(&world);
    let before = phases(&world);
    let mother = world.sign_in(MOTHER);
    let page = mother.get(MOVE).page();
    let lines: Vec<_> = page.all("[data-line]").filter_map(|it| it.attr("data-line")).collect();
    let no: Vec<_> = lines.iter().map(|line| (format!("say-{line}"), "not")).collect();
    let no: Vec<_> = no.iter().map(|(name, say)| (name.as_str(), *say)).collect();
    send(&mother, MOVE, "answer", &no).expect(303);
    on(&mut world, DAY);
    world.sign_in(LEAVER).get(CASE).expect(200);
    world.sign_in(RECEIVER).get(CASE).expect(404);
    assert_eq!(phases(&world), before);
}

#[test]
fn nothing_is_settled_before_it_was_read_and_a_follow_up_is_booked() {
    let world = World::start();
    let lead = world.sign_in(LEAD);
    let settle = "form[action='/do/transitions/arrange']";
    let day = [("case", "case-samuel"), ("transition", "tr-sam-1"), ("follow_up", "m-sam-1")];
    lead.post("/do/transitions/arrange", &day).expect(409);
    let lines = propose(&world);
    approve(&world, &lines);
    assert!(!lead.get(MOVE).page().has(settle), "Peter has not read it");
    send(&world.sign_in(RECEIVER), MOVE, "receive", &[]).expect(303);
    let page = lead.get(MOVE).page();
    assert!(!page.has(settle) && page.has("a[href*='/meetings/new?on=2027-']"), "first book it");
    lead.post("/do/transitions/arrange", &day).expect(409);
    assert_eq!(state(&world, LEAD), "received");
}

#[test]
fn a_move_is_planned_with_whoever_works_there_and_called_off_with_a_reason() {
    let world = World::start();
    let lead = world.sign_in("u-nadia");
    let new = "/cases/case-yusuf/transitions/new";
    let there = "/cases/case-yusuf/transitions/new?to=maelkeboetten";
    assert!(lead.get(new).expect(200).page().has(&format!("a[href='{there}']")));
    let page = send(&lead, there, "plan", &[]).expect(422).page();
    for field in ["kind", "date", "receiving"] {
        assert!(page.has(&format!("a[href='#{field}']")), "{field}");
    }
    let plan = [("kind", "school_to_school"), ("date", "2026-12-01"), ("receiving", "u-lone")];
    let past = [plan[0], ("date", "2026-11-21"), plan[2]];
    assert!(send(&lead, there, "plan", &past).expect(422).page().has("a[href='#date']"));
    let planned = send(&lead, there, "plan", &plan).expect(303);
    let content = planned.header("location").expect("its address").to_owned();
    let address = content.trim_end_matches("/content");
    assert!(lead.get("/cases/case-yusuf").page().has(&format!("a[href='{address}']")));
    send(&lead, address, "call-off", &[("off", " ")]).expect(422);
    send(&lead, address, "call-off", &[("off", "De bliver boende")]).expect(303);
    let page = lead.get(address).expect(200).page();
    assert!(page.text("main").contains("De bliver boende"));
    assert!(!page.has("form[action='/do/transitions/call-off']"));
    lead.get(&content).expect(404);
    assert!(!lead.get("/cases/case-yusuf").page().has(&format!("a[href='{address}']")));
}

#[test]
fn whoever_receives_opens_it_in_an_emergency() {
    let world = World::start();
    settle(&world);
    let receiver = world.sign_in(RECEIVER);
    receiver.get(CASE).expect(404);
    let fields = [
        ("kind", "missing"),
        ("why", "Han sidder alene på perronen"),
        ("name", "Samuel"),
        ("birth_date", "2021-08-30"),
        ("school", "maelkeboetten"),
    ];
    let opened = receiver.post("/do/emergencies/open", &fields).expect(303);
    receiver.get(opened.header("location").expect("a place")).expect(200);
}
