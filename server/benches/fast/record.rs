//! Recording a measurement (the case looked up, the number judged, measurement, event and chain in
//! one transaction that is on the disk before the answer goes) beside a bare insert that is as
//! durable, into the same database by as many at once.

use std::{
    sync::{
        Arc,
        atomic::{AtomicU64, Ordering},
    },
    time::{Duration, Instant},
};

use anyhow::{Result, ensure};
use app::clock::Clock;
use domain::{device::Device, id::PersonId};
use jiff::ToSpan;
use store::{Db, measures, sessions};

use crate::{
    Effort, load,
    table::{Promise, Row, Table},
    world::{World, url},
};

/// A teacher who measures goals of several cases.
const TEACHER: &str = "s-helper-0-0";
/// As many as the load has connections.
const AT_ONCE: usize = 16;

pub(crate) async fn beside_an_insert(
    world: &World,
    effort: Effort,
    table: &mut Table,
) -> Result<()> {
    let database = world.cases(effort.cases, "record.db")?;
    let db = Db::open(&url(&database)).await?;
    let teacher = PersonId::try_from(TEACHER)?;
    let (today, mut tx) = (Clock::Machine.today(), db.read().await?);
    let week = (today.saturating_sub(6.days()), today);
    let due = measures::due(&mut tx, &teacher, week, today).await?;
    drop(tx);
    let all: Vec<String> = due.iter().map(|due| due.measure.id.to_string()).collect();
    ensure!(!all.is_empty(), "{TEACHER} measures nothing");
    let (running, _) = world.start(&database)?;
    let cookie = running.sign_in(TEACHER)?;
    let (mut recorded, mut inserted) = (Vec::new(), Vec::new());
    for round in 0..=effort.rounds {
        let name = format!("round-{round}");
        let insert = inserts(&db, &teacher, &name, effort.time).await?;
        let shot = load::record(&running.address, &all, &cookie, effort.time, &name).await?;
        // The first round warms it up.
        if round > 0 {
            inserted.push(insert);
            recorded.push(shot);
        }
    }
    inserted.sort_by(f64::total_cmp);
    let floor = inserted.get(inserted.len() / 2).copied();
    table.add(Row {
        what: format!("recording a measurement, {} measures in turn", all.len()),
        unit: "/s",
        measured: load::median(&recorded, |shot| shot.rate),
        floor,
        promise: Promise::AtLeast(0.6),
    });
    Ok(())
}

/// Bare inserts a second: the smallest row that the store writes by itself.
async fn inserts(db: &Db, person: &PersonId, round: &str, time: Duration) -> Result<f64> {
    let done = Arc::new(AtomicU64::new(0));
    let begun = Instant::now();
    let mut writers = Vec::new();
    for writer in 0..AT_ONCE {
        let (db, done, person) = (db.clone(), Arc::clone(&done), person.clone());
        let round = round.to_owned();
        writers.push(tokio::spawn(async move {
            while begun.elapsed() < time {
                let token = format!("{round}-{writer}-{}", done.fetch_add(1, Ordering::Relaxed));
                sessions::start(&db, &token, &person, Device::Linux, Clock::Machine.now()).await?;
            }
            anyhow::Ok(())
        }));
    }
    for writer in writers {
        writer.await??;
    }
    let inserts = u32::try_from(done.load(Ordering::Relaxed))?;
    Ok(f64::from(inserts) / begun.elapsed().as_secs_f64())
}
