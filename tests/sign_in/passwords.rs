//! A person added on the command line signs in with e-mail and password.

use tests::{
    command,
    database::{Database, Engine},
    on_both,
};

use super::real::{EMAIL, PASSWORD, Real, add, enter};

on_both!(a_person_from_the_command_line_signs_in);

fn a_person_from_the_command_line_signs_in(engine: Engine) {
    let real = Real::start(engine, &[]);
    let client = real.nobody();
    let answer = enter(&client, &format!("  {} ", EMAIL.to_uppercase()), PASSWORD).expect(303);
    assert_eq!(answer.header("location"), Some("/"));
    let front = client.get("/").expect(200).page();
    assert!(front.text("footer").contains("Ane Holm"), "{}", front.text("footer"));
    assert_eq!(real.database.verify(), "the database is whole\n");
}

/// What they are called where nothing is said: in the language they read.
#[test]
fn a_person_is_called_something_in_their_own_language() {
    let real = Real::start(Engine::Sqlite, &[]);
    for (locale, called) in [("da", "tovholder"), ("en", "case lead")] {
        let email = format!("{locale}@example.dk");
        let words = ["person", "add", "--name", "Bo Lind", "--email", &email, "--password-stdin"];
        let more = ["--role", "case-lead", "--locale", locale, "--database", &real.database.url];
        let all = [&words[..], &more[..]].concat();
        let _ = command::run_with(&all, &format!("{PASSWORD}\n")).ok();
        let client = real.nobody();
        enter(&client, &email, PASSWORD).expect(303);
        let footer = client.get("/").expect(200).page().text("footer");
        assert!(footer.contains(&format!("Bo Lind, {called}")), "{footer}");
    }
}

#[test]
fn whoever_asks_for_a_page_first_comes_to_it_after_signing_in() {
    let real = Real::start(Engine::Sqlite, &[]);
    let client = real.nobody();
    let sent = client.get("/week?from=mail").expect(303);
    let door = sent.header("location").expect("a place").to_owned();
    assert_eq!(door, "/sign-in?back=%2Fweek%3Ffrom%3Dmail");
    let page = client.get(&door).expect(200).page();
    let back = page.form("form[action='/do/session/start']")["back"].clone();
    let fields = [("email", EMAIL), ("password", PASSWORD), ("back", &back)];
    let answer = client.post("/do/session/start", &fields).expect(303);
    assert_eq!(answer.header("location"), Some("/week?from=mail"));
}

#[test]
fn who_cannot_be_added_is_told_why_and_nothing_is_kept() {
    let database = Database::new(Engine::Sqlite);
    let refused = |email: &str, password: &str, why: &str| {
        let done = add(&database, email, password);
        assert_eq!(done.code, 1, "{}", done.err);
        assert!(done.err.contains(why), "{}", done.err);
    };
    refused("ane.example.dk", PASSWORD, "--email: ane.example.dk is not an e-mail address");
    refused(EMAIL, "1234567", "the password has 7 characters: it needs 8 to 128");
    refused(EMAIL, &"å".repeat(129), "129 characters");
    let _ = add(&database, EMAIL, PASSWORD).ok();
    refused("ANE@example.dk", PASSWORD, EMAIL);
}
