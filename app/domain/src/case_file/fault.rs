//! Faults of a case file, and the list they are gathered in.

use std::{collections::BTreeSet, fmt};

use super::path::Path;

/// So many are told: a file with more is not a case file with mistakes, and is not read on.
const MOST: usize = 10_000;

/// One thing that is wrong with a case file: where, what, and what to do.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Fault {
    /// Where it stands, such as `cases[2].goals[0].rank`; empty for the file as a whole.
    pub path: String,
    /// What is wrong, in English, for somebody at a command line.
    pub reason: String,
}

impl fmt::Display for Fault {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        if self.path.is_empty() {
            f.write_str(&self.reason)
        } else {
            write!(f, "{}: {}", self.path, self.reason)
        }
    }
}

/// The faults found so far.
#[derive(Default)]
pub(super) struct Faults {
    told: Vec<Fault>,
    more: bool,
    /// Paths of what could not be read and has a stand-in: its meaning is nobody's fault.
    unread: BTreeSet<String>,
}

impl Faults {
    /// Tells a fault, unless it is about something that could not even be read.
    pub(super) fn tell(&mut self, at: &Path<'_>, reason: impl Into<String>) {
        let path = at.to_string();
        if self.covered(&path) {
            return;
        }
        self.add(path, reason.into());
    }

    /// Tells that something cannot be read, so that a stand-in takes its place.
    pub(super) fn unreadable(&mut self, at: &Path<'_>, reason: impl Into<String>) {
        let path = at.to_string();
        if self.unread.len() < MOST {
            self.unread.insert(path.clone());
        }
        self.add(path, reason.into());
    }

    /// Whether what stands here is a stand-in, or part of one.
    pub(super) fn is_unread(&self, at: &Path<'_>) -> bool {
        !self.unread.is_empty() && self.covered(&at.to_string())
    }

    /// Whether what stands here, or any part of it, is a stand-in.
    pub(super) fn is_doubtful(&self, at: &Path<'_>) -> bool {
        if self.unread.is_empty() {
            return false;
        }
        let path = at.to_string();
        let within = |unread: &String| unread[path.len()..].starts_with(['.', '[']);
        let mut from_here = self.unread.range(path.clone()..);
        self.covered(&path)
            || from_here.by_ref().take_while(|unread| unread.starts_with(&path)).any(within)
    }

    /// Whether there are so many that nobody needs to look for more.
    pub(super) fn are_too_many(&self) -> bool {
        self.more
    }

    /// The value, if nothing is wrong; else every fault.
    pub(super) fn none_or<T>(mut self, value: T) -> Result<T, Vec<Fault>> {
        if self.told.is_empty() {
            return Ok(value);
        }
        if self.are_too_many() {
            let reason = format!("there are more than {MOST} faults; mend these first");
            self.told.push(Fault { path: String::new(), reason });
        }
        Err(self.told)
    }

    fn add(&mut self, path: String, reason: String) {
        if self.told.len() < MOST {
            self.told.push(Fault { path, reason });
        } else {
            self.more = true;
        }
    }

    fn covered(&self, path: &str) -> bool {
        let starts = path.match_indices(['.', '[']).map(|(end, _)| &path[..end]);
        !self.unread.is_empty() && starts.chain([path]).any(|start| self.unread.contains(start))
    }
}
