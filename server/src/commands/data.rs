//! Words about the data as a whole: migrate, verify, import, export, backup, restore.

use std::{
    fs,
    io::{self, Write},
    path::{Path, PathBuf},
};

use anyhow::{Context, bail};
use app::clock::Clock;
use domain::{case_file::CaseFile, id::CaseId};
use store::{backup, transfer, verify};

use super::{close, file_of, open, open_used, place, written_beside};

/// Brings the database to this version's shape; once is enough, twice does nothing.
pub async fn migrate(url: &str) -> anyhow::Result<()> {
    open(url).await.map(drop)
}

/// Says everything that is wrong with the database.
pub async fn verify(url: &str) -> anyhow::Result<()> {
    let db = open_used(url).await?;
    let faults = verify::run(&mut db.read().await?).await?;
    if faults.is_empty() {
        println!("the database is whole");
        return Ok(());
    }
    bail!("the database is not whole:\n{}", faults.join("\n"))
}

/// Reads case files in. A file with a fault changes nothing, and every fault is told.
pub async fn import(files: &[PathBuf], url: &str) -> anyhow::Result<()> {
    let mut parsed = Vec::new();
    for path in files {
        let name = path.display();
        let text = fs::read_to_string(path).with_context(|| format!("cannot read {name}"))?;
        let file = CaseFile::parse(&text).map_err(|faults| {
            let each: Vec<String> = faults.iter().map(|fault| format!("{name}: {fault}")).collect();
            anyhow::anyhow!("nothing was imported:\n{}", each.join("\n"))
        })?;
        parsed.push((path, file));
    }
    let db = open(url).await?;
    for (path, file) in parsed {
        let done = transfer::import(&db, &file, None, Clock::Machine.now()).await;
        done.with_context(|| format!("nothing of {} was imported", path.display()))?;
    }
    Ok(())
}

/// Writes everything, or one case, as a case file.
pub async fn export(case: Option<&CaseId>, out: Option<&Path>, url: &str) -> anyhow::Result<()> {
    let db = open_used(url).await?;
    let file = transfer::export(&mut db.read().await?, case, Clock::Machine.today()).await;
    let file = file.with_context(|| match case {
        Some(case) => format!("cannot export {case}: is there such a case in the database?"),
        None => "cannot export; is there anything in the database yet?".to_owned(),
    })?;
    let mut text = serde_json::to_string_pretty(&file)?;
    text.push('\n');
    match out {
        Some(path) => write_whole(path, &text),
        None => Ok(io::stdout().write_all(text.as_bytes())?),
    }
}

/// Writes a file for its owner alone, all of it or none: what was there before stays until then. A link
/// leads to the file it names.
fn write_whole(path: &Path, text: &str) -> anyhow::Result<()> {
    let to = fs::canonicalize(path).unwrap_or_else(|_| path.to_owned());
    // A pipe or a device is written to; it is not ours to take its place.
    let written = if to.exists() && !to.is_file() {
        fs::write(&to, text)
    } else {
        written_beside(&to, text).and_then(|file| Ok(file.persist(&to)?)).map(drop)
    };
    written.with_context(|| format!("cannot write {}", path.display()))
}

/// Copies the database while it runs.
pub async fn backup(file: &Path, url: &str) -> anyhow::Result<()> {
    Ok(backup::to_file(&open_used(url).await?, file).await?)
}

/// Puts a copy into an empty database.
pub async fn restore(file: &Path, url: &str) -> anyhow::Result<()> {
    if !file.is_file() {
        bail!("there is no backup {}; name the file that `backup` wrote", file.display());
    }
    let new = file_of(url).filter(|path| !path.exists());
    let restored = backup::restore(&open(url).await?, file).await;
    if let Some(new) = new.filter(|_| restored.is_err()) {
        // It was made for this, and nothing is in it.
        close().await;
        let _ = fs::remove_file(new);
    }
    let into = || format!("nothing of {} was restored into {}", file.display(), place(url));
    restored.with_context(into)
}
