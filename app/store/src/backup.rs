//! Backups of the whole database.

use std::path::Path;

use crate::{Db, Result, StoreError};

/// Writes a copy of the database to a new file, of one moment, while others go on.
///
/// # Errors
/// [`StoreError::Refused`] where the file is there already.
pub async fn to_file(db: &Db, path: &Path) -> Result<()> {
    let _ = (db, path);
    Err(StoreError::Refused("not here yet".into()))
}
