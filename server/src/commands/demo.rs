//! The demo: six families on a database of its own, with the calendar moved so that they are of
//! today. The mark on it cannot be removed, and other data are never touched.

use anyhow::{Context, bail};
use app::{clock::Clock, seal::Key};
use domain::case_file::CaseFile;
use jiff::{Unit, civil::Date};
use store::{db::Db, settings, transfer};
use tempfile::TempDir;

use super::{key, look, open};

/// The database where none is named.
pub const DEFAULT: &str = "sqlite:foelgeskab.db";

/// The demo cases, part of the binary.
const CASES: &str = include_str!("../../demo_cases.json");
/// Who keeps the organisation’s pages and settings, and is part of no case.
const OFFICE: &str = include_str!("../../demo_office.json");

/// A demo that is ready.
pub struct Demo {
    /// Its database.
    pub db: Db,
    /// What children's own notes are sealed with.
    pub key: Key,
    /// Keeps the folder of a throw-away database until the end.
    _folder: Option<TempDir>,
}

impl Demo {
    /// Opens a throw-away database, or a named one that is empty or already a demo.
    ///
    /// # Errors
    /// If the named database holds other data.
    pub async fn open(
        named: Option<&str>,
        secret: Option<&str>,
        clock: Clock,
    ) -> anyhow::Result<Self> {
        let folder = match named {
            Some(_) => None,
            None => Some(tempfile::tempdir().context("no folder for the demo's database")?),
        };
        let url = match (&folder, named) {
            (Some(folder), _) => format!("sqlite:{}", folder.path().join("demo.db").display()),
            (None, Some(named)) => named.to_owned(),
            (None, None) => DEFAULT.to_owned(),
        };
        let db = open(&url).await?;
        let mut tx = db.read().await?;
        let demo = settings::is_demo(&mut tx).await?;
        drop(tx);
        if !demo {
            if !db.is_empty().await? {
                bail!("the database holds data that are not a demo's: name an empty one, or none");
            }
            settings::mark_demo(&db).await?;
        }
        // Of a demo that was killed while it was made there is the mark alone.
        if db.is_empty().await? {
            for file in [CASES, OFFICE] {
                let file = moved(file, clock.today())?;
                transfer::import(&db, &file, None, clock.now()).await?;
            }
        }
        look::all(&db, clock).await?;
        // On a server of databases notes last as long as the program runs: it is a demo.
        let key = key::find(secret, &url)?.map_or_else(key::passing, Ok)?;
        Ok(Self { db, key, _folder: folder })
    }
}

/// A file of the demo, moved by whole weeks to today.
fn moved(file: &str, today: Date) -> anyhow::Result<CaseFile> {
    let file = CaseFile::parse(file).map_err(|faults| {
        let faults: Vec<String> = faults.iter().map(ToString::to_string).collect();
        anyhow::anyhow!("the demo cases: {}", faults.join("; "))
    })?;
    let days = file.as_of.until((Unit::Day, today))?.get_days();
    Ok(file.shifted(i64::from(days.div_euclid(7))))
}
