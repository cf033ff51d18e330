//! How many goals a second the effect rule judges on one core, latch included, parsing not.

use std::hint::black_box;

use criterion::{Criterion, Throughput, criterion_group, criterion_main};
use domain::effect::{
    Direction, Goal, GoalType, Measurement, Phase, PhaseKind, Scale, assess, status,
};
use jiff::ToSpan;
use jiff::civil::{Date, date};

const START: Date = date(2026, 1, 5);

fn day(days: usize) -> Date {
    START.saturating_add(i32::try_from(days).expect("few days").days())
}

/// A goal measured weekly by so many raters in turn, six times before the start. Its level rises
/// by `rise` a measurement and moves a little to and fro.
fn goal(points: usize, raters: usize, rise: f64) -> Goal {
    let measurement = |i: usize| {
        let sway = f64::from(u8::try_from((i * 7) % 3).expect("small")) - 1.0;
        let count = f64::from(u32::try_from(i).expect("small"));
        Measurement {
            date: day(7 * i).saturating_sub(42.days()),
            value: (3.0 + sway + rise * count).clamp(0.0, 10.0),
            rater: format!("rater-{}", i % raters),
        }
    };
    Goal {
        scale: Scale::Rating0To10,
        step: 1.0,
        direction: Direction::Higher,
        goal_type: GoalType::Develop,
        target: Some(8.0),
        target_date: Some(day(7 * (points + 10))),
        baseline_value: None,
        followup_days: Some(7),
        meaningful_change: None,
        phases: vec![Phase { start: START, kind: PhaseKind::Intervention }],
        measurements: (0..points).map(measurement).collect(),
        not_possible: vec![],
        holidays: vec![],
    }
}

fn effect(c: &mut Criterion) {
    let mut group = c.benchmark_group("effect");
    group.throughput(Throughput::Elements(1));
    for (name, points, raters, rise) in [
        ("30 points, flat", 30, 1, 0.0),
        ("30 points, slow", 30, 1, 0.03),
        ("30 points, rising", 30, 1, 0.2),
        ("30 points, flat, two raters", 30, 2, 0.0),
        ("300 points, flat", 300, 1, 0.0),
        ("300 points, flat, two raters", 300, 2, 0.0),
    ] {
        let goal = goal(points, raters, rise);
        let as_of = day(7 * (points - 6) + 3);
        group.bench_function(name, |b| b.iter(|| assess(black_box(&goal), black_box(as_of))));
        group.bench_function(format!("{name}: status alone"), |b| {
            b.iter(|| status(black_box(&goal), black_box(as_of)));
        });
    }
    group.finish();
}

criterion_group!(benches, effect);
criterion_main!(benches);
