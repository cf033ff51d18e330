//! Closed with minutes: the child's part is in them, and they stand as they are.

use tests::{World, client::Client, database::Engine, on_both, page::text};

use super::steps::{CASE, close, page, people, running, school_is_closed, send};

on_both!(
    what_is_closed_stands_and_is_only_added_to,
    the_family_is_asked_on_the_front_page_whether_it_was_listened_to
);

fn what_is_closed_stands_and_is_only_added_to(engine: Engine) {
    let world = World::on(engine);
    let [mette, jonas, mother, child] = people(&world);
    let meeting = running(&mette);
    close(&mette, &meeting, &[("key", "once")]).expect(303);
    close(&mette, &meeting, &[("key", "once")]).expect(303);
    let shown = page(&mother, &meeting);
    let minutes = text(shown.one("[data-minutes=closed]"));
    for words in [
        "Alma var med noget af tiden",
        "I værkstedet, Alma valgte det",
        "Hun viste det på skalaen",
        "Mette og Signe",
        "Vi flyttede tiden til kl. 10",
        "Vi fortsætter til jul",
        "Male døren rød",
        "Næste møde: 10. december 2026",
        "Referatet står fast",
    ] {
        assert!(minutes.contains(words), "{words} in {minutes}");
    }
    // The action waits for the yes of the one who is to do it.
    let plan = jonas.get("/cases/case-alma").expect(200).page();
    let new = plan.all("[data-responsible=u-jonas][data-state=suggested]").map(text);
    assert!(new.into_iter().any(|action| action.contains("Male døren rød")));

    // What happens to goal and action afterwards changes nothing in the minutes.
    let words = [
        ("case", CASE),
        ("goal", "goal-alma-1"),
        ("text", "Ny handling"),
        ("responsible", "u-jonas"),
        ("due", "2026-12-11"),
    ];
    mette.post("/do/actions/add", &words).expect(303);
    let fact = "update meeting_facts set told = '{}'";
    assert!(world.database.run(fact).is_err(), "append-only");
    assert!(world.database.run("delete from meeting_facts").is_err(), "append-only");
    let added = [("text", "Alma sagde også, at hun glæder sig"), ("key", "added")];
    for _ in 0..2 {
        send(&mother, "add", &meeting, &added).expect(303);
    }
    let after = page(&mother, &meeting);
    assert_eq!(text(after.one("[data-minutes=closed]")), minutes, "they stand");
    let added: Vec<_> = after.all("[data-added]").map(text).collect();
    assert_eq!(added.len(), 1);
    assert!(added[0].contains("hun glæder sig"));

    // Closed once: what another typed is there to be added.
    let late = close(&mette, &meeting, &[("key", "twice"), ("voice", "Hun hviskede")]).expect(409);
    let form = late.page().form("form[action='/do/meetings/add']");
    assert!(form["text"].contains("Hun hviskede"), "{form:?}");
    send(&mette, "begin", &meeting, &[]).expect(303);
    send(&mette, "wish", &meeting, &[("text", "For sent")]).expect(409);
    assert_eq!(text(page(&child, &meeting).one("[data-minutes=closed]")), minutes);
    let mut all = world.database.export()["cases"].as_array().expect("cases").clone().into_iter();
    let alma = all.find(|case| case["id"] == CASE).expect("Alma's case");
    let held = alma["meetings"].as_array().expect("meetings").iter();
    let held = held.clone().find(|it| it["id"] == meeting.as_str()).expect("this one");
    assert_eq!(held["child_participation"]["form"], "present_part");
    assert_eq!(held["decisions"][0]["da"], "Vi fortsætter til jul");
    assert_eq!(held["participants"], serde_json::json!(["child", "u-mette"]));
    assert_eq!(world.database.verify(), "the database is whole\n");
}

fn the_family_is_asked_on_the_front_page_whether_it_was_listened_to(engine: Engine) {
    let world = World::on(engine);
    let [mette, jonas, mother, _] = people(&world);
    let meeting = running(&mette);
    close(&mette, &meeting, &[("key", "once")]).expect(303);
    let way = format!("main a[href$='/meetings/{meeting}']");
    let is_asked = |who: &Client| who.get("/").expect(200).page().has(&way);
    assert!(is_asked(&mother) && !is_asked(&jonas), "of the family only");
    send(&mother, "answer", &meeting, &[("listened", "yes"), ("key", "said")]).expect(303);
    assert!(!is_asked(&mother));
}

#[test]
fn no_meeting_closes_without_the_childs_part() {
    let world = World::start();
    school_is_closed(&world);
    let [mette, ..] = people(&world);
    let meeting = running(&mette);
    let before = world.database.export();
    for field in ["form", "space", "voice", "audience", "influence"] {
        let page = close(&mette, &meeting, &[(field, "")]).expect(422).page();
        assert!(page.has(&format!("#{field}-error")), "{field}");
        let form = page.form("form[action='/do/meetings/close']");
        assert_eq!(form["decided0"].trim(), "Vi fortsætter til jul", "nothing typed is lost");
    }
    // There and not there.
    let page = close(&mette, &meeting, &[("form", "declined")]).expect(422).page();
    assert!(page.has("#form-error"));
    for (field, value) in
        [("next", "2026-11-20"), ("next", ""), ("due0", "2026-12-24"), ("for0", "")]
    {
        let page = close(&mette, &meeting, &[(field, value)]).expect(422).page();
        assert!(page.has(&format!("#{field}-error")), "{field}: {}", page.text("main"));
    }
    assert_eq!(world.database.export(), before);
    // A child who did not come: how its view was obtained is enough.
    let away = [
        ("came", "u-mette"),
        ("form", "declined"),
        ("space", ""),
        ("audience", ""),
        ("influence", ""),
        ("next", "2027-01-14"),
    ];
    close(&mette, &meeting, &away).expect(303);
    let list = mette.get("/cases/case-alma/meetings").expect(200).page();
    let next: Vec<_> = list.all("[data-state=planned]").map(text).collect();
    assert!(next.iter().any(|it| it.contains("14. januar 2027")), "planned at once: {next:?}");
}

#[test]
fn whether_they_were_listened_to_is_a_series_and_never_a_number() {
    let world = World::start();
    let [mette, jonas, mother, child] = people(&world);
    let first = running(&mette);
    close(&mette, &first, &[("key", "first")]).expect(303);
    send(&jonas, "answer", &first, &[("listened", "yes")]).expect(403);
    assert!(!page(&jonas, &first).has("form[action='/do/meetings/answer']"));
    let said = [("listened", "partly"), ("words", "De talte meget")];
    send(&child, "answer", &first, &said).expect(303);
    send(&mother, "answer", &first, &[("listened", "yes")]).expect(303);
    let missing = send(&mother, "answer", &first, &[]).expect(422).page();
    assert!(missing.has("#listened-error"));
    let second = running(&mette);
    close(&mette, &second, &[("key", "second")]).expect(303);
    send(&child, "answer", &second, &[("listened", "no")]).expect(303);
    let list = jonas.get("/cases/case-alma/meetings").expect(200).page();
    let series = |who: &str| -> Vec<String> {
        let css = format!("[data-series='{who}'] [data-listened]");
        list.all(&css).filter_map(|it| it.attr("data-listened")).map(str::to_owned).collect()
    };
    assert_eq!(series("child"), ["partly", "no"]);
    assert_eq!(series("p-alma-mor"), ["yes"], "each by themselves");
    let words = list.text("main");
    assert!(!words.contains('%') && !words.contains("ennemsnit"), "{words}");
    assert!(page(&mother, &first).text("main").contains("De talte meget"));
}

#[test]
fn a_child_is_asked_on_its_own_page_until_it_has_answered() {
    let world = World::start();
    let [mette, jonas, _, child] = people(&world);
    let own = "/cases/case-alma/child";
    let asked = "form[action='/do/meetings/answer']";
    assert!(!child.get(own).expect(200).page().has(asked), "of older meetings nobody asks");
    let meeting = running(&mette);
    close(&mette, &meeting, &[]).expect(303);
    // In the ten minutes on a helper's device too, and nowhere else from there.
    jonas.post("/do/child/start", &[("case", CASE)]).expect(303);
    let form = jonas.get(own).expect(200).page().form(asked);
    let with = |listened: &'static str| {
        let fields = form.iter().map(|(name, value)| (&**name, &**value));
        let fields: Vec<_> = fields.chain([("listened", listened)]).collect();
        jonas.post("/do/meetings/answer", &fields)
    };
    let empty = with("").expect(422).page();
    assert!(
        empty.has("#listened-error") && empty.has("form[action='/do/views/write']"),
        "own page"
    );
    let answer = with("partly").expect(303);
    assert_eq!(answer.header("location"), Some(own));
    assert!(!jonas.get(own).expect(200).page().has(asked), "asked once");
    jonas.get(&format!("/cases/{CASE}/meetings/{meeting}")).expect(404);
    assert!(page(&child, &meeting).has("[data-listened=partly]"));
}
