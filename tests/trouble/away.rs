//! `PostgreSQL` goes and comes back: its backends are ended, the server is restarted. People are told
//! to try again, and within seconds it goes on by itself.

use std::{
    sync::atomic::Ordering,
    thread::sleep,
    time::{Duration, Instant},
};

use tests::{World, cluster::Cluster, database::Engine, rounds, server::Server};

use super::writers::{Meanwhile, all_there_once, meanwhile};

/// After the database is back, so long at most.
const BACK: Duration = Duration::from_secs(5);

#[test]
fn it_goes_on_when_the_database_is_back() {
    if !Engine::Postgres.is_wanted() {
        return;
    }
    let mut cluster = Cluster::start();
    let database = cluster.database();
    let world = World { server: Server::demo(&database.url), database };
    let nobody = world.nobody();
    let saved = meanwhile(&world, |all| {
        back(all, "nothing is saved at the beginning");
        for round in 0..rounds(5, 50) {
            if round % 2 == 0 {
                let end = "select pg_terminate_backend(pid) from pg_stat_activity \
                           where application_name = 'foelgeskab'";
                world.database.run(end).expect("the backends are ended");
            } else {
                cluster.stop();
                let page = nobody.get("/sign-in");
                assert_eq!(page.status, 503, "{}", page.text());
                assert_eq!(nobody.get("/healthz").status, 503);
                cluster.go_on();
            }
            back(all, "nothing is saved afterwards");
            assert_eq!(nobody.get("/healthz").status, 200);
        }
        assert!(all.put_off.load(Ordering::SeqCst) > 0, "nobody noticed: this tries nothing");
    });
    all_there_once(&world, &saved);
}

#[test]
fn what_was_typed_while_it_was_away_is_there_to_be_saved() {
    if !Engine::Postgres.is_wanted() {
        return;
    }
    let mut cluster = Cluster::start();
    let database = cluster.database();
    let world = World { server: Server::demo(&database.url), database };
    let jonas = world.sign_in("u-jonas");
    let typed = [("case", "case-alma"), ("text", "Hun sagde <hej> & vinkede"), ("key", "away")];
    let door = [("email", "jonas@example.dk"), ("password", "tre blå sommerfugle")];
    cluster.stop();
    let page = jonas.post("/do/views/write", &typed).expect(503).page();
    let refused = jonas.post("/do/session/start", &door).expect(503).text();
    cluster.go_on();
    assert!(page.text("main").contains("Hun sagde <hej> & vinkede"), "{}", page.text("main"));
    assert!(!refused.contains("sommerfugle"), "but no password");
    let form = page.form("main form[action='/do/views/write']");
    let fields: Vec<_> = form.iter().map(|(name, value)| (&**name, &**value)).collect();
    let begun = Instant::now();
    while jonas.post("/do/views/write", &fields).status != 303 {
        assert!(begun.elapsed() < BACK, "it is saved when the database is back");
    }
    let said = world.database.texts("select text from views where said_by = 'u-jonas'").concat();
    assert!(said.contains("vinkede"), "{said}");
}

/// Something is saved again, soon.
fn back(all: &Meanwhile, otherwise: &str) {
    let (before, begun) = (all.saved.load(Ordering::SeqCst), Instant::now());
    while all.saved.load(Ordering::SeqCst) == before {
        assert!(begun.elapsed() < BACK, "{otherwise}");
        sleep(Duration::from_millis(5));
    }
}
