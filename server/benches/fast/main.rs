//! What is promised to be fast, measured in one run: `cargo run -- bench`. Pages stand beside the
//! floors that they cannot be faster than (`floor`), on the same data, taken in turn within the same
//! minute, five times; the median counts. The program that is measured is the built one, as its own
//! process. Nothing here is part of it.

mod costs;
mod effect;
mod floor;
mod load;
mod pages;
mod record;
mod table;
mod world;

use std::{fs, path::PathBuf, time::Duration};

use anyhow::Result;
use clap::Parser;

use crate::{table::Table, world::World};

/// As in the program: else the floors would be compared with another memory.
#[global_allocator]
static MEMORY: mimalloc::MiMalloc = mimalloc::MiMalloc;

/// How much is measured, and where it goes.
#[derive(Debug, Parser)]
struct Told {
    /// Write the numbers here, too
    #[arg(long)]
    json: Option<PathBuf>,
    /// Small databases and three short rounds: to see that it works, not to be quoted
    #[arg(long)]
    quick: bool,
    /// The program that is measured
    #[arg(long, env = "FOELGESKAB_BIN")]
    program: PathBuf,
    /// Where the made-up databases are kept from one run to the next
    #[arg(long)]
    folder: PathBuf,
    /// What cargo says to every bench
    #[arg(long, hide = true)]
    bench: bool,
}

/// How long, how often and with how much data.
#[derive(Debug, Clone, Copy)]
pub(crate) struct Effort {
    /// Of each measurement.
    pub(crate) time: Duration,
    /// Of which the median is taken.
    pub(crate) rounds: usize,
    /// Cases in the database of the pages: five goals and 150 measurements each.
    pub(crate) cases: u32,
    /// Cases in the large database.
    pub(crate) many: u32,
    /// Requests before memory is looked at.
    pub(crate) requests: u32,
}

const WHOLE: Effort = Effort {
    time: Duration::from_secs(3),
    rounds: 5,
    cases: 1_000,
    many: 20_000,
    requests: 100_000,
};
const QUICK: Effort =
    Effort { time: Duration::from_secs(1), rounds: 3, cases: 200, many: 400, requests: 4_000 };

#[tokio::main]
async fn main() -> Result<()> {
    let told = Told::parse();
    let effort = if told.quick { QUICK } else { WHOLE };
    let world = World::open(&told.program, &told.folder)?;
    let mut table = Table::default();
    costs::ready(&world, effort, &mut table)?;
    costs::transfer(&world, effort, &mut table)?;
    effect::rule(effort, &mut table);
    pages::beside_their_floors(&world, effort, &mut table).await?;
    pages::follow_up(&world, effort, &mut table).await?;
    record::beside_an_insert(&world, effort, &mut table).await?;
    costs::memory(&world, effort, &mut table).await?;
    println!("\n{table}");
    if let Some(path) = &told.json {
        fs::write(path, table.json(told.quick)?)?;
    }
    Ok(())
}
