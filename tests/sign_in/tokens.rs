//! The token in the cookie: where it may go, and how long it is worth anything.

use tests::{World, client::Client, database::Engine};

use super::real::{EMAIL, PASSWORD, Real, enter};

/// The cookie's value and its attributes, sorted.
fn split(cookie: &str) -> (String, Vec<&str>) {
    let mut parts = cookie.split("; ");
    let pair = parts.next().expect("a name and a value");
    let mut attributes: Vec<_> = parts.collect();
    attributes.sort_unstable();
    (pair.to_owned(), attributes)
}

#[test]
fn over_http_the_cookie_is_for_this_host_and_no_script() {
    let world = World::start();
    let answer = world.nobody().post("/do/session/demo", &[("person", "u-jonas")]).expect(303);
    let (pair, attributes) = split(answer.header("set-cookie").expect("one cookie"));
    assert_eq!(attributes, ["HttpOnly", "Path=/", "SameSite=Lax"]);
    let token = pair.strip_prefix("session=").expect("the session's name");
    assert!(token.len() == 64 && token.bytes().all(|byte| byte.is_ascii_hexdigit()), "{token}");
}

#[test]
fn with_https_the_cookie_is_bound_to_it() {
    let real = Real::start(Engine::Sqlite, &["--base-url", "https://plan.example.dk"]);
    let client = real.nobody();
    let answer = enter(&client, EMAIL, PASSWORD).expect(303);
    let (pair, attributes) = split(answer.header("set-cookie").expect("one cookie"));
    assert!(pair.starts_with("__Host-session="), "{pair}");
    assert_eq!(attributes, ["HttpOnly", "Path=/", "SameSite=Lax", "Secure"]);
    let told = answer.header("strict-transport-security");
    assert_eq!(told, Some("max-age=31536000; includeSubDomains"));
    // Under a name that a neighbour could set, the token is worth nothing.
    let neighbour = real.nobody();
    neighbour.set_cookie("session", &client.cookie("__Host-session").expect("a token"));
    assert_eq!(neighbour.get("/week").status, 303);
    assert_eq!(client.get("/week").status, 200);
}

/// Whether a token opens anything: a page, a form.
fn opens(world: &World, token: &str) -> bool {
    let thief = world.nobody();
    thief.set_cookie("session", token);
    let page = thief.get("/cases/case-alma").status == 200;
    let fields = [("case", "case-alma"), ("text", "Det er mig")];
    let written = thief.post("/do/views/write", &fields);
    let form = written.header("location").is_some_and(|place| place.starts_with("/cases/"));
    assert_eq!(page, form);
    page
}

fn token(client: &Client) -> String {
    client.cookie("session").expect("a token")
}

#[test]
fn signing_in_makes_a_new_token_and_ends_the_old_one() {
    let world = World::start();
    let client = world.nobody();
    // Put there by somebody who waits for it to be used.
    let fixed = "a".repeat(64);
    client.set_cookie("session", &fixed);
    client.sign_in("u-jonas");
    let first = token(&client);
    assert_ne!(first, fixed);
    assert!(!opens(&world, &fixed));
    assert!(opens(&world, &first));
    client.sign_in("u-mette");
    let second = token(&client);
    assert_ne!(second, first);
    assert!(!opens(&world, &first));
    assert!(opens(&world, &second));
}

#[test]
fn after_signing_out_the_token_is_dead() {
    let world = World::start();
    let (here, there) = (world.sign_in("u-jonas"), world.sign_in("u-jonas"));
    let (gone, stays) = (token(&here), token(&there));
    let answer = here.post("/do/session/end", &[]).expect(303);
    assert_eq!(answer.header("location"), Some("/sign-in"));
    assert_eq!(here.cookie("session"), None, "the browser is told to forget it");
    assert!(!opens(&world, &gone));
    assert!(opens(&world, &stays), "other browsers stay signed in");
}
