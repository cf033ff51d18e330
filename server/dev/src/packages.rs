//! Debian packages: whether we may install, and installing them. Which ones, and what they are
//! for, stands with whoever needs them.

use anyhow::{Context, Result, bail};
use std::process::Command;
use std::time::Instant;

use crate::paths;

/// Only root may install, and only where there is apt.
pub fn may_install() -> bool {
    rustix::process::geteuid().is_root() && paths::program(&["apt-get"]).is_some()
}

/// The line that installs them by hand.
pub fn line(names: &[&str]) -> String {
    format!("apt-get install -y --no-install-recommends {}", names.join(" "))
}

/// Installs them and says so.
///
/// # Errors
/// Where we may not install, with the line that does it; and when apt fails, with what it said.
pub fn install(names: &[&str]) -> Result<()> {
    if names.is_empty() {
        return Ok(());
    }
    if !may_install() {
        bail!("missing: {}. Install with\n  sudo {}", names.join(", "), line(names));
    }
    let started = Instant::now();
    eprintln!("Installing Debian packages: {}", names.join(", "));
    apt_get("update")?;
    apt_get(line(names).trim_start_matches("apt-get "))?;
    eprintln!("Installed in {:.1?}", started.elapsed());
    Ok(())
}

fn apt_get(words: &str) -> Result<()> {
    let output = Command::new("apt-get")
        // Another apt may be at work on a machine that has just started.
        .args(["-q", "-o", "DPkg::Lock::Timeout=300"])
        .args(words.split(' '))
        .env("DEBIAN_FRONTEND", "noninteractive")
        .output()
        .context("cannot start apt-get")?;
    if !output.status.success() {
        let said = [output.stdout, output.stderr].concat();
        bail!("apt-get {words} failed:\n{}", String::from_utf8_lossy(&said));
    }
    Ok(())
}
