//! SIGTERM: what runs is finished, nothing new begins, and the program ends with 0.

use std::{
    fs,
    io::{Read, Write},
    net::TcpStream,
    path::Path,
    thread::sleep,
    time::{Duration, Instant},
};

use tests::{World, command, server::Server};

/// Longer than any of this takes on a busy machine, shorter than a test may hang.
const PATIENCE: Duration = Duration::from_secs(30);

/// A form on its way: its head and the first half of its body.
fn half_a_form(server: &Server, cookie: &str) -> TcpStream {
    let host = server.address.trim_start_matches("http://");
    let mut stream = TcpStream::connect(host).expect("a connection");
    stream.set_read_timeout(Some(PATIENCE)).expect("a limit");
    let head = format!(
        "POST /do/views/write HTTP/1.1\r\nhost: {host}\r\ncookie: session={cookie}\r\n\
         sec-fetch-site: same-origin\r\ncontent-type: application/x-www-form-urlencoded\r\n\
         content-length: 30\r\n\r\ncase=case-alma&"
    );
    stream.write_all(head.as_bytes()).expect("the first half is sent");
    stream
}

/// Waits until nobody is let in any more.
fn closed(server: &Server) -> bool {
    let (host, begun) = (server.address.trim_start_matches("http://"), Instant::now());
    while TcpStream::connect(host).is_ok() {
        if begun.elapsed() > PATIENCE {
            return false;
        }
        sleep(Duration::from_millis(10));
    }
    true
}

#[test]
fn what_runs_is_finished_before_it_ends() {
    let mut world = World::start();
    let jonas = world.sign_in("u-jonas");
    let mut form = half_a_form(&world.server, &jonas.cookie("session").expect("a token"));
    // The program has to have it in hand; an answer to another request says that it is at work.
    sleep(Duration::from_millis(200));
    assert_eq!(jonas.get("/healthz").status, 200);
    world.server.terminate();
    assert!(closed(&world.server), "it still lets people in");
    form.write_all(b"text=Sidste ord").expect("the second half is sent");
    let mut answer = String::new();
    form.read_to_string(&mut answer).expect("an answer");
    assert!(answer.starts_with("HTTP/1.1 303 "), "{answer}");
    assert_eq!(world.server.wait().code(), Some(0));
    assert!(world.database.export().to_string().contains("Sidste ord"));
}

/// Whoever copies the one file of a database that nothing runs on has all of it.
#[test]
fn what_is_left_is_one_file() {
    let mut world = World::start();
    let file = world.database.path("test.db");
    let url = world.database.url.clone();
    assert_eq!(url.strip_prefix("sqlite:").map(Path::new), Some(&*file));
    let jonas = world.sign_in("u-jonas");
    let fields = [("case", "case-alma"), ("text", "Sidste ord")];
    jonas.post("/do/views/write", &fields).expect(303);
    world.server.terminate();
    assert_eq!(world.server.wait().code(), Some(0));
    let alone = |what: &str| {
        let beside = file.with_extension("db-wal");
        assert!(!beside.exists(), "{what} leaves something beside the file");
        let copy = world.database.path(format!("{what}.db"));
        fs::copy(&file, &copy).expect("copied");
        let copy = format!("sqlite:{}", copy.display());
        let export = command::run(&["export", "--database", &copy]).ok();
        assert!(export.contains("Sidste ord"), "{what}");
    };
    alone("serve");
    assert_eq!(command::run(&["verify", "--database", &url]).ok(), "the database is whole\n");
    alone("verify");
}

#[test]
fn who_never_finishes_does_not_hold_it_up() {
    let mut world = World::start();
    let jonas = world.sign_in("u-jonas");
    let _form = half_a_form(&world.server, &jonas.cookie("session").expect("a token"));
    sleep(Duration::from_millis(200));
    let begun = Instant::now();
    world.server.terminate();
    assert_eq!(world.server.wait().code(), Some(0));
    let took = begun.elapsed();
    // Ten seconds of patience, and what a busy machine adds.
    assert!((9..15).contains(&took.as_secs()), "{took:?}");
}

#[test]
fn idle_connections_do_not_hold_it_up() {
    let mut world = World::start();
    // Kept alive by the client for the next request.
    let jonas = world.sign_in("u-jonas");
    assert_eq!(jonas.get("/week").status, 200);
    let begun = Instant::now();
    world.server.terminate();
    assert_eq!(world.server.wait().code(), Some(0));
    assert!(begun.elapsed() < Duration::from_secs(5), "{:?}", begun.elapsed());
}
