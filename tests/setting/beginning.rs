//! The beginning of a case: a name and a wonder, who may, how long it takes to hear child and
//! family, and how often it is looked at.

use tests::{World, database::Engine, on_both};

on_both!(a_case_begins_with_a_name_and_a_wonder);

fn a_case_begins_with_a_name_and_a_wonder(engine: Engine) {
    let world = World::on(engine);
    let mette = world.sign_in("u-mette");
    let form = mette.get("/cases/new").expect(200).page().form("form[action='/do/cases/begin']");
    let asked: Vec<_> = form.keys().map(String::as_str).collect();
    assert_eq!(asked, ["key", "name", "unit", "wonder"], "nothing else is asked");
    let fields =
        [("name", "Nora"), ("wonder", "Hvorfor er hun så stille?"), ("unit", "skovbrynet")];
    let answer = mette.post("/do/cases/begin", &fields).expect(303);
    let case = answer.header("location").expect("the plan").to_owned();
    let plan = mette.get(&case).expect(200).page();
    assert!(plan.text("main").contains("Hvorfor er hun så stille?"));
    assert!(plan.text("main").contains("inviter familien"));
    assert_eq!(plan.all("[data-first-view]").count(), 2);
    mette.post("/do/cases/begin", &[("name", "Nora"), ("wonder", ""), ("unit", "x")]).expect(422);
    mette.post("/do/cases/begin", &[("name", " "), ("wonder", "Hm"), ("unit", "x")]).expect(422);
    let nowhere = [("name", "Nora"), ("wonder", "Hm"), ("unit", "nowhere")];
    mette.post("/do/cases/begin", &nowhere).expect(404);
    for other in ["u-jonas", "p-fre-mor", "u-rasmus"] {
        let other = world.sign_in(other);
        other.get("/cases/new").expect(404);
        other.post("/do/cases/begin", &fields).expect(404);
        other.get(&case).expect(404);
    }
    assert_eq!(world.database.verify(), "the database is whole\n");
    // It goes out as a case file and comes in again.
    let out = world.database.export();
    let nora = out["cases"].as_array().expect("cases").last().expect("the new one").clone();
    assert_eq!(nora["child"]["name"], "Nora");
    assert_eq!(nora["child"].get("birth_date"), None, "nobody has asked");
}

#[test]
fn the_interval_is_a_decision_with_reason_and_the_childs_wishes() {
    let world = World::start();
    let mette = world.sign_in("u-mette");
    let case = ("case", "case-freja");
    let page = mette.post("/do/cases/interval", &[case, ("days", "42")]).expect(422).page();
    assert_eq!(page.all(".errors li").count(), 2);
    let decided =
        [case, ("days", "42"), ("reason", "Det går stærkt nu"), ("child", "Ikke i frikvarteret")];
    mette.post("/do/cases/interval", &decided).expect(303);
    mette.post("/do/cases/rules", &[case, ("on", "yes")]).expect(303);
    let plan = world.sign_in("p-fre-mor").get("/cases/case-freja").expect(200).page();
    assert!(plan.text("main").contains("Ikke i frikvarteret"), "the family reads it");
    assert!(plan.has("[data-follow-up-by]"));
}

#[test]
fn a_child_sets_a_goal_and_nothing_is_kept_without_a_yes() {
    let world = World::start();
    let jonas = world.sign_in("u-jonas");
    let said = |said: &str, show: &str| {
        let fields = [
            ("case", "case-freja"),
            ("area", "friends"),
            ("words", "Jeg vil have en at lege med"),
            ("said", said),
            ("now", "2"),
            ("enough", "4"),
            ("helper", "u-jonas"),
            ("show", show),
        ];
        jonas.post("/do/goals/begin-child", &fields)
    };
    let before = world.database.export();
    said("no", "yes").expect(422);
    said("yes", "").expect(422);
    assert_eq!(world.database.export(), before, "the child can stop");
    let answer = said("yes", "yes").expect(303);
    let goal = answer.header("location").expect("the goal").to_owned();
    let page = jonas.get(&goal).expect(200).page();
    assert!(page.text("h1.words").contains("Jeg vil have en at lege med"), "exactly so");
    assert!(page.text(".said").contains("Jonas Vang"));
    assert_eq!(page.one("[data-goal-state]").attr("data-goal-state"), Some("proposed"));
    assert!(page.has("[data-observation][data-rater=child]"), "how it is now");
}
