//! `seed N`: a database of N made-up cases, by the built program's own word. Here are only where it
//! goes and the bar that shows how far it is.

use anyhow::{Context, Result};
use clap::Args;
use indicatif::{ProgressBar, ProgressStyle};
use std::env;
use std::fs;
use std::io::{BufRead, BufReader, IsTerminal};
use std::process::{Command, ExitCode, Stdio};

use crate::back::Profile;
use crate::{build, child, paths};

/// How much, and where to.
#[derive(Args)]
pub struct Seed {
    /// How many cases: each has five goals and 150 measurements on average
    cases: u32,
    /// `sqlite:PATH` or `postgres://…`, empty so far; else `DATABASE_URL`, else a file in `target`
    #[arg(long)]
    database: Option<String>,
}

/// Builds what is needed, fills the database, and says how to look at it.
pub fn run(told: &Seed) -> Result<ExitCode> {
    let binary = build(Profile::Release)?;
    let named = told.database.clone().or_else(|| env::var("DATABASE_URL").ok());
    let database = match named {
        Some(database) => database,
        None => own(told.cases)?,
    };
    let mut command = Command::new(&binary);
    command.args(["seed", &told.cases.to_string()]).env("DATABASE_URL", &database);
    let mut child = child::start(command.stdin(Stdio::null()).stdout(Stdio::piped()))?;
    let bar = bar(told.cases);
    let mut last = String::new();
    for line in BufReader::new(child.stdout.take().context("seed has no output")?).lines() {
        last = line?;
        let done = last.split_once(" of ").and_then(|(done, _)| done.parse().ok());
        let Some(done) = done else { continue };
        bar.set_position(done);
        if bar.is_hidden() {
            eprintln!("{last}");
        }
    }
    let status = child::finish(&mut child)?;
    bar.finish_and_clear();
    if status.success() {
        // Where it may hold a password, the address is the caller's own.
        let shown = if told.database.is_none() && env::var_os("DATABASE_URL").is_some() {
            "$DATABASE_URL"
        } else {
            &database
        };
        eprintln!("{last}\nLook at it:\n  {} serve --demo --database {shown}", binary.display());
    }
    Ok(child::exit_code(status))
}

/// A file of its own for each number.
fn own(cases: u32) -> Result<String> {
    let folder = paths::target().join("seed");
    fs::create_dir_all(&folder)?;
    Ok(format!("sqlite:{}", folder.join(format!("{cases}.db")).display()))
}

fn bar(cases: u32) -> ProgressBar {
    let bar = ProgressBar::new(u64::from(cases));
    if !std::io::stderr().is_terminal() {
        eprintln!("{cases} cases");
    }
    let template = "{bar:30} {pos} of {len} cases · {elapsed} · {eta} to go";
    match ProgressStyle::with_template(template) {
        Ok(style) => bar.with_style(style),
        Err(_) => bar,
    }
}
