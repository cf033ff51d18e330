//! Several who measure the same: the rule answers for all, each of them reads their own numbers.

use tests::World;

#[test]
fn each_who_measures_is_told_by_themselves() {
    let world = World::start();
    let father = world.sign_in("p-vil-far");
    let page = father.get("/cases/case-villads/goals/goal-vil-1").expect(200).page().text("main");
    assert!(page.contains("Hver for sig: Villads fra 4 til 2; Thomas fra 4 til 5."), "{page}");
    assert!(!page.contains("3,7"), "nobody has measured that: {page}");
}
