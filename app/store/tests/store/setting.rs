//! Random walks through every command on goals, kept by the store and read again after each: the
//! invariants of domain.md D.4 that concern it hold wherever the walk leads.

use domain::{
    access::Action,
    case::Case,
    event::EventKind,
    goal::{
        Acceptance, Accepts, Excuse, Goal, GoalStatus, Ground, Move, Step, Told,
        change::NewGoal,
        way::{EndReason, Next},
    },
    id::{InterventionId, ObservationId, PhaseId},
    idea::Ideas,
    intervention::{Course, Intervention, InterventionStatus},
    measure::{Direction, Measure, Observation, Source, Value},
    people::Who,
    text::{Lang, Text},
};
use jiff::civil::date;
use store::{cases, goals, interventions, measures, verify};

use self::check::check;
use crate::world::{World, keep, run, today, walks};

mod check;
mod thought;
mod tried;

const CASE: &str = "case-freja";
const LEAD: &str = "u-mette";

fn text(words: &str) -> Text {
    Text::new(Lang::Da, words).expect("words")
}

fn who(id: &str) -> Who {
    Who::try_from(id.to_owned()).expect("an id")
}

fn id<T: TryFrom<String, Error: std::fmt::Debug>>(kind: &str, number: usize) -> T {
    format!("walk-{kind}-{number}").try_into().expect("an id")
}

async fn load(world: &World) -> (Case, Ideas) {
    let proof = world.granted(LEAD, CASE, Action::View).await;
    let mut tx = world.db.read().await.expect("read");
    let record = cases::load(&mut tx, &proof).await.expect("the case");
    (record.case.clone(), record.ideas.clone())
}

/// One step of a walk: which command, on which of the goals, with which evidence left out.
async fn step(world: &World, number: usize, [command, which, left_out]: [u8; 3]) {
    let (case, ideas) = load(world).await;
    let goal = case.goals.get(usize::from(which) % (case.goals.len() + 1)).cloned();
    let tried = case.interventions.get(usize::from(which) % case.interventions.len()).cloned();
    if let (20..=23, Some(one)) = (command % 25, tried) {
        match command % 25 {
            20 => tried::tell(world, one, left_out).await,
            21 => tried::note(world, &one, number, left_out).await,
            22 => tried::sense(world, &one, left_out).await,
            _ => tried::end(world, &case, &one, number, left_out).await,
        }
        return;
    }
    if let (24, Some(goal)) = (command % 25, &goal) {
        thought::think(world, (&ideas, goal), number, left_out).await;
        return;
    }
    match (command % 25, goal) {
        (0, _) | (_, None) => begin(world, &case, number).await,
        (1..=3, Some(goal)) => set(world, goal, number, left_out).await,
        (4, Some(goal)) => measure(world, &goal, number).await,
        (5, Some(goal)) => help(world, &goal, number).await,
        (6..=9, Some(goal)) => answer(world, &case, goal, left_out).await,
        (10, Some(goal)) => reword(world, &case, goal).await,
        (command, Some(goal)) => {
            let ahead = match goal.status {
                GoalStatus::Draft => Move::Propose,
                GoalStatus::Proposed => Move::Agree,
                GoalStatus::Agreed => Move::Start,
                _ => Move::ALL[usize::from(left_out) % Move::ALL.len()],
            };
            let any = Move::ALL[(usize::from(command) + usize::from(left_out)) % Move::ALL.len()];
            let kind = if command < 17 { ahead } else { any };
            go(world, &case, &goal, kind, number, left_out).await;
        }
    }
}

async fn begin(world: &World, case: &Case, number: usize) {
    let new = NewGoal {
        id: id("goal", number),
        by: Who::Child,
        words: text("Jeg vil synge"),
        typed_by: who(LEAD),
        area: None,
        undecided: text("Ikke besluttet endnu"),
    };
    let goal = new.decide(case).expect("a goal");
    let proof = world.granted(LEAD, CASE, Action::Plan).await;
    let mut tx = world.db.write().await.expect("write");
    goals::begin(&mut tx, &proof, &goal).await.expect("begun");
    keep(tx, &proof, EventKind::GoalBegun, goal.id.as_str()).await;
}

async fn keep_goal(world: &World, goal: &Goal, may: Action, kind: EventKind) {
    let proof = world.granted(LEAD, CASE, may).await;
    let mut tx = world.db.write().await.expect("write");
    goals::keep(&mut tx, &proof, goal).await.expect("kept");
    keep(tx, &proof, kind, goal.id.as_str()).await;
}

async fn set(world: &World, mut goal: Goal, number: usize, left_out: u8) {
    if goal.way.open.contains(&Step::Statement) {
        goal.word_first(text("Hun synger"), &who(LEAD));
    }
    goal.way.open.remove(&[Step::Area, Step::Kind, Step::Rank][usize::from(left_out) % 3]);
    goal.area = text(&format!("Område {number}"));
    keep_goal(world, &goal, Action::Plan, EventKind::GoalSet).await;
}

async fn measure(world: &World, goal: &Goal, number: usize) {
    if !goal.measures.is_empty() {
        return;
    }
    let eight = Value::try_from(8.0).expect("finite");
    let measure = Measure {
        id: id("measure", number),
        name: text("Sange"),
        scale: "rating_0_10".to_owned(),
        unit: None,
        direction: Direction::Higher,
        primary: true,
        levels: None,
        baseline: Vec::new(),
        target: Some(eight),
        target_date: Some(date(2027, 2, 22)),
        observations: Vec::new(),
        raters: vec![Who::Child],
        followup_days: 7,
    };
    let observation = Observation {
        id: Some(id::<ObservationId>("observation", number)),
        date: date(2026, 11, 20),
        value: Some(Value::try_from(3.0).expect("finite")),
        not_possible: None,
        by: Who::Child,
        source: Source::SelfReport,
        note: None,
        corrects: None,
        entered_by: None,
        entered_at: None,
    };
    let proof = world.granted(LEAD, CASE, Action::Plan).await;
    let record = world.granted(LEAD, CASE, Action::Record).await;
    let mut tx = world.db.write().await.expect("write");
    measures::set(&mut tx, &proof, &goal.id, &measure).await.expect("set");
    measures::record(&mut tx, &record, &measure.id, &observation).await.expect("recorded");
    keep(tx, &proof, EventKind::GoalSet, goal.id.as_str()).await;
}

async fn help(world: &World, goal: &Goal, number: usize) {
    let planned = Intervention {
        id: id::<InterventionId>("help", number),
        goal: goal.id.clone(),
        name: text("Kor"),
        responsible: who("p-fre-mor"),
        start: date(2026, 11, 23),
        end: None,
        status: InterventionStatus::Planned,
        frequency: text("hver uge"),
        delivery: None,
        meaningful: Vec::new(),
        course: Course::default(),
    };
    let proof = world.granted(LEAD, CASE, Action::Plan).await;
    let mut tx = world.db.write().await.expect("write");
    interventions::plan(&mut tx, &proof, &planned).await.expect("planned");
    keep(tx, &proof, EventKind::InterventionPlanned, planned.id.as_str()).await;
}

async fn answer(world: &World, case: &Case, mut goal: Goal, left_out: u8) {
    let everybody = [Who::Child, who("p-fre-mor"), who("p-fre-far")];
    for (at, one) in (0..).zip(everybody) {
        if left_out == at {
            let excuse = Excuse {
                who: one,
                wording: 0,
                why: text("Kan ikke spørges nu"),
                instead: text("Har tegnet det"),
                by: who(LEAD),
                on: today(),
            };
            let _ = goal.excuse(case, excuse);
        } else {
            let status = if left_out == at + 7 { Accepts::Disagrees } else { Accepts::Agrees };
            let said =
                Acceptance { who: one, status, how: Some(text("På mødet")), comment: None };
            let _ = goal.answer(case, said, &who(LEAD), today());
        }
    }
    keep_goal(world, &goal, Action::Settle, EventKind::GoalAnswered).await;
}

async fn reword(world: &World, case: &Case, mut goal: Goal) {
    if goal.is_asked() {
        let new = (text("Hun synger højt"), vec![text("Vi hører hende")]);
        goal.reword(new, text("Klarere"), &who(LEAD), today());
        assert!(case.goal(&goal.id).is_some());
        keep_goal(world, &goal, Action::Plan, EventKind::GoalReworded).await;
    }
}

async fn go(world: &World, case: &Case, goal: &Goal, kind: Move, number: usize, left_out: u8) {
    let there = |bit: u8| left_out % 9 != bit;
    let told = Told {
        reason: there(1).then(|| text("Fordi")),
        look_again: there(2).then(|| date(2027, 1, 11)),
        child: there(3).then(|| text("Ja")),
        family: there(4).then(|| text("Ja")),
        learnt: there(5).then(|| text("Morgener er bedst")),
        next: there(6).then_some(Next::Taper),
        ended: there(7).then_some(EndReason::NotNeeded),
        how: there(8).then(|| text("I telefonen")),
    };
    let by = who(LEAD);
    let ground = Ground { case, goal, by: &by, reached: false, lost: false, today: today() };
    let changed = ground.opens(kind, &[], id::<PhaseId>("phase", number));
    let Ok(moved) = ground.go(kind, told) else { return };
    let proof = world.granted(LEAD, CASE, Action::Settle).await;
    let mut tx = world.db.write().await.expect("write");
    goals::keep(&mut tx, &proof, &moved).await.expect("kept");
    if matches!(kind, Move::Start | Move::Resume) {
        interventions::run_planned(&mut tx, &proof, &goal.id).await.expect("runs");
    }
    if let Some(changed) = &changed {
        interventions::change(&mut tx, &proof, changed).await.expect("a phase");
    }
    keep(tx, &proof, EventKind::GoalMoved, goal.id.as_str()).await;
}

async fn walk(world: &World, steps: Vec<[u8; 3]>) {
    world.demo().await;
    let mut before = load(world).await;
    for (number, one) in steps.into_iter().enumerate() {
        step(world, number, one).await;
        let after = load(world).await;
        check(&before.0, &after.0);
        thought::check((&before.1, &after.1), &after.0);
        before = after;
    }
    let mut tx = world.db.read().await.expect("read");
    assert!(verify::run(&mut tx).await.expect("verified").is_empty());
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
