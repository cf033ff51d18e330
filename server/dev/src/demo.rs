//! The demo: the built binary with its demo cases, until Ctrl-C.

use anyhow::{Context, Result};
use std::io::{BufRead, BufReader};
use std::path::Path;
use std::process::{Child, Command, ExitCode, Stdio};
use std::thread;

use crate::child;

const ADDRESS: &str = "127.0.0.1:3000";

/// Runs it to its end.
pub fn run(binary: &Path) -> Result<ExitCode> {
    let mut server = start(binary)?;
    let status = child::finish(&mut server)?;
    Ok(child::exit_code(status))
}

/// Starts it. When it is ready, one line says where to go and how to sign in.
pub fn start(binary: &Path) -> Result<Child> {
    let mut server = child::start(
        Command::new(binary)
            .args(["serve", "--demo", "--listen", ADDRESS])
            .stdin(Stdio::null())
            .stdout(Stdio::piped()),
    )?;
    let output = server.stdout.take().context("the server has no output")?;
    // Read to its end, or the server would come to a stop when the pipe is full.
    thread::spawn(move || {
        for line in BufReader::new(output).lines().map_while(Result::ok) {
            println!("{line}");
            if let Some(address) = line.split_once("listening on ").map(|(_, rest)| rest.trim()) {
                println!(
                    "Følgeskab is ready: open {address}/demo and choose whom to sign in as (Ctrl-C ends it)"
                );
            }
        }
    });
    Ok(server)
}
