//! Lists to take along, as comma-separated values.

use axum::{
    http::header,
    response::{IntoResponse, Response},
};

use crate::refusal::Refusal;

/// A file of these rows, the heads of the columns first.
///
/// # Errors
/// [`Refusal::Broken`] if a row has not as many fields as there are columns.
pub fn answer<const COLUMNS: usize>(
    name: &str,
    head: [&str; COLUMNS],
    rows: impl IntoIterator<Item = [String; COLUMNS]>,
) -> Result<Response, Refusal> {
    let mut file = csv::Writer::from_writer(Vec::new());
    for row in std::iter::once(head.map(str::to_owned)).chain(rows) {
        file.write_record(row).map_err(|_| Refusal::Broken)?;
    }
    let file = file.into_inner().map_err(|_| Refusal::Broken)?;
    let headers = [
        (header::CONTENT_TYPE, "text/csv; charset=utf-8".to_owned()),
        (header::CONTENT_DISPOSITION, format!("attachment; filename=\"{name}\"")),
    ];
    Ok((headers, file).into_response())
}
