//! Each person's word, the reasons for missing ones, and new wordings.

use domain::{
    goal::{Acceptance, Accepts, Excuse, GoalStatus, Lack, Move, change::NotAWord},
    people::Who,
};

use crate::world::{TODAY, answer, at, everybody_agrees, ground, lacks, text, told, who};

fn word(one: &str, how: Option<&str>) -> Acceptance {
    Acceptance {
        who: who(one),
        status: Accepts::Disagrees,
        how: how.map(text),
        comment: Some(text("No")),
    }
}

#[test]
fn everyone_says_their_own_word_and_another_writes_it_down_only_with_how() {
    let case = at(GoalStatus::Proposed);
    let say = |word: Acceptance, by: &str| {
        let mut goal = case.goals[0].clone();
        goal.answer(&case, word, &who(by), TODAY).map(|()| goal)
    };
    let goal = say(word("p-mum", None), "p-mum").expect("her own");
    assert_eq!(goal.word_of(&who("p-mum")), Some(Accepts::Disagrees), "it stays visible");
    assert_eq!(goal.word_of_each().len(), 3, "in the place of not yet heard");
    let said = goal.way.said.last().expect("kept");
    assert_eq!((&said.who, &said.by, said.on), (&who("p-mum"), &who("p-mum"), TODAY));
    assert_eq!((said.status, said.comment.as_ref()), (Accepts::Disagrees, Some(&text("No"))));
    assert_eq!(say(word("child", None), "u-eva").expect_err("how?"), NotAWord::How);
    let goal = say(word("child", Some("A talk")), "u-eva").expect("with how");
    assert_eq!(goal.way.said[0].how, Some(text("A talk")));
    assert_eq!(say(word("u-no", None), "u-no").expect_err("who?"), NotAWord::Stranger);
    let goal = say(word("u-kim", None), "u-kim").expect("helpers too");
    assert_eq!(goal.word_of_each().len(), 4);
}

#[test]
fn words_are_asked_for_from_proposed_until_it_is_over() {
    use GoalStatus::{Achieved, Active, Agreed, Draft, Ended, OnHold, Parked, Proposed, Withdrawn};
    for status in [Draft, Proposed, Agreed, Active, OnHold, Parked, Achieved, Ended, Withdrawn] {
        let case = at(status);
        let mut goal = case.goals[0].clone();
        let asked = matches!(status, Proposed | Agreed | Active | OnHold);
        assert_eq!(goal.is_asked(), asked, "{status:?}");
        let taken = goal.answer(&case, word("child", None), &Who::Child, TODAY);
        assert_eq!(taken, if asked { Ok(()) } else { Err(NotAWord::NotAsked) }, "{status:?}");
        let taken = goal.excuse(&case, reason("child"));
        assert_eq!(taken, if asked { Ok(()) } else { Err(NotAWord::NotAsked) }, "{status:?}");
    }
}

fn reason(one: &str) -> Excuse {
    Excuse {
        who: who(one),
        wording: 0,
        why: text("She is in hospital"),
        instead: text("Explained in a letter"),
        by: who("u-eva"),
        on: TODAY,
    }
}

#[test]
fn reasons_are_for_words_that_must_be_there() {
    let case = at(GoalStatus::Proposed);
    let excuse = |one: &str| {
        let mut goal = case.goals[0].clone();
        goal.excuse(&case, reason(one)).map(|()| goal.excuse_of(&who(one)).cloned())
    };
    for one in ["child", "p-mum", "p-dad"] {
        assert_eq!(excuse(one), Ok(Some(reason(one))));
    }
    for one in ["p-aunt", "u-kim"] {
        assert_eq!(excuse(one), Err(NotAWord::Stranger));
    }
}

#[test]
fn invariant_4_a_new_wording_keeps_the_own_words_and_asks_everybody_else_again() {
    let mut case = at(GoalStatus::Active);
    let whole = case.clone();
    let goal = &mut case.goals[0];
    goal.excuse(&whole, reason("p-dad")).expect("a reason");
    goal.answer(&whole, word("u-kim", None), &who("u-kim"), TODAY).expect("a word");
    let before = goal.clone();
    goal.reword((text("New words"), vec![text("A sign")]), text("Clearer"), &who("p-mum"), TODAY);
    assert_eq!((&goal.statement, &goal.looks_like), (&text("New words"), &vec![text("A sign")]));
    assert_eq!(goal.own_words, before.own_words, "invariant 4: own words are never edited");
    let earlier = &goal.way.earlier[0];
    assert_eq!((&earlier.statement, &earlier.signs), (&before.statement, &before.looks_like));
    assert_eq!((earlier.number, &earlier.by, earlier.on), (0, &who("p-mum"), TODAY));
    assert_eq!((&earlier.why, goal.way.wording), (&text("Clearer"), 1));
    let words: Vec<_> =
        goal.word_of_each().iter().map(|it| (it.who.to_string(), it.status)).collect();
    let words: Vec<_> = words.iter().map(|(who, status)| (who.as_str(), *status)).collect();
    let (yes, wait) = (Accepts::Agrees, Accepts::Pending);
    assert_eq!(words, [("child", wait), ("p-mum", yes), ("p-dad", wait), ("u-kim", wait)]);
    assert!(goal.word_of_each().iter().all(|it| it.comment.is_none()));
    assert_eq!(goal.excuse_of(&who("p-dad")), None, "a reason is for one wording");
    let anew = Excuse { wording: 1, ..reason("p-dad") };
    let mut excused = goal.clone();
    excused.excuse(&whole, reason("p-dad")).expect("a reason once more");
    assert_eq!(excused.excuse_of(&who("p-dad")), Some(&anew), "for the wording that stands");
    assert_eq!(goal.way.said, before.way.said, "what was said is kept");
    assert!(!goal.way.is_agreed_as_it_stands());
}

#[test]
fn a_new_wording_is_agreed_anew_by_everybody() {
    let mut case = at(GoalStatus::Active);
    assert!(lacks(&case, Move::AgreeAnew).contains(&Lack::Wording), "there is none");
    case.goals[0].reword((text("New"), vec![]), text("Clearer"), &who("u-eva"), TODAY);
    let words = ["child", "p-mum", "p-dad"].map(|id| Lack::Word(who(id)));
    assert_eq!(lacks(&case, Move::AgreeAnew), words);
    everybody_agrees(&mut case);
    let after = ground(&case, &who("u-eva")).go(Move::AgreeAnew, told()).expect("agreed");
    assert_eq!(after.status, GoalStatus::Active, "it goes on meanwhile");
    assert!(after.way.is_agreed_as_it_stands());
    assert_eq!(after.way.moves.last().map(|moved| moved.wording), Some(1));
}

#[test]
fn no_work_begins_on_a_wording_that_is_not_agreed() {
    let mut case = at(GoalStatus::Agreed);
    case.goals[0].reword((text("New"), vec![]), text("Clearer"), &who("u-eva"), TODAY);
    assert_eq!(lacks(&case, Move::Start), [Lack::Wording]);
}

#[test]
fn a_first_statement_asks_those_again_who_said_yes_to_the_bare_words() {
    let mut case = at(GoalStatus::Proposed);
    case.goals[0].way.open.insert(domain::goal::Step::Statement);
    everybody_agrees(&mut case);
    case.goals[0].word_first(text("Ida reads"), &who("p-mum"));
    let goal = &case.goals[0];
    assert!(!goal.is_open(domain::goal::Step::Statement));
    assert_eq!(goal.statement, text("Ida reads"));
    assert_eq!(goal.word_of(&Who::Child), Some(Accepts::Pending));
    assert_eq!(goal.word_of(&who("p-mum")), Some(Accepts::Agrees));
    assert_eq!(goal.way.wording, 0, "it is the first");
}

#[test]
fn a_later_word_follows_and_the_earlier_is_kept() {
    let mut case = at(GoalStatus::Proposed);
    answer(&mut case, "p-mum", Accepts::Disagrees);
    answer(&mut case, "p-mum", Accepts::Agrees);
    let said: Vec<_> = case.goals[0].way.said.iter().map(|said| said.status).collect();
    assert_eq!(said, [Accepts::Disagrees, Accepts::Agrees]);
    assert_eq!(case.goals[0].word_of(&who("p-mum")), Some(Accepts::Agrees));
}

#[test]
fn a_goal_from_a_file_is_agreed_as_it_is_and_keeps_its_list() {
    let mut case = at(GoalStatus::Active);
    let words = std::mem::take(&mut case.goals[0].acceptance);
    case.goals[0].way = domain::goal::Way::default();
    case.goals[0].agreed = Some(domain::goal::Agreement {
        date: TODAY,
        meeting: "m".try_into().expect("an id"),
        acceptance: words,
    });
    assert!(case.goals[0].way.is_agreed_as_it_stands());
    answer(&mut case, "p-mum", Accepts::Disagrees);
    let agreed = case.goals[0].agreed.as_ref().expect("agreed");
    assert_eq!(agreed.acceptance.len(), 3);
    assert!(case.goals[0].acceptance.is_empty());
}
