//! What the sentence under a curve says of its numbers.

use tests::World;

#[test]
fn what_is_old_is_as_old_as_the_calendar_says() {
    let world = World::start();
    let page = world.sign_in("u-nadia").get("/cases/case-yusuf/goals/goal-yus-1").expect(200);
    // From 12 June to 21 November, with the holidays that the rule leaves out.
    let words = page.page().text("main");
    assert!(words.contains("Sidste måling er 162 dage gammel"), "{words}");
}

#[test]
fn a_change_for_the_worse_is_told_as_one() {
    let world = World::start();
    let lone = world.sign_in("u-lone");
    let goal = "/cases/case-samuel/goals/goal-sam-1";
    let words = || lone.get(goal).expect(200).page().text("main");
    assert!(!words().contains("den forkerte vej"), "{}", words());
    for day in 9..=20 {
        let (date, key) = (format!("2026-11-{day:02}"), format!("worse-{day}"));
        let fields = [("measure", "ms-sam-1"), ("value", "3"), ("date", &date), ("key", &key)];
        lone.post("/do/measures/record", &fields).expect(303);
    }
    assert!(words().contains("den forkerte vej"), "{}", words());
}
