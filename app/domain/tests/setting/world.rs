//! A small case in which everybody has been heard, and a goal at each place on its way.

use domain::{
    case::Case,
    goal::{
        Acceptance, Accepts, Goal, GoalStatus, Ground, Lack, Move, Step, Told,
        change::NewGoal,
        way::{EndReason, Next},
    },
    intervention::Intervention,
    measure::Measure,
    people::Who,
    text::{Lang, Text},
};
use jiff::civil::{Date, date};
use serde_json::json;

pub const TODAY: Date = date(2026, 11, 21);

pub fn text(words: &str) -> Text {
    Text::new(Lang::En, words).expect("words")
}

pub fn who(id: &str) -> Who {
    Who::try_from(id.to_owned()).expect("an id")
}

/// Ida with two guardians, an aunt without custody, her lead and a helper.
pub fn case() -> Case {
    let said = |words: &str| json!({ "en": words });
    let one = |id: &str, custody: &str| {
        json!({
            "id": id, "name": id, "relation": said("family"), "custody": custody,
            "lives_with_child": true, "locale": "en", "interpreter": null,
        })
    };
    let view = |by: &str| json!({ "by": by, "text": said("Like this"), "date": "2026-11-12" });
    serde_json::from_value(json!({
        "id": "case-ida",
        "child": { "name": "Ida", "languages": ["en"], "school": "school" },
        "opened": "2026-11-10",
        "case_lead": "u-eva",
        "family": [one("p-mum", "shared"), one("p-dad", "shared"), one("p-aunt", "none")],
        "network": ["u-eva", "u-kim"],
        "challenge_views": [view("child"), view("p-mum")],
        "goals": [], "interventions": [], "actions": [], "meetings": [], "child_voice": [],
        "suggestions": [], "consents": [],
    }))
    .expect("a case")
}

pub fn goal_in(case: &Case, id: &str) -> Goal {
    let new = NewGoal {
        id: id.try_into().expect("an id"),
        by: Who::Child,
        words: text("I want to read"),
        typed_by: who("u-eva"),
        area: None,
        undecided: text("Not decided yet"),
    };
    new.decide(case).expect("a goal")
}

pub fn measure() -> Measure {
    serde_json::from_value(json!({
        "id": "ms-1", "name": { "en": "Pages" }, "scale": "rating_0_10", "direction": "higher",
        "primary": true,
        "baseline": [{ "date": "2026-11-20", "value": 2, "by": "child", "source": "self_report" }],
        "target": 8, "target_date": "2027-02-12", "observations": [], "raters": ["child"],
        "followup_days": 7,
    }))
    .expect("a measure")
}

pub fn help() -> Intervention {
    serde_json::from_value(json!({
        "id": "iv-1", "goal": "goal-1", "name": { "en": "Reading club" }, "responsible": "u-kim",
        "start": "2026-11-23", "end": null, "status": "planned", "frequency": { "en": "weekly" },
        "delivery": null, "meaningful": [],
    }))
    .expect("an intervention")
}

/// Everything that a move could ask for.
pub fn told() -> Told {
    Told {
        reason: Some(text("Because")),
        look_again: Some(date(2027, 1, 8)),
        child: Some(text("I like it")),
        family: Some(text("We do too")),
        learnt: Some(text("Mornings are best")),
        next: Some(Next::Taper),
        ended: Some(EndReason::NotNeeded),
        how: None,
    }
}

/// The case with its goal as far as a state, on nothing more than what that asks for.
pub fn at(status: GoalStatus) -> Case {
    let mut case = case();
    let goal = goal_in(&case, "goal-1");
    case.goals.push(goal);
    case.goals[0].statement = text("Ida reads by herself");
    case.goals[0].area = text("School");
    case.goals[0].way.open.clear();
    case.goals[0].measures.push(measure());
    case.interventions.push(help());
    let way: &[Move] = match status {
        GoalStatus::Draft => &[],
        GoalStatus::Proposed => &[Move::Propose],
        GoalStatus::Agreed => &[Move::Propose, Move::Agree],
        GoalStatus::Active => &[Move::Propose, Move::Agree, Move::Start],
        GoalStatus::OnHold => &[Move::Propose, Move::Agree, Move::Start, Move::Hold],
        GoalStatus::Parked => &[Move::Propose, Move::Park],
        GoalStatus::Achieved => &[Move::Propose, Move::Agree, Move::Start, Move::Achieve],
        GoalStatus::Ended => &[Move::Propose, Move::End],
        GoalStatus::Withdrawn => &[Move::Propose, Move::Withdraw],
    };
    for kind in way {
        if *kind == Move::Agree {
            everybody_agrees(&mut case);
        }
        let by = if *kind == Move::Withdraw { Who::Child } else { who("u-eva") };
        case.goals[0] = ground(&case, &by).go(*kind, told()).expect("nothing is missing");
    }
    assert_eq!(case.goals[0].status, status);
    case
}

pub fn everybody_agrees(case: &mut Case) {
    for one in ["child", "p-mum", "p-dad"] {
        answer(case, one, Accepts::Agrees);
    }
}

pub fn answer(case: &mut Case, one: &str, status: Accepts) {
    let word = Acceptance { who: who(one), status, how: None, comment: None };
    let whole = case.clone();
    case.goals[0].answer(&whole, word, &who(one), TODAY).expect("a word");
}

pub fn ground<'a>(case: &'a Case, by: &'a Who) -> Ground<'a> {
    Ground { case, goal: &case.goals[0], by, reached: false, lost: false, today: TODAY }
}

/// What a move lacks with everything told.
pub fn lacks(case: &Case, kind: Move) -> Vec<Lack> {
    ground(case, &who("u-eva")).lacks(kind, &told())
}

/// What a move lacks without one thing told.
pub fn lacks_told(case: &Case, kind: Move, without: impl Fn(&mut Told)) -> Vec<Lack> {
    let mut told = told();
    without(&mut told);
    ground(case, &who("u-eva")).lacks(kind, &told)
}

pub fn step(step: Step) -> Vec<Lack> {
    vec![Lack::Step(step)]
}
