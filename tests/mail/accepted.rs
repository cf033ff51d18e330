//! A mail server that does not take a mail, and two programs on one database: each mail comes once.

use std::{thread::sleep, time::Duration};

use tests::{
    client::Client,
    database::Engine,
    on_both,
    post_office::{Mood, PostOffice},
    server::Server,
};

use super::real::{EMAIL, PASSWORD, Real, add};

on_both!(two_programs_on_one_database_send_each_mail_once);

/// Long enough for whatever should not come.
const MOMENT: Duration = Duration::from_secs(3);

fn ask(address: &str, email: &str) {
    Client::new(address).post("/do/password/ask", &[("email", email)]).expect(303);
}

#[test]
fn what_is_not_accepted_is_tried_again_and_comes_once() {
    let office = PostOffice::open();
    office.be(Mood::Busy);
    let real = Real::start(Engine::Sqlite, &["--mail", &office.url]);
    ask(&real.server.address, EMAIL);
    office.wait_for_knocks(1);
    sleep(MOMENT);
    assert_eq!(office.knocks(), 1, "not again at once");
    office.be(Mood::Takes);
    real.database.let_mail_be_tried_again();
    let _ = office.wait_for(1);
    real.database.let_mail_be_tried_again();
    sleep(MOMENT);
    assert_eq!(office.mails().len(), 1);
    assert!(!real.server.log().contains("ane@"), "no address in the log: {}", real.server.log());
}

#[test]
fn who_has_no_mailbox_is_not_written_to_again() {
    let office = PostOffice::open();
    office.be(Mood::KnowsNobody);
    let real = Real::start(Engine::Sqlite, &["--mail", &office.url]);
    ask(&real.server.address, EMAIL);
    office.wait_for_knocks(1);
    sleep(MOMENT);
    real.database.let_mail_be_tried_again();
    sleep(MOMENT);
    assert_eq!(office.knocks(), 1);
}

fn two_programs_on_one_database_send_each_mail_once(engine: Engine) {
    let office = PostOffice::open();
    let real = Real::start(engine, &["--mail", &office.url]);
    let words = ["--database", &real.database.url, "--mail", &office.url];
    let other = Server::with(&words, &[]);
    let emails: Vec<String> = (0..8).map(|number| format!("p{number}@example.dk")).collect();
    for email in &emails {
        let _ = add(&real.database, email, PASSWORD).ok();
    }
    for (number, email) in emails.iter().enumerate() {
        ask(if number % 2 == 0 { &real.server.address } else { &other.address }, email);
    }
    let _ = office.wait_for(emails.len());
    sleep(MOMENT);
    let mut to: Vec<String> = office.mails().into_iter().flat_map(|mail| mail.to).collect();
    to.sort();
    assert_eq!(to, emails, "each once");
}
