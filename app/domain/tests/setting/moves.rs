//! From state to state: only as the table says, each on its way with author, day and evidence.

use domain::goal::{GoalStatus, Lack, Move, Told};
use jiff::civil::date;

use crate::world::{TODAY, at, goal_in, ground, lacks, text, told, who};

const ALL: [GoalStatus; 9] = [
    GoalStatus::Draft,
    GoalStatus::Proposed,
    GoalStatus::Agreed,
    GoalStatus::Active,
    GoalStatus::OnHold,
    GoalStatus::Parked,
    GoalStatus::Achieved,
    GoalStatus::Ended,
    GoalStatus::Withdrawn,
];

#[test]
fn the_table_of_moves_is_the_reviewed_one() {
    let row = |kind: &Move| {
        let from = ALL.map(|status| if kind.from().contains(&status) { 'x' } else { '.' });
        format!("{} {} {:?}", kind.as_str(), String::from_iter(from), kind.to(GoalStatus::OnHold))
    };
    let table: Vec<_> = Move::ALL.iter().map(row).collect();
    // draft, proposed, agreed, active, on hold, parked, achieved, ended, withdrawn
    let reviewed = [
        "propose x........ Proposed",
        "agree .x....... Agreed",
        "agree_anew ..xxx.... OnHold",
        "start ..x...... Active",
        "hold ...x..... OnHold",
        "resume ....x.... Active",
        "achieve ...x..... Achieved",
        "relapse ......x.. Active",
        "end xxxxxx... Ended",
        "park .xx...... Parked",
        "take_up .....x... Proposed",
        "withdraw xxxxxxx.. Withdrawn",
    ];
    assert_eq!(table, reviewed);
}

#[test]
fn no_move_is_made_from_another_state() {
    for status in ALL {
        let case = at(status);
        for kind in Move::ALL {
            let blocked = lacks(&case, *kind).contains(&Lack::State);
            assert_eq!(blocked, !kind.from().contains(&status), "{status:?} {kind:?}");
        }
    }
}

#[test]
fn each_move_is_a_row_with_author_day_and_evidence() {
    let case = at(GoalStatus::Active);
    let after = ground(&case, &who("u-eva")).go(Move::Hold, told()).expect("a move");
    let way = &after.way.moves;
    assert_eq!(way.len(), 4);
    assert_eq!(way[..3], case.goals[0].way.moves, "what was before stays");
    let last = &way[3];
    assert_eq!((last.from, last.to), (GoalStatus::Active, GoalStatus::OnHold));
    assert_eq!((&last.by, last.on, last.kind), (&who("u-eva"), TODAY, Move::Hold));
    assert_eq!(last.told, told());
    assert!(way.windows(2).all(|two| two[0].to == two[1].from), "one after the other");
}

#[test]
fn a_move_that_lacks_something_is_not_made() {
    let case = at(GoalStatus::Active);
    let made = ground(&case, &who("u-eva")).go(Move::Hold, Told::default());
    assert_eq!(made.expect_err("lacks"), [Lack::Reason, Lack::LookAgain]);
}

#[test]
fn resting_and_parked_goals_tell_why_and_until_when() {
    for (status, again) in [(GoalStatus::OnHold, Move::Resume), (GoalStatus::Parked, Move::TakeUp)]
    {
        let case = at(status);
        let parked = case.goals[0].parked.as_ref().expect("it waits");
        assert_eq!((parked.date, parked.look_again), (TODAY, date(2027, 1, 8)));
        assert_eq!(parked.why, text("Because"));
        let after = ground(&case, &who("u-eva")).go(again, told()).expect("a move");
        assert_eq!(after.parked, None);
    }
}

#[test]
fn achieved_and_ended_goals_tell_what_was_learnt() {
    for status in [GoalStatus::Achieved, GoalStatus::Ended] {
        let case = at(status);
        let outcome = case.goals[0].outcome.as_ref().expect("an outcome");
        assert_eq!((outcome.date, &outcome.text), (TODAY, &text("Mornings are best")));
        assert!(case.goals[0].is_over());
    }
    let case = at(GoalStatus::Achieved);
    let after = ground(&case, &who("u-eva")).go(Move::Relapse, told()).expect("a move");
    assert_eq!((after.outcome.as_ref(), after.status), (None, GoalStatus::Active));
    assert_eq!(after.way.moves[3].told.learnt, Some(text("Mornings are best")), "kept on its way");
    assert!(at(GoalStatus::Withdrawn).goals[0].is_over());
    assert!(!at(GoalStatus::OnHold).goals[0].is_over());
}

#[test]
fn what_waits_ends_and_withdraws_without_a_trace_of_waiting() {
    let case = at(GoalStatus::Parked);
    let eva = who("u-eva");
    let ended = ground(&case, &eva).go(Move::End, told()).expect("ended");
    assert_eq!(ended.parked, None);
    let child = domain::people::Who::Child;
    let back = ground(&case, &child).go(Move::Withdraw, Told::default()).expect("back");
    assert_eq!(back.parked, None);
}

#[test]
fn the_day_it_was_agreed_is_known() {
    assert_eq!(at(GoalStatus::Proposed).goals[0].agreed_on(), None);
    assert_eq!(at(GoalStatus::Active).goals[0].agreed_on(), Some(TODAY));
    let case = at(GoalStatus::Draft);
    let mut told_by_file = goal_in(&case, "g");
    told_by_file.agreed = Some(domain::goal::Agreement {
        date: date(2026, 2, 26),
        meeting: "m".try_into().expect("an id"),
        acceptance: Vec::new(),
    });
    assert_eq!(told_by_file.agreed_on(), Some(date(2026, 2, 26)));
}
