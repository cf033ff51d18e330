//! What the browser tests need: Chromium, its driver, and `axe-core`, which looks for barriers.

use anyhow::{Context, Result, ensure};
use std::env;
use std::path::PathBuf;
use std::process::{Command, Stdio};

use crate::{child, paths};

const AXE: &str = "axe-core@4.14.1";

/// The programs and the script, by path.
pub struct Browser {
    pub chromium: PathBuf,
    pub driver: PathBuf,
    pub axe: PathBuf,
}

/// Debian's packages for what is not there.
pub fn missing_packages() -> Vec<&'static str> {
    let mut missing = Vec::new();
    if chromium().is_none() || driver().is_none() {
        // Chromium's fonts are only recommended by its package; without one no text has a size.
        missing.extend(["chromium", "chromium-driver", "fonts-liberation"]);
    }
    if axe().is_none() && paths::program(&["npm"]).is_none() {
        missing.push("npm");
    }
    missing
}

/// Finds them, and fetches `axe-core` where it is not there yet.
pub fn ready() -> Result<Browser> {
    if axe().is_none() {
        fetch_axe()?;
    }
    Ok(Browser {
        chromium: chromium().context("Chromium is not on the PATH, nor in CHROMIUM")?,
        driver: driver().context("chromedriver is not on the PATH, nor in CHROMEDRIVER")?,
        axe: axe().context("npm installed no axe.min.js")?,
    })
}

fn chromium() -> Option<PathBuf> {
    given("CHROMIUM").or_else(|| paths::program(&["chromium", "chromium-browser", "google-chrome"]))
}

fn driver() -> Option<PathBuf> {
    given("CHROMEDRIVER").or_else(|| paths::program(&["chromedriver"]))
}

fn axe() -> Option<PathBuf> {
    let fetched = paths::tools().join(AXE).join("node_modules/axe-core/axe.min.js");
    given("AXE_JS").or_else(|| Some(fetched).filter(|file| file.is_file()))
}

/// A developer may name the file.
fn given(variable: &str) -> Option<PathBuf> {
    env::var_os(variable).map(PathBuf::from)
}

/// From the npm registry, a fixed version into a folder of that name.
fn fetch_axe() -> Result<()> {
    eprintln!("Fetching {AXE} with npm");
    let npm = child::run(
        Command::new("npm")
            .args(["install", "--no-save", "--ignore-scripts", "--no-audit", "--no-fund"])
            .args(["--loglevel", "error", AXE, "--prefix"])
            .arg(paths::tools().join(AXE))
            .stdin(Stdio::null())
            .stdout(Stdio::null()),
    )?;
    ensure!(npm.success(), "npm could not fetch {AXE}; AXE_JS may name its axe.min.js instead");
    Ok(())
}
