//! The flags of a case, as everybody in it sees them.

use std::collections::BTreeSet;

use tests::{
    World,
    client::Client,
    database::{Database, Engine},
    demo_cases,
    server::Server,
};

use super::steps::{FLAG, PLAN, flags};

#[test]
fn each_plan_shows_what_its_case_should_find() {
    let world = World::start();
    for case in demo_cases()["cases"].as_array().expect("cases") {
        let text = |name: &str| case[name].as_str().expect("a text").to_owned();
        let expected = case["expected_flags"].as_array().expect("a list");
        let expected: BTreeSet<_> =
            expected.iter().map(|flag| flag.as_str().expect("a text").to_owned()).collect();
        let lead = world.sign_in(&text("case_lead"));
        let plan = lead.get(&format!("/cases/{}", text("id"))).expect(200).page();
        assert_eq!(flags(&plan), expected, "{}", text("id"));
    }
}

#[test]
fn the_family_reads_the_same_words() {
    let world = World::start();
    let words = |person: &str| {
        let client = world.sign_in(person);
        client.post("/do/locale/set", &[("locale", "en")]).expect(303);
        let plan = client.get(PLAN).expect(200).page();
        let words: Vec<_> = plan.all("[data-flag] .status, [data-flag] .status + p").collect();
        let words: Vec<_> = words.into_iter().map(tests::page::text).collect();
        (words, client.get(FLAG).expect(200).page().text(".ask"))
    };
    let lead = words("u-mette");
    assert_eq!(lead.0.len(), 6, "three flags, each with its title and why: {lead:?}");
    assert_eq!(words("p-sam-mor"), lead);
    assert_eq!(words("case-samuel:child"), lead);
}

#[test]
fn a_flag_speaks_of_the_intervention_and_its_rule() {
    let world = World::start();
    let page = world.sign_in("p-sam-mor").get(FLAG).expect(200).page();
    let ask = page.text(".ask");
    for words in ["11 of 26", "47 of 54", "Samuel", "31 July 2026", "27 August 2026"] {
        assert!(ask.contains(words), "{words} in {ask}");
    }
    assert!(page.has("[data-chart] svg[role=img]"), "the curve");
    assert_eq!(page.all(".six li").count(), 6, "six questions");
    assert!(page.text(".steps").contains("language group"), "what was decided before");
}

/// Where more than a decision is asked for, the page leads to where it is done.
#[test]
fn a_flag_leads_to_where_it_is_mended() {
    let database = Database::new(Engine::Sqlite);
    let words = ["--database", &database.url, "--demo", "--today", "2027-06-01"];
    let server = Server::with(&words, &[]);
    let mut kinds = BTreeSet::new();
    for case in demo_cases()["cases"].as_array().expect("cases") {
        let text = |name: &str| case[name].as_str().expect("a text");
        let lead = Client::new(&server.address);
        lead.sign_in(text("case_lead"));
        let plan = lead.get(&format!("/cases/{}", text("id"))).expect(200).page();
        for flag in plan.all("[data-flag] a") {
            let page = lead.get(flag.attr("href").expect("a link")).expect(200).page();
            let kind = page.one("[data-flag]").attr("data-flag").expect("a kind").to_owned();
            let tried = page.has(".six");
            match page.all(".ask a.btn").next().and_then(|it| it.attr("href")) {
                Some(way) => drop(lead.get(way).expect(200)),
                None => assert!(tried, "{kind}: neither a way nor what is known"),
            }
            let choices = page.all("[name=kind]").count();
            assert!(choices == if tried { 6 } else { 2 } || choices == 0, "{kind}: {choices}");
            kinds.insert((kind, tried));
        }
    }
    let seen = |kind: &str, tried| kinds.contains(&(kind.to_owned(), tried));
    assert!(seen("no_effect", true) && seen("low_delivery", true), "{kinds:?}");
    assert!(seen("action_overdue", false) && seen("child_not_heard", false), "{kinds:?}");
    assert!(seen("no_next_review", false) && seen("consent_expired", false), "{kinds:?}");
    assert!(kinds.len() > 8, "{kinds:?}");
}

#[test]
fn what_has_ended_stays_in_the_story() {
    let world = World::start();
    let mother = world.sign_in("p-fre-mor");
    let goal = mother.get("/cases/case-freja/goals/goal-fre-1").expect(200).page();
    assert!(!goal.has("[data-flag]"), "no open flag");
    let story = goal.text("ol.steps");
    for words in ["22. maj 2026", "26. maj 2026", "ikke vist effekt endnu", "justerer"] {
        assert!(story.contains(words), "{words} in {story}");
    }
    // Its own page is still there, without a form.
    let page = mother.get("/cases/case-freja/flags/case-freja%210").expect(200).page();
    assert_eq!(page.one("[data-flag]").attr("data-state"), Some("closed"));
    assert!(!page.has("main form"));
}
