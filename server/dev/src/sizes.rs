//! How long our files are: a median of at most 100 lines, and none above 300.

use anyhow::{Result, ensure};
use std::fs;
use std::process::Command;

use crate::paths;

const MEDIAN: usize = 100;
const CEILING: usize = 300;

/// Looks at every Rust and CSS file that git knows.
pub fn check() -> Result<()> {
    let listed = Command::new("git")
        .args(["ls-files", "-z", "*.rs", "*.css"])
        .current_dir(paths::root())
        .output()?;
    ensure!(listed.status.success(), "git ls-files: {}", String::from_utf8_lossy(&listed.stderr));
    let names = String::from_utf8(listed.stdout)?;
    let files: Vec<(usize, &str)> = names
        .split_terminator('\0')
        // What is deleted but not yet committed has no length.
        .filter_map(|name| Some((lines(&fs::read_to_string(paths::root().join(name)).ok()?), name)))
        .collect();
    let verdict = judge(&files);
    eprintln!("{} files, median {} lines", files.len(), verdict.median);
    for (lines, name) in &verdict.too_long {
        eprintln!("{name}: {lines} lines, {CEILING} at most");
    }
    ensure!(verdict.too_long.is_empty(), "files above {CEILING} lines");
    ensure!(verdict.median <= MEDIAN, "the median is above {MEDIAN} lines");
    Ok(())
}

struct Verdict<'a> {
    median: usize,
    too_long: Vec<(usize, &'a str)>,
}

fn judge<'a>(files: &[(usize, &'a str)]) -> Verdict<'a> {
    let mut lengths: Vec<usize> = files.iter().map(|(lines, _)| *lines).collect();
    lengths.sort_unstable();
    Verdict {
        median: lengths.get(lengths.len() / 2).copied().unwrap_or(0),
        too_long: files.iter().filter(|(lines, _)| *lines > CEILING).copied().collect(),
    }
}

fn lines(text: &str) -> usize {
    text.lines().count()
}

#[cfg(test)]
mod tests {
    use super::{judge, lines};

    #[test]
    fn a_last_line_counts_with_and_without_its_end() {
        assert_eq!(lines("one\ntwo\n"), 2);
        assert_eq!(lines("one\ntwo"), 2);
        assert_eq!(lines(""), 0);
    }

    #[test]
    fn the_ceiling_itself_is_allowed() {
        let verdict = judge(&[(300, "long.rs"), (301, "longer.rs"), (5, "short.css")]);
        assert_eq!(verdict.too_long, [(301, "longer.rs")]);
        assert_eq!(verdict.median, 300);
    }
}
