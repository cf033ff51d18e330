//! `bench`: builds the program and measures it. What is measured, and beside what, stands in
//! `server/benches/fast`; here is what that needs.

use anyhow::Result;
use clap::Args;
use std::env;
use std::path::PathBuf;
use std::process::ExitCode;

use crate::back::Profile;
use crate::nested::cargo;
use crate::{build, child, packages, paths};

/// How much is measured, and where the numbers go.
#[derive(Args)]
pub struct Bench {
    /// Write the numbers to this file, too
    #[arg(long)]
    json: Option<PathBuf>,
    /// A short try on small databases: to see that it works, not to be quoted
    #[arg(long)]
    quick: bool,
}

/// Everything, as a table.
pub fn run(told: &Bench) -> Result<ExitCode> {
    if paths::program(&["wrk"]).is_none() {
        packages::install(&["wrk"])?;
    }
    let binary = build(Profile::Release)?;
    let mut command = cargo(&["bench", "--quiet", "-p", "server", "--bench", "fast", "--"]);
    command.env("FOELGESKAB_BIN", &binary);
    command.arg("--folder").arg(paths::target().join("seed"));
    if let Some(file) = &told.json {
        // As the caller means it; cargo runs a bench in its crate's folder.
        command.arg("--json").arg(env::current_dir()?.join(file));
    }
    if told.quick {
        command.arg("--quick");
    }
    Ok(child::exit_code(child::run(&mut command)?))
}
