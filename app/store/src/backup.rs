//! Backups of the whole database: always a `SQLite` file, whichever engine it is of, so that a
//! backup of one engine can be restored to the other. Sessions are not restored: who was signed
//! in signs in again.

use std::path::{Path, PathBuf};

use crate::{Db, Result, StoreError, settings, verify};

mod copy;

/// Writes a copy of the database to a new file, of one moment, while others go on.
///
/// # Errors
/// [`StoreError::Refused`] where the file is there already, or its folder is not; nothing is
/// half-written.
pub async fn to_file(db: &Db, path: &Path) -> Result<()> {
    if path.exists() {
        return Err(StoreError::Refused(format!("{} is there already", path.display())));
    }
    let folder = path.parent().filter(|folder| !folder.as_os_str().is_empty() && !folder.is_dir());
    if let Some(folder) = folder {
        let folder = folder.display();
        return Err(StoreError::Refused(format!("there is no folder {folder}; make it first")));
    }
    let part = beside(path, "part");
    let written = write(db, &part).await.and_then(|()| {
        std::fs::File::open(&part)?.sync_all()?;
        Ok(std::fs::rename(&part, path)?)
    });
    if written.is_err() {
        remove(&part);
    }
    written
}

async fn write(db: &Db, part: &Path) -> Result<()> {
    remove(part);
    if db.copy_file(part).await? {
        return Ok(());
    }
    let copy = Db::open(&format!("sqlite:{}", part.display())).await?;
    copy.migrate().await?;
    let (mut from, mut to) = (db.read().await?, copy.write().await?.housekeeping());
    copy::columns(&mut to).await?.copy(&mut from, &mut to).await?;
    to.commit().await?;
    // The file must be whole without its log.
    copy.close().await;
    Ok(())
}

/// Puts a backup into an empty database of either engine. A backup of an older version of the
/// program is brought to this one on the way; the file itself stays as it is.
///
/// # Errors
/// [`StoreError::Refused`] where the database is not empty, or the file is not a backup that is
/// whole; nothing is kept then.
pub async fn restore(db: &Db, path: &Path) -> Result<()> {
    if !db.is_empty().await? {
        return Err(StoreError::Refused("the database is not empty".into()));
    }
    let own = beside(path, "restoring");
    remove(&own);
    let restored = match std::fs::copy(path, &own) {
        Ok(_) => read(db, &own).await,
        Err(fault) => Err(fault.into()),
    };
    remove(&own);
    restored
}

async fn read(db: &Db, own: &Path) -> Result<()> {
    let backup = Db::open(&format!("sqlite:{}", own.display())).await?;
    let mut from = backup.read().await?;
    if !copy::is_backup(&mut from).await? {
        return Err(StoreError::Refused("the file is not a backup".into()));
    }
    drop(from);
    backup.migrate().await?;
    let mut from = backup.read().await?;
    if let Some(fault) = verify::run(&mut from).await?.first() {
        return Err(StoreError::Refused(format!("the backup is not whole: {fault}")));
    }
    let mut to = db.write().await?.housekeeping();
    if settings::is_demo(&mut to).await? && !settings::is_demo(&mut from).await? {
        return Err(StoreError::Refused("the database is a demo and the backup is not".into()));
    }
    copy::columns(&mut from).await?.copy(&mut from, &mut to).await?;
    to.commit().await?;
    drop(from);
    backup.close().await;
    Ok(())
}

fn beside(path: &Path, ending: &str) -> PathBuf {
    let mut name = path.as_os_str().to_owned();
    name.push(".");
    name.push(ending);
    name.into()
}

/// A file of ours that is done with, and what the engine keeps beside it.
fn remove(path: &Path) {
    let name = path.as_os_str();
    for ending in ["", "-wal", "-shm", "-journal"] {
        let mut name = name.to_owned();
        name.push(ending);
        // It need not be there.
        let _ = std::fs::remove_file(name);
    }
}
