//! Goals with their series, phases, interventions and actions. The series go up, stay, fall or stop,
//! as they do; about thirty measurements a goal, one a week.

use jiff::{ToSpan, civil::Date};
use rand::Rng;
use serde_json::{Value, json};

use super::{
    Maker,
    people::People,
    words::{self, da},
};

/// What is tried, for what, by whom.
#[derive(Default)]
pub(super) struct Plan {
    pub(super) goals: Vec<Value>,
    pub(super) interventions: Vec<Value>,
    pub(super) actions: Vec<Value>,
}

/// How a series goes, each so many times in a hundred.
#[derive(Clone, Copy)]
enum Course {
    Rises,
    Stays,
    Falls,
    Stops,
}

/// Three to seven goals.
pub(super) fn plan(maker: &mut Maker, people: &People, opened: Date) -> Plan {
    let mut plan = Plan::default();
    for place in 1..=maker.chance.random_range(3..=7) {
        goal(maker, people, opened, place, &mut plan);
    }
    plan
}

fn goal(maker: &mut Maker, people: &People, opened: Date, place: u32, plan: &mut Plan) {
    let course = match maker.chance.random_range(0..100) {
        0..55 => Course::Rises,
        55..80 => Course::Stays,
        80..88 => Course::Falls,
        _ => Course::Stops,
    };
    let weeks = maker.chance.random_range(20..=40);
    let start = maker.today.saturating_sub((weeks * 7).days());
    let goal = maker.id(&format!("g{place}"));
    let (running, adjusted) = (maker.id(&format!("i{place}")), maker.often(30));
    let rater = people.helpers[usize::try_from(place).unwrap_or(0) % 3].clone();
    let change = start.saturating_add((weeks / 2 * 7).days());
    let mut phases = vec![json!({
        "id": maker.id(&format!("p{place}a")), "n": 1, "start": start, "label": da("Første indsats"),
        "interventions": [running], "kind": "intervention",
    })];
    if adjusted {
        phases[0]["end"] = json!(change.saturating_sub(1.day()));
        phases.push(json!({
            "id": maker.id(&format!("p{place}b")), "n": 2, "start": change,
            "label": da("Justeret indsats"), "interventions": [running], "kind": "adjusted",
            "why_changed": da("Den blev ikke holdt"),
        }));
    }
    let (baseline, observations) = series(maker, &rater, start, weeks, course);
    plan.goals.push(json!({
        "id": goal,
        "rank": place,
        "goal_type": "develop",
        "status": if place <= 5 { "active" } else { "proposed" },
        "area": da(maker.one(&words::AREAS)),
        "own_words": { "by": "child", "text": da(maker.one(&words::GOALS)) },
        "statement": da("Det ser vi i hverdagen"),
        "looks_like": [da("Vi ser det hver uge")],
        "agreed": { "date": opened, "meeting": maker.id("m1"), "acceptance": people.accepted() },
        "measures": [{
            "id": maker.id(&format!("ms{place}")), "name": da("Hvor godt går det?"),
            "scale": "rating_0_10", "direction": "higher", "primary": true,
            "baseline": baseline, "observations": observations, "target": 8,
            "target_date": maker.today.saturating_add(60.days()), "raters": [rater],
            "followup_days": 7,
        }],
        "phases": phases,
    }));
    let planned = maker.chance.random_range(10..60);
    let held = planned * maker.chance.random_range(45..=100) / 100;
    plan.interventions.push(json!({
        "id": running, "goal": goal, "name": da(maker.one(&words::TRIED)), "responsible": rater,
        "start": start, "end": null, "status": "active", "frequency": da("Hver dag"),
        "delivery": { "planned": planned, "delivered": held }, "meaningful": [],
    }));
    let late = maker.often(10);
    let days = maker.chance.random_range(1..40);
    let due = if late { -days } else { days };
    plan.actions.push(json!({
        "id": maker.id(&format!("a{place}")), "goal": goal, "intervention": running,
        "text": da("Aftale tid og sted"), "responsible": people.lead,
        "due": maker.today.saturating_add(due.days()), "done": null, "status": "open",
    }));
}

/// Two before, then one a week, now and then none.
fn series(
    maker: &mut Maker,
    rater: &str,
    start: Date,
    weeks: i64,
    course: Course,
) -> (Vec<Value>, Vec<Value>) {
    let mut level = f64::from(maker.chance.random_range(2..5));
    let one = |maker: &mut Maker, date: Date, level: f64| {
        let noise = f64::from(maker.chance.random_range(-1..=1));
        let value = (level + noise).round().clamp(0.0, 10.0);
        json!({ "date": date, "value": value, "by": rater, "source": "observation" })
    };
    let before =
        [14_i64, 7].map(|days| one(maker, start.saturating_sub(days.days()), level)).to_vec();
    let (step, last) = match course {
        Course::Rises => (0.14, weeks),
        Course::Stays => (0.0, weeks),
        Course::Falls => (-0.1, weeks),
        Course::Stops => (0.05, weeks - 8),
    };
    let mut measured = Vec::new();
    for week in 1..=last {
        level += step;
        if !maker.often(5) {
            measured.push(one(maker, start.saturating_add((7 * week).days()), level));
        }
    }
    (before, measured)
}
