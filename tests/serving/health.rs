//! `/healthz`: for whoever watches over the program.

use tests::{World, database::Engine, on_both};

on_both!(it_says_that_it_can_answer);

fn it_says_that_it_can_answer(engine: Engine) {
    let world = World::on(engine);
    let answer = world.nobody().get("/healthz").expect(200);
    assert_eq!(answer.text(), "ok");
    assert_eq!(answer.header("set-cookie"), None);
}
