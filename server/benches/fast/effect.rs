//! The effect rule by itself: goals of thirty points a second on one core, latch included, parsing
//! not. `cargo bench -p domain --bench effect` tells more of it.

use std::{hint::black_box, time::Instant};

use domain::effect::{Direction, Goal, GoalType, Measurement, Phase, PhaseKind, Scale, assess};
use jiff::{
    ToSpan,
    civil::{Date, date},
};

use crate::{
    Effort,
    table::{Promise, Row, Table},
};

const START: Date = date(2026, 1, 5);
const POINTS: i32 = 30;

pub(crate) fn rule(effort: Effort, table: &mut Table) {
    // One that stays, one that hardly rises, one that rises.
    let goals = [0.0, 0.03, 0.2].map(goal);
    let as_of = START.saturating_add((7 * (POINTS - 6) + 3).days());
    let mut rates: Vec<f64> = (0..effort.rounds)
        .map(|_| {
            let (begun, mut judged) = (Instant::now(), 0_u32);
            while begun.elapsed() < effort.time {
                for goal in &goals {
                    black_box(assess(black_box(goal), black_box(as_of)));
                    judged += 1;
                }
            }
            f64::from(judged) / begun.elapsed().as_secs_f64()
        })
        .collect();
    rates.sort_by(f64::total_cmp);
    table.add(Row {
        what: "the effect rule, goals of 30 points".to_owned(),
        unit: "/s",
        measured: rates.get(rates.len() / 2).copied().unwrap_or(f64::NAN),
        floor: None,
        promise: Promise::AtLeast(50_000.0),
    });
}

/// Measured weekly by one rater, six times before the start; it moves a little to and fro.
fn goal(rise: f64) -> Goal {
    let measurement = |n: i32| Measurement {
        date: START.saturating_add((7 * n - 42).days()),
        value: (3.0 + f64::from(n * 7 % 3) - 1.0 + rise * f64::from(n)).clamp(0.0, 10.0),
        rater: "rater".to_owned(),
    };
    Goal {
        scale: Scale::Rating0To10,
        step: 1.0,
        direction: Direction::Higher,
        goal_type: GoalType::Develop,
        target: Some(8.0),
        target_date: Some(START.saturating_add((7 * (POINTS + 10)).days())),
        baseline_value: None,
        followup_days: Some(7),
        meaningful_change: None,
        phases: vec![Phase { start: START, kind: PhaseKind::Intervention }],
        measurements: (0..POINTS).map(measurement).collect(),
        not_possible: vec![],
        holidays: vec![],
    }
}
