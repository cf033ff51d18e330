//! One list of ideas: added, ranked together, tried; an intervention tells whose idea it was.

use tests::{World, client::Client, database::Engine, on_both, page::text};

const GOAL: &str = "/cases/case-alma/goals/goal-alma-1";
const LIST: &str = "/cases/case-alma/goals/goal-alma-1/ideas";
/// Under the first curve.
const PHASES: &str = "[data-chart=ms-alma-1] .no-phase";
const BEGIN: &str = "form[action='/do/ideas/begin']";

on_both! { what_is_tried_remembers_whose_idea_it_was_and_what_else_there_was }

fn add(client: &Client, words: &str) {
    let mut form = client.get(LIST).expect(200).page().form("form[action='/do/ideas/add']");
    form.insert("idea".to_owned(), words.to_owned());
    let fields: Vec<_> = form.iter().map(|(name, value)| (&**name, &**value)).collect();
    client.post("/do/ideas/add", &fields).expect(303);
    client.post("/do/ideas/add", &fields).expect(303);
}

/// The words of what can be tried, the first first.
fn list(client: &Client) -> Vec<String> {
    let page = client.get(LIST).expect(200).page();
    page.all("[data-idea]:not([data-chosen]) blockquote").map(text).collect()
}

fn rank(client: &Client, words: &str, way: &str) {
    let page = client.get(LIST).expect(200).page();
    let mut all = page.all("[data-idea]");
    let idea = all.find(|it| text(*it).contains(words)).and_then(|it| it.attr("data-idea"));
    let fields = [("case", "case-alma"), ("idea", idea.expect("the idea")), ("way", way)];
    client.post("/do/ideas/rank", &fields).expect(303);
}

fn what_is_tried_remembers_whose_idea_it_was_and_what_else_there_was(engine: Engine) {
    let world = World::on(engine);
    let child = world.sign_in("case-alma:child");
    let (mother, signe) = (world.sign_in("p-alma-mor"), world.sign_in("u-signe"));
    add(&signe, "Et skema med billeder");
    add(&mother, "Cykle sammen om morgenen");
    add(&child, "Min kanin kommer med");
    let all = ["»Et skema med billeder«", "»Cykle sammen om morgenen«", "»Min kanin kommer med«"];
    assert_eq!(list(&mother), all, "sent twice, counted once");
    rank(&child, "kanin", "up");
    rank(&mother, "kanin", "up");
    assert_eq!(list(&signe), [all[2], all[0], all[1]], "everybody ranks the same list");
    rank(&signe, "kanin", "up");
    assert_eq!(list(&signe), [all[2], all[0], all[1]], "on top already");
    assert!(signe.get(GOAL).page().text("main").contains("Min kanin kommer med"));

    let page = signe.get(LIST).page();
    let way = page.all("[data-idea] a[href*='/ideas/']").next().and_then(|it| it.attr("href"));
    let way = way.expect("the way to try the first").to_owned();
    let mut form = signe.get(&way).expect(200).page().form(BEGIN);
    assert_eq!(form["name"], "Min kanin kommer med");
    let send = |form: &std::collections::BTreeMap<String, String>| {
        let fields: Vec<_> = form.iter().map(|(name, value)| (&**name, &**value)).collect();
        signe.post("/do/ideas/begin", &fields)
    };
    form.insert("frequency".to_owned(), "Hver mandag".to_owned());
    let page = send(&form).expect(422).page();
    assert!(page.has("a[href='#why']") && page.has("a[href='#responsible']"));
    assert_eq!(page.form(BEGIN)["frequency"], "Hver mandag", "what was typed is kept");
    form.insert("responsible".to_owned(), "u-jonas".to_owned());
    form.insert("why".to_owned(), "Den gør hende tryg".to_owned());
    let phases = signe.get(GOAL).page().all(PHASES).count();
    let place = send(&form).expect(303).header("location").expect("its page").to_owned();
    send(&form).expect(303);
    assert_eq!(signe.get(GOAL).page().all(PHASES).count(), phases + 1, "a phase, once");

    let told = mother.get(&place).expect(200).page();
    let origin = told.text("[data-origin=child]");
    assert!(
        origin.contains("Idéen kom fra Alma") && origin.contains("Den gør hende tryg"),
        "{origin}"
    );
    for words in &all {
        assert!(origin.contains(words), "what else there was: {words} in {origin}");
    }
    assert_eq!(list(&mother), [all[0], all[1]]);
    assert!(
        mother.get(LIST).page().has("[data-chosen]"),
        "it stays in the list of what was chosen"
    );
    signe.get(&way).expect(200);
    form.remove("key");
    send(&form).expect(409);
    assert_eq!(world.database.verify(), "the database is whole\n");
}

#[test]
fn the_child_has_an_idea_on_the_own_page() {
    let world = World::start();
    let device = world.sign_in("u-jonas");
    device.post("/do/child/start", &[("case", "case-alma")]).expect(303);
    let own = "/cases/case-alma/child";
    let mut form = device.get(own).expect(200).page().form("form[action='/do/ideas/add']");
    let send = |form: &std::collections::BTreeMap<String, String>| {
        let fields: Vec<_> = form.iter().map(|(name, value)| (&**name, &**value)).collect();
        device.post("/do/ideas/add", &fields)
    };
    assert!(send(&form).expect(422).page().has("html.kid #idea-error"), "on the own page");
    form.insert("idea".to_owned(), "Min kanin kommer med".to_owned());
    assert_eq!(send(&form).expect(303).header("location"), Some(&*format!("{own}#idea-of-mine")));
    assert!(device.get(own).page().text("main").contains("Min kanin kommer med"));
    device.get(LIST).expect(404);
    assert_eq!(list(&world.sign_in("u-signe")), ["»Min kanin kommer med«"]);
}

#[test]
fn a_flag_that_is_open_is_decided_before_something_else_is_tried() {
    let world = World::start();
    let lone = world.sign_in("u-lone");
    let list = "/cases/case-samuel/goals/goal-sam-1/ideas";
    let grace = world.sign_in("p-sam-mor");
    let goal = [("case", "case-samuel"), ("goal", "goal-sam-1"), ("idea", "Sing together")];
    grace.post("/do/ideas/add", &goal).expect(303);
    let page = lone.get(list).expect(200).page();
    let id = page.one("[data-idea]").attr("data-idea").expect("an id").to_owned();
    // Its flag was answered in August, so that something else can be tried.
    let open = lone.get(&format!("{list}/{id}")).expect(200).page();
    assert!(open.has(BEGIN), "{}", open.text("main"));
    // Villads' goal is flagged and was decided, too; a stranger's idea is nobody's.
    lone.get(&format!("/cases/case-samuel/goals/goal-sam-1/ideas/{id}x")).expect(404);
    world.sign_in("u-bo").get(list).expect(404);
}
