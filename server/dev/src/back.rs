//! The server's half: the one binary, with the browser half inside.

use anyhow::{Context, Result};
use std::fs;
use std::path::PathBuf;

use crate::{nested, paths, progress};

/// For whom it is built.
#[derive(Clone, Copy)]
pub enum Profile {
    /// For use, and for the browser tests.
    Release,
    /// For `watch`: built again in seconds.
    Dev,
}

/// Builds the binary and tells where it is. How the site gets into it is the server's own affair:
/// it is told the folder in `FOELGESKAB_SITE`.
pub fn build(profile: Profile) -> Result<PathBuf> {
    fs::create_dir_all(paths::site())?;
    let profile = match profile {
        Profile::Release => "release",
        Profile::Dev => "dev",
    };
    let files = progress::build("Server", || {
        nested::cargo(&["build", "-p", "server", "--bin", "foelgeskab", "--profile", profile])
    })?;
    files.into_iter().next().context("cargo built no binary")
}
