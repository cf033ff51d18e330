//! The table as it was reviewed.

use super::*;

#[test]
fn the_table_is_the_reviewed_one() {
    let marks =
        |relation| Action::ALL.map(|action| if allowed(relation, action) { 'x' } else { '.' });
    let table: Vec<String> = Relation::ALL
        .iter()
        .map(|relation| format!("{relation:?} {}", String::from_iter(marks(*relation))))
        .collect();
    // View, Record, Plan, Answer, Tell, Hear, Decide, Survey, HandOn, Open, Trace, Share, Introduce,
    // Attend, Invite, Leave, Suggest, Reply, Ask, Explain, Withhold, Protect,
    // OwnPage, Lend, Settle, Convene, Rescue, Receive
    let reviewed = [
        "Child xxxxx.....x.xx..x.x...x.....",
        "Guardian xxxxxxx...xxxx..x.x..x.x....",
        "Supporter x..x.........x.x..x.........",
        "Representative x..xx.....x..x.x..x.........",
        "Relative ............................",
        "Companion x..xx........x.x..x.........",
        "Interpreter .............x..............",
        "Guest x............x..............",
        "Helper xxxxxxx......x.x.xxxx..x...x",
        "Lead xxxxxxxxx.x..xx..x.xxx.xxx..",
        "Coordinator .......xxx.........x......x.",
        "Visitor x.....xxx....x.....x........",
        "Bystander ...................x......x.",
        "Rescuer x............x.....x........",
        "Receiver ...................x......xx",
        "Stranger ............................",
    ];
    assert_eq!(table, reviewed);
}

#[test]
fn whoever_is_part_of_it_is_inside() {
    let outside = [
        Relation::Relative,
        Relation::Coordinator,
        Relation::Visitor,
        Relation::Bystander,
        Relation::Rescuer,
        Relation::Receiver,
        Relation::Stranger,
    ];
    for relation in Relation::ALL {
        assert_eq!(relation.is_inside(), !outside.contains(relation), "{relation:?}");
    }
}

#[test]
fn a_proof_tells_what_it_was_given_for() {
    let case = CaseId::try_from("c").expect("id");
    let child = PersonId::try_from("c:child").expect("id");
    let proof = may(&case, &child, Relation::Child, Action::Trace).expect("allowed");
    assert_eq!((proof.case(), proof.actor()), (&case, &child));
    assert_eq!((proof.relation(), proof.action()), (Relation::Child, Action::Trace));
    assert_eq!(proof.who(), Who::Child);
}

#[test]
fn what_one_may_not_see_is_not_found_and_the_rest_is_forbidden() {
    let case = CaseId::try_from("c").expect("id");
    let actor = PersonId::try_from("p").expect("id");
    for action in Action::ALL {
        assert_eq!(may(&case, &actor, Relation::Stranger, action), Err(Denied::NotFound));
    }
    assert_eq!(may(&case, &actor, Relation::Supporter, Action::Plan), Err(Denied::Forbidden));
}
