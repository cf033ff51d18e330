//! The disk is full, over and over, and free again: a small file system in memory, filled to its end.

use std::{
    fs::{self, File},
    io::Write,
    path::PathBuf,
    process::Command,
    sync::atomic::{AtomicUsize, Ordering},
    thread::sleep,
    time::{Duration, Instant},
};

use tempfile::TempDir;
use tests::{World, database::Database, rounds, server::Server};

use super::writers::{all_there_once, meanwhile};

/// Longer than anybody waits for a write that has to fail or succeed.
const PATIENCE: Duration = Duration::from_secs(20);

/// A small disk, with room for what hundreds of rounds save. Gone when dropped.
struct Disk(TempDir);

impl Disk {
    /// Nothing where this machine lets us mount nothing.
    fn mount() -> Option<Self> {
        let folder = TempDir::new().expect("a folder");
        let done = Command::new("mount")
            .args(["-t", "tmpfs", "-o", "size=256m", "tmpfs"])
            .arg(folder.path())
            .output();
        done.is_ok_and(|done| done.status.success()).then(|| Self(folder))
    }

    fn filler(&self) -> PathBuf {
        self.0.path().join("filler")
    }

    /// To the last byte.
    fn fill(&self) {
        let mut file = File::create(self.filler()).expect("a file");
        for size in [64 * 1024, 512, 1] {
            while file.write_all(&vec![7; size]).is_ok() {}
        }
    }

    fn free(&self) {
        fs::remove_file(self.filler()).expect("it was full");
    }
}

impl Drop for Disk {
    fn drop(&mut self) {
        // Also while the program still has files open.
        let _ = Command::new("umount").arg("-l").arg(self.0.path()).output();
    }
}

#[test]
fn a_full_disk_loses_nothing_and_is_got_over() {
    let Some(disk) = Disk::mount() else {
        eprintln!("left out: nothing may be mounted here (the test needs to be root)");
        return;
    };
    let database = Database::at(&disk.0.path().join("small.db"));
    let world = World { server: Server::demo(&database.url), database };
    let reader = world.nobody();
    let saved = meanwhile(&world, |all| {
        for round in 0..rounds(5, 200) {
            wait(&all.saved, "nothing is saved before the disk is full");
            disk.fill();
            wait(&all.put_off, "a full disk is not noticed");
            // What needs no writing goes on.
            for path in ["/sign-in", "/help/effect", "/demo", "/healthz"] {
                assert_eq!(reader.get(path).status, 200, "round {round}: {path}");
            }
            disk.free();
            wait(&all.saved, "nothing is saved after the disk was full");
        }
    });
    all_there_once(&world, &saved);
}

/// Until it has happened once more.
fn wait(count: &AtomicUsize, otherwise: &str) {
    let (before, begun) = (count.load(Ordering::SeqCst), Instant::now());
    while count.load(Ordering::SeqCst) == before {
        assert!(begun.elapsed() < PATIENCE, "{otherwise}");
        sleep(Duration::from_millis(5));
    }
}
