//! The program ends with a mail in hand: nothing is lost, and what may have been accepted comes again
//! under the same Message-ID only.

use std::{thread::sleep, time::Duration};

use tests::{
    database::Engine,
    on_both,
    post_office::{Mood, PostOffice},
    server::Server,
};

use super::real::{EMAIL, Real};

on_both!(killed_with_a_mail_in_hand_it_comes_once);

/// Asks for a link, and kills the program when the mail is on its way.
fn killed_on_the_way(engine: Engine, mood: Mood) -> (PostOffice, Real) {
    let office = PostOffice::open();
    office.be(mood);
    let mut real = Real::start(engine, &["--mail", &office.url]);
    real.nobody().post("/do/password/ask", &[("email", EMAIL)]).expect(303);
    office.wait_for_knocks(1);
    sleep(Duration::from_millis(300));
    real.server.kill();
    office.be(Mood::Takes);
    real.server = Server::with(&["--database", &real.database.url, "--mail", &office.url], &[]);
    sleep(Duration::from_secs(2));
    assert_eq!(office.knocks(), 1, "it may still be in somebody's hand");
    real.database.let_mail_be_tried_again();
    (office, real)
}

fn killed_with_a_mail_in_hand_it_comes_once(engine: Engine) {
    let (office, real) = killed_on_the_way(engine, Mood::Silent);
    let link = office.wait_for(1).remove(0).link();
    assert!(real.nobody().get(&link).page().has("form[action='/do/password/choose']"));
    real.database.let_mail_be_tried_again();
    sleep(Duration::from_secs(2));
    assert_eq!(office.mails().len(), 1);
}

#[test]
fn what_was_accepted_without_a_word_comes_again_as_the_same_mail() {
    let (office, _real) = killed_on_the_way(Engine::Sqlite, Mood::KeepsSilently);
    let mails = office.wait_for(2);
    assert_eq!(mails[0].id, mails[1].id, "whoever reads it sees one");
}

#[test]
fn told_to_stop_it_hands_over_what_it_has_in_hand() {
    let office = PostOffice::open();
    office.be(Mood::KeepsSilently);
    let mut real = Real::start(Engine::Sqlite, &["--mail", &office.url]);
    real.nobody().post("/do/password/ask", &[("email", EMAIL)]).expect(303);
    let _ = office.wait_for(1);
    real.server.terminate();
    sleep(Duration::from_millis(500));
    office.be(Mood::Takes);
    assert_eq!(real.server.wait().code(), Some(0));
    real.server = Server::with(&["--database", &real.database.url, "--mail", &office.url], &[]);
    real.database.let_mail_be_tried_again();
    sleep(Duration::from_secs(2));
    assert_eq!(office.mails().len(), 1, "it was known to be accepted");
}
