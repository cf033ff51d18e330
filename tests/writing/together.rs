//! Two people change the same action: who comes second gets both texts and chooses.

use tests::{World, client::Client, database::Engine, on_both, page::Page};

use super::steps::{action, action_form, add_action, send};

const CHANGE: &str = "/do/actions/change";

on_both!(
    who_comes_second_sees_both_texts_and_chooses,
    an_answer_to_what_has_changed_since_is_asked_again,
    what_is_done_meanwhile_is_not_opened_again,
);

/// Both open the action; Mette is first to save.
fn second(world: &World) -> (Client, String, Page) {
    let (mette, signe) = (world.sign_in("u-mette"), world.sign_in("u-signe"));
    let id = add_action(&mette, "Aftale et tegn", "u-jonas");
    let theirs = action_form(&mette, &id, "change");
    let mine = action_form(&signe, &id, "change");
    send(&mette, CHANGE, &theirs, &[("text", "Aftale et tegn med hånden")]).expect(303);
    let change = [("text", "Aftale et kodeord"), ("due", "2026-12-02")];
    let page = send(&signe, CHANGE, &mine, &change).expect(409).page();
    (signe, id, page)
}

fn who_comes_second_sees_both_texts_and_chooses(engine: Engine) {
    let world = World::on(engine);
    let (signe, id, page) = second(&world);
    let text = page.text("main");
    for words in ["Aftale et tegn med hånden", "Aftale et kodeord", "2. december"] {
        assert!(text.contains(words), "{words} in {text}");
    }
    let shown = action(&signe, "case-alma", &id);
    assert!(shown.words.contains("Aftale et tegn med hånden"), "the first stands: {shown:?}");
    let theirs = format!("/cases/case-alma/actions/{id}");
    assert!(page.has(&format!("main a[href='{theirs}']")), "keep theirs");

    let mine: Vec<_> = page.form(&format!("main form[action='{CHANGE}']")).into_iter().collect();
    send(&signe, CHANGE, &mine, &[]).expect(303);
    let shown = action(&signe, "case-alma", &id);
    assert!(shown.words.contains("Aftale et kodeord"), "{shown:?}");
    assert!(shown.words.contains("2. december"), "{shown:?}");
    assert_eq!(world.database.verify(), "the database is whole\n");
}

fn an_answer_to_what_has_changed_since_is_asked_again(engine: Engine) {
    let world = World::on(engine);
    let (mette, jonas) = (world.sign_in("u-mette"), world.sign_in("u-jonas"));
    let id = add_action(&mette, "Aftale et tegn", "u-jonas");
    let yes = action_form(&jonas, &id, "accept");
    let change = action_form(&mette, &id, "change");
    send(&mette, CHANGE, &change, &[("text", "Bestille en taxa hver dag")]).expect(303);
    // Jonas has said yes to something else.
    let page = send(&jonas, "/do/actions/accept", &yes, &[]).expect(409).page();
    assert!(page.text("main").contains("Bestille en taxa hver dag"), "{}", page.text("main"));
    assert_eq!(action(&mette, "case-alma", &id).state, "suggested");
    // What the page offers next can be taken.
    for form in page.all("main form") {
        let path = form.attr("action").expect("where to");
        let fields: Vec<_> =
            page.form(&format!("main form[action='{path}']")).into_iter().collect();
        assert_eq!(send(&jonas, path, &fields, &[]).status, 303, "{path}");
    }
}

fn what_is_done_meanwhile_is_not_opened_again(engine: Engine) {
    let world = World::on(engine);
    let (mette, jonas) = (world.sign_in("u-mette"), world.sign_in("u-jonas"));
    let id = add_action(&mette, "Aftale et tegn", "u-jonas");
    let change = action_form(&mette, &id, "change");
    let yes = action_form(&jonas, &id, "accept");
    send(&jonas, "/do/actions/accept", &yes, &[]).expect(303);
    let done = action_form(&jonas, &id, "finish");
    send(&jonas, "/do/actions/finish", &done, &[]).expect(303);
    let version = [("version", "3"), ("key", "anew")];
    for newer in [&[][..], &version] {
        let typed = [&[("text", "Aftale to tegn"), ("due", "i morgen")], newer].concat();
        let page = send(&mette, CHANGE, &change, &typed).expect(409).page();
        assert!(page.text("main").contains("Aftale to tegn"), "nothing typed is lost");
        assert!(!page.has(&format!("main form[action='{CHANGE}']")), "it stands");
    }
    let late = [("reason", "Nåede det ikke"), ("version", "3"), ("key", "late")];
    let page = send(&jonas, "/do/actions/not-done", &done, &late).expect(409).page();
    assert!(page.text("main").contains("Nåede det ikke"));
    assert_eq!(action(&mette, "case-alma", &id).state, "done");
    assert_eq!(world.database.verify(), "the database is whole\n");
}
