//! The dev tool: `cargo run` builds both halves and starts the demo, `cargo run -- test` tries
//! everything. Here are its words and what each one calls; how a step is done stands in its own
//! module. Nothing of the product lives in this crate.

mod back;
mod bench;
mod browser;
mod child;
mod demo;
mod front;
mod nested;
mod owner;
mod packages;
mod paths;
mod postgres;
mod progress;
mod seed;
mod sizes;
mod test;
mod toolchain;
mod watch;

use anyhow::Result;
use clap::{Args, Parser, Subcommand};
use std::path::PathBuf;
use std::process::ExitCode;

use crate::back::Profile;

/// Without a word: builds Følgeskab and starts the demo.
#[derive(Parser)]
#[command(bin_name = "cargo run --", disable_help_subcommand = true)]
struct Cli {
    #[command(subcommand)]
    word: Option<Word>,
}

#[derive(Subcommand)]
enum Word {
    /// Builds the one self-contained binary, target/release/foelgeskab
    Build,
    /// Formatting, clippy, file sizes and every test, on both database engines and in Chromium
    Test(Tests),
    /// Starts the demo, and builds and starts it anew when a file changes
    Watch,
    /// Fills an empty database with made-up cases, for measuring
    Seed(seed::Seed),
    /// Measures what is promised to be fast, beside its floors
    Bench(bench::Bench),
}

/// How much to try.
#[derive(Args)]
struct Tests {
    /// The long run of every promise: more repetitions, more generated cases
    #[arg(long)]
    long: bool,
    /// Only the tests whose names contain one of these words, and none of the other checks
    filter: Vec<String>,
}

fn main() -> ExitCode {
    let done = child::pass_on_signals().and_then(|()| match Cli::parse().word {
        None => build(Profile::Release).and_then(|binary| demo::run(&binary)),
        Some(Word::Build) => build(Profile::Release).map(|binary| {
            eprintln!("Built {}", binary.display());
            ExitCode::SUCCESS
        }),
        Some(Word::Test(tests)) => test::run(tests.long, &tests.filter),
        Some(Word::Watch) => watch::run(),
        Some(Word::Seed(seed)) => seed::run(&seed),
        Some(Word::Bench(bench)) => bench::run(&bench),
    });
    done.unwrap_or_else(|error| {
        eprintln!("error: {error:#}");
        ExitCode::FAILURE
    })
}

/// Both halves, the browser's first: the server's half embeds it.
fn build(profile: Profile) -> Result<PathBuf> {
    let compiler = toolchain::ready()?;
    front::build(compiler)?;
    back::build(profile)
}
