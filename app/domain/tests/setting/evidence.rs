//! What each state asks for: with everything there nothing is missing, without one thing exactly
//! that is.

use domain::{
    goal::{Accepts, Excuse, GoalStatus, Lack, Move, Step},
    intervention::InterventionStatus,
    people::{Custody, Who},
    text::Text,
    voice::Voice,
};
use jiff::civil::date;

use crate::world::{
    TODAY, answer, at, everybody_agrees, goal_in, ground, lacks, lacks_told, step, text, told, who,
};

#[test]
fn draft_to_proposed_needs_a_guardian_to_share_it_with() {
    let mut case = at(GoalStatus::Draft);
    assert_eq!(lacks(&case, Move::Propose), []);
    for member in &mut case.family {
        member.custody = Custody::None;
    }
    assert_eq!(lacks(&case, Move::Propose), [Lack::Guardian]);
}

#[test]
fn proposing_asks_the_child_and_each_custody_holder() {
    let case = at(GoalStatus::Proposed);
    let asked: Vec<_> =
        case.goals[0].word_of_each().iter().map(|it| (it.who.clone(), it.status)).collect();
    let pending = |id| (who(id), Accepts::Pending);
    assert_eq!(asked, [pending("child"), pending("p-mum"), pending("p-dad")]);
}

#[test]
fn proposed_to_agreed_needs_every_word_a_statement_an_area_and_views() {
    let mut case = at(GoalStatus::Proposed);
    let words = ["child", "p-mum", "p-dad"].map(|id| Lack::Word(who(id)));
    assert_eq!(lacks(&case, Move::Agree), words);
    everybody_agrees(&mut case);
    assert_eq!(lacks(&case, Move::Agree), []);

    let without = |change: &dyn Fn(&mut domain::case::Case)| {
        let mut less = case.clone();
        change(&mut less);
        lacks(&less, Move::Agree)
    };
    let open = |which: Step| {
        without(&|case| {
            case.goals[0].way.open.insert(which);
        })
    };
    assert_eq!(open(Step::Statement), step(Step::Statement));
    assert_eq!(open(Step::Area), step(Step::Area));
    assert_eq!(open(Step::Rank), [], "the rank can wait");
    let views = |by: &'static str| without(&|case| case.views.retain(|view| view.by != who(by)));
    assert_eq!(views("child"), [Lack::ChildView]);
    assert_eq!(views("p-mum"), [Lack::FamilyView]);
    assert_eq!(
        without(&|case| case.views[1].by = who("u-kim")),
        [Lack::FamilyView],
        "a helper is not the family"
    );
    let nobody = without(&|case| case.family.iter_mut().for_each(|it| it.custody = Custody::None));
    assert_eq!(nobody, [Lack::Guardian]);
}

#[test]
fn what_the_child_said_over_time_is_a_view_too() {
    let mut case = at(GoalStatus::Proposed);
    everybody_agrees(&mut case);
    case.views.retain(|view| view.by != Who::Child);
    case.voices.push(Voice { date: TODAY, text: text("Fun"), how: text("A talk") });
    assert_eq!(lacks(&case, Move::Agree), []);
}

#[test]
fn invariant_3_agreed_only_with_acceptance_or_a_reason_each() {
    for one in ["child", "p-mum", "p-dad"] {
        for status in [Accepts::Disagrees, Accepts::Pending] {
            let mut case = at(GoalStatus::Proposed);
            everybody_agrees(&mut case);
            answer(&mut case, one, status);
            assert_eq!(lacks(&case, Move::Agree), [Lack::Word(who(one))], "{one} {status:?}");
            excuse(&mut case, one);
            assert_eq!(lacks(&case, Move::Agree), [], "the reason of {one}");
            assert_eq!(case.goals[0].word_of(&who(one)), Some(status), "and it stays visible");
        }
    }
}

#[test]
fn the_childs_reason_tells_how_its_view_was_obtained_instead() {
    let mut case = at(GoalStatus::Proposed);
    everybody_agrees(&mut case);
    case.views.retain(|view| view.by != Who::Child);
    excuse(&mut case, "child");
    assert_eq!(lacks(&case, Move::Agree), []);
}

fn excuse(case: &mut domain::case::Case, one: &str) {
    let excuse = Excuse {
        who: who(one),
        wording: 0,
        why: text("Cannot be asked now"),
        instead: text("By drawing"),
        by: who("u-eva"),
        on: TODAY,
    };
    let whole = case.clone();
    case.goals[0].excuse(&whole, excuse).expect("a reason");
}

#[test]
fn agreed_to_active_needs_what_invariant_2_asks() {
    let case = at(GoalStatus::Agreed);
    assert_eq!(lacks_told(&case, Move::Start, |told| told.reason = None), []);
    let without = |change: &dyn Fn(&mut domain::case::Case)| {
        let mut less = case.clone();
        change(&mut less);
        lacks(&less, Move::Start)
    };
    assert_eq!(without(&|case| case.goals[0].measures.clear()), step(Step::Measure));
    assert_eq!(without(&|case| case.goals[0].measures[0].primary = false), step(Step::Measure));
    assert_eq!(without(&|case| case.goals[0].measures[0].raters.clear()), [Lack::Rater]);
    assert_eq!(without(&|case| case.goals[0].measures[0].followup_days = 0), [Lack::Cadence]);
    assert_eq!(without(&|case| case.goals[0].measures[0].baseline.clear()), step(Step::Baseline));
    assert_eq!(without(&|case| case.goals[0].measures[0].target = None), [Lack::Target]);
    assert_eq!(without(&|case| case.goals[0].measures[0].target_date = None), [Lack::TargetDate]);
    assert_eq!(without(&|case| case.interventions.clear()), step(Step::Help));
    let idea = |case: &mut domain::case::Case| {
        case.interventions[0].status = InterventionStatus::Idea;
    };
    assert_eq!(without(&idea), step(Step::Help), "an idea is not yet help");
    let other = |case: &mut domain::case::Case| {
        case.interventions[0].goal = "goal-9".try_into().expect("an id");
    };
    assert_eq!(without(&other), step(Step::Help));
    let open = |which: Step| {
        without(&|case| {
            case.goals[0].way.open.insert(which);
        })
    };
    assert_eq!(open(Step::Kind), step(Step::Kind));
    assert_eq!(open(Step::Rank), step(Step::Rank));
}

#[test]
fn at_most_three_goals_are_worked_on_or_there_is_a_reason() {
    let mut case = at(GoalStatus::Agreed);
    let lacks_many =
        |case: &domain::case::Case| lacks_told(case, Move::Start, |told| told.reason = None);
    for number in 2..=4 {
        let mut other = goal_in(&case, &format!("goal-{number}"));
        other.status = GoalStatus::Active;
        case.goals.push(other);
        let expected: &[Lack] = if number == 4 { &[Lack::TooMany] } else { &[] };
        assert_eq!(lacks_many(&case), expected, "{number}");
    }
    assert_eq!(lacks(&case, Move::Start), [], "with a reason");
    case.goals[3].status = GoalStatus::OnHold;
    assert_eq!(lacks_many(&case), []);
}

#[test]
fn active_to_on_hold_and_proposed_or_agreed_to_parked_need_a_reason_and_a_day() {
    for (status, kind) in [
        (GoalStatus::Active, Move::Hold),
        (GoalStatus::Proposed, Move::Park),
        (GoalStatus::Agreed, Move::Park),
    ] {
        let case = at(status);
        assert_eq!(lacks(&case, kind), []);
        assert_eq!(lacks_told(&case, kind, |told| told.reason = None), [Lack::Reason]);
        let day = |day| lacks_told(&case, kind, |told| told.look_again = day);
        assert_eq!(day(None), [Lack::LookAgain]);
        assert_eq!(day(Some(TODAY)), [Lack::LookAgain]);
        assert_eq!(day(Some(date(2026, 11, 22))), []);
    }
}

#[test]
fn active_to_achieved_needs_the_effect_or_a_reason_the_childs_word_what_was_learnt_and_next() {
    let case = at(GoalStatus::Active);
    assert_eq!(lacks(&case, Move::Achieve), []);
    assert_eq!(lacks_told(&case, Move::Achieve, |told| told.reason = None), [Lack::Reason]);
    let mut reached = ground(&case, &Who::Child);
    reached.reached = true;
    let by_curve = domain::goal::Told { reason: None, ..told() };
    assert_eq!(reached.lacks(Move::Achieve, &by_curve), []);
    assert_eq!(lacks_told(&case, Move::Achieve, |told| told.child = None), [Lack::ChildWord]);
    assert_eq!(lacks_told(&case, Move::Achieve, |told| told.learnt = None), [Lack::Learnt]);
    assert_eq!(lacks_told(&case, Move::Achieve, |told| told.next = None), [Lack::Next]);
}

#[test]
fn achieved_to_active_needs_a_decision_or_that_it_is_lost() {
    let case = at(GoalStatus::Achieved);
    assert_eq!(lacks(&case, Move::Relapse), []);
    assert_eq!(lacks_told(&case, Move::Relapse, |told| told.reason = None), [Lack::Reason]);
    let mut lost = ground(&case, &Who::Child);
    lost.lost = true;
    let by_curve = domain::goal::Told { reason: None, ..told() };
    assert_eq!(lost.lacks(Move::Relapse, &by_curve), []);
    let mut bare = case.clone();
    bare.interventions.clear();
    assert_eq!(lacks(&bare, Move::Relapse), step(Step::Help));
}

#[test]
fn on_hold_to_active_needs_what_active_needs() {
    let mut case = at(GoalStatus::OnHold);
    assert_eq!(lacks(&case, Move::Resume), []);
    case.goals[0].measures.clear();
    assert_eq!(lacks(&case, Move::Resume), step(Step::Measure));
}

#[test]
fn any_to_ended_needs_reason_words_and_what_was_learnt() {
    use GoalStatus::{Active, Agreed, Draft, OnHold, Parked, Proposed};
    for status in [Draft, Proposed, Agreed, Active, OnHold, Parked] {
        let case = at(status);
        assert_eq!(lacks(&case, Move::End), [], "{status:?}");
        let less = |without: fn(&mut domain::goal::Told)| lacks_told(&case, Move::End, without);
        assert_eq!(less(|told| told.ended = None), [Lack::EndReason]);
        assert_eq!(less(|told| told.reason = None), [Lack::Reason]);
        assert_eq!(less(|told| told.child = None), [Lack::ChildWord]);
        assert_eq!(less(|told| told.family = None), [Lack::FamilyWord]);
        assert_eq!(less(|told| told.learnt = None), [Lack::Learnt]);
    }
}

#[test]
fn empty_words_are_no_words() {
    let case = at(GoalStatus::Active);
    let empty = Text { da: Some("  ".into()), en: None, original: None, draft: false };
    let less = lacks_told(&case, Move::Hold, |told| told.reason = Some(empty.clone()));
    assert_eq!(less, [Lack::Reason]);
}

#[test]
fn any_to_withdrawn_is_for_the_one_whose_goal_it_is() {
    let case = at(GoalStatus::Active);
    let bare = domain::goal::Told::default();
    assert_eq!(ground(&case, &Who::Child).lacks(Move::Withdraw, &bare), [], "no reason asked");
    for other in ["u-eva", "p-mum"] {
        assert_eq!(ground(&case, &who(other)).lacks(Move::Withdraw, &bare), [Lack::NotTheirs]);
    }
    let told = domain::goal::Told { how: Some(text("On the phone")), ..bare };
    assert_eq!(ground(&case, &who("u-eva")).lacks(Move::Withdraw, &told), []);
}
