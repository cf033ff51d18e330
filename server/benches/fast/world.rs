//! What is measured: the built program as its own process, on made-up databases that are kept from
//! one run to the next.

use std::{
    fs,
    io::{BufRead, BufReader},
    path::{Path, PathBuf},
    process::{Child, ChildStdout, Command, Stdio},
    time::{Duration, Instant},
};

use anyhow::{Context, Result, ensure};
use app::clock::Clock;
use tempfile::TempDir;
use ureq::Agent;

/// The program, and where databases are kept.
#[derive(Debug)]
pub(crate) struct World {
    program: PathBuf,
    folder: PathBuf,
    /// Databases of this run; gone afterwards.
    own: TempDir,
}

/// The program while it answers. Ends when dropped.
#[derive(Debug)]
pub(crate) struct Running {
    /// `http://127.0.0.1:PORT`
    pub(crate) address: String,
    child: Child,
    /// Kept open: writing to a closed pipe would end it.
    _out: BufReader<ChildStdout>,
}

impl World {
    pub(crate) fn open(program: &Path, folder: &Path) -> Result<Self> {
        ensure!(program.is_file(), "{} is not there", program.display());
        fs::create_dir_all(folder)?;
        let own = TempDir::new_in(folder)?;
        Ok(Self { program: program.to_owned(), folder: folder.to_owned(), own })
    }

    /// A database with so many cases, of this run alone: what one measurement writes, none of the
    /// others reads.
    pub(crate) fn cases(&self, cases: u32, name: &str) -> Result<PathBuf> {
        let kept = self.folder.join(format!("{cases}-{}.db", Clock::Machine.today()));
        if !kept.is_file() {
            eprintln!("making up {cases} cases; kept in {}", self.folder.display());
            let fresh = self.own.path().join(format!("{cases}.db"));
            let done = Command::new(&self.program)
                .args(["seed", &cases.to_string(), "--database", &url(&fresh)])
                .stdout(Stdio::null())
                .status()?;
            ensure!(done.success(), "seed {cases} ended with {done}");
            fs::rename(&fresh, &kept)?;
        }
        let copy = self.own.path().join(name);
        fs::copy(&kept, &copy)?;
        Ok(copy)
    }

    /// Starts it on a database: also how long until it was ready.
    pub(crate) fn start(&self, database: &Path) -> Result<(Running, Duration)> {
        let begun = Instant::now();
        let mut child = Command::new(&self.program)
            .args(["serve", "--demo", "--listen", "127.0.0.1:0", "--database", &url(database)])
            .env_remove("FOELGESKAB_LOG")
            .stdin(Stdio::null())
            .stdout(Stdio::piped())
            .spawn()?;
        let mut out = BufReader::new(child.stdout.take().context("it has no output")?);
        let mut line = String::new();
        out.read_line(&mut line)?;
        let took = begun.elapsed();
        let address = line.trim_end().strip_prefix("listening on ").map(str::to_owned);
        let address = address.with_context(|| format!("it did not start: {line}"))?;
        Ok((Running { address, child, _out: out }, took))
    }
}

/// A database file as the program takes it.
pub(crate) fn url(database: &Path) -> String {
    format!("sqlite:{}", database.display())
}

impl Running {
    /// Signs somebody in: what their browser sends from then on.
    pub(crate) fn sign_in(&self, person: &str) -> Result<String> {
        let answer = agent()
            .post(format!("{}/do/session/demo", self.address))
            .header("sec-fetch-site", "same-origin")
            .send_form([("person", person)])?;
        let cookie = answer.headers().get("set-cookie").context("no cookie")?.to_str()?;
        Ok(cookie.split(';').next().unwrap_or_default().to_owned())
    }

    /// A page or file as it comes over the network, compressed where `coding` is taken.
    pub(crate) fn get(&self, path: &str, cookie: &str, coding: &str) -> Result<Vec<u8>> {
        let mut answer = agent()
            .get(format!("{}{path}", self.address))
            .header("cookie", cookie)
            .header("accept-encoding", coding)
            .call()?;
        ensure!(answer.status() == 200, "{path}: {}", answer.status());
        Ok(answer.body_mut().read_to_vec()?)
    }

    /// Megabytes that it holds in memory.
    pub(crate) fn memory(&self) -> Result<f64> {
        let status = fs::read_to_string(format!("/proc/{}/status", self.child.id()))?;
        let line = status.lines().find_map(|line| line.strip_prefix("VmRSS:"));
        let kilobytes = line.context("no VmRSS")?.trim().trim_end_matches(" kB");
        Ok(kilobytes.parse::<f64>()? / 1024.0)
    }
}

fn agent() -> Agent {
    let config = Agent::config_builder()
        .http_status_as_error(false)
        .max_redirects(0)
        .max_redirects_will_error(false);
    config.build().into()
}

impl Drop for Running {
    fn drop(&mut self) {
        // What has ended already cannot be ended, and that is well.
        let _ = self.child.kill();
        let _ = self.child.wait();
    }
}
