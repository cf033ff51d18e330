//! What is decided about each goal stays with it.

use tests::World;

use super::steps::{close, page, people, running, send};

const FORM: &str = "form[action='/do/meetings/close']";

#[test]
fn words_stay_with_their_goal_whatever_the_order() {
    let world = World::start();
    let [mette, ..] = people(&world);
    let meeting = running(&mette);
    // As the form stood when another goal came first, which has been parked since.
    let typed = [
        ("about0", "goal-alma-0"),
        ("decided0", "Det venter til foråret"),
        ("about1", "goal-alma-1"),
        ("decided1", "Døren bliver ved med at være rød"),
    ];
    send(&mette, "draft", &meeting, &typed).expect(303);
    let form = page(&mette, &meeting).form(FORM);
    let own = ["about0", "decided0", "also"].map(|field| form[field].trim());
    assert_eq!(own, [typed[2].1, typed[3].1, typed[1].1]);
    close(&mette, &meeting, &typed).expect(303);
    let minutes = page(&mette, &meeting).text("[data-minutes=closed]");
    assert!(minutes.contains(typed[1].1) && minutes.contains(typed[3].1), "{minutes}");
}
