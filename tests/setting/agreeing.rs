//! From own words to agreed and active: nothing is called so that is not, and what is missing is
//! said in words with the way to it.

use tests::{World, database::Engine, on_both};

use super::steps::{CASE, begin, go, missing, path, says, send, set_all, state};

on_both!(a_goal_becomes_agreed_and_active);

fn a_goal_becomes_agreed_and_active(engine: Engine) {
    let world = World::on(engine);
    let mette = world.sign_in("u-mette");
    let goal = begin(&mette, "Jeg vil gerne kunne sove");
    let page = mette.get(&path(&goal)).expect(200).page();
    assert!(page.text("h1.words").contains("Jeg vil gerne kunne sove"));
    assert!(page.text(".said").contains("Skrevet ned af Mette Lund"), "the scribe is named");
    assert_eq!(page.all("[data-open] li").count(), 9, "each step can be left open");
    assert_eq!(state(&mette, &goal), "draft");
    go(&mette, &goal, "agree").expect(422);

    set_all(&mette, &goal);
    go(&mette, &goal, "propose").expect(303);
    assert_eq!((state(&mette, &goal).as_str(), missing(&mette, &goal)), ("proposed", 3));
    go(&mette, &goal, "agree").expect(422);
    for who in ["child", "p-fre-mor"] {
        says(&mette, &goal, who, "agrees", "0").expect(303);
    }
    // The father says so himself, on his own page.
    let father = world.sign_in("p-fre-far");
    let own = [("who", "p-fre-far"), ("status", "disagrees"), ("wording", "0"), ("comment", "Nej")];
    send(&father, &goal, "/do/goals/accept", &own).expect(303);
    assert_eq!(missing(&mette, &goal), 1, "who disagrees is not outvoted");
    go(&mette, &goal, "agree").expect(422);
    let why = [("who", "p-fre-far"), ("why", "Han vil se tiden an"), ("instead", "Talt sammen")];
    send(&mette, &goal, "/do/goals/excuse", &why).expect(303);
    go(&mette, &goal, "agree").expect(303);
    let page = father.get(&path(&goal)).expect(200).page();
    assert!(page.text("[data-excuse=p-fre-far]").contains("Han vil se tiden an"), "he reads why");
    assert_eq!(page.all("[data-acceptance=disagrees]").count(), 1, "it stays visible");

    assert_eq!((state(&mette, &goal).as_str(), missing(&mette, &goal)), ("agreed", 0));
    go(&father, &goal, "start").expect(403);
    go(&mette, &goal, "start").expect(303);
    assert_eq!(state(&mette, &goal), "active");
    let page = mette.get(&path(&goal)).expect(200).page();
    assert_eq!(page.all("[data-move]").count(), 3, "each step of the way is there");
    assert!(page.has("figure[data-chart]"));
    // The child measures it from now on.
    let week = world.sign_in("case-freja:child").get("/week").expect(200).page();
    assert!(week.text("main").contains("Rolige nætter"));
    assert_eq!(world.database.verify(), "the database is whole\n");
}

#[test]
fn only_the_one_whose_goal_it_is_takes_it_back() {
    let world = World::start();
    let mette = world.sign_in("u-mette");
    let goal = begin(&mette, "Jeg vil gerne kunne sove");
    let version = super::steps::version(&mette, &goal);
    let back = [
        ("case", CASE),
        ("goal", goal.as_str()),
        ("version", version.as_str()),
        ("way", "withdraw"),
        ("how", "Hun sagde det"),
    ];
    world.sign_in("p-fre-mor").post("/do/goals/go", &back).expect(403);
    world.sign_in("u-jonas").post("/do/goals/go", &back).expect(403);
    // The child itself need not say how, nor why.
    world.sign_in("case-freja:child").post("/do/goals/go", &back[..4]).expect(303);
    assert_eq!(state(&mette, &goal), "withdrawn");
}

#[test]
fn a_form_that_is_sent_twice_counts_once() {
    let world = World::start();
    let mette = world.sign_in("u-mette");
    let goals = || mette.get(&format!("/cases/{CASE}")).page().all("li[data-goal]").count();
    let before = goals();
    let fields = [("case", CASE), ("by", "child"), ("words", "Jeg vil sove"), ("key", "k-1")];
    mette.post("/do/goals/begin", &fields).expect(303);
    mette.post("/do/goals/begin", &fields).expect(303);
    assert_eq!(goals(), before + 1);
}

#[test]
fn invariant_4_own_words_are_the_familys_and_come_back_whole() {
    let world = World::start();
    let mette = world.sign_in("u-mette");
    let helper = [("case", CASE), ("by", "u-jonas"), ("words", "Hun skal høre efter")];
    let answer = mette.post("/do/goals/begin", &helper).expect(422);
    assert_eq!(
        answer.page().form("form[action='/do/goals/begin']")["words"],
        "Hun skal høre efter"
    );
    let empty = [("case", CASE), ("by", "child"), ("words", " ")];
    mette.post("/do/goals/begin", &empty).expect(422);
    let goal = begin(&mette, "Jeg vil sove");
    let answer = send(&mette, &goal, "/do/goals/set", &[("step", "measure"), ("name", "Nætter")]);
    let form = answer.expect(422).page().form("form[action='/do/goals/set']");
    assert_eq!(form["name"], "Nætter");
}

#[test]
fn a_rest_needs_a_reason_and_a_day_and_ends_need_what_was_learnt() {
    let world = World::start();
    let mette = world.sign_in("u-mette");
    let goal = "goal-fre-1";
    go(&mette, goal, "hold").expect(422);
    let hold = [("way", "hold"), ("reason", "Sommerferie"), ("look_again", "2027-01-11")];
    send(&mette, goal, "/do/goals/go", &hold).expect(303);
    assert_eq!(state(&mette, goal), "on_hold");
    let page = mette.get(&format!("/cases/{CASE}")).expect(200).page();
    assert!(page.text("#goal-fre-1").contains("Sommerferie"));
    let answer = go(&mette, goal, "end").expect(422).page();
    assert!(
        answer.all(".errors li").count() >= 4,
        "everything at once: {}",
        answer.text(".errors")
    );
    let end = [
        ("way", "end"),
        ("ended", "not_needed"),
        ("reason", "Det går af sig selv"),
        ("child", "Jeg har venner nu"),
        ("family", "Vi er enige"),
        ("learnt", "Spillet samlede dem"),
    ];
    send(&mette, goal, "/do/goals/go", &end).expect(303);
    assert_eq!(state(&mette, goal), "ended");
    let page = mette.get(&path(goal)).expect(200).page();
    assert!(page.text("[data-move=end]").contains("Jeg har venner nu"));
    assert!(page.text("[data-move=hold]").contains("Sommerferie"), "nothing is overwritten");
}
