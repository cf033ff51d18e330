//! Random walks through every command on moves to a new place, kept by the store and read again after
//! each: nobody in the new place reads what the family has not approved, whoever stays behind is there
//! until the day and not after it, and what was noted stays.

use domain::{
    access::{Action, Relation, may},
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
use jiff::{ToSpan, civil::Date};
use proptest::{
    collection::vec,
    prelude::any,
    test_runner::{Config, TestRunner},
};
use store::{cases, flags, meetings, transitions, verify};

use crate::world::{World, case_id, keep, noon, person, run, today};

const CASE: &str = "case-freja";
const LEAD: &str = "u-mette";
const FAMILY: [&str; 3] = ["p-fre-mor", "p-fre-far", "case-freja:child"];
const RECEIVER: &str = "u-lone";
const LEAVER: &str = "u-peter";

fn text(words: &str) -> Text {
    Text::new(Lang::Da, words).expect("words")
}

async fn load(world: &World) -> Case {
    let proof = world.granted(LEAD, CASE, Action::View).await;
    let mut tx = world.db.read().await.expect("read");
    cases::load(&mut tx, &proof).await.expect("the case").case.clone()
}

async fn relation(world: &World, who: &str, on: Date) -> Relation {
    let mut tx = world.db.read().await.expect("read");
    cases::relation(&mut tx, &case_id(CASE), &person(who), on).await.expect("a relation")
}

/// One step: which command, and what in it.
async fn step(world: &World, number: usize, [command, which]: [u8; 2]) {
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

/// What holds wherever a walk has led, and between one step and the next.
async fn check(world: &World, before: &Case, after: &Case) {
    for old in &before.transitions {
        let new = after.transitions.iter().find(|it| it.id == old.id).expect("none goes away");
        assert_eq!(new.course.noted[..old.course.noted.len()], old.course.noted);
    }
    let arrived = |it: &&Transition| it.state(after) == TransitionState::Arrived;
    let ever = after.transitions.iter().filter(arrived).count() > 0;
    let open =
        after.transitions.iter().any(|it| it.is_ahead(after) && it.approved(after).is_some());
    let receiver = relation(world, RECEIVER, today()).await;
    let joined = after.network.iter().any(|id| id.as_str() == RECEIVER);
    assert_eq!(joined, ever, "from the day on, and not before");
    if !ever {
        assert_eq!(receiver == Relation::Receiver, open, "{receiver:?}");
    }
    for transition in after.transitions.iter().filter(arrived) {
        let leaving = transition.arranged().expect("it was settled").leaving;
        for person in leaving {
            let on = |day| relation(world, person.as_str(), day);
            assert_eq!(on(transition.date.saturating_sub(1.day())).await, Relation::Helper);
            assert_ne!(on(transition.date).await, Relation::Helper, "not from the day on");
            assert!(!after.network.contains(person));
        }
        assert_eq!(after.child.school, transition.to);
    }
    assert_eq!(relation(world, LEAD, today()).await, Relation::Lead, "never a day without a lead");
    for goal in &after.goals {
        for pair in goal.phases.windows(2) {
            assert!(pair[0].end.is_some_and(|end| end < pair[1].start || end == pair[0].start));
        }
    }
}

async fn walk(world: &World, steps: Vec<[u8; 2]>) {
    world.demo().await;
    let mut before = load(world).await;
    for (number, one) in steps.into_iter().enumerate() {
        step(world, number, one).await;
        let after = load(world).await;
        check(world, &before, &after).await;
        before = after;
    }
    let mut tx = world.db.read().await.expect("read");
    assert!(verify::run(&mut tx).await.expect("verified").is_empty());
}

fn walks(cases: u32, on: impl Fn(Vec<[u8; 2]>)) {
    let config = Config { cases, failure_persistence: None, ..Config::default() };
    let steps = vec(any::<[u8; 2]>(), 30..60);
    let walked = TestRunner::new(config).run(&steps, |steps| {
        on(steps);
        Ok(())
    });
    walked.expect("the invariants hold");
}

#[test]
fn any_walk_keeps_the_invariants_on_sqlite() {
    walks(12, |steps| run(async { walk(&World::sqlite().await, steps).await }));
}

#[test]
fn any_walk_keeps_the_invariants_on_postgres() {
    walks(4, |steps| {
        run(async {
            if let Some(world) = World::postgres().await {
                walk(&world, steps).await;
                world.drop().await;
            }
        });
    });
}
