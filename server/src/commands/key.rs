//! Where the key lies that the children's own notes are sealed with: named outright, else in a file
//! beside the database, made at the first start and readable by its owner alone.

use std::{
    fs,
    io::{self, ErrorKind},
    path::{Path, PathBuf},
};

use anyhow::{Context, anyhow};
use app::{cookies::new_token, seal::Key};

use super::{file_of, written_beside};

/// What is wrong with a key that was found.
const NONE: &str = "is no key: 64 hexadecimal digits";

/// The key, if there is one to be had: a server of databases gets none by itself, for several
/// processes must have the same.
///
/// # Errors
/// If what was named or found is no key, or none can be written.
pub fn find(named: Option<&str>, database: &str) -> anyhow::Result<Option<Key>> {
    if let Some(named) = named {
        return Key::read(named).map(Some).with_context(|| format!("FOELGESKAB_KEY {NONE}"));
    }
    beside(database).map(|path| in_file(&path)).transpose()
}

/// A key for a demo that is thrown away.
///
/// # Errors
/// If the machine has no randomness to give.
pub fn passing() -> anyhow::Result<Key> {
    Ok(made()?.1)
}

/// A new key, and how it is written.
fn made() -> anyhow::Result<(String, Key)> {
    let written = new_token().map_err(|_| anyhow!("no randomness for a key"))?;
    let key = Key::read(&written).with_context(|| format!("what was made {NONE}"))?;
    Ok((written, key))
}

/// The file that belongs to a database's file.
fn beside(database: &str) -> Option<PathBuf> {
    let mut name = file_of(database)?.into_os_string();
    name.push(".key");
    Some(name.into())
}

fn in_file(path: &Path) -> anyhow::Result<Key> {
    if !path.exists() {
        let (written, _) = made()?;
        write_new(path, &written).with_context(|| format!("cannot write {}", path.display()))?;
    }
    // Also where another process was quicker.
    let found =
        fs::read_to_string(path).with_context(|| format!("cannot read {}", path.display()))?;
    Key::read(&found).with_context(|| format!("{} {NONE}", path.display()))
}

/// Writes a file for its owner alone, all of it or none, unless it is there already.
fn write_new(path: &Path, text: &str) -> io::Result<()> {
    match written_beside(path, text)?.persist_noclobber(path) {
        Err(fault) if fault.error.kind() != ErrorKind::AlreadyExists => Err(fault.error),
        _ => Ok(()),
    }
}

#[cfg(test)]
mod tests {
    use std::os::unix::fs::PermissionsExt;

    use super::*;

    #[test]
    fn it_lies_beside_the_database_for_its_owner_alone_and_stays() {
        let folder = tempfile::tempdir().expect("a folder");
        let database = format!("sqlite:{}", folder.path().join("plan.db").display());
        let key = find(None, &database).expect("made").expect("a key");
        let path = folder.path().join("plan.db.key");
        let mode = fs::metadata(&path).expect("the file").permissions().mode();
        assert_eq!(mode & 0o777, 0o600);
        let again = find(None, &database).expect("found").expect("a key");
        assert_eq!(again.name(), key.name());
        let named = find(Some(&"1".repeat(64)), &database).expect("read").expect("a key");
        assert_ne!(named.name(), key.name(), "what is named comes first");
        fs::write(&path, "nonsense").expect("written");
        assert!(find(None, &database).is_err(), "no other is made in its place");
    }

    #[test]
    fn a_server_of_databases_gets_none_by_itself() {
        assert!(find(None, "postgres://plan.example/plan").expect("nothing wrong").is_none());
        assert!(find(Some("short"), "postgres://plan.example/plan").is_err());
    }
}
