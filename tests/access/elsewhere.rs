//! Forms that another site has sent, or nobody knows who: refused, and nothing is changed. Each is
//! sent as one of our own pages would as well, so that a form that never works cannot pass.

use std::{thread::sleep, time::Duration};

use tests::{TODAY, World, client::Client, command};

use super::{
    actors::{ACTORS, Actor},
    cells::{Cell, cell},
    made::{give_an_action, raise_a_flag},
    objects::{Objects, Whose},
};

/// The ways in which a request tells that it comes from elsewhere, or does not tell.
const FROM_ELSEWHERE: [(&str, &[(&str, &str)]); 5] = [
    ("cross-site", &[("sec-fetch-site", "cross-site")]),
    ("same-site", &[("sec-fetch-site", "same-site")]),
    ("another origin", &[("origin", "https://elsewhere.example")]),
    ("no origin", &[("origin", "null")]),
    ("no header", &[]),
];

#[test]
fn a_form_from_elsewhere_is_refused_and_changes_nothing() {
    let mut world = World::start();
    raise_a_flag(&world);
    let routes = command::run(&["routes"]).ok();
    for route in routes.lines().filter(|route| route.starts_with("POST ")) {
        // Whoever has left, or no longer leads, cannot be asked for the next; and where something has
        // ended there is a flag to decide on before something else is tried.
        let ends = ["/do/memberships/", "/do/cases/hand-over", "/do/ideas/begin"];
        if ends.iter().any(|it| route.contains(it)) {
            world = World::start();
            raise_a_flag(&world);
        }
        let who = match route {
            "POST /do/cases/open" => "coordin.",
            "POST /do/invitations/accept" => "guardian",
            "POST /do/cases/begin"
            | "POST /do/cases/rules"
            | "POST /do/cases/interval"
            | "POST /do/goals/excuse"
            | "POST /do/goals/go"
            | "POST /do/flags/ask"
            | "POST /do/meetings/plan"
            | "POST /do/meetings/change"
            | "POST /do/meetings/invite"
            | "POST /do/meetings/begin"
            | "POST /do/meetings/draft"
            | "POST /do/meetings/close"
            | "POST /do/interventions/tell"
            | "POST /do/interventions/note"
            | "POST /do/interventions/end"
            | "POST /do/memberships/end"
            | "POST /do/cases/hand-over"
            | "POST /do/invitations/send"
            | "POST /do/invitations/renew"
            | "POST /do/invitations/withdraw" => "lead",
            route if route.starts_with("POST /do/notes/") => "child",
            route if route.starts_with("POST /do/protection/") => "guardian",
            route if route.starts_with("POST /do/consents/") => "guardian",
            route if route.starts_with("POST /do/about/") => "guardian",
            "POST /do/meetings/answer" | "POST /do/transitions/answer" => "guardian",
            "POST /do/transitions/receive" => "receiver",
            route if route.starts_with("POST /do/transitions/") => "lead",
            "POST /do/pages/write" => "admin",
            route if route.starts_with("POST /do/organisation/") => "admin",
            "POST /do/suggestions/reply" | "POST /do/questions/reply" => "lead",
            "POST /do/interventions/sense" => "guardian",
            route if route.starts_with("POST /do/questions/") => "guardian",
            route if route.starts_with("POST /do/suggestions/") => "guardian",
            _ => "rater",
        };
        let actor = ACTORS.iter().find(|actor| actor.name == who).expect("one who may");
        give_an_action(&world, actor, route);
        let mut about = Objects::in_case(&world, &actor.own, actor.who);
        if route.contains("picture") {
            about = about.with_pictures(&world, &actor.own, actor.who);
        }
        if route.contains("meetings") {
            about = about.with_meeting(&world, &actor.own, route);
        }
        if route.contains("transitions") {
            about = about.with_transition(&world, &actor.own, route);
        }
        let sent = cell(route, Whose::Own, &about);
        let client = world.sign_in(actor.person.expect("a person"));
        let before = state(&world, &client);
        for (name, headers) in FROM_ELSEWHERE {
            let answer = send(&sent, &client, headers);
            assert_eq!(answer.status, 403, "{route}, {name}");
            assert_eq!(answer.header("set-cookie"), None, "{route}, {name}");
        }
        let got = client.get(&query(&sent));
        assert!([404, 405].contains(&got.status), "GET {route}: {}", got.status);
        assert_eq!(got.header("set-cookie"), None, "GET {route}");
        assert_eq!(state(&world, &client), before, "{route} has changed something");
        works_from_here(route, &sent, &client, actor);
    }
}

/// The same form from our own page goes through.
fn works_from_here(route: &str, sent: &Cell, client: &Client, actor: &Actor) {
    let own = sent.send(client);
    let wanted = match route {
        "POST /do/session/start"
        | "POST /do/password/choose"
        | "POST /do/second/set-up"
        | "POST /do/organisation/staff"
        | "POST /do/emergencies/open" => 422,
        // There are no passwords in a demo; `sign_in` and `mail` try it.
        "POST /do/account/password" => 404,
        // The address is shown this once.
        "POST /do/account/calendar" => 200,
        _ => 303,
    };
    assert_eq!(own.status, wanted, "{route} as {}: {}", actor.name, own.text());
}

/// Everything that a form could change: the facts, and what the person has chosen.
fn state(world: &World, client: &Client) -> (serde_json::Value, String) {
    // What a look finds changes by itself.
    let waiting = format!("select count(*) from cases where look_on <= '{TODAY}'");
    while world.database.number(&waiting) > 0 {
        sleep(Duration::from_millis(20));
    }
    (world.database.export(), client.get("/").text())
}

fn send(sent: &Cell, client: &Client, headers: &[(&str, &str)]) -> tests::client::Answer {
    let fields = sent.fields.iter().flatten();
    let fields: Vec<_> = fields.map(|(name, value)| (*name, value.as_str())).collect();
    client.post_with(&sent.path, &fields, headers)
}

/// The form's fields in an address, as a link would send them.
fn query(sent: &Cell) -> String {
    let each = sent.fields.iter().flatten();
    let each: Vec<_> =
        each.map(|(name, value)| format!("{name}={}", value.replace([' ', '#'], "+"))).collect();
    format!("{}?{}", sent.path, each.join("&"))
}
