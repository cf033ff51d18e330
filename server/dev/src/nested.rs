//! A cargo inside `cargo run`: the same toolchain, but nothing else of the outer cargo's
//! environment. The outer one has let go of the build directory by the time we run.

use std::env;
use std::process::Command;

use crate::paths;

/// What the outer cargo and rustup set for the program they run. What a developer sets
/// (`CARGO_HOME`, `CARGO_NET_OFFLINE`, `CARGO_BUILD_JOBS`, …) and the choice of toolchain stay.
const OUTER: [&str; 9] = [
    "CARGO",
    "CARGO_BIN_NAME",
    "CARGO_CRATE_NAME",
    "CARGO_MAKEFLAGS",
    "CARGO_PRIMARY_PACKAGE",
    "LD_LIBRARY_PATH",
    "DYLD_FALLBACK_LIBRARY_PATH",
    "OUT_DIR",
    "RUST_RECURSION_COUNT",
];

/// Whether the variable must not reach a nested cargo. Another target would move the binary.
fn is_outer(name: &str) -> bool {
    OUTER.contains(&name)
        || name == "CARGO_BUILD_TARGET"
        || name.starts_with("CARGO_MANIFEST_")
        || name.starts_with("CARGO_PKG_")
}

/// The program, started in the project's folder without the outer cargo's environment.
pub fn program(name: &str) -> Command {
    let mut command = Command::new(name);
    command.current_dir(paths::root());
    for (name, _) in env::vars_os() {
        if name.to_str().is_some_and(is_outer) {
            command.env_remove(name);
        }
    }
    command
}

/// The developer's own cargo. The site's folder is always said, so that no two calls differ in it
/// and build the server twice.
pub fn cargo(arguments: &[&str]) -> Command {
    let mut command = program("cargo");
    command
        .args(arguments)
        .env("CARGO_TARGET_DIR", paths::target())
        .env("FOELGESKAB_SITE", paths::site());
    command
}

#[cfg(test)]
mod tests {
    use super::is_outer;

    #[test]
    fn the_outer_cargo_is_stripped() {
        for name in ["CARGO", "CARGO_PKG_NAME", "CARGO_MANIFEST_DIR", "LD_LIBRARY_PATH"] {
            assert!(is_outer(name), "{name} reaches the nested cargo");
        }
    }

    #[test]
    fn what_the_developer_set_stays() {
        for name in ["CARGO_HOME", "CARGO_TARGET_DIR", "CARGO_NET_OFFLINE", "RUSTUP_TOOLCHAIN"] {
            assert!(!is_outer(name), "{name} is lost");
        }
    }
}
