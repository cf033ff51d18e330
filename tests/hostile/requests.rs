//! Made-up requests to every address of the router itself, by people of every kind and by nobody:
//! forms with the fields that our pages have and with others, queries, cookies, headers.

use std::{
    collections::BTreeSet,
    io::{Read, Write},
    net::TcpStream,
    time::{Duration, Instant},
};

use rand::{Rng, SeedableRng, seq::IndexedRandom};
use rand_chacha::ChaCha8Rng;
use tests::{World, command, page::Page, tour};

use super::words::{MARK, escaped, word};

const PEOPLE: [&str; 5] = ["u-mette", "u-signe", "u-rasmus", "p-alma-mor", "case-alma:child"];
/// Whose pages have every form.
const TOUR: [&str; 7] =
    ["u-jonas", "u-signe", "p-vil-far", "case-karla:child", "u-rasmus", "u-inge", "u-mette"];
/// What stands in braces in addresses of the demo.
const IDS: [&str; 6] =
    ["case-alma", "goal-alma-1", "case-samuel", "goal-sam-1", "case-samuel%210", "u-mette"];

/// What came back, as bytes came in.
struct Came {
    status: u16,
    body: String,
}

#[test]
fn no_request_breaks_anything() {
    let world = World::start();
    let mut chance = ChaCha8Rng::seed_from_u64(11);
    let cookies: Vec<String> = std::iter::once("session=x".to_owned())
        .chain(PEOPLE.map(|person| {
            let token = world.sign_in(person).cookie("session").expect("a token");
            format!("session={token}")
        }))
        .collect();
    let routes = command::run(&["routes"]).ok();
    let routes: Vec<(&str, &str)> =
        routes.lines().map(|line| line.split_once(' ').expect("method and path")).collect();
    let fields = fields(&world);
    let long = tests::rounds(0, 1) == 1;
    let time = Duration::from_secs(if long { 8 * 60 * 60 } else { 60 });
    let (begun, mut sent, mut statuses) = (Instant::now(), 0, BTreeSet::new());
    while begun.elapsed() < time {
        for (method, route) in &routes {
            let cookie = cookies.choose(&mut chance).expect("some");
            let request = request(&mut chance, &world, (method, route), &fields, cookie);
            let came = send(&world, &request);
            let told = || format!("{}\n\n{}", String::from_utf8_lossy(&request), came.body);
            // Without an answer at all the request itself was no HTTP.
            assert!(came.status < 500, "{}: {}", came.status, told());
            let marked = came.body.contains(MARK) && Page::read(&came.body).has(MARK);
            assert!(!marked, "markup came back: {}", told());
            statuses.insert(came.status);
            sent += 1;
        }
    }
    eprintln!("{sent} requests to {} addresses: {statuses:?}", routes.len());
    for wanted in [200, 303, 400, 404, 422] {
        assert!(statuses.contains(&wanted), "nothing was ever answered with {wanted}");
    }
    let said = world.server.log();
    assert!(!said.contains("panic"), "{said}");
    assert_eq!(world.database.verify(), "the database is whole\n");
}

/// Every field of every form of the demo, with what it holds.
fn fields(world: &World) -> Vec<(String, String)> {
    let mut fields = BTreeSet::new();
    for stop in tour::tour(world, &TOUR, 2) {
        let client = stop.person.map_or_else(|| world.nobody(), |person| world.sign_in(person));
        let page = client.get(&stop.path).page();
        for field in page.all("form [name]") {
            let (name, value) = (field.attr("name"), field.attr("value"));
            fields.insert((
                name.unwrap_or_default().to_owned(),
                value.unwrap_or_default().to_owned(),
            ));
        }
    }
    fields.into_iter().collect()
}

/// One request, byte for byte.
fn request(
    chance: &mut ChaCha8Rng,
    world: &World,
    (method, route): (&str, &str),
    fields: &[(String, String)],
    cookie: &str,
) -> Vec<u8> {
    let mut path = String::new();
    for step in route.split('/').skip(1) {
        path.push('/');
        match (step.starts_with('{') || step.starts_with(':'), chance.random_range(0..3)) {
            (true, 0) => path += &escaped(chance),
            (true, _) => path += IDS.choose(chance).expect("some"),
            _ => path += step,
        }
    }
    if chance.random_range(0..3) == 0 {
        let names = ["unit", "lead", "kind", "back", "before", "year", "x"];
        let name = names.choose(chance).expect("some");
        path += &["?", name, "=", &escaped(chance), "&", &escaped(chance)].concat();
    }
    let mut body = String::new();
    if method == "POST" {
        for _ in 0..chance.random_range(0..12) {
            let (name, value) = fields.choose(chance).expect("some");
            let value = match chance.random_range(0..3) {
                0 => encoded(value),
                _ => escaped(chance),
            };
            body += &[&*encoded(name), "=", &*value, "&"].concat();
        }
        for name in ["case", "goal", "measure", "action", "flag", "version", "key"] {
            let value = match chance.random_range(0..3) {
                0 => escaped(chance),
                1 => (*IDS.choose(chance).expect("some")).to_owned(),
                _ => continue,
            };
            body += &[name, "=", &*value, "&"].concat();
        }
    }
    let host = world.server.address.trim_start_matches("http://");
    let cookie = match chance.random_range(0..6) {
        0 => header(&word(chance)),
        1 => format!("{cookie}; locale={}; text={}", header(&word(chance)), header(&word(chance))),
        _ => cookie.to_owned(),
    };
    let length = body.len();
    let language = header(&word(chance));
    let kind = if chance.random_range(0..12) == 0 {
        "application/json"
    } else {
        "application/x-www-form-urlencoded"
    };
    format!(
        "{method} {path} HTTP/1.1\r\nhost: {host}\r\ncookie: {cookie}\r\nconnection: close\r\n\
         sec-fetch-site: same-origin\r\naccept-language: {language}\r\nreferer: http://{host}/{language}\r\n\
         content-type: {kind}\r\ncontent-length: {length}\r\n\r\n{body}"
    )
    .into_bytes()
}

fn encoded(text: &str) -> String {
    let each: Vec<String> = text.bytes().map(|byte| format!("%{byte:02X}")).collect();
    each.concat()
}

/// Without what would end the line.
fn header(word: &str) -> String {
    word.chars().filter(|letter| !letter.is_control()).take(300).collect()
}

fn send(world: &World, request: &[u8]) -> Came {
    let host = world.server.address.trim_start_matches("http://");
    let mut stream = TcpStream::connect(host).expect("it is there");
    stream.set_read_timeout(Some(Duration::from_secs(30))).expect("a limit");
    stream.write_all(request).expect("sent");
    let mut answer = Vec::new();
    stream.read_to_end(&mut answer).expect("an answer");
    let answer = String::from_utf8_lossy(&answer).into_owned();
    let status = answer.split(' ').nth(1).and_then(|status| status.parse().ok());
    let body = answer.split_once("\r\n\r\n").map_or("", |(_, body)| body).to_owned();
    Came { status: status.unwrap_or_else(|| panic!("no answer: {answer}")), body }
}
