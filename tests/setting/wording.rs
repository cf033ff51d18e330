//! A new wording: the earlier one stays readable, everybody else is asked again, and two who write
//! at once both keep their words.

use tests::{World, database::Engine, on_both};

use super::steps::{begin, go, missing, path, says, send, set_all, state, version};

on_both!(a_new_wording_asks_everybody_else_again);

fn a_new_wording_asks_everybody_else_again(engine: Engine) {
    let world = World::on(engine);
    let mette = world.sign_in("u-mette");
    let goal = begin(&mette, "Jeg vil gerne kunne sove");
    set_all(&mette, &goal);
    go(&mette, &goal, "propose").expect(303);
    for who in ["child", "p-fre-mor", "p-fre-far"] {
        says(&mette, &goal, who, "agrees", "0").expect(303);
    }
    go(&mette, &goal, "agree").expect(303);
    let mother = world.sign_in("p-fre-mor");
    let seen = version(&mother, &goal);
    let new = [("statement", "Freja sover inden ni"), ("why", "Det er lettere at se")];
    send(&mother, &goal, "/do/goals/reword", &new).expect(303);
    let page = mette.get(&path(&goal)).expect(200).page();
    assert!(page.text("main").contains("Freja sover inden ni"));
    assert!(page.text("[data-wording='0']").contains("Freja falder selv i søvn"), "still readable");
    assert_eq!(page.all("[data-acceptance=agrees]").count(), 1, "who wrote it");
    assert_eq!(page.all("[data-acceptance=pending]").count(), 2, "the others are asked again");
    // What is not agreed does not begin.
    go(&mette, &goal, "start").expect(422);
    assert_eq!((state(&mette, &goal).as_str(), missing(&mette, &goal)), ("agreed", 2));

    // Somebody who has read the words of before says yes to others than they think.
    says(&mette, &goal, "child", "agrees", "0").expect(409);
    says(&mette, &goal, "child", "agrees", "1").expect(303);
    // And whoever wrote at the same time gets both texts.
    let late = [
        ("case", "case-freja"),
        ("goal", goal.as_str()),
        ("version", seen.as_str()),
        ("statement", "Freja sover hele natten"),
        ("why", "Sådan siger hun det"),
    ];
    let both = mette.post("/do/goals/reword", &late).expect(409);
    let page = both.page();
    assert!(page.text("[aria-labelledby=theirs]").contains("Freja sover inden ni"));
    let typed = &page.form("form[action='/do/goals/reword']")["statement"];
    assert_eq!(typed, "Freja sover hele natten");

    says(&mette, &goal, "p-fre-far", "agrees", "1").expect(303);
    go(&mette, &goal, "agree_anew").expect(303);
    go(&mette, &goal, "start").expect(303);
    assert_eq!(world.database.verify(), "the database is whole\n");
}

#[test]
fn two_who_decide_the_same_step_at_once_both_keep_their_words() {
    let world = World::start();
    let mette = world.sign_in("u-mette");
    let goal = begin(&mette, "Jeg vil gerne kunne sove");
    let seen = version(&mette, &goal);
    let step = |words: &str| {
        let fields = [
            ("case", "case-freja"),
            ("goal", goal.as_str()),
            ("version", seen.as_str()),
            ("step", "statement"),
            ("statement", words),
        ];
        mette.post("/do/goals/set", &fields)
    };
    step("Freja falder selv i søvn").expect(303);
    let page = step("Freja sover inden ni").expect(409).page();
    assert!(page.text(".errors").contains("Freja falder selv i søvn"), "how it stands now");
    let typed = page.form("form[action='/do/goals/set']");
    assert_eq!(typed["statement"], "Freja sover inden ni");
}

#[test]
fn deciding_to_change_the_goal_leads_to_its_wording() {
    let world = World::start();
    let nadia = world.sign_in("u-mette");
    let flag = "/cases/case-samuel/flags/case-samuel%210";
    let mut form = nadia.get(flag).expect(200).page().fields("form[action='/do/flags/decide']");
    let typed = [
        ("kind", "goal"),
        ("reason", "Målet er for stort"),
        ("child_view", "Jeg vil lege"),
        ("child_how", "talk"),
    ];
    let offered = nadia.get(flag).page();
    let value = offered
        .all("input[name=kind]")
        .filter_map(|it| it.attr("value"))
        .find(|it| it.contains("goal"))
        .expect("to change the goal")
        .to_owned();
    form.retain(|(name, _)| typed.iter().all(|(field, _)| field != name));
    let mut fields: Vec<_> = form.iter().map(|(name, value)| (&**name, &**value)).collect();
    fields.extend(typed.iter().filter(|(name, _)| *name != "kind").copied());
    fields.push(("kind", value.as_str()));
    let answer = nadia.post("/do/flags/decide", &fields).expect(303);
    let next = answer.header("location").expect("a place").to_owned();
    assert_eq!(next, "/cases/case-samuel/goals/goal-sam-1/wording");
    let form = nadia.get(&next).expect(200).page().form("form[action='/do/goals/reword']");
    let mut fields: Vec<_> = form.iter().map(|(name, value)| (&**name, &**value)).collect();
    fields.retain(|(name, _)| *name != "why" && *name != "statement");
    fields.extend([("statement", "Samuel beder om at være med"), ("why", "Målet var for stort")]);
    nadia.post("/do/goals/reword", &fields).expect(303);
    let goal = "/cases/case-samuel/goals/goal-sam-1";
    let open = || nadia.get(goal).expect(200).page().all("[data-flag=no_effect]").count();
    assert_eq!(open(), 1, "it waits until the new wording is agreed");
    let version = || {
        let page = nadia.get(&format!("{goal}/go/withdraw")).expect(200).page();
        page.form("form[action='/do/goals/go']")["version"].clone()
    };
    let about = |fields: &[(&str, &str)], to: &str| {
        let version = version();
        let first = [("case", "case-samuel"), ("goal", "goal-sam-1"), ("version", &version)];
        let fields: Vec<_> = first.iter().chain(fields).copied().collect();
        nadia.post(to, &fields)
    };
    for who in ["child", "p-sam-mor"] {
        let yes = [("who", who), ("status", "agrees"), ("wording", "1"), ("how", "talk")];
        about(&yes, "/do/goals/accept").expect(303);
    }
    about(&[("way", "agree_anew")], "/do/goals/go").expect(303);
    assert_eq!(open(), 0, "the question is answered");
    let page = nadia.get(goal).expect(200).page();
    assert!(page.text("[data-chart]").contains('2'), "a new phase");
}
