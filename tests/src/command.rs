//! The program on the command line: a word, what it is given, and what comes of it.

use std::{
    env,
    io::Write,
    path::{Path, PathBuf},
    process::{Command, Stdio},
    thread,
};

/// What a word on the command line came to.
#[derive(Debug)]
pub struct Done {
    /// The exit status.
    pub code: i32,
    /// Standard output.
    pub out: String,
    /// Standard error.
    pub err: String,
}

impl Done {
    /// Its output, where it is done.
    ///
    /// # Panics
    /// If it failed.
    #[must_use]
    pub fn ok(self) -> String {
        assert_eq!(self.code, 0, "{}", self.err);
        self.out
    }
}

/// The program that is tried: `FOELGESKAB_BIN`, else what cargo has built beside these tests.
///
/// # Panics
/// If there is none.
#[must_use]
pub fn binary() -> PathBuf {
    if let Some(named) = env::var_os("FOELGESKAB_BIN") {
        let named = PathBuf::from(named);
        assert!(named.is_file(), "FOELGESKAB_BIN: {} is not there", named.display());
        return named;
    }
    let test = env::current_exe().expect("the test's own path");
    let built = |folder: &Path| {
        let each = ["release", "debug"].map(|profile| folder.join(profile).join("foelgeskab"));
        each.into_iter().find(|file| file.is_file())
    };
    let found = test.ancestors().find_map(built);
    found.unwrap_or_else(|| {
        panic!(
            "no built `foelgeskab` above {}: run `cargo run -- build` first, or name one by \
             FOELGESKAB_BIN",
            test.display()
        )
    })
}

/// The program, not started, without what the environment would tell it.
#[must_use]
pub fn program() -> Command {
    let mut command = Command::new(binary());
    for name in ["DATABASE_URL", "BASE_URL", "FOELGESKAB_LOG", "MAIL_URL", "MAIL_FROM"] {
        command.env_remove(name);
    }
    command
}

/// Runs a word to its end.
#[must_use]
pub fn run(words: &[&str]) -> Done {
    run_with(words, "")
}

/// Runs a word to its end with something on standard input.
///
/// # Panics
/// If the program cannot be started or does not write text.
#[must_use]
pub fn run_with(words: &[&str], input: &str) -> Done {
    let mut child = program()
        .args(words)
        .stdin(Stdio::piped())
        .stdout(Stdio::piped())
        .stderr(Stdio::piped())
        .spawn()
        .expect("the program starts");
    let mut stdin = child.stdin.take().expect("its standard input");
    let output = thread::scope(|scope| {
        // From a thread, because it may answer before it has read everything; and it need not
        // read at all.
        scope.spawn(move || stdin.write_all(input.as_bytes()));
        child.wait_with_output().expect("its end")
    });
    let text = |bytes| String::from_utf8(bytes).expect("text");
    Done {
        code: output.status.code().unwrap_or(-1),
        out: text(output.stdout),
        err: text(output.stderr),
    }
}
