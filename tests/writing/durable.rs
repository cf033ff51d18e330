//! What was answered with yes is there after `kill -9`, on the same database, with the session.

use tests::{World, client::Client, database::Engine, on_both};

use super::steps::{action, add_action, rows};

on_both!(what_was_saved_survives_the_process);

fn what_was_saved_survives_the_process(engine: Engine) {
    let mut world = World::on(engine);
    let goal = "/cases/case-freja/goals/goal-fre-1";
    let jonas = world.sign_in("u-jonas");
    let fields = [("measure", "ms-fre-1"), ("value", "2"), ("key", "before"), ("back", "/week")];
    jonas.post("/do/measures/record", &fields).expect(303);
    let id = add_action(&jonas, "Rykke min stol", "u-jonas");
    let view = [("case", "case-alma"), ("text", "Det lysner")];
    jonas.post("/do/views/write", &view).expect(303);
    let (before, table) = (world.database.export(), rows(&jonas, goal));
    assert_eq!(action(&jonas, "case-alma", &id).state, "open");

    world.restart();
    // The same browser at the new port.
    let token = jonas.cookie("session").expect("a token");
    let jonas = Client::new(&world.server.address);
    jonas.set_cookie("session", &token);
    assert_eq!(world.database.export(), before);
    assert_eq!(rows(&jonas, goal), table);
    assert_eq!(action(&jonas, "case-alma", &id).state, "open");
    assert!(jonas.get("/cases/case-alma").page().text("main").contains("Det lysner"));
    // The form that was saved before counts no second time.
    jonas.post("/do/measures/record", &fields).expect(303);
    assert_eq!(rows(&jonas, goal), table);
    assert_eq!(world.database.verify(), "the database is whole\n");
}
