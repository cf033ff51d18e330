//! The steps of a walk: each command on moves, with evidence and without.

use domain::{
    access::{Action, may},
    case::Case,
    event::EventKind,
    id::{MeetingId, PersonId},
    meeting::{Meeting, MeetingKind},
    people::Who,
    text::{Lang, Text},
    transition::{
        Answer, Course, Fact, Line, Noted, Part, Say, Transition, TransitionKind, TransitionState,
    },
};
use jiff::ToSpan;
use store::{flags, meetings, transitions};

use super::{CASE, LEAD, RECEIVER, load, relation};
use crate::world::{World, case_id, keep, noon, person, today};

const FAMILY: [&str; 3] = ["p-fre-mor", "p-fre-far", "case-freja:child"];
const LEAVER: &str = "u-peter";

fn text(words: &str) -> Text {
    Text::new(Lang::Da, words).expect("words")
}

/// One step: which command, and what in it.
pub(super) async fn step(world: &World, number: usize, [command, which]: [u8; 2]) {
    let case = load(world).await;
    let ahead = case.transitions.last().filter(|it| it.is_ahead(&case)).cloned();
    let Some(transition) = ahead else { return plan(world, &case, number).await };
    // Half of the steps go on; the others go anywhere.
    let command = if command < 128 { next(&case, &transition) } else { command };
    match command % 12 {
        0 | 1 => propose(world, &case, &transition, which).await,
        2..=6 => answer(world, &case, &transition, [command, which]).await,
        7 | 8 => note(world, &case, &transition, (RECEIVER, Action::Receive), Fact::Received).await,
        9 => arrange(world, &case, &transition, number).await,
        10 if which % 4 == 0 => {
            let fact = Fact::CalledOff { why: text("De bliver boende") };
            note(world, &case, &transition, (LEAD, Action::Invite), fact).await;
        }
        _ => {
            let day = if which % 2 == 0 { transition.date } else { today() };
            flags::look(&world.db, &case_id(CASE), day, noon()).await.expect("looked at");
        }
    }
}

/// The command that a move waits for.
fn next(case: &Case, transition: &Transition) -> u8 {
    match transition.state(case) {
        _ if transition.lines().is_empty() => 0,
        TransitionState::Approved => 7,
        TransitionState::Received => 9,
        TransitionState::Arranged => 11,
        // One parent after the other.
        _ if transition
            .waits_for(case)
            .iter()
            .any(|who| *who == Who::Person(person(FAMILY[0]))) =>
        {
            3
        }
        _ => 4,
    }
}

async fn plan(world: &World, case: &Case, number: usize) {
    let id = format!("walk-move-{number}").as_str().try_into().expect("an id");
    // Each after the one before.
    let last = case.transitions.last().map_or(today(), |it| it.date);
    let transition = Transition {
        id,
        from: case.child.school.clone(),
        to: "maelkeboetten".try_into().expect("an id"),
        kind: TransitionKind::Other.as_str().to_owned(),
        date: last.saturating_add(10.days()),
        receiving: Who::Person(person(RECEIVER)),
        status: TransitionState::Planned.as_str().to_owned(),
        summary_shared_with_family: false,
        course: Course::default(),
    };
    let proof = world.granted(LEAD, CASE, Action::Invite).await;
    let mut tx = world.db.write().await.expect("write");
    transitions::plan(&mut tx, &proof, &transition).await.expect("planned");
    keep(tx, &proof, EventKind::TransitionPlanned, transition.id.as_str()).await;
}

/// Notes a fact where it may be noted by whoever has the proof for it; else nobody does.
async fn note(
    world: &World,
    case: &Case,
    transition: &Transition,
    (by, action): (&str, Action),
    fact: Fact,
) {
    let who = Who::within(&case.id, &person(by));
    let Ok(proof) = may(&case.id, &person(by), relation(world, by, today()).await, action) else {
        // Who cannot see it cannot say that they have read it.
        assert!(fact == Fact::Received && transition.approved(case).is_none(), "{by} {fact:?}");
        return;
    };
    if transition.may_note(&fact, &who, case).is_err() {
        return;
    }
    let noted = Noted { fact, by: Some(who), on: today() };
    let mut tx = world.db.write().await.expect("write");
    transitions::note(&mut tx, &proof, case, transition, noted).await.expect("noted");
    keep(tx, &proof, EventKind::TransitionAnswered, transition.id.as_str()).await;
}

async fn propose(world: &World, case: &Case, transition: &Transition, which: u8) {
    let line = |n: u8| Line {
        n: u32::from(n),
        part: Part::Other,
        words: text(&format!("Linje {n}, {}", which % 3)),
    };
    let lines = (1..=which % 3 + 1).map(line).collect();
    note(world, case, transition, (LEAD, Action::Invite), Fact::Proposed { lines }).await;
}

async fn answer(world: &World, case: &Case, transition: &Transition, [command, which]: [u8; 2]) {
    let by = FAMILY[usize::from(command) % FAMILY.len()];
    // More often yes than not: else a walk comes nowhere.
    let say = match which % 16 {
        0 => Say::Not,
        1 => Say::Change,
        _ => Say::Share,
    };
    let answers = transition.lines().iter().map(|line| Answer { n: line.n, say, words: None });
    let fact = Fact::Answered { answers: answers.collect() };
    note(world, case, transition, (by, Action::Introduce), fact).await;
}

async fn arrange(world: &World, case: &Case, transition: &Transition, number: usize) {
    let follow_up: MeetingId = format!("walk-meeting-{number}").as_str().try_into().expect("an id");
    let meeting = Meeting {
        id: follow_up.clone(),
        kind: MeetingKind::Transition,
        date: transition.date.saturating_add(30.days()),
        planned: true,
        ..case.meetings[0].clone()
    };
    let proof = world.granted(LEAD, CASE, Action::Convene).await;
    let mut tx = world.db.write().await.expect("write");
    meetings::plan(&mut tx, &proof, &meeting).await.expect("planned");
    keep(tx, &proof, EventKind::MeetingPlanned, follow_up.as_str()).await;
    let case = load(world).await;
    let leaving: Vec<PersonId> =
        case.network.iter().filter(|id| id.as_str() == LEAVER).cloned().collect();
    let fact = Fact::Arranged { leaving, follow_up, label: text("Nyt sted") };
    note(world, &case, transition, (LEAD, Action::Invite), fact).await;
}
