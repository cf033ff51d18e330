//! Guessing: a wrong password and an unknown address look alike, and neither can be tried more
//! than ten times in a minute.

use tests::database::Engine;

use super::real::{EMAIL, PASSWORD, Real, enter};

/// As long as the one that is known.
const UNKNOWN: &str = "bob@example.dk";

/// Tries that an address gets in a minute.
const TRIES: usize = 10;

#[test]
fn a_wrong_password_and_an_unknown_address_look_alike() {
    let real = Real::start(Engine::Sqlite, &[]);
    let answers = [EMAIL, UNKNOWN].map(|email| {
        let client = real.nobody();
        let answer = enter(&client, email, "forkert hest batteri").expect(422);
        assert_eq!(client.cookie("session"), None);
        let page = answer.page();
        assert!(page.has("[role=alert]"), "the error is told");
        assert_eq!(page.form("form[action='/do/session/start']")["email"], email);
        assert!(!answer.text().contains("forkert hest"), "a password is never sent back");
        let headers = answer.headers.iter().filter(|(name, _)| name != "date").cloned();
        (headers.collect::<Vec<_>>(), answer.text().replace(email, "…"))
    });
    assert_eq!(answers[0], answers[1]);
}

#[test]
fn an_address_can_be_tried_ten_times_a_minute() {
    let real = Real::start(Engine::Sqlite, &[]);
    let answers = [EMAIL, UNKNOWN].map(|email| {
        let wrong: Vec<u16> =
            (0..TRIES).map(|_| enter(&real.nobody(), email, "forkert").status).collect();
        assert_eq!(wrong, [422; TRIES], "{email}");
        // Even the right one: who guesses does not learn which it was.
        let answer = enter(&real.nobody(), email, PASSWORD).expect(429);
        assert_eq!(answer.header("retry-after"), Some("60"));
        assert_eq!(answer.header("set-cookie"), None);
        answer.text()
    });
    assert_eq!(answers[0], answers[1]);
}

#[test]
fn guessing_at_one_address_shuts_out_no_other() {
    let real = Real::start(Engine::Sqlite, &[]);
    for _ in 0..=TRIES {
        let _ = enter(&real.nobody(), UNKNOWN, "forkert");
    }
    assert_eq!(enter(&real.nobody(), UNKNOWN, "forkert").status, 429);
    assert_eq!(enter(&real.nobody(), EMAIL, PASSWORD).status, 303);
}
