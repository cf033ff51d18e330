//! How long the reads behind a page take, on a database in a temporary folder or at
//! `DATABASE_URL_BENCH`: the median of many in microseconds of wall time, one after the other, and
//! the processor's time of the whole process where Linux tells it. `cargo bench -p store`.

use std::time::Instant;

use domain::{
    access::{Action, may},
    case_file::CaseFile,
    device::Device,
    id::{CaseId, PersonId},
};
use jiff::{Timestamp, civil::Date};
use store::{
    Db, cases, measures, organisation,
    people::{self, TextSize},
    sessions, transfer,
};

const ROUNDS: usize = 300;

#[tokio::main]
async fn main() -> Result<(), Box<dyn std::error::Error>> {
    let folder = tempfile::TempDir::new()?;
    let url = std::env::var("DATABASE_URL_BENCH")
        .unwrap_or_else(|_| format!("sqlite:{}", folder.path().join("bench.db").display()));
    let text = include_str!("../../../server/demo_cases.json");
    let file = CaseFile::parse(text).map_err(|faults| format!("{faults:?}"))?;
    let now: Timestamp = "2026-11-21T11:00:00Z".parse()?;
    let today: Date = "2026-11-21".parse()?;
    let db = Db::open(&url).await?;
    let begun = Instant::now();
    db.migrate().await?;
    println!("{:>8} µs  migrate", begun.elapsed().as_micros());
    let begun = Instant::now();
    transfer::import(&db, &file, None, now).await?;
    println!("{:>8} µs  import of the demo", begun.elapsed().as_micros());
    let (case, lead) = (CaseId::try_from("case-villads")?, PersonId::try_from("u-nadia")?);
    sessions::start(&db, "token", &lead, Device::Phone, now).await?;

    let mut times = Times::default();
    let page = async || -> Result<(), Box<dyn std::error::Error>> {
        let mut tx = db.read().await?;
        sessions::find(&mut tx, "token", now).await?;
        let relation = cases::relation(&mut tx, &case, &lead, today).await?;
        let proof = may(&case, &lead, relation, Action::View)?;
        cases::load(&mut tx, &proof).await?;
        Ok(())
    };
    let before = processor();
    for _ in 0..10 * ROUNDS {
        page().await?;
    }
    println!(
        "{:>8} µs  of the processor for a whole page",
        (processor() - before) / (10 * ROUNDS as u64)
    );
    for _ in 0..ROUNDS {
        let begun = Instant::now();
        let mut tx = db.read().await?;
        times.note("read: begin", begun);
        let step = Instant::now();
        sessions::find(&mut tx, "token", now).await?;
        times.note("sessions::find", step);
        let step = Instant::now();
        let relation = cases::relation(&mut tx, &case, &lead, today).await?;
        times.note("cases::relation", step);
        let proof = may(&case, &lead, relation, Action::View)?;
        let step = Instant::now();
        cases::load(&mut tx, &proof).await?;
        times.note("cases::load, remembered", step);
        times.note("a whole page", begun);
        let step = Instant::now();
        organisation::surroundings(&mut tx).await?;
        times.note("organisation::surroundings", step);
        let step = Instant::now();
        cases::mine(&mut tx, &lead, today).await?;
        times.note("cases::mine", step);
        let step = Instant::now();
        let bo = PersonId::try_from("u-bo")?;
        measures::due(&mut tx, &bo, ("2026-11-16".parse()?, today), today).await?;
        times.note("measures::due", step);
    }
    let (mut spent, mut loads) = (0, 0);
    for _ in 0..ROUNDS {
        // A change outside the cases: nothing that is remembered holds any more.
        people::set_text_size(&db, &lead, TextSize::Normal).await?;
        let mut tx = db.read().await?;
        organisation::surroundings(&mut tx).await?;
        let proof =
            may(&case, &lead, cases::relation(&mut tx, &case, &lead, today).await?, Action::View)?;
        let (before, step) = (processor(), Instant::now());
        cases::load(&mut tx, &proof).await?;
        times.note("cases::load, read anew", step);
        (spent, loads) = (spent + processor() - before, loads + 1);
    }
    println!("{:>8} µs  of the processor for a case read anew", spent / loads);
    times.tell();
    Ok(())
}

/// Microseconds that all threads have run; none where the system does not tell.
fn processor() -> u64 {
    let threads = std::fs::read_dir("/proc/self/task").into_iter().flatten().flatten();
    let run = threads.filter_map(|thread| {
        let told = std::fs::read_to_string(thread.path().join("schedstat")).ok()?;
        told.split_whitespace().next()?.parse::<u64>().ok()
    });
    run.sum::<u64>() / 1000
}

#[derive(Default)]
struct Times(Vec<(&'static str, Vec<u128>)>);

impl Times {
    fn note(&mut self, what: &'static str, since: Instant) {
        let took = since.elapsed().as_nanos();
        match self.0.iter_mut().find(|(known, _)| *known == what) {
            Some((_, times)) => times.push(took),
            None => self.0.push((what, vec![took])),
        }
    }

    fn tell(mut self) {
        for (what, times) in &mut self.0 {
            times.sort_unstable();
            println!("{:>8} µs  {what}", times[times.len() / 2] / 1000);
        }
    }
}
