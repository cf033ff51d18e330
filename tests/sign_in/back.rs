//! `back=`: where a form leads to afterwards is a page of ours, whatever was typed into the
//! address.

use tests::{World, database::Engine};

use super::real::{EMAIL, PASSWORD, Real};

/// What browsers would take for another host, or for no page at all.
const ELSEWHERE: [&str; 9] = [
    "https://elsewhere.example/",
    "//elsewhere.example",
    "///elsewhere.example",
    "/\\elsewhere.example",
    "\\\\elsewhere.example",
    "/\t/elsewhere.example",
    "/\r\nlocation: https://elsewhere.example",
    "javascript:alert(1)",
    "elsewhere.example",
];

/// Whether a browser that is sent to this place stays with us.
fn is_ours(place: &str) -> bool {
    let plain = place.starts_with('/') && !place.contains(['\\', '\t', '\r', '\n']);
    plain && !place.starts_with("//")
}

#[test]
fn no_form_leads_to_another_host() {
    let world = World::start();
    let measurement = [("measure", "ms-alma-1"), ("not_possible", "ill")];
    let forms: [(&str, &[(&str, &str)]); 4] = [
        ("/do/session/demo", &[("person", "u-signe")]),
        ("/do/locale/set", &[("locale", "da")]),
        ("/do/text/set", &[("size", "normal")]),
        ("/do/measures/record", &measurement),
    ];
    for (form, fields) in forms {
        let client = world.sign_in("u-signe");
        for back in ELSEWHERE {
            let sent = client.post(form, &[fields, &[("back", back)]].concat()).expect(303);
            let place = sent.header("location").expect("a place");
            assert!(is_ours(place), "{form} leads to {place:?} for {back:?}");
        }
        let own = "/cases/case-alma?from=week";
        let sent = client.post(form, &[fields, &[("back", own)]].concat()).expect(303);
        assert_eq!(sent.header("location"), Some(own), "{form}");
    }
}

#[test]
fn the_door_leads_to_no_other_host() {
    let real = Real::start(Engine::Sqlite, &[]);
    for back in &ELSEWHERE[..TRIES] {
        let fields = [("email", EMAIL), ("password", PASSWORD), ("back", back)];
        let sent = real.nobody().post("/do/session/start", &fields).expect(303);
        let place = sent.header("location").expect("a place");
        assert!(is_ours(place), "the door leads to {place:?} for {back:?}");
    }
}

/// Fewer than an address may be tried in a minute; checking a password takes its time.
const TRIES: usize = 5;
