//! Two processes on one `PostgreSQL`, as a larger place runs them behind any proxy: whatever one of them
//! knows, the other knows with the next request.

use std::thread;

use tests::{World, client::Client, database::Engine, server::Server};

/// A demo that two processes serve; nothing where the run does without `PostgreSQL`.
fn two() -> Option<(World, Server)> {
    Engine::Postgres.is_wanted().then(|| {
        let world = World::on(Engine::Postgres);
        let other = Server::demo(&world.database.url);
        (world, other)
    })
}

#[test]
fn whoever_signs_in_or_out_at_one_does_so_at_both() {
    let Some((world, other)) = two() else { return };
    let here = world.sign_in("u-jonas");
    let there = here.at(&other.address);
    assert_eq!(there.get("/cases/case-alma").status, 200);
    there.post("/do/locale/set", &[("locale", "en")]).expect(303);
    assert_eq!(here.get("/week").expect(200).page().one("html").attr("lang"), Some("en"));
    there.post("/do/session/end", &[]).expect(303);
    let answer = here.get("/week").expect(303);
    assert!(answer.header("location").is_some_and(|to| to.starts_with("/sign-in")));
}

#[test]
fn one_form_sent_to_both_at_once_counts_once() {
    let Some((world, other)) = two() else { return };
    let here = world.sign_in("u-jonas");
    for round in 0..10 {
        let key = format!("round-{round}");
        thread::scope(|scope| {
            for address in [&world.server.address, &other.address] {
                let (client, key) = (here.at(address), &key);
                scope.spawn(move || {
                    let form = [("measure", "ms-fre-1"), ("value", "2"), ("key", &**key)];
                    client.post("/do/measures/record", &form).expect(303);
                });
            }
        });
    }
    let rows = "select count(*) from events where kind = 'measurement_recorded'";
    assert_eq!(world.database.number(rows), 10);
    // What is written through one is on the next page of the other.
    let page = here.at(&other.address).get("/cases/case-freja/goals/goal-fre-1").expect(200).page();
    let rows = page.all("tr[data-observation]").count();
    let same = here.get("/cases/case-freja/goals/goal-fre-1").expect(200).page();
    assert_eq!(same.all("tr[data-observation]").count(), rows);
    assert_eq!(world.database.verify(), "the database is whole\n");
}

#[test]
fn guessing_is_counted_across_both() {
    let Some((world, other)) = two() else { return };
    let guess = |number: usize| {
        let address = if number.is_multiple_of(2) { &world.server.address } else { &other.address };
        let form = [("email", "nobody@example.dk"), ("password", "forkert")];
        Client::new(address).post("/do/session/start", &form).status
    };
    let answers: Vec<u16> = (0..12).map(guess).collect();
    assert_eq!(answers, [[422; 6], [422, 422, 422, 422, 429, 429]].concat());
}

#[test]
fn both_look_and_note_and_nothing_is_there_twice() {
    let Some((world, other)) = two() else { return };
    let before = world.database.number("select count(*) from readings");
    let people = ["u-jonas", "u-mette", "u-signe", "u-anja"];
    thread::scope(|scope| {
        for (number, person) in people.into_iter().enumerate() {
            let address = if number < 2 { &world.server.address } else { &other.address };
            let client = Client::new(address);
            client.sign_in(person);
            scope.spawn(move || {
                for turn in 0..10 {
                    // Each event puts the case on the list of both processes' daily look.
                    let text = format!("Tur {turn}");
                    client
                        .post("/do/views/write", &[("case", "case-alma"), ("text", &text)])
                        .expect(303);
                    assert_eq!(client.get("/cases/case-alma").status, 200);
                }
            });
        }
    });
    assert!(world.database.number("select count(*) from readings") >= before + 40, "each opening");
    let twice = "select count(*) from (select case_id, kind, subject, phase_id from flags \
                 where closed_on is null group by case_id, kind, subject, phase_id having count(*) > 1) twice";
    assert_eq!(world.database.number(twice), 0, "one flag of a kind at a time");
    assert_eq!(world.database.verify(), "the database is whole\n");
}
