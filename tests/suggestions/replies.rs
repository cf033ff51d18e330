//! A suggestion from outside: sent, answered, judged, tried; overdue, and answered twice at once.

use tests::{World, client::Answer, client::Client, database::Engine, on_both, page::text};

const WORDS: &str = "Kan han møde kl. 10 i fire uger?";
const PAGE: &str = "/cases/case-villads/suggestions";

on_both! {
    a_suggestion_gets_its_reply_and_the_sender_has_the_last_word,
    the_first_reply_stands_and_the_second_is_not_lost,
    whose_owner_has_left_the_lead_has,
}

/// Sends the form on a page, with some fields laid over it.
fn send(client: &Client, path: &str, action: &str, changed: &[(&str, &str)]) -> Answer {
    let page = client.get(path).expect(200).page();
    let mut form = page.form(&format!("form[action='/do/suggestions/{action}']"));
    form.extend(changed.iter().map(|(name, value)| ((*name).to_owned(), (*value).to_owned())));
    let fields: Vec<_> = form.iter().map(|(name, value)| (&**name, &**value)).collect();
    let again = client.post(&format!("/do/suggestions/{action}"), &fields);
    // Sent twice, it counts once.
    if again.status == 303 {
        client.post(&format!("/do/suggestions/{action}"), &fields).expect(303);
    }
    again
}

/// The newest suggestion as somebody reads it: its id, its state, its text.
fn newest(client: &Client) -> (String, String, String) {
    let page = client.get(PAGE).expect(200).page();
    let card = page.all("[data-suggestion]").next().expect("a suggestion");
    let mark = |name: &str| card.attr(name).expect("a mark").to_owned();
    (mark("data-suggestion"), mark("data-state"), text(card))
}

fn a_suggestion_gets_its_reply_and_the_sender_has_the_last_word(engine: Engine) {
    let world = World::on(engine);
    let father = world.sign_in("p-vil-far");
    let before = father.get(PAGE).page().all("[data-suggestion]").count();
    send(&father, "/cases/case-villads", "send", &[("text", WORDS)]).expect(303);
    let page = father.get(PAGE).page();
    assert_eq!(page.all("[data-suggestion]").count(), before + 1, "sent twice, counted once");
    let (id, state, told) = newest(&father);
    assert_eq!(state, "waiting");
    assert!(told.contains("svarer senest 5. december 2026"), "who and by when, at once: {told}");

    let lead = lead(&world);
    let asked = lead.get("/").expect(200).text();
    assert!(asked.contains("Svar på et forslag i Villads’ plan"), "on the front page");
    let one = format!("{PAGE}/{id}");
    for lacking in [
        &[("outcome", "changed")][..],
        &[("outcome", "not_possible"), ("what_changed", "Noget")],
        &[("outcome", "partly"), ("what_changed", "Noget")],
        &[("what_changed", "Noget")],
    ] {
        let page = send(&lead, &one, "reply", lacking).expect(422).page();
        let kept = page.form("form[action='/do/suggestions/reply']");
        for (name, value) in lacking {
            assert_eq!(kept[*name].trim(), *value, "what was typed is kept");
        }
    }
    assert_eq!(newest(&father).1, "waiting", "nothing ends without an answer");
    let said = [
        ("outcome", "partly"),
        ("what_changed", "Han møder kl. 9"),
        ("why_not", "Bussen kører ikke kl. 10"),
        ("for_child", "Du kommer en time senere"),
    ];
    send(&lead, &one, "reply", &said).expect(303);
    let (_, state, told) = newest(&father);
    assert_eq!(state, "answered");
    for words in ["Det ændrer vi delvist", "kl. 9", "Bussen", "Du kommer en time senere"] {
        assert!(told.contains(words), "{words} in {told}");
    }
    let waits = || {
        let way = format!("main a[href$='/suggestions#s-{id}']");
        ["/", "/cases/case-villads"].map(|page| father.get(page).expect(200).page().has(&way))
    };
    assert_eq!(waits(), [true, true], "his word is asked for where he comes in");
    let child = world.sign_in("case-villads:child");
    assert!(!child.get(PAGE).page().has(&format!("[data-suggestion='{id}'] form")), "not theirs");
    let stolen = [("case", "case-villads"), ("suggestion", &*id), ("fine", "yes")];
    child.post("/do/suggestions/say", &stolen).expect(403);

    let card = format!("[data-suggestion='{id}']");
    let form = father.get(PAGE).page().form(&format!("{card} form:has([value=yes])"));
    let fields: Vec<_> = form.iter().map(|(name, value)| (&**name, &**value)).collect();
    father.post("/do/suggestions/say", &fields).expect(303);
    assert_eq!(newest(&father).1, "fine");
    assert_eq!(waits(), [false, false]);
    let form = father.get(PAGE).page().form(&format!("{card} form[action='/do/suggestions/try']"));
    let fields: Vec<_> = form.iter().map(|(name, value)| (&**name, &**value)).collect();
    let made = father.post("/do/suggestions/try", &fields).expect(303);
    father.post("/do/suggestions/try", &fields).expect(303);
    let action = made.header("location").expect("an action").to_owned();
    let page = father.get(&action).expect(200).page().text("main");
    assert!(page.contains(WORDS), "a planned try-out: {page}");
    assert!(newest(&father).2.contains("Det er nu en handling"));
    assert_eq!(world.database.verify(), "the database is whole\n");
}

/// Who leads Villads' case.
fn lead(world: &World) -> Client {
    let cases = tests::demo_cases();
    let cases = cases["cases"].as_array().expect("cases");
    let villads = cases.iter().find(|case| case["id"] == "case-villads").expect("the case");
    world.sign_in(villads["case_lead"].as_str().expect("a lead"))
}

fn the_first_reply_stands_and_the_second_is_not_lost(engine: Engine) {
    let world = World::on(engine);
    let (here, there) = (lead(&world), lead(&world));
    let father = world.sign_in("p-vil-far");
    send(&father, PAGE, "send", &[("text", WORDS)]).expect(303);
    let one = format!("{PAGE}/{}", newest(&father).0);
    let form = there.get(&one).page().form("form[action='/do/suggestions/reply']");
    send(&here, &one, "reply", &[("outcome", "changed"), ("what_changed", "Ja, fra mandag")])
        .expect(303);
    let mut late = form;
    late.insert("outcome".to_owned(), "not_possible".to_owned());
    late.insert("why_not".to_owned(), "Der er ingen plads".to_owned());
    let fields: Vec<_> = late.iter().map(|(name, value)| (&**name, &**value)).collect();
    let page = there.post("/do/suggestions/reply", &fields).expect(409).page().text("main");
    assert!(page.contains("Ja, fra mandag") && page.contains("Der er ingen plads"), "{page}");
    assert!(!newest(&father).2.contains("Der er ingen plads"));
}

#[test]
fn what_is_overdue_says_so_to_the_sender_and_its_flag_ends_with_the_reply() {
    let world = World::start();
    let father = world.sign_in("p-vil-far");
    let overdue = "[data-suggestion='s-vil-1']";
    let page = father.get(PAGE).page();
    assert_eq!(page.one(overdue).attr("data-state"), Some("overdue"));
    assert!(page.text(overdue).contains("Svaret mangler stadig"));
    let flag = "[data-flag=suggestion_unanswered]";
    assert!(father.get("/cases/case-villads").page().has(flag));
    let said = [("outcome", "not_possible"), ("why_not", "Der er ingen bus")];
    send(&lead(&world), &format!("{PAGE}/s-vil-1"), "reply", &said).expect(303);
    assert!(!father.get("/cases/case-villads").page().has(flag), "at the next request");
    let page = father.get(PAGE).page();
    assert!(!page.has(&format!("{overdue} form[action='/do/suggestions/try']")), "nothing to try");
}

#[test]
fn somebody_else_can_be_chosen_to_answer_if_they_see_the_plan() {
    let world = World::start();
    let father = world.sign_in("p-alma-far");
    let page = "/cases/case-alma/suggestions";
    send(&father, page, "send", &[("text", WORDS), ("owner", "u-signe")]).expect(303);
    let signe = world.sign_in("u-signe");
    assert!(signe.get("/cases/case-alma").page().has("a[href*='/suggestions/']"), "asked of her");
    let id = signe.get(page).page();
    let id = id.one("[data-state=waiting]").attr("data-suggestion").expect("an id").to_owned();
    let fields = [
        ("case", "case-alma"),
        ("suggestion", &*id),
        ("outcome", "changed"),
        ("what_changed", "Ja"),
    ];
    world.sign_in("u-jonas").post("/do/suggestions/reply", &fields).expect(403);
    signe.post("/do/suggestions/reply", &fields).expect(303);
    let stranger = send(&father, page, "send", &[("text", WORDS), ("owner", "u-lone")]);
    let page = stranger.expect(422).page();
    assert_eq!(page.form("form[action='/do/suggestions/send']")["text"].trim(), WORDS);
}

fn whose_owner_has_left_the_lead_has(engine: Engine) {
    let world = World::on(engine);
    let (mother, lead) = (world.sign_in("p-alma-mor"), world.sign_in("u-mette"));
    let fields = [("text", WORDS), ("owner", "u-signe")];
    send(&mother, "/cases/case-alma", "send", &fields).expect(303);
    let page = mother.get("/cases/case-alma/suggestions").expect(200).page();
    let id =
        page.one("[data-suggestion][data-state=waiting]").attr("data-suggestion").expect("an id");
    let one = format!("/cases/case-alma/suggestions/{id}");
    let on_front = || lead.get("/").expect(200).page().has(&format!("a[href='{one}']"));
    assert!(!on_front(), "Signe has it");
    let leave = "/cases/case-alma/people/u-signe/leave";
    let mut form = lead.get(leave).expect(200).page().form("form[action='/do/memberships/end']");
    let typed = [("date", "2026-11-20"), ("reason", "Nyt arbejde"), ("successor", "nobody")];
    form.extend(typed.map(|(name, value)| (name.to_owned(), value.to_owned())));
    let fields: Vec<_> = form.iter().map(|(name, value)| (&**name, &**value)).collect();
    lead.post("/do/memberships/end", &fields).expect(303);
    assert!(on_front(), "nobody else has it");
}
