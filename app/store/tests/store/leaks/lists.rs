//! Every list over cases that one person has: which cases are in it, and what its reader must be let
//! do in each, one of these at least.

use domain::{
    access::Action,
    case::Case,
    case_file::CaseFile,
    flag::Limits,
    id::{CaseId, PersonId},
};
use jiff::{SignedDuration, ToSpan, civil::Date};
use store::{
    actions, calendar, cases, emergencies, flags, goals, interventions, measures, news,
    suggestions, transitions, tx::Tx,
};

use crate::world::noon;

/// The cases that somebody sees, all of them.
pub(super) const MINE: &str = "the plans";

/// Each list of one person on one day.
pub(super) async fn of(
    tx: &mut Tx,
    file: &CaseFile,
    who: &PersonId,
    day: Date,
) -> Vec<(&'static str, Vec<CaseId>, &'static [Action])> {
    let week = (day.saturating_sub(3.days()), day.saturating_add(3.days()));
    let limits = Limits::default();
    let mine = cases::mine(tx, who, day).await.expect("a list");
    let measured = measures::due(tx, who, week, day).await.expect("a list");
    let words = goals::waiting_for(tx, who, day).await.expect("a list");
    let owed = suggestions::owed_by(tx, who, day, &limits).await.expect("a list");
    let days = calendar::days(tx, who, day).await.expect("a list");
    let promised = actions::of_person(tx, who, day).await.expect("a list");
    let looked = noon() - SignedDuration::from_hours(48);
    let news = news::of_person(tx, who, looked, (day, noon())).await.expect("a list");
    let open = flags::to_look_at(tx, who, day).await.expect("a list");
    let unheard = cases::unheard(tx, who, day, 14).await.expect("a list");
    let led = interventions::led_by(tx, who, week, day).await.expect("a list");
    let received = transitions::to_read(tx, who, day).await.expect("a list");
    let emergencies = emergencies::unread(tx, who, day).await.expect("a list");
    let in_calendar = days.iter().map(|day| calendar_case(file, &day.what));
    vec![
        (MINE, mine.into_iter().map(|it| it.id).collect(), &[Action::Attend]),
        ("what to measure", measured.into_iter().map(|it| it.case).collect(), &[Action::View]),
        ("what waits for a word", words.into_iter().map(|it| it.0).collect(), &[Action::View]),
        ("suggestions", owed.into_iter().map(|it| it.case).collect(), &[Action::View]),
        ("the calendar", in_calendar.collect(), &[Action::View]),
        ("what to do", promised.into_iter().map(|it| it.case).collect(), &[Action::View]),
        ("the news", news.into_iter().map(|it| it.case).collect(), &[Action::View]),
        (
            "what to look at",
            open.into_iter().map(|it| it.case).collect(),
            &[Action::Survey, Action::View],
        ),
        (
            "who is not heard",
            unheard.into_iter().map(|it| it.case).collect(),
            &[Action::Survey, Action::View],
        ),
        ("what they lead", led.into_iter().map(|it| it.case).collect(), &[Action::View]),
        ("what to receive", received.into_iter().map(|it| it.case).collect(), &[Action::Receive]),
        ("emergencies", emergencies.into_iter().map(|it| it.case).collect(), &[Action::Trace]),
    ]
}

fn calendar_case(file: &CaseFile, what: &calendar::What) -> CaseId {
    let is_there = |case: &&Case| match what {
        calendar::What::Meeting(id) => case.meetings.iter().any(|meeting| meeting.id == *id),
        calendar::What::Due(id) => case.actions.iter().any(|action| action.id == *id),
    };
    file.cases.iter().find(is_there).expect("a case of the file").id.clone()
}
