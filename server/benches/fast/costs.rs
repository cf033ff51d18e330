//! What it costs the network and the machine: bytes over the wire, time to get ready, memory.

use std::{collections::BTreeSet, time::Duration};

use anyhow::Result;

use crate::{
    Effort, load,
    table::{Promise, Row, Table},
    world::{Running, World},
};

/// What a promise of so many kB means in bytes.
const KB: f64 = 1000.0;

fn row(what: &str, unit: &'static str, measured: f64, promise: Promise) -> Row {
    Row { what: what.to_owned(), unit, measured, floor: None, promise }
}

/// Start to ready, on a database that needs nothing done.
pub(crate) fn ready(world: &World, effort: Effort, table: &mut Table) -> Result<()> {
    let database = world.cases(effort.cases, "ready.db")?;
    drop(world.start(&database)?);
    let mut times = Vec::new();
    for _ in 0..effort.rounds {
        times.push(world.start(&database)?.1);
    }
    times.sort_unstable();
    let median = times.get(times.len() / 2).map_or(f64::NAN, Duration::as_secs_f64);
    table.add(row("start to ready", "ms", median * 1000.0, Promise::AtMost(300.0)));
    Ok(())
}

/// First and second views, compressed as browsers take them.
pub(crate) fn transfer(world: &World, effort: Effort, table: &mut Table) -> Result<()> {
    let (running, _) = world.start(&world.cases(effort.cases, "transfer.db")?)?;
    let (lead, helper) = (running.sign_in("s-lead-0")?, running.sign_in("s-helper-0-0")?);
    let mut add = |what: &str, bytes: f64, most: f64| {
        table.add(row(what, "kB", bytes / KB, Promise::AtMost(most)));
    };
    add("first view without an island (the plan)", first(&running, "/cases/s0-case", &lead)?, 30.0);
    add("first view with an island (the week)", first(&running, "/week", &helper)?, 110.0);
    for (what, path) in [
        ("second page (the plan)", "/cases/s0-case"),
        ("second page (a goal)", "/cases/s0-case/goals/s0-g1"),
    ] {
        add(what, length(&running.get(path, &lead, "br")?)?, 10.0);
    }
    Ok(())
}

/// A page with every file that it names.
fn first(running: &Running, path: &str, cookie: &str) -> Result<f64> {
    let page = String::from_utf8(running.get(path, cookie, "identity")?)?;
    let files = page.split('"').filter(|part| part.starts_with("/site/"));
    let files = files.filter(|file| file.contains('.')).map(str::to_owned);
    let files: BTreeSet<String> = files.chain(program(&page).into_iter().flatten()).collect();
    let mut bytes = length(&running.get(path, cookie, "br")?)?;
    for file in files {
        bytes += length(&running.get(&file, cookie, "br")?)?;
    }
    Ok(bytes)
}

/// The files of an island's program, which the script at the end names in parts.
fn program(page: &str) -> Option<[String; 2]> {
    let mut parts = page.rsplit_once("(\"/site/")?.1.split('"').step_by(2);
    let (version, folder) = (parts.next()?, parts.next()?);
    let folder = format!("/site/{version}/{folder}");
    Some([format!("{folder}/{}.js", parts.next()?), format!("{folder}/{}.wasm", parts.next()?)])
}

fn length(bytes: &[u8]) -> Result<f64> {
    Ok(f64::from(u32::try_from(bytes.len())?))
}

/// Memory after many requests for every kind of page of a lead of twenty cases.
pub(crate) async fn memory(world: &World, effort: Effort, table: &mut Table) -> Result<()> {
    let (running, _) = world.start(&world.cases(effort.cases, "memory.db")?)?;
    let cookie = running.sign_in("s-lead-0")?;
    let cases = (0..20).flat_map(|case| {
        let plan = format!("/cases/s{case}-case");
        let goal = format!("{plan}/goals/s{case}-g1");
        [plan, goal]
    });
    let lists = ["/", "/cases", "/week", "/follow-up", "/help/effect"].map(str::to_owned);
    let paths: Vec<String> = cases.chain(lists).collect();
    let mut answers = 0.0;
    while answers < f64::from(effort.requests) {
        answers += load::get_each(&running.address, &paths, &cookie, effort.time).await?.answers;
    }
    let what = format!("memory after {answers:.0} requests");
    table.add(row(&what, "MB", running.memory()?, Promise::AtMost(60.0)));
    Ok(())
}
