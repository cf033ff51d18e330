//! A forgotten password: a link by mail, that works once; nobody learns who has an account.

use tests::{client::Client, database::Engine, on_both, post_office::PostOffice};

use super::real::{EMAIL, PASSWORD, Real, enter};

const NEW: &str = "fire små blå søheste";
const UNKNOWN: &str = "bob@example.dk";

on_both!(a_link_works_once_and_ends_every_session);

fn ask(client: &Client, email: &str) -> tests::client::Answer {
    client.post("/do/password/ask", &[("email", email)])
}

fn choose(client: &Client, link: &str, password: &str) -> tests::client::Answer {
    let token = link.rsplit('/').next().expect("a token");
    client.post("/do/password/choose", &[("token", token), ("new", password)])
}

fn a_link_works_once_and_ends_every_session(engine: Engine) {
    let office = PostOffice::open();
    let real = Real::start(engine, &["--mail", &office.url, "--base-url", "http://plan.example"]);
    let before = real.nobody();
    enter(&before, EMAIL, PASSWORD).expect(303);
    let client = real.nobody();
    let answer = ask(&client, &format!(" {} ", EMAIL.to_uppercase())).expect(303);
    let told = client.get(answer.header("location").expect("a place")).expect(200);
    assert!(told.page().text("main").contains("er der nu et link på vej"));

    let mail = office.wait_for(1).remove(0);
    assert_eq!(mail.to, [EMAIL]);
    assert!(mail.text.contains("http://plan.example/forgotten/"), "{}", mail.text);
    assert!(
        !mail.raw.contains("Holm") && !mail.text.contains("Ane"),
        "it names nobody: {}",
        mail.raw
    );
    let link = mail.link();
    // Looking at it, as mail programs do, uses nothing up.
    for _ in 0..2 {
        assert!(client.get(&link).expect(200).page().has("form[action='/do/password/choose']"));
    }
    let page = choose(&client, &link, "kort").expect(422).page();
    assert!(page.has("#new-error"));
    let done = choose(&client, &link, NEW).expect(303);
    assert_eq!(done.header("location"), Some("/sign-in?done=password"));

    assert_eq!(before.get("/week").status, 303, "every session has ended");
    enter(&real.nobody(), EMAIL, PASSWORD).expect(422);
    enter(&real.nobody(), EMAIL, NEW).expect(303);
    choose(&client, &link, "seks store røde heste").expect(422);
    assert!(!client.get(&link).page().has("form[action='/do/password/choose']"));
    let word = office.wait_for(2).remove(1);
    assert_eq!(word.subject, "Din adgangskode er skiftet");
}

#[test]
fn known_and_unknown_addresses_look_alike() {
    let office = PostOffice::open();
    let real = Real::start(Engine::Sqlite, &["--mail", &office.url]);
    let answers = [EMAIL, UNKNOWN].map(|email| {
        let answer = ask(&real.nobody(), email).expect(303);
        let headers = answer.headers.iter().filter(|(name, _)| name != "date").cloned();
        (headers.collect::<Vec<_>>(), answer.bytes)
    });
    assert_eq!(answers[0], answers[1]);
    let absent = real.nobody().get(&format!("/forgotten/{}", "0".repeat(64))).expect(200);
    assert!(absent.page().text("main").contains("gælder ikke længere"));
    // Asked again at once, nobody's mailbox is filled; at the tenth time in a minute they wait.
    let more: Vec<u16> = (0..12).map(|_| ask(&real.nobody(), EMAIL).status).collect();
    assert!(more.starts_with(&[303; 4]) && more.ends_with(&[429; 4]), "{more:?}");
    let mails = office.wait_for(1);
    std::thread::sleep(std::time::Duration::from_secs(3));
    assert_eq!(office.mails(), mails, "one mail, to the one who has an account");
}

#[test]
fn a_link_is_over_after_half_an_hour_and_when_a_newer_one_comes() {
    let office = PostOffice::open();
    let real = Real::start(Engine::Sqlite, &["--mail", &office.url]);
    let client = real.nobody();
    ask(&client, EMAIL).expect(303);
    let link = office.wait_for(1).remove(0).link();
    real.database.let_links_end();
    choose(&client, &link, NEW).expect(422);
    assert!(!client.get(&link).page().has("form[action='/do/password/choose']"));
    enter(&client, EMAIL, PASSWORD).expect(303);
}

#[test]
fn the_link_is_not_in_the_database() {
    let office = PostOffice::open();
    let real = Real::start(Engine::Sqlite, &["--mail", &office.url]);
    ask(&real.nobody(), EMAIL).expect(303);
    let link = office.wait_for(1).remove(0).link();
    let token = link.rsplit('/').next().expect("a token").as_bytes().to_owned();
    for file in ["test.db", "test.db-wal"] {
        let bytes = std::fs::read(real.database.path(file)).unwrap_or_default();
        assert!(!bytes.windows(token.len()).any(|window| window == token), "{file}");
    }
}
