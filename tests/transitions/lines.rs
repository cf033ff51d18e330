//! What is handed over: nothing before the family says so, and only what it says.

use tests::{World, database::Engine, on_both};

use super::steps::{
    CASE, LEAD, LEAVER, MOTHER, MOVE, RECEIVER, SECRET, approve, propose, send, state,
};

on_both! {
    nobody_in_the_new_place_reads_what_the_family_has_not_let_go,
    a_line_in_other_words_is_asked_about_again,
}

fn nobody_in_the_new_place_reads_what_the_family_has_not_let_go(engine: Engine) {
    let world = World::on(engine);
    let (peter, mother) = (world.sign_in(RECEIVER), world.sign_in(MOTHER));
    for path in [MOVE, CASE] {
        peter.get(path).expect(404);
    }
    let lines = propose(&world);
    assert!((3..=10).contains(&lines.len()), "what the plan suggests, and one more: {lines:?}");
    assert_eq!(state(&world, MOTHER), "planned");
    peter.get(MOVE).expect(404);
    // The mother is asked on her front page, in her language.
    let asked = mother.get("/").expect(200).page();
    assert!(asked.has(&format!("a[href='{MOVE}']")));
    assert!(asked.text("main").contains("Decide what goes along when Samuel moves"));
    let page = mother.get(MOVE).expect(200).page();
    assert!(page.has("figure.chart-box svg"), "she sees what Peter would");
    // A helper reads along and has nothing to say to it.
    let lone = world.sign_in(LEAVER).get(MOVE).expect(200).page();
    assert!(!lone.has("form[action='/do/transitions/answer']"));
    assert!(lone.text("main").contains(SECRET));

    // One line alone: it waits for the rest.
    let first = format!("say-{}", lines[0]);
    send(&mother, MOVE, "answer", &[(&first, "share")]).expect(303);
    assert_eq!(state(&world, MOTHER), "seen");
    peter.get(MOVE).expect(404);
    approve(&world, &lines);
    assert_eq!(state(&world, MOTHER), "approved");
    assert!(!mother.get("/").page().has(&format!("main a[href='{MOVE}']")), "she has answered");

    assert!(peter.get("/").page().has(&format!("main a[href='{MOVE}']")), "Peter is asked to read");
    let read = peter.get(MOVE).expect(200).page();
    assert_eq!(read.all("[data-line]").count(), lines.len() - 1);
    assert!(!read.text("main").contains(SECRET), "what stays is nowhere");
    assert!(read.has("figure.chart-box svg"), "the goal comes with its curve");
    for path in [CASE, "/cases/case-samuel/people", "/cases/case-samuel/about"] {
        peter.get(path).expect(404);
    }
    send(&peter, MOVE, "receive", &[]).expect(303);
    assert_eq!(state(&world, MOTHER), "received");
    let log = mother.get("/cases/case-samuel/seen").expect(200).page().text("main");
    assert!(log.contains("Confirmed having read what was handed over"), "{log}");
    assert!(log.contains("the family has approved what is handed over"), "why he may: {log}");

    // She changes her mind: from the next request on nobody reads it.
    send(&mother, MOVE, "answer", &[(&first, "not")]).expect(303);
    assert_eq!(peter.get(MOVE).expect(200).page().all("[data-line]").count(), lines.len() - 2);
    let rest: Vec<_> = lines.iter().map(|line| (format!("say-{line}"), "not")).collect();
    let rest: Vec<_> = rest.iter().map(|(name, say)| (name.as_str(), *say)).collect();
    send(&mother, MOVE, "answer", &rest).expect(303);
    peter.get(MOVE).expect(404);
    assert_eq!(world.database.verify(), "the database is whole\n");
}

fn a_line_in_other_words_is_asked_about_again(engine: Engine) {
    let world = World::on(engine);
    let lines = propose(&world);
    let mother = world.sign_in(MOTHER);
    let (say, why) = (format!("say-{}", lines[0]), format!("why-{}", lines[0]));
    // Other words, and none are said.
    let page = send(&mother, MOVE, "answer", &[(&say, "change")]).expect(422).page();
    assert!(page.has("a[href='#lines']"), "it says what is missing");
    let kept = page.form("form[action='/do/transitions/answer']");
    assert_eq!(kept[&say], "change", "what was chosen is kept");
    send(&mother, MOVE, "answer", &[(&say, "change"), (&why, "Say two words")]).expect(303);
    let lead = world.sign_in(LEAD);
    assert!(lead.get(MOVE).page().text("main").contains("Say two words"));

    // The mother has the page open while the lead changes the line.
    let open = mother.get(MOVE).page().fields("form[action='/do/transitions/answer']");
    let content = format!("{MOVE}/content");
    let words = format!("words-line-{}", lines[0]);
    send(&lead, &content, "propose", &[(&words, "Samuel siger to ord ad gangen")]).expect(303);
    let mut late = open;
    late.retain(|(name, _)| *name != say);
    late.push((say.clone(), "share".to_owned()));
    let late: Vec<_> = late.iter().map(|(name, value)| (&**name, &**value)).collect();
    let page = mother.post("/do/transitions/answer", &late).expect(409).page();
    assert!(page.text("main").contains("Samuel siger to ord"), "she reads what stands now");
    assert_eq!(
        page.form("form[action='/do/transitions/answer']")[&say],
        "share",
        "and loses nothing"
    );
    let number = |css: &str| lead.get(MOVE).page().all(css).count();
    assert_eq!(number("[data-line]"), lines.len());
    assert!(!lead.get(MOVE).page().text("main").contains("Say two words"), "of other words");

    // Nothing chosen, and too many.
    let none = [(&*words, "")];
    for (fields, what) in [(&[("take", "nothing")][..], "none"), (&none, "no words")] {
        send(&lead, &content, "propose", fields).expect(422);
        assert_eq!(number("[data-line]"), lines.len(), "{what}: it stands as it was");
    }
}

#[test]
fn words_stay_with_their_line_where_the_plan_has_changed() {
    let world = World::start();
    let lead = world.sign_in(LEAD);
    let content = format!("{MOVE}/content");
    let action = "/do/transitions/propose";
    let mut fields =
        lead.get(&content).expect(200).page().fields(&format!("form[action='{action}']"));
    let chosen = fields.iter().filter(|(name, _)| name == "take").count();
    let last = fields.iter().rposition(|(name, _)| name.starts_with("words-")).expect("room");
    fields[last].1 = SECRET.to_owned();
    // The goal is parked while she writes: it is no longer of the plan, her words about it are.
    let goal = "update goals set status = 'parked' where id = 'goal-sam-1'";
    world.database.run(goal).expect("parked");
    let number = "update cases set version = version + 1 where id = 'case-samuel'";
    world.database.run(number).expect("everybody reads it anew");
    let sent: Vec<_> = fields.iter().map(|(name, value)| (&**name, &**value)).collect();
    lead.post(action, &sent).expect(303);
    let lines = lead.get(MOVE).expect(200).page();
    assert_eq!(lines.all("[data-line]").count(), chosen + 1);
    let told = lines.text("main");
    for (name, words) in &fields {
        let taken = fields.contains(&("take".to_owned(), name.replace("words-", "")));
        let kept = told.contains(words.trim()) || !name.starts_with("words-") || !taken;
        assert!(kept, "{name}: {words} in {told}");
    }
    assert!(told.contains(SECRET));
}
