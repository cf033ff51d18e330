//! Two at the same moment, on the same measurement and on the same flag: one is saved, the other is
//! shown both.

use std::thread;

use tests::{
    World,
    client::{Answer, Client},
    database::Engine,
    on_both, rounds,
    server::Server,
};

const GOAL: &str = "/cases/case-freja/goals/goal-fre-1";
const FLAG: &str = "/cases/case-samuel/flags/case-samuel%210";
const DECIDE: &str = "form[action='/do/flags/decide']";

on_both!(one_of_two_corrections_counts, one_of_two_decisions_counts);

/// Two people at the same moment, on `PostgreSQL` through two processes.
struct Pair {
    world: World,
    other: Option<Server>,
}

impl Pair {
    fn on(engine: Engine) -> Self {
        let world = World::on(engine);
        let other = (engine == Engine::Postgres).then(|| Server::demo(&world.database.url));
        Self { world, other }
    }

    fn clients(&self, people: [&str; 2]) -> [Client; 2] {
        let [one, other] = people;
        let second = Client::new(&self.other.as_ref().unwrap_or(&self.world.server).address);
        second.sign_in(other);
        [self.world.sign_in(one), second]
    }
}

/// Both send at once: the answer to who was first, then to who was second.
fn race(
    clients: [Client; 2],
    path: &'static str,
    forms: [Vec<(String, String)>; 2],
) -> ([Client; 2], Answer, Answer) {
    let [one, other] = clients
        .into_iter()
        .zip(forms)
        .map(|(client, form)| {
            thread::spawn(move || {
                let fields: Vec<_> = form.iter().map(|(name, value)| (&**name, &**value)).collect();
                let answer = client.post(path, &fields);
                (client, answer)
            })
        })
        .collect::<Vec<_>>()
        .try_into()
        .unwrap_or_else(|_| unreachable!("two were started"));
    let ((one, first), (other, second)) =
        (one.join().expect("an answer"), other.join().expect("an answer"));
    if first.status == 303 { ([one, other], first, second) } else { ([one, other], second, first) }
}

/// In many worlds when it is long: a page grows with all that is said on it.
fn one_of_two_corrections_counts(engine: Engine) {
    for _ in 0..rounds(1, 20) {
        correct(&Pair::on(engine));
    }
}

fn correct(pair: &Pair) {
    let mut clients = pair.clients(["u-jonas", "u-jonas"]);
    for round in 0..rounds(20, 50) {
        let key = format!("round-{round}");
        let fields = [("measure", "ms-fre-1"), ("value", "9"), ("key", &*key)];
        clients[0].post("/do/measures/record", &fields).expect(303);
        let page = clients[0].get(GOAL).expect(200).page();
        let newest = page.all("tr[data-observation]").find(|row| {
            row.attr("data-rater") == Some("u-jonas") && row.html().contains("/observations/")
        });
        let id = newest.and_then(|row| row.attr("data-observation")).expect("an entry").to_owned();
        let form = |value: &str| {
            [
                ("measure", "ms-fre-1"),
                ("observation", &*id),
                ("value", value),
                ("date", "2026-11-21"),
            ]
            .map(|(name, value)| (name.to_owned(), value.to_owned()))
            .to_vec()
        };
        let (back, first, second) = race(clients, "/do/measures/correct", [form("41"), form("42")]);
        clients = back;
        assert_eq!((first.status, second.status), (303, 409), "round {round}: {}", second.text());
        let text = second.page().text("main");
        assert!(text.contains("41") && text.contains("42"), "{text}");
    }
    let twice = "select count(*) from (select corrects from observations \
                 where corrects is not null group by corrects having count(*) > 1) twice";
    assert_eq!(pair.world.database.number(twice), 0);
    assert_eq!(pair.world.database.verify(), "the database is whole\n");
}

/// In many worlds when it is long, as corrections.
fn one_of_two_decisions_counts(engine: Engine) {
    for _ in 0..rounds(1, 10) {
        decide(&Pair::on(engine));
    }
}

fn decide(pair: &Pair) {
    let mut clients = pair.clients(["u-mette", "u-lone"]);
    for round in 0..rounds(8, 20) {
        let reasons = [format!("Mette {round}"), format!("Lone {round}")];
        let forms = [0, 1].map(|place| {
            let page = clients[place].get(FLAG).expect(200).page();
            let typed = [
                ("kind", "continue"),
                ("reason", &reasons[place]),
                ("child_view", "Fint"),
                ("child_how", "talk"),
            ];
            let mut form = page.fields(DECIDE);
            form.retain(|(name, _)| typed.iter().all(|(field, _)| field != name));
            form.extend(typed.map(|(name, value)| (name.to_owned(), value.to_owned())));
            form
        });
        let (back, first, second) = race(clients, "/do/flags/decide", forms);
        clients = back;
        assert_eq!((first.status, second.status), (303, 409), "round {round}: {}", second.text());
        let page = second.page();
        let typed = page.form(DECIDE)["reason"].clone();
        let theirs = if typed == reasons[0] { &reasons[1] } else { &reasons[0] };
        assert!(reasons.contains(&typed), "mine is kept: {typed}");
        assert!(page.text(".steps").contains(theirs.as_str()), "theirs, {theirs}, is shown");
    }
    assert_eq!(pair.world.database.verify(), "the database is whole\n");
}
