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
    send(&lead, &content, "propose", &[("words-0", "Samuel siger to ord ad gangen")]).expect(303);
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
    for (fields, what) in [(&[("take", "nothing")][..], "none"), (&[("words-0", "")], "no words")] {
        send(&lead, &content, "propose", fields).expect(422);
        assert_eq!(number("[data-line]"), lines.len(), "{what}: it stands as it was");
    }
}
