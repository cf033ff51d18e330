//! A private `PostgreSQL` cluster for one test run: in a temporary folder, reached by a socket in
//! it, gone at the end. The system's own `PostgreSQL` is not touched.

use anyhow::{Context, Result, bail, ensure};
use rustix::process::{Pid, Signal, kill_process};
use std::fs::{self, File};
use std::os::unix::process::CommandExt;
use std::path::{Path, PathBuf};
use std::process::{Child, Command, Stdio};
use std::thread::sleep;
use std::time::Duration;

use crate::owner::Owner;
use crate::{packages, paths};

/// Nothing in it must outlive the run: durability is off.
const SETTINGS: [&str; 5] = [
    "listen_addresses=",
    "max_connections=200",
    "fsync=off",
    "synchronous_commit=off",
    "full_page_writes=off",
];
/// Where Debian's package would make a cluster of its own, and start it.
const DEBIAN_CLUSTER: &str = "/etc/postgresql-common/createcluster.d/foelgeskab.conf";

/// A running cluster. Dropping it ends and removes it.
pub struct Cluster {
    folder: tempfile::TempDir,
    server: Child,
}

/// Debian's packages for what is not there.
pub fn missing_packages() -> Vec<&'static str> {
    if programs().is_some() { Vec::new() } else { vec!["postgresql"] }
}

/// Installs packages of which `PostgreSQL` may be one, without a cluster of the system's.
pub fn install_quietly(names: &[&str]) -> Result<()> {
    if !names.contains(&"postgresql") || !packages::may_install() {
        return packages::install(names);
    }
    let file = Path::new(DEBIAN_CLUSTER);
    fs::create_dir_all(file.parent().context("no folder for PostgreSQL’s settings")?)?;
    fs::write(file, "create_main_cluster = false\n")?;
    let installed = packages::install(names);
    fs::remove_file(file)?;
    installed
}

/// The folder with `PostgreSQL`'s programs: the newest of Debian's, else what is on the `PATH`.
fn programs() -> Option<PathBuf> {
    let debian = fs::read_dir("/usr/lib/postgresql").into_iter().flatten().flatten();
    let version = |path: &PathBuf| path.file_name()?.to_str()?.parse::<u32>().ok();
    let newest = debian.map(|entry| entry.path()).max_by_key(version).map(|path| path.join("bin"));
    let found = newest.filter(|bin| bin.join("initdb").is_file());
    found.or_else(|| {
        let initdb = paths::program(&["initdb"])?.canonicalize().ok()?;
        initdb.parent().map(PathBuf::from)
    })
}

impl Cluster {
    /// Makes one and starts it.
    pub fn start() -> Result<Cluster> {
        let bin = programs().context("PostgreSQL’s initdb is neither on the PATH nor Debian’s")?;
        let folder = tempfile::Builder::new().prefix("foelgeskab-postgres-").tempdir()?;
        let data = folder.path().join("data");
        let owner = Owner::find()?;
        owner.give(folder.path())?;
        let made = owner
            .command(&bin.join("initdb"))
            .args(["--username=postgres", "--auth=trust", "--encoding=UTF8", "--no-locale"])
            .args(["--no-sync", "--pgdata"])
            .arg(&data)
            .output()?;
        ensure!(made.status.success(), "initdb: {}", String::from_utf8_lossy(&made.stderr));

        let log = File::create(folder.path().join("log"))?;
        let mut server = owner.command(&bin.join("postgres"));
        server.arg("-D").arg(&data).arg("-k").arg(folder.path());
        for setting in SETTINGS {
            server.args(["-c", setting]);
        }
        let server = server
            .stdin(Stdio::null())
            .stdout(log.try_clone()?)
            .stderr(log)
            // Ctrl-C is for the tests; this one ends after them.
            .process_group(0)
            .spawn()?;
        let mut cluster = Cluster { folder, server };
        cluster.wait_until_ready(&bin.join("pg_isready"))?;
        Ok(cluster)
    }

    /// A database on it whose user may make others.
    pub fn url(&self) -> String {
        format!("postgres://postgres@localhost/postgres?host={}", self.folder.path().display())
    }

    fn wait_until_ready(&mut self, pg_isready: &Path) -> Result<()> {
        for _ in 0..600 {
            let mut asked = Command::new(pg_isready);
            if asked.arg("-q").arg("-h").arg(self.folder.path()).status()?.success() {
                return Ok(());
            }
            if self.server.try_wait()?.is_some() {
                break;
            }
            sleep(Duration::from_millis(50));
        }
        let log = fs::read_to_string(self.folder.path().join("log")).unwrap_or_default();
        bail!("the private PostgreSQL does not start:\n{log}")
    }
}

impl Drop for Cluster {
    fn drop(&mut self) {
        // SIGINT is PostgreSQL's fast shutdown; the folder goes with its own drop. What fails
        // here has nobody left to tell.
        if let Some(id) = i32::try_from(self.server.id()).ok().and_then(Pid::from_raw) {
            let _ = kill_process(id, Signal::INT);
        }
        let _ = self.server.wait();
    }
}
