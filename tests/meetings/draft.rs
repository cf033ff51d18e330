//! Minutes that are put aside while they are written: nothing typed is lost, and nobody else reads it.

use tests::{World, database::Engine, on_both};

use super::steps::{close, page, people, running, send};

const FORM: &str = "form[action='/do/meetings/close']";

on_both!(a_draft_is_its_writers_alone_until_it_is_minutes);

fn a_draft_is_its_writers_alone_until_it_is_minutes(engine: Engine) {
    let world = World::on(engine);
    let [mette, jonas, mother, _] = people(&world);
    let meeting = running(&mette);
    let before = world.database.export();
    let draft = [("came", "u-mette"), ("decided0", "Vi prøver  \n med ro"), ("next", "i uge 50")];
    send(&mette, "draft", &meeting, &draft).expect(303);
    send(&jonas, "draft", &meeting, &draft).expect(403);
    let shown = page(&mette, &meeting);
    assert!(shown.text("#minutes ~ [role=status]").contains("Kun du kan se den"));
    let form = shown.form(FORM);
    assert_eq!(form["decided0"].trim(), "Vi prøver  \n med ro", "as it was typed");
    assert_eq!(form["next"], "i uge 50", "what is no date yet, too");
    let came: Vec<_> =
        shown.all("[name=came][checked]").filter_map(|it| it.attr("value")).collect();
    assert_eq!(came, ["u-mette"], "not everybody who was asked, as before");
    for other in [&jonas, &mother] {
        assert!(!page(other, &meeting).text("main").contains("med ro"));
    }
    assert_eq!(world.database.export(), before, "it is nothing of the case yet");
    close(&mette, &meeting, &[("kept", &*form["kept"])]).expect(303);
    let closed = page(&mette, &meeting);
    assert!(!closed.text("main").contains("med ro") && !closed.has("[name=throw]"), "used");
    assert_eq!(world.database.verify(), "the database is whole\n");
}

#[test]
fn another_window_overwrites_nothing_unseen() {
    let world = World::start();
    let [mette, ..] = people(&world);
    let meeting = running(&mette);
    let first = [("voice", "Hun ville ud")];
    send(&mette, "draft", &meeting, &first).expect(303);
    // The same once more, as an impatient finger sends it.
    send(&mette, "draft", &meeting, &first).expect(303);
    let page = send(&mette, "draft", &meeting, &[("voice", "Hun blev inde")]).expect(409).page();
    let form = page.form(FORM);
    assert_eq!(form["voice"].trim(), "Hun blev inde");
    let other = page.text("section[aria-labelledby=minutes] details");
    assert!(other.contains("Hun ville ud"), "both texts are there");
    let again = [("voice", "Hun blev inde"), ("kept", &*form["kept"])];
    send(&mette, "draft", &meeting, &again).expect(303);
    assert_eq!(super::steps::page(&mette, &meeting).form(FORM)["voice"].trim(), "Hun blev inde");
    // A window from before it was put aside closes the meeting: what it has not shown is not lost.
    close(&mette, &meeting, &[]).expect(303);
    let left = super::steps::page(&mette, &meeting).form("form[action='/do/meetings/add']");
    assert_eq!(left["text"].trim(), "Hun blev inde");
}

#[test]
fn what_was_put_aside_before_another_window_closed_can_be_added_or_thrown_away() {
    let world = World::start();
    let [mette, jonas, ..] = people(&world);
    for throw in [false, true] {
        let meeting = running(&mette);
        let add = || page(&mette, &meeting).form("form[action='/do/meetings/add']");
        close(&mette, &meeting, &[]).expect(303);
        let late = send(&mette, "draft", &meeting, &[("also", "Husk nøglen")]).expect(409).page();
        assert_eq!(late.form("form[action='/do/meetings/add']")["text"].trim(), "Husk nøglen");
        assert_eq!(add()["text"].trim(), "", "it was not put aside");
        let lost = format!(
            "insert into minutes_drafts (meeting_id, person_id, case_id, fields, kept_at) values \
             ('{meeting}', 'u-mette', 'case-alma', '{{\"also\":[\"Husk nøglen\"]}}', \
             '2026-11-21T13:00:00.000000000Z')"
        );
        world.database.run(&lost).expect("as a crash between the two would leave it");
        let form = add();
        assert_eq!(form["text"].trim(), "Husk nøglen");
        assert!(!page(&jonas, &meeting).has("[name=throw]"));
        if throw {
            let thrown = [("throw", "draft"), ("kept", &*form["kept"])];
            send(&mette, "draft", &meeting, &thrown).expect(303);
        } else {
            let added = [("text", "Husk nøglen"), ("kept", &*form["kept"])];
            send(&mette, "add", &meeting, &added).expect(303);
        }
        assert_eq!(add()["text"].trim(), "");
        assert_eq!(page(&mette, &meeting).text("main").contains("Husk nøglen"), !throw);
    }
}
