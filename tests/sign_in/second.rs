//! The second factor: set up with an app, asked for after the password, and each code works once.

use std::{thread::sleep, time::Duration};

use tests::{
    client::{Answer, Client},
    command,
    database::Engine,
    on_both,
    page::{Page, text},
    phone,
};

use super::real::{EMAIL, PASSWORD, Real, enter};

const PAGE: &str = "/account/second";

on_both! {
    a_code_is_asked_for_and_works_once,
    staff_can_be_required_to_have_it,
}

/// Waits until a half minute has just begun, where little of it is left.
fn with_time() {
    let left = 30 - phone::now() % 30;
    if left < 8 {
        sleep(Duration::from_secs(left));
    }
}

fn set_up(client: &Client, secret: &str, password: &str, code: &str) -> Answer {
    let fields = [("secret", secret), ("password", password), ("code", code)];
    client.post("/do/second/set-up", &fields)
}

/// Sets it up: the secret, and the recovery codes.
fn with_it(client: &Client) -> (String, Vec<String>) {
    let (secret, shown) = turned_on(client);
    let codes = shown.all("ol.codes code").map(tests::page::text).collect();
    (secret, codes)
}

/// Turns it on: its secret, and the page with the recovery codes.
fn turned_on(client: &Client) -> (String, Page) {
    let page = client.get(PAGE).expect(200).page();
    assert!(page.has("svg.qr path") && page.has("code"), "as a picture and in letters");
    let secret = page.form("form[action='/do/second/set-up']")["secret"].clone();
    with_time();
    let shown = set_up(client, &secret, PASSWORD, &phone::code(&secret, 0)).expect(200).page();
    (secret, shown)
}

fn code(client: &Client, code: &str) -> Answer {
    client.post("/do/session/code", &[("code", code), ("back", "/week")])
}

/// After the password, before the code.
fn half(real: &Real) -> Client {
    let client = real.nobody();
    let answer = enter(&client, EMAIL, PASSWORD).expect(303);
    let place = answer.header("location").expect("a place").to_owned();
    assert!(place.starts_with("/sign-in/code"), "{place}");
    client
}

fn a_code_is_asked_for_and_works_once(engine: Engine) {
    let real = Real::start(engine, &[]);
    let (me, elsewhere) = (real.nobody(), real.nobody());
    enter(&me, EMAIL, PASSWORD).expect(303);
    enter(&elsewhere, EMAIL, PASSWORD).expect(303);
    let (secret, codes) = with_it(&me);
    assert_eq!(codes.len(), 10);
    assert_eq!(me.get("/week").status, 200);
    assert_eq!(elsewhere.get("/week").status, 303, "who came in without it is out");
    assert!(!me.get(PAGE).text().contains(&codes[0]), "shown once");

    let client = half(&real);
    assert_eq!(client.get("/sign-in/code").status, 200);
    for path in ["/week", "/account", PAGE, "/cases"] {
        assert_eq!(client.get(path).status, 303, "half is nothing: {path}");
    }
    for form in ["/do/second/turn-off", "/do/account/password", "/do/session/end-others"] {
        assert_eq!(client.post(form, &[]).status, 303, "half is nothing: {form}");
    }
    code(&client, &phone::code(&secret, 0)).expect(422);
    code(&client, "000000").expect(422);
    let waiting = client.cookie("session").expect("a token");
    let next = phone::code(&secret, 1);
    let answer = code(&client, &next).expect(303);
    assert_eq!(answer.header("location"), Some("/week"));
    assert_ne!(client.cookie("session").expect("a token"), waiting, "a new token");
    assert_eq!(client.get("/week").status, 200);

    let again = half(&real);
    code(&again, &next).expect(422);
    // A recovery code lets in once, however it is typed.
    let typed = codes[3].to_lowercase().replace(' ', "-");
    code(&again, &typed).expect(303);
    let again = half(&real);
    code(&again, &typed).expect(422);
    let page = me.get(PAGE).page().text("main");
    assert!(page.contains("9 nødkoder"), "{page}");

    // Off with password and code, and only so.
    let off = |password: &str, code: &str| {
        me.post("/do/second/turn-off", &[("password", password), ("code", code)])
    };
    off("forkert", &codes[4]).expect(422);
    off(PASSWORD, "123456").expect(422);
    off(PASSWORD, &codes[4]).expect(303);
    let free = real.nobody();
    enter(&free, EMAIL, PASSWORD).expect(303);
    assert_eq!(free.get("/week").status, 200);
}

fn staff_can_be_required_to_have_it(engine: Engine) {
    let real = Real::start(engine, &[]);
    let client = real.nobody();
    enter(&client, EMAIL, PASSWORD).expect(303);
    let ask = |of| {
        let words = ["setting", "second-factor", of, "--database", &real.database.url];
        command::run(&words).ok()
    };
    ask("staff");
    for path in ["/", "/week", "/cases", "/account", "/api/follow-up.csv"] {
        let answer = client.get(path).expect(303);
        assert_eq!(answer.header("location"), Some(PAGE), "{path}");
    }
    let form = client.post("/do/account/password", &[("password", PASSWORD), ("new", "x")]);
    assert_eq!(form.header("location"), Some(PAGE), "nor a form");
    let words = [("measure", "any"), ("note", "Det var skrevet før"), ("key", "k-1")];
    let form = client.post("/do/measures/record", &words);
    assert_eq!(form.header("location"), Some(PAGE), "a form waits");
    client.post("/do/locale/set", &[("locale", "da")]).expect(303);
    let (_, page) = turned_on(&client);
    let codes: Vec<_> = page.all("ol.codes code").map(tests::page::text).collect();
    assert!(page.has("main a.btn-main[href='/again']"), "to what waits");
    assert!(client.get("/again").expect(200).text().contains("Det var skrevet før"));
    assert_eq!(client.get("/week").status, 200);
    let fields = [("password", PASSWORD), ("code", codes[0].as_str())];
    client.post("/do/second/turn-off", &fields).expect(403);
    ask("nobody");
    client.post("/do/second/turn-off", &fields).expect(303);
}

#[test]
fn it_is_not_set_up_without_a_code_of_the_app_and_the_password() {
    let real = Real::start(Engine::Sqlite, &[]);
    let client = real.nobody();
    enter(&client, EMAIL, PASSWORD).expect(303);
    let page = client.get(PAGE).expect(200).page();
    let secret = page.form("form[action='/do/second/set-up']")["secret"].clone();
    for (secret, password, code) in [
        (secret.as_str(), PASSWORD, "000000"),
        (&secret, "forkert", &phone::code(&secret, 0)),
        (&secret, PASSWORD, ""),
        ("no secret", PASSWORD, "000000"),
        ("GEZDGNBV", PASSWORD, "000000"),
    ] {
        set_up(&client, secret, password, code).expect(422);
    }
    let free = real.nobody();
    enter(&free, EMAIL, PASSWORD).expect(303);
    assert_eq!(free.get("/week").status, 200);
}

#[test]
fn codes_cannot_be_guessed_at() {
    let real = Real::start(Engine::Sqlite, &[]);
    let me = real.nobody();
    enter(&me, EMAIL, PASSWORD).expect(303);
    let (secret, _) = with_it(&me);
    let client = half(&real);
    let tries: Vec<u16> = (0..14).map(|_| code(&client, "000000").status).collect();
    // Setting it up was the first try of the minute.
    assert!(tries.iter().filter(|status| **status == 422).count() <= 10, "{tries:?}");
    code(&client, &phone::code(&secret, 1)).expect(429);
}

#[test]
fn new_recovery_codes_stand_in_the_place_of_those_of_before() {
    let real = Real::start(Engine::Sqlite, &[]);
    let me = real.nobody();
    enter(&me, EMAIL, PASSWORD).expect(303);
    let (_, before) = with_it(&me);
    let anew = |password: &str, code: &str| {
        me.post("/do/second/codes", &[("password", password), ("code", code)])
    };
    anew("forkert", &before[0]).expect(422);
    anew(PASSWORD, "123456").expect(422);
    let page = anew(PASSWORD, &before[0]).expect(200).page();
    let new: Vec<String> = page.all("ol.codes code").map(text).collect();
    assert_eq!(new.len(), 10);
    assert!(new.iter().all(|code| !before.contains(code)), "each of them");
    assert!(me.get(PAGE).expect(200).page().text("main").contains("10"), "all are left");
    anew(PASSWORD, &before[1]).expect(422);
    let door = half(&real);
    code(&door, &before[2]).expect(422);
    code(&door, &new[0]).expect(303);
}
