//! `watch`: the demo, built and started anew when a file changes. The server is built in the dev
//! profile, so that an edit costs seconds.

use anyhow::Result;
use std::fs;
use std::path::Path;
use std::process::ExitCode;
use std::thread::sleep;
use std::time::{Duration, SystemTime};

use crate::back::Profile;
use crate::{build, child, demo, paths};

const SOURCES: [&str; 6] = ["Cargo.toml", "Cargo.lock", "app", "server", "locales", "migrations"];

/// Until Ctrl-C.
pub fn run() -> Result<ExitCode> {
    while !child::stopped() {
        // Taken before the build, so that what is edited meanwhile is built too.
        let seen = newest_of_all();
        let mut server = match build(Profile::Dev) {
            Ok(binary) => Some(demo::start(&binary)?),
            Err(error) => {
                eprintln!("error: {error:#}");
                None
            }
        };
        // A few hundred files: looking at their times is cheaper than a watcher is to understand.
        while newest_of_all() == seen && !child::stopped() {
            sleep(Duration::from_millis(300));
        }
        if let Some(server) = &mut server {
            child::end(server)?;
        }
    }
    Ok(ExitCode::SUCCESS)
}

fn newest_of_all() -> Option<SystemTime> {
    SOURCES.iter().filter_map(|name| newest(&paths::root().join(name))).max()
}

/// When anything in it was last changed. What cannot be read is just being changed.
fn newest(path: &Path) -> Option<SystemTime> {
    let own = fs::metadata(path).and_then(|found| found.modified()).ok();
    let inside = fs::read_dir(path).into_iter().flatten().flatten();
    inside.filter_map(|entry| newest(&entry.path())).chain(own).max()
}
