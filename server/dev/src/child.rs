//! The one program that runs at a time, and the signals that are passed on to it. What must be
//! tidied up afterwards (the private `PostgreSQL`) is tidied by the caller's drops, because a signal
//! ends the child and not us.

use anyhow::{Context, Result, bail, ensure};
use rustix::process::{Pid, Signal, kill_process};
use signal_hook::consts::{SIGHUP, SIGINT, SIGTERM};
use signal_hook::iterator::Signals;
use std::process::{Child, Command, ExitCode, ExitStatus};
use std::sync::atomic::{AtomicBool, AtomicI32, Ordering};
use std::thread;

static STOPPED: AtomicBool = AtomicBool::new(false);
/// The running child; 0 is none.
static RUNNING: AtomicI32 = AtomicI32::new(0);

/// From now on Ctrl-C and SIGTERM end the running child instead of us.
pub fn pass_on_signals() -> Result<()> {
    let mut signals = Signals::new([SIGHUP, SIGINT, SIGTERM])?;
    thread::spawn(move || {
        for _ in signals.forever() {
            STOPPED.store(true, Ordering::SeqCst);
            stop(RUNNING.load(Ordering::SeqCst));
        }
    });
    Ok(())
}

/// Whether someone wants us to stop.
pub fn stopped() -> bool {
    STOPPED.load(Ordering::SeqCst)
}

/// Starts a program that gets our signals until [`finish`].
pub fn start(command: &mut Command) -> Result<Child> {
    ensure!(!stopped(), "stopped");
    let child = command
        .spawn()
        .with_context(|| format!("cannot start {}", command.get_program().display()))?;
    let id = raw_id(&child);
    RUNNING.store(id, Ordering::SeqCst);
    if stopped() {
        stop(id);
    }
    Ok(child)
}

/// Waits for its end.
pub fn finish(child: &mut Child) -> Result<ExitStatus> {
    let status = child.wait();
    RUNNING.store(0, Ordering::SeqCst);
    Ok(status?)
}

/// Runs a program to its end.
pub fn run(command: &mut Command) -> Result<ExitStatus> {
    finish(&mut start(command)?)
}

/// Runs a program that must succeed; what it had to say it has said itself.
pub fn must(command: &mut Command) -> Result<()> {
    if !run(command)?.success() {
        let words = command.get_args().map(|word| word.to_string_lossy());
        let words = words.collect::<Vec<_>>().join(" ");
        bail!("{} {words} failed", command.get_program().display());
    }
    Ok(())
}

/// Asks a program to end, and waits until it has.
pub fn end(child: &mut Child) -> Result<ExitStatus> {
    stop(raw_id(child));
    finish(child)
}

/// The program's exit code as our own; 1 where a signal ended it.
pub fn exit_code(status: ExitStatus) -> ExitCode {
    let code = status.code().and_then(|code| u8::try_from(code).ok());
    code.map_or(ExitCode::FAILURE, ExitCode::from)
}

fn raw_id(child: &Child) -> i32 {
    i32::try_from(child.id()).unwrap_or(0)
}

fn stop(id: i32) {
    if let Some(id) = Pid::from_raw(id) {
        // It may have ended by itself meanwhile, which is just as well.
        let _ = kill_process(id, Signal::TERM);
    }
}
