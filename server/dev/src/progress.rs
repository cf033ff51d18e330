//! One cargo build with its progress: a bar on a terminal, a few plain lines elsewhere.

use anyhow::{Context, Result, ensure};
use indicatif::{ProgressBar, ProgressStyle};
use serde_json::Value;
use std::io::{BufRead, BufReader, IsTerminal};
use std::path::PathBuf;
use std::process::{Command, Stdio};
use std::thread;
use std::time::{Duration, Instant};

use crate::child;

/// Builds, and returns the files of what was asked for: cargo tells of it last.
///
/// `cargo` gives the build's command anew for each call.
pub fn build(what: &str, cargo: impl Fn() -> Command) -> Result<Vec<PathBuf>> {
    let started = Instant::now();
    let steps = steps(cargo()).unwrap_or(0);
    let bar = bar(what, steps);
    let colour = if bar.is_hidden() { "never" } else { "always" };
    let mut command = cargo();
    command.args(["--quiet", "--color", colour, "--message-format", "json-render-diagnostics"]);
    let mut child = child::start(command.stdout(Stdio::piped()).stderr(Stdio::piped()))?;

    // Warnings and errors go above the bar.
    let errors = child.stderr.take().context("cargo has no standard error")?;
    let above = bar.clone();
    let errors = thread::spawn(move || {
        for line in BufReader::new(errors).lines().map_while(Result::ok) {
            above.suspend(|| eprintln!("{line}"));
        }
    });

    let (mut files, mut built) = (Vec::new(), 0);
    for line in BufReader::new(child.stdout.take().context("cargo has no output")?).lines() {
        let message: Value = serde_json::from_str(&line?)?;
        match message["reason"].as_str() {
            Some("compiler-artifact") => {
                built += u64::from(message["fresh"] == false);
                files = paths(&message["filenames"]);
                bar.set_message(message["target"]["name"].as_str().unwrap_or_default().to_owned());
            }
            Some("build-script-executed") => {}
            _ => continue,
        }
        bar.inc(1);
        if bar.is_hidden() && built > 0 && bar.position().is_multiple_of(100) {
            eprintln!("{what}: {} of {steps}", bar.position());
        }
    }
    let status = child::finish(&mut child)?;
    // The thread ends with cargo's standard error; it returns nothing.
    let _ = errors.join();
    bar.finish_and_clear();
    ensure!(status.success(), "{what}: cargo ended with {status}");
    match built {
        0 => eprintln!("{what}: up to date"),
        _ => eprintln!("{what}: built in {:.1?}", started.elapsed()),
    }
    Ok(files)
}

/// How many steps the build has, done ones included. Cargo tells it only as an unstable option;
/// where it does not, the bar has no end.
fn steps(mut cargo: Command) -> Option<u64> {
    cargo.args(["--quiet", "--unit-graph", "-Z", "unstable-options"]).env("RUSTC_BOOTSTRAP", "1");
    let graph: Value = serde_json::from_slice(&cargo.output().ok()?.stdout).ok()?;
    Some(graph["units"].as_array()?.len() as u64)
}

fn bar(what: &str, steps: u64) -> ProgressBar {
    let template = match steps {
        0 => "{prefix} {spinner} {pos} · {elapsed} · {msg}",
        _ => "{prefix} {bar:30} {pos} of {len} · {elapsed} · {msg}",
    };
    let bar = ProgressBar::new(steps).with_prefix(what.to_owned());
    if std::io::stderr().is_terminal() {
        bar.enable_steady_tick(Duration::from_millis(200));
    } else {
        eprintln!("{what}: {steps} steps");
    }
    match ProgressStyle::with_template(template) {
        Ok(style) => bar.with_style(style),
        Err(_) => bar,
    }
}

fn paths(names: &Value) -> Vec<PathBuf> {
    let names = names.as_array().map(Vec::as_slice).unwrap_or_default();
    names.iter().filter_map(Value::as_str).map(PathBuf::from).collect()
}
