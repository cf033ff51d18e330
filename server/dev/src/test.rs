//! `test`: gets what the tests need, then every check in turn, the tests last. The last line is
//! the test runner's own, and so is the exit code.

use anyhow::{Context, Result, ensure};
use std::env;
use std::path::Path;
use std::process::{Command, ExitCode};
use std::time::Instant;

use crate::back::Profile;
use crate::browser::{self, Browser};
use crate::nested::cargo;
use crate::postgres::{self, Cluster};
use crate::{build, child, paths, sizes};

/// Where the tests look for `PostgreSQL`. A developer who has set it keeps their own server.
const DATABASE: &str = "DATABASE_URL_TEST_POSTGRES";

/// How long a test may take before it is ended, so that one that never ends fails alone.
const LIMITS: &str = "tests/nextest.toml";

/// All of it; with a filter only the tests it names.
///
/// # Errors
/// When something that the tests need is missing and cannot be got (none is left out for that),
/// or when a check before the tests fails.
pub fn run(long: bool, filter: &[String]) -> Result<ExitCode> {
    let browser = step("What the tests need", needs)?;
    if filter.is_empty() {
        step("Formatting", || child::must(&mut cargo(&["fmt", "--all", "--check"])))?;
        step("File sizes", sizes::check)?;
    }
    let binary = step("Build", || build(Profile::Release))?;
    if filter.is_empty() {
        step("Clippy", || {
            let words = ["clippy", "--workspace", "--all-targets", "--", "-D", "warnings"];
            child::must(&mut cargo(&words))
        })?;
        // Apart from the others, whose features would have its dependencies built a second time.
        step("The dev tool’s own tests", || {
            child::must(&mut cargo(&["test", "-q", "-p", "dev"]))
        })?;
    }
    // Ends when this function does, whatever way that is.
    let cluster = match env::var_os(DATABASE) {
        Some(_) => None,
        None => Some(step("PostgreSQL", Cluster::start)?),
    };
    let prepared = |command: &mut Command| {
        give(command, &binary, &browser, long);
        if let Some(cluster) = &cluster {
            command.env(DATABASE, cluster.url());
        }
    };
    tests(filter, long, prepared)
}

/// The runner gets the terminal to itself from here on.
fn tests(filter: &[String], long: bool, prepare: impl Fn(&mut Command)) -> Result<ExitCode> {
    let nextest = paths::program(&["cargo-nextest"]).is_some();
    if nextest && filter.is_empty() {
        // The examples in the documentation, which nextest does not run.
        let mut examples = cargo(&["test", "-q", "--workspace", "--exclude", "dev", "--doc"]);
        prepare(&mut examples);
        step("Examples in the documentation", || child::must(&mut examples))?;
    }
    heading("Tests");
    let runner: &[&str] = if nextest { &["nextest", "run"] } else { &["test"] };
    let mut command = cargo(runner);
    command.args(["--workspace", "--exclude", "dev", "--no-fail-fast"]);
    if nextest {
        let profile = if long { "long" } else { "default" };
        command.args(["--config-file", LIMITS, "--profile", profile]);
    } else {
        command.arg("--");
    }
    command.args(filter);
    prepare(&mut command);
    child::run(&mut command).map(child::exit_code)
}

fn needs() -> Result<Browser> {
    for part in ["fmt", "clippy"] {
        let answer = cargo(&[part, "--version"]).output();
        let there = answer.is_ok_and(|answer| answer.status.success());
        ensure!(
            there,
            "cargo {part} is missing. Install with\n  rustup component add rustfmt clippy"
        );
    }
    let mut missing = browser::missing_packages();
    if env::var_os(DATABASE).is_none() {
        missing.extend(postgres::missing_packages());
    }
    postgres::install_quietly(&missing)?;
    browser::ready()
}

/// What the tests are told about this machine.
fn give(command: &mut Command, binary: &Path, browser: &Browser, long: bool) {
    command
        .env("FOELGESKAB_BIN", binary)
        .env("CHROMIUM", &browser.chromium)
        .env("CHROMEDRIVER", &browser.driver)
        .env("AXE_JS", &browser.axe);
    if long {
        command.env("FOELGESKAB_LONG", "1");
    }
}

fn heading(name: &str) {
    eprintln!("\n── {name}");
}

fn step<T>(name: &str, work: impl FnOnce() -> Result<T>) -> Result<T> {
    heading(name);
    let started = Instant::now();
    let done = work().with_context(|| name.to_owned())?;
    eprintln!("   {:.1?}", started.elapsed());
    Ok(done)
}
