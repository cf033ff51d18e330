//! A form that is refused is read to its end all the same, and the connection goes on.

use std::{
    io::{Read, Write},
    net::TcpStream,
    thread::sleep,
    time::Duration,
};

use tests::World;

/// Sends a form in two halves and another request after it, and gives the answers to both.
fn after(world: &World, path: &str, head: &str) -> String {
    let host = world.server.address.trim_start_matches("http://");
    let mut stream = TcpStream::connect(host).expect("a connection");
    stream.set_read_timeout(Some(Duration::from_secs(30))).expect("a limit");
    let form = format!(
        "POST {path} HTTP/1.1\r\nhost: {host}\r\n{head}\
         content-type: application/x-www-form-urlencoded\r\ncontent-length: 14\r\n\r\n"
    );
    stream.write_all(form.as_bytes()).expect("the head is sent");
    // A server that answers without the body has done so by now.
    sleep(Duration::from_millis(300));
    let rest =
        format!("case=case-almaGET /healthz HTTP/1.1\r\nhost: {host}\r\nconnection: close\r\n\r\n");
    stream.write_all(rest.as_bytes()).expect("the rest is sent");
    let mut answers = String::new();
    stream.read_to_string(&mut answers).expect("answers");
    answers
}

#[test]
fn the_request_after_it_is_answered() {
    let world = World::start();
    let tablet = world.sign_in("u-jonas");
    tablet.post("/do/child/start", &[("case", "case-alma")]).expect(303);
    let token = tablet.cookie("session").expect("a token");
    let own = format!("cookie: session={token}\r\nsec-fetch-site: same-origin\r\n");
    // Outside what a child's session may do; from another site; of nobody; no address of ours.
    let refused = [
        ("/do/views/decide", own.as_str(), "404"),
        ("/do/views/write", "sec-fetch-site: cross-site\r\n", "403"),
        ("/do/views/write", "sec-fetch-site: same-origin\r\n", "303"),
        ("/do/nothing", "sec-fetch-site: same-origin\r\n", "404"),
    ];
    for (path, head, status) in refused {
        let answers = after(&world, path, head);
        assert!(answers.starts_with(&format!("HTTP/1.1 {status} ")), "{path} {head}: {answers}");
        assert!(answers.contains("HTTP/1.1 200 OK"), "{path} {head}: the connection was closed");
    }
}
