//! Which compiler builds the browser half: rustup's where it has the target, else Debian's, which
//! builds the standard library itself; and getting one of them where it is missing.

use anyhow::{Result, bail};
use std::env;
use std::path::Path;
use std::process::{Command, Stdio};

use crate::{child, nested, packages, paths};

const TARGET: &str = "wasm32-unknown-unknown";
const PACKAGES: [&str; 4] = ["rustc-web", "cargo-web", "rust-web-src", "lld"];

/// A compiler that can build the browser half.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Compiler {
    /// The developer's own, with the target installed.
    Own,
    /// Debian's rustc and cargo with the standard library's source.
    Debian,
}

/// What decides.
#[expect(clippy::struct_excessive_bools, reason = "five facts, each its own question")]
#[derive(Clone, Copy, Debug, Default)]
struct Facts {
    own_has_target: bool,
    debian_is_there: bool,
    rustup_may_fetch: bool,
    rustup_has_failed: bool,
    may_install: bool,
}

#[derive(Debug, PartialEq, Eq)]
enum Step {
    Use(Compiler),
    AddTarget,
    InstallDebian,
    Stop,
}

/// What is there is used; what is missing is got in the way that changes least.
fn next(facts: Facts) -> Step {
    match facts {
        Facts { own_has_target: true, .. } => Step::Use(Compiler::Own),
        Facts { debian_is_there: true, .. } => Step::Use(Compiler::Debian),
        Facts { rustup_may_fetch: true, rustup_has_failed: false, .. } => Step::AddTarget,
        Facts { may_install: true, .. } => Step::InstallDebian,
        _ => Step::Stop,
    }
}

/// Finds a compiler, getting what is missing where possible.
///
/// # Errors
/// Where nothing is there and nothing may be installed: says the two lines of which one is needed.
pub fn ready() -> Result<Compiler> {
    let mut rustup_has_failed = false;
    loop {
        match next(facts(rustup_has_failed)) {
            Step::Use(compiler) => return Ok(compiler),
            Step::AddTarget => {
                eprintln!("Installing the compiler's target {TARGET} with rustup");
                let added = child::run(nested::program("rustup").args(["target", "add", TARGET]))?;
                rustup_has_failed = !added.success();
            }
            Step::InstallDebian => {
                packages::install(&PACKAGES)?;
                if next(facts(true)) != Step::Use(Compiler::Debian) {
                    bail!("Debian’s packages are installed, but its compiler is not where it was");
                }
            }
            Step::Stop => bail!(
                "no compiler for {TARGET}. One of these is needed:\n  \
                 rustup target add {TARGET}\n  \
                 sudo {}",
                packages::line(&PACKAGES)
            ),
        }
    }
}

fn facts(rustup_has_failed: bool) -> Facts {
    let files =
        ["/usr/bin/rustc", "/usr/bin/cargo", "/usr/lib/rustlib/src/rust/library/Cargo.lock"];
    Facts {
        own_has_target: own_has_target(),
        debian_is_there: files.iter().all(|file| Path::new(file).is_file())
            && paths::program(&["wasm-ld"]).is_some(),
        rustup_may_fetch: paths::program(&["rustup"]).is_some() && !fetching_is_forbidden(),
        rustup_has_failed,
        may_install: packages::may_install(),
    }
}

/// A machine whose owner lets rustup install nothing by itself says so in this variable.
fn fetching_is_forbidden() -> bool {
    env::var_os("RUSTUP_AUTO_INSTALL").is_some_and(|value| value == "0")
}

fn own_has_target() -> bool {
    let asked = nested::program("rustc")
        .args(["--print", "target-libdir", "--target", TARGET])
        .stderr(Stdio::null())
        .output();
    asked.is_ok_and(|answer| Path::new(String::from_utf8_lossy(&answer.stdout).trim()).is_dir())
}

impl Compiler {
    /// Its cargo, told to build for the browser. A developer's flags are meant for their own
    /// machine, not for the browser.
    pub fn cargo(self) -> Command {
        let mut cargo = match self {
            Compiler::Own => nested::program("cargo"),
            Compiler::Debian => debian(),
        };
        for flags in ["RUSTFLAGS", "CARGO_ENCODED_RUSTFLAGS", "CARGO_BUILD_RUSTFLAGS"] {
            cargo.env_remove(flags);
        }
        cargo.args(["build", "--target", TARGET]);
        cargo
    }
}

fn debian() -> Command {
    let mut cargo = nested::program("/usr/bin/cargo");
    cargo
        .env_remove("RUSTUP_TOOLCHAIN")
        .env("RUSTC", "/usr/bin/rustc")
        // Debian's compiler has no target of its own for the browser: build-std makes it.
        .env("RUSTC_BOOTSTRAP", "1")
        .env("CARGO_UNSTABLE_BUILD_STD", "std,panic_abort")
        // The linker is part of cargo's fingerprint: always the same name.
        .env("CARGO_TARGET_WASM32_UNKNOWN_UNKNOWN_LINKER", "wasm-ld");
    cargo
}

#[cfg(test)]
mod tests {
    use super::{Compiler, Facts, Step, next};

    const NOTHING: Facts = Facts {
        own_has_target: false,
        debian_is_there: false,
        rustup_may_fetch: false,
        rustup_has_failed: false,
        may_install: false,
    };

    #[test]
    fn what_is_there_is_used_before_anything_is_installed() {
        let all =
            Facts { debian_is_there: true, rustup_may_fetch: true, may_install: true, ..NOTHING };
        assert_eq!(next(Facts { own_has_target: true, ..all }), Step::Use(Compiler::Own));
        assert_eq!(next(all), Step::Use(Compiler::Debian));
    }

    #[test]
    fn rustup_is_asked_once_then_apt() {
        let rustup = Facts { rustup_may_fetch: true, may_install: true, ..NOTHING };
        assert_eq!(next(rustup), Step::AddTarget);
        assert_eq!(next(Facts { rustup_has_failed: true, ..rustup }), Step::InstallDebian);
        assert_eq!(next(Facts { may_install: true, ..NOTHING }), Step::InstallDebian);
    }

    #[test]
    fn without_a_way_it_stops() {
        assert_eq!(next(NOTHING), Step::Stop);
        let failed = Facts { rustup_may_fetch: true, rustup_has_failed: true, ..NOTHING };
        assert_eq!(next(failed), Step::Stop);
    }
}
