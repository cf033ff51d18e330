//! Take part, only be told, not this: each for themselves. Nobody hears of a goal that they want
//! nothing of, and everybody can still open it.

use tests::{World, client::Client, database::Engine, on_both};

const GOAL: &str = "/cases/case-villads/goals/goal-vil-1";

on_both! { whoever_wants_nothing_of_a_goal_hears_nothing_of_it }

fn choose(client: &Client, share: &str) {
    let mut form = client.get(GOAL).expect(200).page().form("form[action='/do/goals/share']");
    form.insert("share".to_owned(), share.to_owned());
    let fields: Vec<_> = form.iter().map(|(name, value)| (&**name, &**value)).collect();
    client.post("/do/goals/share", &fields).expect(303);
}

fn tell(world: &World) {
    let held = [
        ("case", "case-villads"),
        ("goal", "goal-vil-1"),
        ("text", "Ringe kl. 7"),
        ("responsible", "u-bo"),
        ("due", "2026-12-01"),
    ];
    world.sign_in("u-nadia").post("/do/actions/add", &held).expect(303);
}

fn whoever_wants_nothing_of_a_goal_hears_nothing_of_it(engine: Engine) {
    let world = World::on(engine);
    let (mother, father) = (world.sign_in("p-vil-mor"), world.sign_in("p-vil-far"));
    choose(&mother, "not_this");
    mother.get("/news").expect(200);
    father.get("/news").expect(200);
    tell(&world);
    let news = |client: &Client| client.get("/news").expect(200).page().text("[data-news=new]");
    assert!(news(&father).contains("Nadia"), "{}", news(&father));
    assert_eq!(news(&mother), "", "nothing of a goal that she wants nothing of");
    let plan = mother.get("/cases/case-villads").page();
    assert!(plan.has("[data-left=goal-vil-1]") && !plan.has(".goals [data-goal=goal-vil-1]"));
    assert!(father.get("/cases/case-villads").page().has(".goals [data-goal=goal-vil-1]"));
    // She can open it, and everybody reads that she is not in it.
    mother.get(GOAL).expect(200);
    assert!(father.get(GOAL).page().has("[data-share=not_this]"));
    choose(&mother, "told");
    tell(&world);
    assert!(news(&mother).contains("Nadia"), "told again: {}", news(&mother));
    choose(&mother, "take_part");
    assert!(!father.get(GOAL).page().has("[data-share]"));
    assert_eq!(world.database.verify(), "the database is whole\n");
}

#[test]
fn nobody_is_asked_for_their_word_on_what_they_want_nothing_of() {
    let world = World::start();
    let child = world.sign_in("case-villads:child");
    let form = [("case", "case-villads"), ("goal", "goal-vil-2"), ("share", "not_this")];
    let asked =
        |client: &Client| client.get("/").expect(200).page().has("a[href$='/goals/goal-vil-2']");
    let father = world.sign_in("p-vil-far");
    let before = asked(&father);
    father.post("/do/goals/share", &form).expect(303);
    assert!(!asked(&father), "before: {before}");
    child
        .post(
            "/do/goals/share",
            &[("case", "case-villads"), ("goal", "goal-vil-2"), ("share", "maybe")],
        )
        .expect(400);
}
