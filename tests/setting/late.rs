//! What is typed about a goal that has gone on meanwhile is not lost, and what nobody touched keeps its
//! own language.

use serde_json::Value;
use tests::World;

use super::steps::{begin, send, set, set_all, version};

/// What a form tells.
type Fields<'f> = &'f [(&'f str, &'f str)];

/// What somebody types too late.
const WORDS: &str = "Det vidste vi ikke i går";

#[test]
fn what_comes_too_late_stands_on_the_page() {
    let world = World::start();
    let mette = world.sign_in("u-mette");
    // Worked on already, but for the parked one.
    let (active, parked) = (("case-freja", "goal-fre-1"), ("case-karla", "goal-kar-3"));
    let step = [("step", "statement"), ("statement", WORDS)];
    let help = [("name", WORDS), ("frequency", "hver dag"), ("start", "2026-11-23")];
    let baseline = [("value", WORDS), ("by", "child"), ("date", "2026-11-20")];
    let reword = [("statement", WORDS), ("why", "fordi")];
    let said = [("who", "child"), ("status", "agrees"), ("how", "talk"), ("wording", "0")];
    let said = [&said[..], &[("comment", WORDS)]].concat();
    let excuse = [("who", "child"), ("why", WORDS), ("instead", "Signe spørger")];
    let forms: [(&str, (&str, &str), Fields<'_>); 7] = [
        ("set", active, &step),
        ("help", active, &help),
        ("baseline", active, &baseline),
        ("reword", parked, &reword),
        ("accept", parked, &said),
        ("excuse", parked, &excuse),
        ("go", parked, &[("way", "hold"), ("reason", WORDS)]),
    ];
    for (to, (case, goal), fields) in forms {
        let about = [("case", case), ("goal", goal), ("version", "0")];
        let answer = mette.post(&format!("/do/goals/{to}"), &[&about[..], fields].concat());
        let page = answer.page().text("main");
        assert!([409, 422].contains(&answer.status), "{to}: {} {page}", answer.status);
        assert!(page.contains(WORDS), "{to}: {page}");
    }
}

#[test]
fn who_does_not_measure_is_not_asked_where_it_stands() {
    let world = World::start();
    let (mette, mother) = (world.sign_in("u-mette"), world.sign_in("p-fre-mor"));
    let goal = begin(&mette, "Jeg vil gerne kunne sove");
    set_all(&mette, &goal);
    let step = format!("{}/set/baseline", super::steps::path(&goal));
    let form = "form[action='/do/goals/baseline']";
    assert!(mette.get(&step).expect(200).page().has(form), "she writes it down for the child");
    let page = mother.get(&step).expect(200).page();
    assert!(!page.has(form) && page.text("main").contains("Det er Freja, der måler"));
    assert!(world.sign_in("case-freja:child").get(&step).expect(200).page().has(form));
}

#[test]
fn words_that_nobody_touched_keep_their_language() {
    let world = World::start();
    let mette = world.sign_in("u-mette");
    let goal = begin(&mette, "Jeg vil gerne kunne sove");
    set_all(&mette, &goal);
    let milestone = [("step_text", "Halvdelen af nætterne"), ("step_value", "5")];
    let target = [("value", "8"), ("date", "2027-02-22"), ("step_date", "2027-01-18")];
    set(&mette, &goal, "target", &[&milestone[..], &target].concat());
    // A number without words is asked about, not left out.
    let fields = [&[("step", "target"), milestone[1]][..], &target].concat();
    let page = send(&mette, &goal, "/do/goals/set", &fields).expect(422).page();
    assert!(page.has("#step_text-error"));
    let told = || -> Value {
        let file = world.database.export();
        let mut all = file["cases"].as_array().expect("cases").iter();
        let case = all.find(|case| case["id"] == "case-freja").expect("Freja's case");
        let mut goals = case["goals"].as_array().expect("goals").iter();
        goals.find(|it| it["id"] == goal.as_str()).expect("the goal").clone()
    };
    let before = told();
    mette.post("/do/locale/set", &[("locale", "en"), ("back", "/")]).expect(303);
    for step in ["statement", "signs", "measure", "target"] {
        let page =
            mette.get(&format!("{}/set/{step}", super::steps::path(&goal))).expect(200).page();
        let fields = page.fields("form[action='/do/goals/set']");
        let fields: Vec<_> = fields.iter().map(|(name, value)| (&**name, &**value)).collect();
        assert!(fields.contains(&("version", version(&mette, &goal).as_str())));
        mette.post("/do/goals/set", &fields).expect(303);
    }
    assert_eq!(told(), before, "read in English and saved as it was");
}
