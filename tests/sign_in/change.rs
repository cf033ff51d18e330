//! Changing one's password, and an account that is locked: every token of before is dead.

use tests::{
    client::{Answer, Client},
    command,
    database::Engine,
    on_both,
};

use super::real::{EMAIL, PASSWORD, Real, enter};

const NEW: &str = "fire små blå søheste";

on_both! {
    a_changed_password_ends_every_session_but_this,
    who_is_locked_is_out_at_once,
}

fn change(client: &Client, old: &str, new: &str) -> Answer {
    client.post("/do/account/password", &[("password", old), ("new", new)])
}

fn signed_in(real: &Real, password: &str) -> Client {
    let client = real.nobody();
    enter(&client, EMAIL, password).expect(303);
    client
}

fn a_changed_password_ends_every_session_but_this(engine: Engine) {
    let real = Real::start(engine, &[]);
    let (here, there) = (signed_in(&real, PASSWORD), signed_in(&real, PASSWORD));
    let before = here.cookie("session").expect("a token");
    let answer = change(&here, PASSWORD, NEW).expect(303);
    let place = answer.header("location").expect("a place").to_owned();
    assert!(here.get(&place).expect(200).text().contains("Din adgangskode er skiftet"));
    assert_ne!(here.cookie("session").expect("a token"), before, "a new token");
    let thief = real.nobody();
    thief.set_cookie("session", &before);
    assert_eq!([&thief, &there].map(|client| client.get("/week").status), [303, 303]);
    assert_eq!(here.get("/week").status, 200);
    enter(&real.nobody(), EMAIL, PASSWORD).expect(422);
    signed_in(&real, NEW);
}

fn who_is_locked_is_out_at_once(engine: Engine) {
    let real = Real::start(engine, &[]);
    let client = signed_in(&real, PASSWORD);
    let wrong = enter(&real.nobody(), EMAIL, "forkert hest").expect(422).text();
    let person = |verb| {
        let words = ["person", verb, "--email", "ANE@example.dk", "--database", &real.database.url];
        command::run(&words).ok()
    };
    person("lock");
    assert_eq!(client.get("/week").status, 303, "the token is dead");
    let locked = enter(&real.nobody(), EMAIL, PASSWORD).expect(422).text();
    assert_eq!(locked, wrong, "as for a wrong password");
    person("unlock");
    assert_eq!(client.get("/week").status, 303, "and stays so");
    signed_in(&real, PASSWORD);
}

#[test]
fn what_cannot_be_taken_changes_nothing() {
    let real = Real::start(Engine::Sqlite, &[]);
    let client = signed_in(&real, PASSWORD);
    for (old, new, field) in [
        ("forkert hest", NEW, "password"),
        (PASSWORD, "kort", "new"),
        (PASSWORD, "password1", "new"),
        (PASSWORD, "", "new"),
    ] {
        let answer = change(&client, old, new).expect(422);
        let page = answer.page();
        assert!(page.has(&format!("#{field}-error")), "{new:?}: {}", page.text("main"));
        let typed = [old, new].into_iter().filter(|typed| !typed.is_empty());
        for typed in typed {
            assert!(!answer.text().contains(typed), "a password is never sent back");
        }
    }
    assert_eq!(client.get("/week").status, 200);
    signed_in(&real, PASSWORD);
}

#[test]
fn ones_own_password_cannot_be_guessed_at_from_within() {
    let real = Real::start(Engine::Sqlite, &[]);
    let client = signed_in(&real, PASSWORD);
    let guesses: Vec<u16> = (0..12).map(|_| change(&client, "forkert hest", NEW).status).collect();
    // Signing in was the first try of the minute.
    assert_eq!(guesses.iter().filter(|status| **status == 422).count(), 9, "{guesses:?}");
    change(&client, PASSWORD, NEW).expect(429);
}
