//! When a case is looked at, and how long it took to hear child and family.

use domain::{
    clock::{Interval, NoInterval},
    goal::GoalStatus,
    intervention::InterventionStatus,
    meeting::{Fact, Interpreter, Listened, Meeting, MeetingKind, NoPlan, NotNow, Noted},
};
use jiff::civil::{Date, date};
use serde_json::json;

use crate::world::{TODAY, at, case, help, text, who};

fn meeting(day: Date, planned: bool) -> Meeting {
    serde_json::from_value(json!({
        "id": day.to_string(), "kind": "review", "date": day, "place": { "en": "School" },
        "planned": planned, "participants": [],
    }))
    .expect("a meeting")
}

#[test]
fn invariant_19_the_first_follow_up_is_within_three_months_when_the_rules_are_on() {
    let mut case = at(GoalStatus::Active);
    case.interventions[0].status = InterventionStatus::Active;
    case.interventions[0].start = date(2026, 11, 23);
    let mut earlier = help();
    earlier.start = date(2026, 10, 5);
    case.interventions.push(earlier);
    assert_eq!(case.first_follow_up_by(), None, "the rules are not on");
    case.frame.rules = true;
    assert_eq!(case.first_follow_up_by(), Some(date(2027, 2, 23)), "what is planned has not begun");
    case.interventions[1].status = InterventionStatus::Stopped;
    assert_eq!(case.first_follow_up_by(), Some(date(2027, 1, 5)));
    case.interventions[1].status = InterventionStatus::Idea;
    assert_eq!(case.first_follow_up_by(), Some(date(2027, 2, 23)));
}

#[test]
fn invariant_19_a_later_interval_is_a_decision_with_reason_and_the_childs_wishes() {
    let decide = |days, reason: Option<&str>, child: Option<&str>| {
        Interval::decide(days, reason.map(text), child.map(text), who("u-eva"), TODAY)
    };
    let whole = decide(Some(42), Some("It changes fast"), Some("Not too often")).expect("whole");
    assert_eq!((whole.days, &whole.reason), (42, &text("It changes fast")));
    assert_eq!((whole.by, whole.on, whole.child), (who("u-eva"), TODAY, text("Not too often")));
    let missing = [NoInterval::Days, NoInterval::Reason, NoInterval::Child];
    assert_eq!(decide(None, None, None), Err(missing.to_vec()));
    for (days, fits) in [(6, false), (7, true), (366, true), (367, false)] {
        let decided = decide(Some(days), Some("Why"), Some("Yes"));
        assert_eq!(decided.is_ok(), fits, "{days}");
    }
    assert_eq!(decide(Some(42), None, Some("Yes")), Err(vec![NoInterval::Reason]));
    assert_eq!(decide(Some(42), Some("Why"), None), Err(vec![NoInterval::Child]));
}

#[test]
fn the_next_follow_up_is_the_first_by_law_and_then_by_the_interval() {
    let mut case = at(GoalStatus::Active);
    case.frame.rules = true;
    case.interventions[0].status = InterventionStatus::Active;
    case.interventions[0].start = date(2026, 9, 1);
    let next = |case: &domain::case::Case| case.next_follow_up_by(TODAY);
    assert_eq!(next(&case), Some(date(2026, 12, 1)));
    case.meetings.push(meeting(date(2026, 8, 20), false));
    case.meetings.push(meeting(date(2026, 12, 9), true));
    assert_eq!(next(&case), Some(date(2026, 12, 1)), "the meeting before it began is none");
    let network =
        Meeting { kind: MeetingKind::NetworkMeeting, ..meeting(date(2026, 11, 9), false) };
    case.meetings.push(network);
    assert_eq!(next(&case), Some(date(2026, 12, 1)), "a network meeting follows nothing up");
    case.meetings.push(meeting(date(2026, 11, 10), false));
    assert_eq!(next(&case), None, "nobody has decided how often");
    let interval =
        Interval::decide(Some(42), Some(text("Why")), Some(text("Yes")), who("u-eva"), TODAY);
    case.frame.intervals.push(interval.expect("whole"));
    assert_eq!(next(&case), Some(date(2026, 12, 22)));
    case.meetings.push(meeting(date(2026, 12, 1), false));
    assert_eq!(next(&case), Some(date(2026, 12, 22)), "what is to come has not been held");
}

#[test]
fn days_to_the_first_views_are_counted_from_the_opening() {
    let mut case = case();
    let days =
        |case: &domain::case::Case| case.first_views(TODAY).map(|first| (first.there, first.days));
    assert_eq!(days(&case), [(true, 2), (true, 2)]);
    let helper = domain::voice::View { by: who("u-kim"), ..case.views[1].clone() };
    case.views = vec![helper];
    assert_eq!(days(&case), [(false, 11), (false, 11)]);
    let voice =
        domain::voice::Voice { date: date(2026, 11, 15), text: text("Fun"), how: text("A talk") };
    case.voices.push(voice);
    assert_eq!(days(&case), [(true, 5), (false, 11)]);
    case.opened = date(2026, 11, 25);
    assert_eq!(days(&case), [(true, 0), (false, 0)], "never less than none");
    case.opened = date(2026, 8, 1);
    assert_eq!(days(&case)[1], (false, 112), "also over months");
}

#[test]
fn invariant_19_no_first_follow_up_is_planned_too_late() {
    let mut case = at(GoalStatus::Active);
    case.frame.rules = true;
    case.interventions[0].status = InterventionStatus::Active;
    case.interventions[0].start = date(2026, 11, 2);
    let by = date(2027, 2, 2);
    let plan = |case: &domain::case::Case, day: Date| {
        let mut planned = meeting(day, true);
        planned.participants = vec![domain::people::Who::Child, who("u-eva")];
        planned.check_plan(case, TODAY)
    };
    assert_eq!(plan(&case, by), Ok(()));
    let late = by.tomorrow().expect("a day");
    assert_eq!(plan(&case, late), Err(vec![NoPlan::TooLate(by)]));
    case.meetings.push(meeting(by, true));
    assert_eq!(plan(&case, late), Ok(()), "the first is planned already");
    case.meetings.clear();
    case.frame.rules = false;
    assert_eq!(plan(&case, late), Ok(()), "the rules are not on");
}

#[test]
fn invariant_16_nobody_under_age_is_planned_to_interpret() {
    let case = case();
    let mut planned = meeting(TODAY, true);
    planned.participants = vec![domain::people::Who::Child, who("u-eva")];
    let name = text("Amina");
    planned.interpreter = Some(Interpreter { language: "ar".into(), name, adult: false });
    assert_eq!(planned.check_plan(&case, TODAY), Err(vec![NoPlan::Interpreter]));
    planned.participants.clear();
    assert_eq!(planned.check_plan(&case, TODAY), Err(vec![NoPlan::Nobody, NoPlan::Interpreter]));
}

#[test]
fn a_meeting_goes_forward_and_what_is_closed_is_only_added_to() {
    let done = |facts: &[Fact]| {
        let mut one = meeting(TODAY, true);
        let noted = |fact: &Fact| Noted { fact: fact.clone(), by: who("u-eva"), on: TODAY };
        one.course.noted = facts.iter().map(noted).collect();
        one
    };
    let wish = Fact::Wish { of: who("p-mum"), text: text("Homework") };
    let added = Fact::Addendum { text: text("And so") };
    let answer = Fact::Answer { listened: Listened::Partly, words: None };
    let closed = { Meeting { planned: false, ..done(&[]) } };
    let states = [
        (done(&[]), [true, false, true, false, false]),
        (done(&[Fact::Invited]), [true, true, true, false, false]),
        (done(&[Fact::Invited, Fact::Begun]), [false, false, true, false, false]),
        (closed, [false, false, false, true, true]),
    ];
    let facts = [&Fact::Invited, &Fact::Begun, &wish, &added, &answer];
    for (one, may) in states {
        let state = one.state();
        let can = facts.map(|fact| one.may_note(fact, TODAY).is_ok());
        assert_eq!(can, may, "{state:?}");
    }
    let tomorrow = Meeting { date: TODAY.tomorrow().expect("a day"), ..done(&[Fact::Invited]) };
    assert_eq!(tomorrow.may_note(&Fact::Begun, TODAY), Err(NotNow::AnotherDay));
}
