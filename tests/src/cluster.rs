//! A `PostgreSQL` server of one test's own, to be stopped and started: in a temporary folder, reached
//! by a socket in it. The tests' common server, which others use meanwhile, is left alone.

use std::{
    fs,
    os::unix::fs::chown,
    path::{Path, PathBuf},
    process::{Child, Command, Stdio},
    thread::sleep,
    time::Duration,
};

use rustix::process::{Pid, Signal, geteuid, kill_process};
use tempfile::TempDir;

use crate::database::Database;

/// The server. Ends when it is dropped.
#[derive(Debug)]
pub struct Cluster {
    folder: TempDir,
    programs: PathBuf,
    server: Child,
}

impl Cluster {
    /// A new one, ready to answer.
    ///
    /// # Panics
    /// If it does not start.
    #[must_use]
    pub fn start() -> Self {
        let (folder, programs) = (TempDir::new().expect("a folder"), programs());
        if geteuid().is_root() {
            let [user, group] = ["-u", "-g"].map(|which| number(which, "postgres"));
            chown(folder.path(), Some(user), Some(group)).expect("handed over");
        }
        let made = as_owner(&programs.join("initdb"))
            .args(["--username=postgres", "--auth=trust", "--encoding=UTF8", "--no-locale"])
            .args(["--no-sync", "--pgdata"])
            .arg(folder.path().join("data"))
            .output()
            .expect("initdb");
        assert!(made.status.success(), "{}", String::from_utf8_lossy(&made.stderr));
        let server = serve(&programs, folder.path());
        let cluster = Self { folder, programs, server };
        cluster.wait_until_ready();
        cluster
    }

    /// Its first database.
    #[must_use]
    pub fn database(&self) -> Database {
        let host = self.folder.path().display();
        Database::named(format!("postgres://postgres@localhost/postgres?host={host}"))
    }

    /// Stops it, whoever is connected.
    ///
    /// # Panics
    /// If it does not stop.
    pub fn stop(&mut self) {
        let id = i32::try_from(self.server.id()).ok().and_then(Pid::from_raw).expect("an id");
        kill_process(id, Signal::INT).expect("it is running");
        self.server.wait().expect("its end");
    }

    /// Starts it again.
    pub fn go_on(&mut self) {
        self.server = serve(&self.programs, self.folder.path());
        self.wait_until_ready();
    }

    fn wait_until_ready(&self) {
        for _ in 0..600 {
            let mut asked = Command::new(self.programs.join("pg_isready"));
            let asked = asked.arg("-q").arg("-h").arg(self.folder.path()).status();
            if asked.is_ok_and(|status| status.success()) {
                return;
            }
            sleep(Duration::from_millis(50));
        }
        panic!("the private PostgreSQL does not start");
    }
}

impl Drop for Cluster {
    fn drop(&mut self) {
        // What has ended already cannot be ended, and that is well.
        let id = i32::try_from(self.server.id()).ok().and_then(Pid::from_raw);
        let _ = id.map(|id| kill_process(id, Signal::INT));
        let _ = self.server.wait();
    }
}

fn serve(programs: &Path, folder: &Path) -> Child {
    as_owner(&programs.join("postgres"))
        .arg("-D")
        .arg(folder.join("data"))
        .arg("-k")
        .arg(folder)
        .args(["-c", "listen_addresses=", "-c", "fsync=off"])
        .stdin(Stdio::null())
        .stdout(Stdio::null())
        .stderr(Stdio::null())
        .spawn()
        .expect("PostgreSQL starts")
}

/// It refuses to run as root: then as the user of Debian's package.
fn as_owner(program: &Path) -> Command {
    if !geteuid().is_root() {
        return Command::new(program);
    }
    let [user, group] = ["-u", "-g"].map(|which| number(which, "postgres").to_string());
    let mut command = Command::new("setpriv");
    command.args(["--reuid", &user, "--regid", &group, "--clear-groups"]);
    // Should the test be killed, it ends too.
    command.args(["--pdeathsig", "INT", "--"]).arg(program).current_dir("/");
    command
}

fn number(which: &str, name: &str) -> u32 {
    let told = Command::new("id").args([which, name]).output().expect("id");
    String::from_utf8_lossy(&told.stdout).trim().parse().expect("PostgreSQL's user")
}

/// The folder with the programs: Debian's newest, else one on the `PATH`.
fn programs() -> PathBuf {
    let debian = fs::read_dir("/usr/lib/postgresql").into_iter().flatten().flatten();
    let newest = debian
        .map(|entry| entry.path().join("bin"))
        .filter(|bin| bin.join("initdb").is_file())
        .max();
    newest.unwrap_or_else(|| {
        let path = std::env::var_os("PATH").unwrap_or_default();
        let found = std::env::split_paths(&path).find(|folder| folder.join("initdb").is_file());
        found.expect("PostgreSQL's initdb")
    })
}
