//! How each of us sees it: written, written anew, the earlier words kept.

use serde_json::Value;
use tests::{World, client::Answer, client::Client, database::Engine, on_both};

on_both!(a_view_is_renewed_and_the_earlier_kept);

fn write(client: &Client, text: &str, key: &str) -> Answer {
    client.post("/do/views/write", &[("case", "case-alma"), ("text", text), ("key", key)])
}

/// What Jonas has said in Alma's case, by the export.
fn said(world: &World) -> Vec<Value> {
    let all = world.database.export();
    let cases = all["cases"].as_array().expect("cases").iter();
    let alma = cases.clone().find(|case| case["id"] == "case-alma").expect("Alma's case");
    let views = alma["challenge_views"].as_array().expect("views").iter();
    views.filter(|view| view["by"] == "u-jonas").cloned().collect()
}

fn a_view_is_renewed_and_the_earlier_kept(engine: Engine) {
    let world = World::on(engine);
    let jonas = world.sign_in("u-jonas");
    let before = said(&world).len();
    let answer = write(&jonas, "Hun går ind ad døren nu", "first").expect(303);
    assert_eq!(answer.header("location"), Some("/cases/case-alma"));
    write(&jonas, "Hun går ind ad døren nu", "first").expect(303);
    assert_eq!(said(&world).len(), before + 1, "sent twice, said once");
    let plan = world.sign_in("p-alma-mor").get("/cases/case-alma").page().text("main");
    assert!(plan.contains("Hun går ind ad døren nu"), "{plan}");

    let page = jonas.get("/cases/case-alma/view").expect(200).page();
    assert!(page.text("main").contains("Hun går ind ad døren nu"), "what one said before");
    write(&jonas, "Nu vinker hun til mig", "second").expect(303);
    let plan = jonas.get("/cases/case-alma").page().text("main");
    assert!(plan.contains("Nu vinker hun til mig"), "{plan}");
    let kept: Vec<_> = said(&world).iter().map(|view| view["text"]["da"].clone()).collect();
    assert!(kept.contains(&"Hun går ind ad døren nu".into()), "{kept:?}");
    // Whoever goes back and writes something else has written it.
    write(&jonas, "Nu venter hun ved døren", "second").expect(303);
    assert_eq!(said(&world).len(), before + 3);
    assert_eq!(world.database.verify(), "the database is whole\n");
}

#[test]
fn a_view_without_words_or_with_too_many_comes_back_whole() {
    let world = World::start();
    let jonas = world.sign_in("u-jonas");
    let before = world.database.export();
    let long = "Jeg synes ".repeat(401);
    for text in ["", " \n ", long.as_str()] {
        let page = write(&jonas, text, "typed").expect(422).page();
        assert!(page.has("#text-error"), "{}", page.text("main"));
        let form = page.form("form[action='/do/views/write']");
        assert_eq!(form["text"].trim(), text.trim());
        assert_eq!(form["key"], "typed");
    }
    assert_eq!(world.database.export(), before);
}

#[test]
fn words_in_the_language_of_the_writer_say_so_to_other_readers() {
    let world = World::start();
    let grace = world.sign_in("p-sam-mor");
    let fields = [("case", "case-samuel"), ("text", "He sings the whole way home")];
    grace.post("/do/views/write", &fields).expect(303);
    let plan = world.sign_in("u-mette").get("/cases/case-samuel").page();
    let mut said = plan.all("main [lang=en]").map(tests::page::text);
    assert!(said.any(|words| words.contains("He sings the whole way home")));
}

/// Such as the words of whoever has left meanwhile.
#[test]
fn what_is_refused_is_given_back_and_tells_nothing_else() {
    let world = World::start();
    let nadia = world.sign_in("u-nadia");
    let send = |case: &str| {
        let fields = [("case", case), ("text", "Hun <vinkede> til mig"), ("key", "refused")];
        nadia.post("/do/views/write", &fields).expect(404)
    };
    let hidden = send("case-alma");
    assert!(hidden.page().text("main").contains("Hun <vinkede> til mig"), "nothing typed is lost");
    assert_eq!(hidden.text(), send("case-nowhere").text());
}
