//! The running program: started on a free port, ended by its own id.

use std::{
    fs::{self, File},
    io::{BufRead, BufReader},
    process::{Child, ChildStdout, ExitStatus, Stdio},
    thread,
};

use rustix::process::{Pid, Signal, kill_process};
use tempfile::NamedTempFile;

use crate::{TODAY, command};

/// A running `serve`. Ends when it is dropped.
#[derive(Debug)]
pub struct Server {
    /// Where it answers: `http://127.0.0.1:PORT`.
    pub address: String,
    child: Child,
    /// What it says on standard error.
    log: NamedTempFile,
    /// Kept open: writing to a closed pipe would end it.
    _out: BufReader<ChildStdout>,
}

impl Server {
    /// The demo on this database, with the calendar standing still.
    #[must_use]
    pub fn demo(url: &str) -> Self {
        Self::with(&["--database", url, "--demo", "--today", TODAY], &[])
    }

    /// `serve` with these words and this environment, ready to answer.
    ///
    /// # Panics
    /// If it does not get ready; with what it said.
    #[must_use]
    pub fn with(words: &[&str], environment: &[(&str, &str)]) -> Self {
        let log = NamedTempFile::new().expect("a file for the log");
        let mut child = command::program()
            .args(["serve", "--listen", "127.0.0.1:0"])
            .args(words)
            .envs(environment.iter().copied())
            .stdin(Stdio::null())
            .stdout(Stdio::piped())
            .stderr(File::create(log.path()).expect("a file for the log"))
            .spawn()
            .expect("the program starts");
        let mut out = BufReader::new(child.stdout.take().expect("its standard output"));
        let mut line = String::new();
        out.read_line(&mut line).expect("a line from the program");
        let Some(address) = line.trim_end().strip_prefix("listening on ") else {
            let _ = child.kill();
            let _ = child.wait();
            let log = fs::read_to_string(log.path()).unwrap_or_default();
            panic!("the program did not get ready: {line}\n{log}");
        };
        Self { address: address.to_owned(), child, log, _out: out }
    }

    /// What `serve` with these words says where it must not start.
    ///
    /// # Panics
    /// If it starts all the same.
    #[must_use]
    pub fn refused(words: &[&str]) -> command::Done {
        let mut child = command::program()
            .args(["serve", "--listen", "127.0.0.1:0"])
            .args(words)
            .stdin(Stdio::null())
            .stdout(Stdio::piped())
            .stderr(Stdio::piped())
            .spawn()
            .expect("the program starts");
        let mut line = String::new();
        let mut out = BufReader::new(child.stdout.take().expect("its standard output"));
        out.read_line(&mut line).expect("its end, or a line");
        if !line.is_empty() {
            let _ = child.kill();
            let _ = child.wait();
            panic!("serve {words:?} starts: {line}");
        }
        let ended = child.wait_with_output().expect("its end");
        let err = String::from_utf8(ended.stderr).expect("text");
        command::Done { code: ended.status.code().unwrap_or(-1), out: line, err }
    }

    /// The process's id.
    #[must_use]
    pub fn id(&self) -> u32 {
        self.child.id()
    }

    /// What it has said on standard error so far.
    #[must_use]
    pub fn log(&self) -> String {
        fs::read_to_string(self.log.path()).unwrap_or_default()
    }

    /// Ends it at once, without a chance to tidy up.
    pub fn kill(&mut self) {
        // What has ended already cannot be killed, and that is well.
        let _ = self.child.kill();
        let _ = self.child.wait();
    }

    /// Ends the demo at once and starts it anew on its database, at another address.
    pub fn kill_and_start(&mut self, url: &str) -> String {
        self.kill();
        *self = Self::demo(url);
        self.address.clone()
    }

    /// Asks it to end.
    ///
    /// # Panics
    /// If it is gone already.
    pub fn terminate(&self) {
        let id = i32::try_from(self.child.id()).ok().and_then(Pid::from_raw).expect("an id");
        kill_process(id, Signal::TERM).expect("it is running");
    }

    /// Waits for its end.
    ///
    /// # Panics
    /// If its end cannot be known.
    pub fn wait(&mut self) -> ExitStatus {
        self.child.wait().expect("its end")
    }
}

impl Drop for Server {
    fn drop(&mut self) {
        self.kill();
        if thread::panicking() && !self.log().is_empty() {
            eprintln!("the program said:\n{}", self.log());
        }
    }
}
