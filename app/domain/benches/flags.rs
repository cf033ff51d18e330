//! How long a look at one case takes: the demo cases on their day, parsing not counted.

use std::hint::black_box;

use criterion::{Criterion, criterion_group, criterion_main};
use domain::{
    case_file::CaseFile,
    flag::{Limits, Scene, due, history, look},
};

fn flags(c: &mut Criterion) {
    let path = concat!(env!("CARGO_MANIFEST_DIR"), "/../../server/demo_cases.json");
    let text = std::fs::read_to_string(path).expect("the demo cases");
    let file = CaseFile::parse(&text).expect("a case file");
    let limits = Limits::default();
    let mut group = c.benchmark_group("flags");
    for case in &file.cases {
        let flags = history(case).expect("flags");
        let scene = Scene {
            case,
            flags: &flags,
            scales: &file.scales,
            holidays: file.holidays.of("school"),
            limits: &limits,
            today: file.as_of,
        };
        group.bench_function(format!("due: {}", case.id), |b| b.iter(|| due(black_box(&scene))));
        group.bench_function(format!("look: {}", case.id), |b| b.iter(|| look(black_box(&scene))));
    }
    group.finish();
}

criterion_group!(benches, flags);
criterion_main!(benches);
