//! The demo cases are an oracle: each active goal's `expected` is what the rule gives on the day
//! of the file, and each case's `expected_flags` names what is flagged.

use std::path::Path;

use domain::effect::{
    Direction, Goal, Holiday, Measurement, Phase, PhaseKind, Scale, Status, assess, phase_summaries,
};
use jiff::civil::{Date, date};
use serde_json::Value;

fn demo() -> Value {
    let start = Path::new(env!("CARGO_MANIFEST_DIR"));
    let mut found = start.ancestors().map(|folder| folder.join("server/demo_cases.json"));
    let path = found.find(|path| path.exists()).expect("the demo cases are in the server folder");
    serde_json::from_str(&std::fs::read_to_string(path).expect("readable")).expect("JSON")
}

fn list(value: &Value) -> &[Value] {
    value.as_array().map_or(&[], Vec::as_slice)
}

fn day(value: &Value) -> Date {
    value.as_str().expect("a date").parse().expect("a date")
}

/// The rule's view of one measure of a goal.
fn goal(demo: &Value, case: &Value, goal: &Value, measure: &Value) -> Goal {
    let unit = case["child"]["school"].as_str().expect("a unit");
    let days_off = if unit == "maelkeboetten" { "kindergarten" } else { "school" };
    let values = list(&measure["baseline"]).iter().chain(list(&measure["observations"]));
    let scale = measure["scale"].as_str().expect("a scale");
    let step = demo["scales"][scale]["step"].as_f64().expect("a step");
    Goal {
        scale: Scale::from(scale.to_owned()),
        step,
        direction: match measure["direction"].as_str() {
            Some("lower") => Direction::Lower,
            _ => Direction::Higher,
        },
        goal_type: serde_json::from_value(goal["goal_type"].clone()).expect("a goal type"),
        target: measure["target"].as_f64(),
        target_date: measure["target_date"].as_str().map(|d| d.parse().expect("a date")),
        baseline_value: None,
        followup_days: measure["followup_days"].as_u64().map(|d| u16::try_from(d).expect("few")),
        meaningful_change: None,
        phases: list(&goal["phases"])
            .iter()
            .map(|phase| Phase {
                start: day(&phase["start"]),
                kind: serde_json::from_value::<PhaseKind>(phase["kind"].clone()).expect("a kind"),
            })
            .collect(),
        measurements: values
            .map(|v| Measurement {
                date: day(&v["date"]),
                value: v["value"].as_f64().expect("a number"),
                rater: v["by"].as_str().expect("a person").to_owned(),
            })
            .collect(),
        not_possible: vec![],
        holidays: list(&demo["holidays"][days_off])
            .iter()
            .map(|days| Holiday { first: day(&days[0]), last: day(&days[1]) })
            .collect(),
    }
}

/// Every measure of every goal, with the id of its goal, what is expected, and whether the
/// measure is the one that is judged.
fn measures(demo: &Value) -> Vec<(&str, &Value, bool, Goal)> {
    let mut found = Vec::new();
    for case in list(&demo["cases"]) {
        for one in list(&case["goals"]) {
            for measure in list(&one["measures"]) {
                let id = one["id"].as_str().expect("an id");
                let primary = measure["primary"] == true;
                found.push((id, &one["expected"], primary, goal(demo, case, one, measure)));
            }
        }
    }
    found
}

#[test]
fn each_goal_gives_what_the_file_expects() {
    let demo = demo();
    let as_of = day(&demo["as_of"]);
    let mut checked = 0;
    for (id, expected, primary, goal) in measures(&demo) {
        if primary && expected.is_object() {
            let found = assess(&goal, as_of);
            let since = found.since.map_or(Value::Null, |day| day.to_string().into());
            assert_eq!(found.status.as_str(), expected["status"], "{id}");
            assert_eq!(found.reason.as_str(), expected["reason"], "{id}");
            assert_eq!(since, expected["since"], "{id}");
            checked += 1;
        }
    }
    assert_eq!(checked, 7, "six cases, one with two such goals");
}

#[test]
fn the_measure_with_two_raters_finds_that_they_disagree() {
    let demo = demo();
    let as_of = day(&demo["as_of"]);
    let disagree = measures(&demo)
        .into_iter()
        .filter(|(_, _, _, goal)| assess(goal, as_of).status == Status::RatersDisagree)
        .map(|(id, ..)| format!("raters_disagree:{id}"));
    let expected = list(&demo["cases"]).iter().flat_map(|case| list(&case["expected_flags"]));
    let expected: Vec<_> = expected
        .filter_map(Value::as_str)
        .filter(|flag| flag.starts_with("raters_disagree"))
        .collect();
    assert_eq!(disagree.collect::<Vec<_>>(), expected);
}

#[test]
fn freja_day_by_day() {
    let demo = demo();
    let (.., freja) =
        measures(&demo).into_iter().find(|(id, ..)| *id == "goal-fre-1").expect("Freja's goal");
    let days = date(2026, 2, 16).series(jiff::Span::new().days(1));
    let (mut first_phase, mut second_phase) = (Vec::new(), Vec::new());
    for today in days.take_while(|day| *day <= date(2026, 11, 21)) {
        let adjusted = today >= date(2026, 6, 1);
        let phase = if adjusted { &mut second_phase } else { &mut first_phase };
        phase.push(assess(&freja, today).status);
    }
    assert!(first_phase.contains(&Status::NoEffect));
    assert!(!second_phase.contains(&Status::NoEffect), "the summer holidays do not count");
    assert_eq!(second_phase.last(), Some(&Status::Improving));
    let phases = phase_summaries(&freja, date(2026, 11, 21));
    let told: Vec<_> = phases.iter().map(|p| (p.reference, p.level)).collect();
    assert_eq!(told, [(Some(7.0), Some(7.0)), (Some(7.0), Some(3.0))]);
    assert_eq!(phases.iter().map(|p| p.change).collect::<Vec<_>>(), [Some(0.0), Some(4.0)]);
}
