//! As whom the private `PostgreSQL` runs: as ourselves, or, because it refuses root, as somebody
//! with fewer rights.

use anyhow::{Context, Result};
use std::os::unix::fs::chown;
use std::path::Path;
use std::process::Command;

/// Who owns the cluster.
pub enum Owner {
    /// Whoever runs the tests.
    Ourselves,
    /// Another user of the system, by number.
    Other { user: u32, group: u32 },
}

impl Owner {
    /// Ourselves unless we are root; then `postgres`, where Debian's package has made that user.
    pub fn find() -> Result<Owner> {
        if !rustix::process::geteuid().is_root() {
            return Ok(Owner::Ourselves);
        }
        let user = ["postgres", "nobody"].into_iter().find_map(|name| {
            Some(Owner::Other { user: number("-u", name)?, group: number("-g", name)? })
        });
        user.context("PostgreSQL does not run as root, and there is no user postgres or nobody")
    }

    /// Hands over a folder that we have made.
    pub fn give(&self, folder: &Path) -> Result<()> {
        if let Owner::Other { user, group } = self {
            chown(folder, Some(*user), Some(*group))?;
        }
        Ok(())
    }

    /// A program that runs as the owner.
    pub fn command(&self, program: &Path) -> Command {
        let Owner::Other { user, group } = self else { return Command::new(program) };
        let mut command = Command::new("setpriv");
        command
            .args(["--reuid", &user.to_string(), "--regid", &group.to_string(), "--clear-groups"])
            // Should we be killed, it ends too.
            .args(["--pdeathsig", "INT", "--"])
            .arg(program)
            // Root's own folder may be closed to it.
            .current_dir("/");
        command
    }
}

fn number(which: &str, name: &str) -> Option<u32> {
    let answer = Command::new("id").args([which, name]).output().ok()?;
    String::from_utf8(answer.stdout).ok()?.trim().parse().ok()
}
