//! The agenda builds itself, and everybody can put something on it.

use tests::{World, page::text};

use super::steps::{page, people, planned, send};

#[test]
fn what_is_to_be_looked_at_comes_first() {
    let world = World::start();
    let nadia = world.sign_in("u-nadia");
    let plan = [
        ("case", "case-villads"),
        ("kind", "review"),
        ("date", "2026-11-26"),
        ("place", "Skolen"),
        ("who", "child"),
        ("who", "u-nadia"),
    ];
    let answer = nadia.post("/do/meetings/plan", &plan).expect(303);
    let path = answer.header("location").expect("its address").to_owned();
    let meeting = path.rsplit('/').next().expect("an id");
    let child = world.sign_in("case-villads:child");
    let wish =
        [("case", "case-villads"), ("meeting", meeting), ("text", "Kantinen er for larmende")];
    child.post("/do/meetings/wish", &wish).expect(303);
    let father = world.sign_in("p-vil-far");
    let shown = father.get(&path).expect(200).page();
    let items: Vec<_> = shown.all("[data-item]").filter_map(|it| it.attr("data-item")).collect();
    let mut sorted = items.clone();
    let order = ["asked", "flag", "suggestion", "late", "wish", "goal"];
    sorted.sort_by_key(|item| order.iter().position(|it| it == item));
    assert_eq!(items, sorted);
    for kind in ["asked", "suggestion", "late", "wish"] {
        assert!(items.contains(&kind), "{kind} among {items:?}");
    }
    assert!(text(shown.one("[data-item=wish]")).contains("Kantinen er for larmende"));
}

#[test]
fn what_the_child_wants_to_talk_about_says_who_wrote_it_down() {
    let world = World::start();
    let [mette, jonas, mother, child] = people(&world);
    let meeting = planned(&mette, &[]);
    send(&mother, "wish", &meeting, &[("text", "Lektierne")]).expect(303);
    send(&jonas, "wish", &meeting, &[("of", "child"), ("text", "Jeg vil have min ven med")])
        .expect(303);
    let shown = page(&child, &meeting);
    let wishes: Vec<_> = shown.all("[data-item=wish]").map(text).collect();
    assert!(wishes[0].contains("Jeg vil have min ven med"), "the child's first: {wishes:?}");
    assert!(wishes[0].contains("Jonas"), "and who wrote it: {wishes:?}");
    assert!(wishes[1].contains("Lektierne"));
    let empty = send(&mother, "wish", &meeting, &[("text", " ")]).expect(422).page();
    assert!(empty.has("#text-error"));
}
