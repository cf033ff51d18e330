//! Guessing: a wrong password and an unknown address look alike, and neither can be tried more
//! than ten times in a minute.

use std::{
    sync::atomic::{AtomicUsize, Ordering},
    thread,
    time::Instant,
};

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

#[test]
fn a_thousand_guesses_are_hardly_tried() {
    let real = Real::start(Engine::Sqlite, &[]);
    let begun = Instant::now();
    let (tried, refused) = (AtomicUsize::new(0), AtomicUsize::new(0));
    // One address that somebody has, and nine that nobody has.
    let emails: Vec<String> = (0..9).map(|number| format!("p{number}@example.dk")).collect();
    let emails: Vec<&str> = emails.iter().map(String::as_str).chain([EMAIL]).collect();
    thread::scope(|scope| {
        for guesser in 0..4 {
            let (real, emails, tried, refused) = (&real, &emails, &tried, &refused);
            scope.spawn(move || {
                let client = real.nobody();
                for guess in 0..250 {
                    // Half of them at the one, half at all of them in turn.
                    let email = if guess % 2 == 0 { EMAIL } else { emails[guess / 2 % 10] };
                    let password = format!("gæt nummer {guesser} {guess}");
                    match enter(&client, email, &password).status {
                        422 => tried.fetch_add(1, Ordering::Relaxed),
                        429 => refused.fetch_add(1, Ordering::Relaxed),
                        status => panic!("{status} for a guess"),
                    };
                }
                assert_eq!(client.cookie("session"), None);
            });
        }
    });
    let minutes = usize::try_from(begun.elapsed().as_secs() / 60).expect("minutes") + 1;
    let (tried, refused) = (tried.into_inner(), refused.into_inner());
    assert_eq!(tried + refused, 1_000);
    assert!(tried <= TRIES * emails.len() * (minutes + 1), "{tried} tried in {minutes} minutes");
    assert!(refused >= 700, "{refused} refused");
}
