//! Years of measurements, every one corrected once: no page takes longer for that than its reader
//! waits.

use std::time::{Duration, Instant};

use tests::World;

/// A page of a demo case takes a few milliseconds; what grows with the square of the entries takes
/// many seconds.
const PATIENCE: Duration = Duration::from_secs(1);

/// Each day for four years, and each wrong at first.
const MEASURED: &str = "\
    with recursive day (n) as (select 0 union all select n + 1 from day where n < 1499) \
    insert into observations \
        (id, case_id, measure_id, position, baseline, date, value, said_by, source) \
        select 'wrong-' || n, 'case-freja', 'ms-fre-1', 1000 + n, false, \
            date('2026-11-20', '-' || n || ' days'), n % 7, 'u-jonas', 'observation' from day; \
    insert into observations \
        (id, case_id, measure_id, position, baseline, date, value, said_by, source, corrects) \
        select 'right-' || substr(id, 7), case_id, measure_id, position + 1500, false, date, \
            value + 1, said_by, source, id from observations where id like 'wrong-%'";

#[test]
fn what_was_measured_for_years_is_shown_at_once() {
    let world = World::start();
    world.database.run(MEASURED).expect("measured");
    let goal = "/cases/case-freja/goals/goal-fre-1";
    let pages = [
        ("u-jonas", "/"),
        ("u-jonas", "/week"),
        ("u-jonas", "/cases/case-freja"),
        ("u-jonas", goal),
        ("u-jonas", &*format!("{goal}/observations/right-0")),
        ("u-mette", goal),
        ("u-mette", "/follow-up"),
        ("case-freja:child", "/cases/case-freja/child"),
    ];
    for (person, path) in pages {
        let reader = world.sign_in(person);
        let begun = Instant::now();
        let answer = reader.get(path);
        let took = begun.elapsed();
        eprintln!("{path} for {person}: {took:?}");
        let page = answer.expect(200).page();
        if path == goal {
            assert!(page.all("tr[data-observation]").count() >= 3_000, "every entry is there");
        }
        assert!(took < PATIENCE, "{path} for {person}: {took:?}");
    }
}
