//! Lists to take along, as comma-separated values.

use axum::{
    http::header,
    response::{IntoResponse, Response},
};

use crate::{refusal::Refusal, ui::tongues};

/// A field that no spreadsheet takes for a formula: words of people may begin like one.
fn harmless(field: String) -> String {
    let formula = field.starts_with(['=', '+', '-', '@', '\t', '\r']);
    if formula && field.parse::<f64>().is_err() { format!("'{field}") } else { field }
}

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
        file.write_record(row.map(|field| harmless(tongues::bare(&field))))
            .map_err(|_| Refusal::Broken)?;
    }
    let file = file.into_inner().map_err(|_| Refusal::Broken)?;
    let headers = [
        (header::CONTENT_TYPE, "text/csv; charset=utf-8".to_owned()),
        (header::CONTENT_DISPOSITION, format!("attachment; filename=\"{name}\"")),
    ];
    Ok((headers, file).into_response())
}

#[cfg(test)]
mod tests {
    use super::harmless;

    #[test]
    fn nothing_is_a_formula() {
        for (field, written) in [
            ("=1+1", "'=1+1"),
            ("@ida", "'@ida"),
            ("-ida", "'-ida"),
            ("-3", "-3"),
            ("Ida = Alma", "Ida = Alma"),
        ] {
            assert_eq!(harmless(field.to_owned()), written);
        }
    }
}
