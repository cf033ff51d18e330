//! Mail about news: says what kind there is, to whoever wants it, and comes once.

use std::{thread::sleep, time::Duration};

use tests::{
    World,
    client::Client,
    database::{Database, Engine},
    on_both,
    post_office::PostOffice,
    server::Server,
};

on_both!(a_mail_says_what_kind_of_news_there_is);

const JONAS: &str = "jonas@example.dk";

/// A demo that sends mail, where Jonas has an account.
fn demo(engine: Engine, office: &PostOffice) -> World {
    let database = Database::new(engine);
    let words =
        ["--database", &database.url, "--demo", "--today", tests::TODAY, "--mail", &office.url];
    let server = Server::with(&words, &[]);
    database.give_an_account("u-jonas", JONAS);
    World { server, database }
}

fn choose(client: &Client, how: &str) {
    let fields = [("how", how), ("quiet_from", ""), ("quiet_to", "")];
    client.post("/do/account/mail", &fields).expect(303);
}

fn writes(world: &World, key: &str) {
    let fields = [("case", "case-alma"), ("text", "Hun smiler om morgenen"), ("key", key)];
    world.sign_in("u-signe").post("/do/views/write", &fields).expect(303);
}

fn a_mail_says_what_kind_of_news_there_is(engine: Engine) {
    let office = PostOffice::open();
    let world = demo(engine, &office);
    let jonas = world.sign_in("u-jonas");
    jonas.get("/news").expect(200);
    choose(&jonas, "at_once");
    writes(&world, "one");
    world.database.let_mail_be_due();
    let mail = office.wait_for(1).remove(0);
    assert_eq!(
        (mail.to, mail.subject.as_str()),
        (vec![JONAS.to_owned()], "Der er nyt i Følgeskab")
    );
    assert!(mail.text.contains("– hvordan nogen ser det"), "{}", mail.text);
    for secret in ["Alma", "Signe", "Jonas", "smiler", "case-alma"] {
        assert!(!mail.text.contains(secret) && !mail.subject.contains(secret), "{}", mail.text);
    }
    world.database.let_mail_be_due();
    sleep(Duration::from_secs(12));
    assert_eq!(office.mails().len(), 1, "once");

    // What was looked at is no news any more.
    writes(&world, "two");
    assert!(jonas.get("/week").page().text("header").contains("Nyt (1)"));
    let news = jonas.get(mail_path(&office)).expect(200).page();
    assert!(news.has("[data-news=new] [data-kind=views]"));
    world.database.let_mail_be_due();
    sleep(Duration::from_secs(12));
    assert_eq!(office.mails().len(), 1);
}

fn mail_path(office: &PostOffice) -> &'static str {
    assert_eq!(office.mails()[0].link(), "/news");
    "/news"
}

#[test]
fn whoever_wants_none_gets_none() {
    let office = PostOffice::open();
    let world = demo(Engine::Sqlite, &office);
    choose(&world.sign_in("u-jonas"), "never");
    writes(&world, "one");
    world.database.let_mail_be_due();
    sleep(Duration::from_secs(12));
    assert!(office.mails().is_empty());
}

#[test]
fn a_choice_is_kept_and_shown() {
    let office = PostOffice::open();
    let world = demo(Engine::Sqlite, &office);
    let jonas = world.sign_in("u-jonas");
    let form = "form[action='/do/account/mail']";
    let before = jonas.get("/account").page().form(form);
    assert_eq!(before["how"], "daily");
    let fields = [("how", "weekly"), ("quiet_from", "21"), ("quiet_to", "8")];
    let answer = jonas.post("/do/account/mail", &fields).expect(303);
    assert_eq!(answer.header("location"), Some("/account?done=mail#mail"));
    let after = jonas.get("/account").page().form(form);
    assert_eq!([&after["how"], &after["quiet_from"], &after["quiet_to"]], ["weekly", "21", "8"]);
    for half in [("21", ""), ("", "8"), ("8", "8"), ("24", "8"), ("x", "y")] {
        let fields = [("how", "daily"), ("quiet_from", half.0), ("quiet_to", half.1)];
        let page = jonas.post("/do/account/mail", &fields).expect(422).page();
        assert!(page.has("#quiet-error"), "{half:?}");
    }
    jonas.post("/do/account/mail", &[("how", "hourly")]).expect(400);
}
