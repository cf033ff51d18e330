//! What can go wrong in the store, told so that a caller can answer a person: wait, look again,
//! choose between two texts. What a page says about it stands in the locales.

use domain::{action::Action, measure::Observation};

/// Why the store could not do it.
#[derive(Debug, thiserror::Error)]
#[non_exhaustive]
pub enum StoreError {
    /// Others are writing: trying again in a moment helps.
    #[error("the database is busy; try again in a moment")]
    Busy,
    /// The database does not answer, or its file cannot be opened.
    #[error("the database cannot be reached: {0}")]
    Away(String),
    /// A row that is no sense in the vocabulary of `domain`.
    #[error("{table} {id:?}, column {column}: {reason}")]
    BadRow {
        /// The table (or view) it stands in.
        table: &'static str,
        /// The column that does not parse.
        column: &'static str,
        /// The row's id, or its owner's where it has none.
        id: String,
        /// What is wrong with it.
        reason: String,
    },
    /// It is not there, or not in the case that was granted.
    #[error("there is no such thing in this case")]
    NotFound,
    /// The measurement was corrected already; this is the one that stands now.
    #[error("the measurement was corrected already")]
    Conflict(Box<Observation>),
    /// The action was changed by somebody else; this is how it stands now.
    #[error("the action was changed by somebody else")]
    Changed(Box<Action>),
    /// A new row has an id that is taken.
    #[error("{table}: the id {id:?} is there already")]
    Exists {
        /// The table.
        table: &'static str,
        /// The id.
        id: String,
    },
    /// What was asked for breaks a rule of the store, in words for whoever runs it.
    #[error("{0}")]
    Refused(String),
    /// The database refused a statement: a fault in the program or in the database.
    #[error("the database refused: {0}")]
    Broken(sqlx::Error),
}

/// A new row that came without an id.
pub(crate) fn without_id(what: &str) -> StoreError {
    StoreError::Refused(format!("a {what} needs an id to be kept"))
}

/// What every function of the store answers.
pub type Result<T, E = StoreError> = std::result::Result<T, E>;

impl From<sqlx::Error> for StoreError {
    fn from(error: sqlx::Error) -> Self {
        use sqlx::Error::{Database, Io, PoolClosed, PoolTimedOut, Tls, WorkerCrashed};
        match &error {
            PoolTimedOut => Self::Busy,
            Io(_) | Tls(_) | PoolClosed | WorkerCrashed => Self::Away(error.to_string()),
            Database(told) => match told.code().as_deref().map(meaning) {
                Some(Meaning::Busy) => Self::Busy,
                Some(Meaning::Away) => Self::Away(told.message().to_owned()),
                _ => Self::Broken(error),
            },
            _ => Self::Broken(error),
        }
    }
}

impl From<std::io::Error> for StoreError {
    fn from(error: std::io::Error) -> Self {
        Self::Away(error.to_string())
    }
}

impl From<sqlx::migrate::MigrateError> for StoreError {
    fn from(error: sqlx::migrate::MigrateError) -> Self {
        use sqlx::migrate::MigrateError::{Dirty, Execute, ExecuteMigration, VersionMissing};
        match error {
            Execute(error) | ExecuteMigration(error, _) => error.into(),
            VersionMissing(version) => Self::Refused(format!(
                "the database was made by a newer version of the program (migration {version})"
            )),
            Dirty(version) => Self::Refused(format!("migration {version} was left half-done")),
            other => Self::Refused(format!("migrations: {other}")),
        }
    }
}

enum Meaning {
    Busy,
    Away,
    Other,
}

/// `SQLite` tells result codes (sqlite.org/rescode.html), whose last byte is the kind, `PostgreSQL`
/// five-character states (appendix A of its manual).
fn meaning(code: &str) -> Meaning {
    if code.len() == 5 {
        return match code {
            // Serialization failure, deadlock, lock not available, too many connections.
            "40001" | "40P01" | "55P03" | "53300" => Meaning::Busy,
            // No such database, bad password, no such role.
            "3D000" | "28P01" | "28000" => Meaning::Away,
            // Connections, an operator's stop, no room left, faults of the disk.
            _ if ["08", "57P", "53", "58"].iter().any(|class| code.starts_with(class)) => {
                Meaning::Away
            }
            _ => Meaning::Other,
        };
    }
    match code.parse::<u32>().map(|code| code & 0xff) {
        // Busy, locked, and the same while a log is made.
        Ok(5 | 6 | 15) => Meaning::Busy,
        // Read-only, I/O error, disk full, cannot open, not a database.
        Ok(8 | 10 | 13 | 14 | 26) => Meaning::Away,
        _ => Meaning::Other,
    }
}

#[cfg(test)]
mod tests {
    use super::{Meaning, meaning};

    #[test]
    fn every_kind_of_a_code_means_the_same() {
        // Busy and its snapshot; an I/O error while writing and while syncing; a full disk.
        for code in ["5", "517", "40001", "53300"] {
            assert!(matches!(meaning(code), Meaning::Busy), "{code}");
        }
        for code in ["10", "778", "1034", "13", "57P01", "53100", "58030", "08006"] {
            assert!(matches!(meaning(code), Meaning::Away), "{code}");
        }
        for code in ["1", "19", "2067", "11", "23505", "42601"] {
            assert!(matches!(meaning(code), Meaning::Other), "{code}");
        }
    }
}
