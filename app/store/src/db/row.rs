//! A row of either engine, read by column name as one of the four types that both share.

use sqlx::{Decode, Row as _, Type, postgres::PgRow, sqlite::SqliteRow};

use super::{fields::Fields, param::Param};
use crate::Result;

/// The rows that a statement gave.
pub(crate) enum Rows {
    Sqlite(Vec<SqliteRow>),
    Postgres(Vec<PgRow>),
}

impl Rows {
    /// Each row read as a `T`.
    pub(crate) fn read<T>(
        &self,
        table: &'static str,
        mut read: impl FnMut(Fields<'_>) -> Result<T>,
    ) -> Result<Vec<T>> {
        match self {
            Self::Sqlite(rows) => {
                rows.iter().map(|row| read(Fields::new(table, Row::Sqlite(row)))).collect()
            }
            Self::Postgres(rows) => {
                rows.iter().map(|row| read(Fields::new(table, Row::Postgres(row)))).collect()
            }
        }
    }
}

/// One row.
#[derive(Clone, Copy)]
pub(crate) enum Row<'r> {
    Sqlite(&'r SqliteRow),
    Postgres(&'r PgRow),
}

impl<'r> Row<'r> {
    pub(crate) fn text(&self, column: &str) -> Result<Option<&'r str>, String> {
        self.value(column)
    }

    pub(crate) fn whole(&self, column: &str) -> Result<Option<i64>, String> {
        self.value(column)
    }

    pub(crate) fn real(&self, column: &str) -> Result<Option<f64>, String> {
        self.value(column)
    }

    pub(crate) fn truth(&self, column: &str) -> Result<Option<bool>, String> {
        self.value(column)
    }

    fn value<T>(&self, column: &str) -> Result<Option<T>, String>
    where
        T: Decode<'r, sqlx::Sqlite>
            + Type<sqlx::Sqlite>
            + Decode<'r, sqlx::Postgres>
            + Type<sqlx::Postgres>,
    {
        let value = match *self {
            Self::Sqlite(row) => row.try_get(column),
            Self::Postgres(row) => row.try_get(column),
        };
        value.map_err(|fault| fault.to_string())
    }

    /// The first column, which names the row in a fault.
    pub(crate) fn first(&self) -> String {
        let first: Result<Option<&str>, _> = match *self {
            Self::Sqlite(row) => row.try_get(0),
            Self::Postgres(row) => row.try_get(0),
        };
        first.ok().flatten().unwrap_or("?").to_owned()
    }
}

/// The values of a statement as an engine takes them.
pub(crate) fn arguments<A: sqlx::Arguments>(params: Vec<Param>) -> Result<A, sqlx::Error>
where
    Option<String>: for<'q> sqlx::Encode<'q, A::Database> + Type<A::Database>,
    Option<i64>: for<'q> sqlx::Encode<'q, A::Database> + Type<A::Database>,
    Option<f64>: for<'q> sqlx::Encode<'q, A::Database> + Type<A::Database>,
    Option<bool>: for<'q> sqlx::Encode<'q, A::Database> + Type<A::Database>,
{
    let mut arguments = A::default();
    for param in params {
        match param {
            Param::Text(value) => arguments.add(value),
            Param::Whole(value) => arguments.add(value),
            Param::Real(value) => arguments.add(value),
            Param::Truth(value) => arguments.add(value),
        }
        .map_err(sqlx::Error::Encode)?;
    }
    Ok(arguments)
}
