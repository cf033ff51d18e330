//! What each word on the command line does.

pub mod data;
pub mod demo;
pub mod effect;
pub mod key;
pub mod look;
pub mod person;
pub mod seed;
pub mod serve;
pub mod setting;

use std::{
    io::{self, Write},
    mem,
    path::{Path, PathBuf},
    sync::{Mutex, PoisonError},
    time::Duration,
};

use anyhow::{Context, bail};
use store::{Db, StoreError};
use tempfile::NamedTempFile;

/// Opens a database that is there already: a name that was mistyped is no empty database.
async fn open_used(url: &str) -> anyhow::Result<Db> {
    if let Some(path) = file_of(url).filter(|path| !path.exists()) {
        bail!("there is no database {}; name it with --database", path.display());
    }
    open(url).await
}

/// The file of a database that is one.
fn file_of(url: &str) -> Option<PathBuf> {
    let path = url.strip_prefix("sqlite:")?;
    let path = path.strip_prefix("//").unwrap_or(path);
    let path = path.split('?').next().unwrap_or(path);
    (!path.is_empty() && !path.starts_with(":memory:")).then(|| path.into())
}

/// A file beside another, for its owner alone, that is written whole and can take the other's place.
fn written_beside(path: &Path, text: &str) -> io::Result<NamedTempFile> {
    let folder = path.parent().filter(|folder| !folder.as_os_str().is_empty());
    let mut file = NamedTempFile::new_in(folder.unwrap_or(Path::new(".")))?;
    file.write_all(text.as_bytes())?;
    file.as_file().sync_all()?;
    Ok(file)
}

/// Opens a database and brings it to this version's shape.
async fn open(url: &str) -> anyhow::Result<Db> {
    let opened = async {
        let db = Db::open(url).await?;
        db.migrate().await?;
        Ok::<_, StoreError>(db)
    };
    let db = opened.await.with_context(|| format!("cannot open {}", place(url)))?;
    OPENED.lock().unwrap_or_else(PoisonError::into_inner).push(db.clone());
    Ok(db)
}

/// What this process has opened, until it is done with it.
static OPENED: Mutex<Vec<Db>> = Mutex::new(Vec::new());

/// How long a connection that is still at work is waited for.
const CLOSING: Duration = Duration::from_secs(1);

/// Closes what was opened: a database in a file is whole in that one file then, whoever copies it.
pub async fn close() {
    let opened = mem::take(&mut *OPENED.lock().unwrap_or_else(PoisonError::into_inner));
    for db in opened {
        // Cut short, nothing is lost: what is not folded in yet lies beside the file.
        let _ = tokio::time::timeout(CLOSING, db.close()).await;
    }
}

/// Which database, without the password that its address may hold.
fn place(url: &str) -> String {
    let bare = url.split('?').next().unwrap_or(url);
    match (bare.split_once("://"), bare.rsplit_once('@')) {
        (Some((engine, _)), Some((_, place))) => format!("{engine}://…@{place}"),
        _ => bare.to_owned(),
    }
}
