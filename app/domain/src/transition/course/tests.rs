//! How a move goes, on the demo's own: Samuel's from kindergarten to school.

use jiff::ToSpan;

use super::*;
use crate::{
    case_file::CaseFile,
    meeting::Meeting,
    people::Custody,
    text::Lang,
    transition::{NotNow, Part},
};

pub(in crate::transition) fn samuel() -> Case {
    let path = concat!(env!("CARGO_MANIFEST_DIR"), "/../../server/demo_cases.json");
    let text = std::fs::read_to_string(path).expect("the demo cases");
    let file = CaseFile::parse(&text).expect("a case file");
    file.cases.into_iter().find(|case| !case.transitions.is_empty()).expect("a move")
}

pub(in crate::transition) fn words(words: &str) -> Text {
    Text::new(Lang::En, words).expect("words")
}

fn mother(case: &Case) -> Who {
    Who::Person(case.family[0].id.clone())
}

fn line(n: u32, text: &str) -> Line {
    Line { n, part: Part::Other, words: words(text) }
}

fn say(n: u32, say: Say) -> Answer {
    Answer { n, say, words: None }
}

/// Notes something if it may be noted.
pub(in crate::transition) fn note(case: &mut Case, by: &Who, fact: Fact) -> Result<(), NotNow> {
    case.transitions[0].may_note(&fact, by, case)?;
    let on = case.opened;
    case.transitions[0].course.noted.push(Noted { fact, by: Some(by.clone()), on });
    Ok(())
}

/// A follow-up in the new place.
pub(in crate::transition) fn book(case: &mut Case, days_after: i32) -> MeetingId {
    let id: MeetingId = format!("m-{days_after}").as_str().try_into().expect("an id");
    let date = case.transitions[0].date.saturating_add(days_after.days());
    let meeting = case.meetings[0].clone();
    case.meetings.push(Meeting { id: id.clone(), date, planned: true, ..meeting });
    id
}

fn state(case: &Case) -> TransitionState {
    case.transitions[0].state(case)
}

fn standing(case: &Case, wanted: &Line) -> Standing {
    let all = case.transitions[0].standings(case);
    all.into_iter().find(|(line, _)| *line == wanted).expect("a line").1
}

fn lead(case: &Case) -> Who {
    Who::Person(case.case_lead.clone())
}

fn arranged(leaving: &[PersonId], follow_up: &MeetingId) -> Fact {
    Fact::Arranged {
        leaving: leaving.to_vec(),
        follow_up: follow_up.clone(),
        label: words("Starting school"),
    }
}

/// Up to what the family has approved: two lines, one of which stays.
pub(in crate::transition) fn approved() -> Case {
    let mut case = samuel();
    let (lead, mother) = (lead(&case), mother(&case));
    let lines = vec![line(1, "He talks to one child at a time"), line(2, "His sleep")];
    note(&mut case, &lead, Fact::Proposed { lines }).expect("planned");
    let answers = vec![say(1, Say::Share), say(2, Say::Not)];
    note(&mut case, &mother, Fact::Answered { answers }).expect("proposed");
    case
}

#[test]
fn it_goes_its_way_and_no_step_is_left_out() {
    let mut case = samuel();
    let (lead, mother) = (lead(&case), mother(&case));
    let receiver = case.transitions[0].receiving.clone();
    let leaving = [case.network[1].clone()];
    let meeting = book(&mut case, 30);
    assert_eq!(state(&case), TransitionState::Planned, "as the file tells");
    assert_eq!(note(&mut case, &receiver, Fact::Received), Err(NotNow::TooEarly));
    let early = arranged(&leaving, &meeting);
    assert_eq!(note(&mut case, &lead, early.clone()), Err(NotNow::TooEarly));
    let none = Fact::Answered { answers: vec![say(1, Say::Share)] };
    assert_eq!(note(&mut case, &mother, none), Err(NotNow::NoLines), "nothing is proposed");

    let lines = vec![line(1, "He talks to one child at a time"), line(2, "His sleep")];
    note(&mut case, &lead, Fact::Proposed { lines }).expect("planned");
    assert_eq!(state(&case), TransitionState::Planned);
    assert_eq!(case.transitions[0].waits_for(&case), std::slice::from_ref(&mother));
    let first = Fact::Answered { answers: vec![say(1, Say::Share)] };
    note(&mut case, &mother, first).expect("proposed");
    assert_eq!(state(&case), TransitionState::Seen, "one line is open");
    assert_eq!(note(&mut case, &receiver, Fact::Received), Err(NotNow::TooEarly));
    let second = Fact::Answered { answers: vec![say(2, Say::Not)] };
    note(&mut case, &mother, second).expect("proposed");
    assert_eq!(state(&case), TransitionState::Approved);
    assert!(case.transitions[0].waits_for(&case).is_empty());
    let goes = case.transitions[0].approved(&case).expect("approved");
    assert_eq!(goes.iter().map(|line| line.n).collect::<Vec<_>>(), [1], "the other stays");

    assert_eq!(note(&mut case, &lead, early.clone()), Err(NotNow::TooEarly), "nobody has read it");
    assert_eq!(note(&mut case, &lead, Fact::Received), Err(NotNow::NotTheirs));
    note(&mut case, &receiver, Fact::Received).expect("approved");
    assert_eq!(state(&case), TransitionState::Received);
    note(&mut case, &lead, early).expect("received");
    assert_eq!(state(&case), TransitionState::Arranged);
    assert_eq!(note(&mut case, &lead, Fact::Arrived), Err(NotNow::NotTheirs), "the day's alone");

    let on = case.transitions[0].date;
    case.transitions[0].course.noted.push(Noted { fact: Fact::Arrived, by: None, on });
    assert_eq!(state(&case), TransitionState::Arrived);
    assert_eq!(note(&mut case, &lead, Fact::CalledOff { why: words("No") }), Err(NotNow::TooLate));
    let held = case.meetings.iter_mut().find(|it| it.id == meeting).expect("booked");
    held.planned = false;
    assert_eq!(state(&case), TransitionState::FollowedUp);
}

#[test]
fn other_words_are_asked_about_again() {
    let mut case = approved();
    let (lead, receiver) = (lead(&case), case.transitions[0].receiving.clone());
    note(&mut case, &receiver, Fact::Received).expect("approved");
    let lines = vec![line(1, "He talks to two children"), line(2, "His sleep")];
    note(&mut case, &lead, Fact::Proposed { lines }).expect("before the day is settled");
    assert_eq!(state(&case), TransitionState::Seen, "and nobody has read these words");
    let transition = &case.transitions[0];
    let lines = transition.lines();
    assert_eq!(standing(&case, &lines[0]), Standing::Open);
    assert_eq!(standing(&case, &lines[1]), Standing::Stays, "as it was said");
    assert!(!transition.is_received());
}

#[test]
fn a_wish_for_other_words_and_a_no_are_never_outvoted() {
    let mut case = approved();
    let child = Fact::Answered { answers: vec![say(1, Say::Not)] };
    note(&mut case, &Who::Child, child).expect("the child is heard as well");
    assert_eq!(case.transitions[0].approved(&case), None, "nothing is left to hand over");
    let child = Fact::Answered { answers: vec![say(1, Say::Change)] };
    note(&mut case, &Who::Child, child).expect("said otherwise");
    let transition = &case.transitions[0];
    assert_eq!(standing(&case, &transition.lines()[0]), Standing::ToChange);
    assert_eq!(state(&case), TransitionState::Seen);
}

#[test]
fn everybody_with_custody_has_to_agree_and_nobody_is_not_everybody() {
    let mut case = approved();
    let mut other = case.family[0].clone();
    other.id = "other".try_into().expect("an id");
    other.custody = Custody::Shared;
    case.family.push(other);
    assert_eq!(state(&case), TransitionState::Seen, "the other has not been asked");
    let other = Who::Person("other".try_into().expect("an id"));
    assert_eq!(case.transitions[0].waits_for(&case), [other]);
    case.family.clear();
    let transition = &case.transitions[0];
    assert_eq!(standing(&case, &transition.lines()[0]), Standing::Open);
}

#[test]
fn a_word_taken_back_stops_it_though_the_day_is_settled() {
    let mut case = approved();
    let (lead, mother) = (lead(&case), mother(&case));
    let receiver = case.transitions[0].receiving.clone();
    let meeting = book(&mut case, 30);
    note(&mut case, &receiver, Fact::Received).expect("approved");
    note(&mut case, &lead, arranged(&[], &meeting)).expect("received");
    let lines = vec![line(1, "Other words")];
    let late = note(&mut case, &lead, Fact::Proposed { lines });
    assert_eq!(late, Err(NotNow::TooLate), "the day rests on what was approved");
    let back = Fact::Answered { answers: vec![say(1, Say::Not)] };
    note(&mut case, &mother, back).expect("at any time before the day");
    assert_eq!(case.transitions[0].approved(&case), None);
    assert_eq!(state(&case), TransitionState::Seen);
}

#[test]
fn the_old_place_lets_go_of_its_own_and_only_with_a_follow_up() {
    let mut case = approved();
    let (lead, receiver) = (lead(&case), case.transitions[0].receiving.clone());
    note(&mut case, &receiver, Fact::Received).expect("approved");
    let [before, after, late] = [-1, 90, 120].map(|days| book(&mut case, days));
    let helper = case.network[1].clone();
    for meeting in [&before, &late] {
        let told = note(&mut case, &lead, arranged(std::slice::from_ref(&helper), meeting));
        assert_eq!(told, Err(NotNow::NoFollowUp), "{meeting}");
    }
    let case_lead = case.case_lead.clone();
    let stranger: PersonId = "nobody".try_into().expect("an id");
    for cannot in [case_lead, stranger] {
        let told = note(&mut case, &lead, arranged(&[cannot], &after));
        assert_eq!(told, Err(NotNow::CannotLeave));
    }
    note(&mut case, &lead, arranged(&[helper], &after)).expect("within three months");
}

#[test]
fn lines_are_as_many_as_a_family_can_decide_on() {
    let mut case = samuel();
    let lead = lead(&case);
    let lines = |count| (1..=count).map(|n| line(n, "So")).collect();
    let proposed = |lines| Fact::Proposed { lines };
    assert_eq!(note(&mut case, &lead, proposed(lines(0))), Err(NotNow::NoLines));
    assert_eq!(note(&mut case, &lead, proposed(lines(11))), Err(NotNow::TooManyLines));
    note(&mut case, &lead, proposed(lines(10))).expect("ten");
    let unknown = Fact::Answered { answers: vec![say(11, Say::Share)] };
    let mother = mother(&case);
    assert_eq!(note(&mut case, &mother, unknown), Err(NotNow::NoLines));
}

#[test]
fn what_does_not_take_place_is_over() {
    let mut case = approved();
    let lead = lead(&case);
    note(&mut case, &lead, Fact::CalledOff { why: words("They stay") }).expect("ahead");
    assert_eq!(state(&case), TransitionState::CalledOff);
    assert!(!case.transitions[0].is_ahead(&case));
    let again = note(&mut case, &lead, Fact::CalledOff { why: words("They stay") });
    assert_eq!(again, Err(NotNow::TooLate));
}

#[test]
fn a_fact_is_kept_under_its_name() {
    let facts = [
        Fact::Proposed { lines: vec![line(1, "So")] },
        Fact::Answered { answers: vec![say(1, Say::Change)] },
        Fact::Received,
        arranged(&[], &"m".try_into().expect("an id")),
        Fact::Arrived,
        Fact::CalledOff { why: words("No") },
    ];
    for fact in facts {
        let told = serde_json::to_value(&fact).expect("JSON");
        assert_eq!(told["kind"], fact.kind());
        assert_eq!(serde_json::from_value::<Fact>(told).expect("read"), fact);
    }
}
