//! Mail into a folder, and none at all.

use std::{
    fs,
    thread::sleep,
    time::{Duration, Instant},
};

use tests::{database::Engine, server::Server};

use super::real::{EMAIL, Real};

#[test]
fn in_development_mail_is_a_file() {
    let folder = tempfile::tempdir().expect("a folder");
    let post = folder.path().join("post");
    let real = Real::start(Engine::Sqlite, &["--mail", &format!("file:{}", post.display())]);
    real.nobody().post("/do/password/ask", &[("email", EMAIL)]).expect(303);
    let begun = Instant::now();
    let mail = loop {
        let files = fs::read_dir(&post).expect("the folder").flatten();
        let whole = files.map(|file| file.path());
        let mut whole = whole.filter(|path| path.extension().is_some_and(|it| it == "eml"));
        if let Some(path) = whole.next() {
            break fs::read_to_string(path).expect("a mail");
        }
        assert!(begun.elapsed() < Duration::from_secs(20), "no mail");
        sleep(Duration::from_millis(50));
    };
    assert!(mail.contains("Auto-Submitted: auto-generated"), "{mail}");
    assert!(mail.contains("From: =?utf-8?") || mail.contains("From: "), "{mail}");
    assert!(mail.contains(&format!("To: {EMAIL}")), "{mail}");
}

#[test]
fn without_a_mail_server_it_says_so() {
    let real = Real::start(Engine::Sqlite, &[]);
    assert!(real.server.log().contains("no mail is sent"), "{}", real.server.log());
    let page = real.nobody().get("/forgotten").expect(200).page();
    assert!(page.text("main").contains("Herfra kan der ikke sendes mail"));
    assert!(!page.has("form[action='/do/password/ask']"));
}

#[test]
fn an_address_that_is_none_is_refused() {
    for (words, why) in [
        (["--mail", "post.example:25"], "an address begins with smtp://"),
        (["--mail-from", "nobody"], "is not an e-mail address"),
    ] {
        let words = [&words[..], &["--demo"]].concat();
        let words = if why.starts_with("an address") {
            words
        } else {
            [&words[..], &["--mail", "smtp://127.0.0.1:1"]].concat()
        };
        let done = Server::refused(&words);
        assert_eq!(done.code, 1);
        assert!(done.err.contains(why), "{}", done.err);
    }
}
