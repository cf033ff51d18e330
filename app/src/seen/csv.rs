//! `/api/cases/{case}/seen.csv`: the whole list, with names: it is the family's own.

use axum::{
    Extension,
    extract::Path,
    http::{StatusCode, header},
    response::{IntoResponse, Response},
};

use super::{load, view::role, words};
use crate::{refusal::Refusal, session::Asking, ui::people::Network};

/// More than anybody is going to read; the longest list there can be.
const ALL: u32 = 1_000_000;

/// The list as comma-separated values, in the reader's language.
pub async fn csv(
    Extension(asking): Extension<Asking>,
    Path(case): Path<String>,
) -> Result<Response, Refusal> {
    if asking.session.is_none() {
        return Ok(StatusCode::UNAUTHORIZED.into_response());
    }
    let (record, entries) = load(&asking, &case, None, ALL).await?;
    let (t, network) = (asking.t(), Network::new(&record, &asking));
    let mut file = ::csv::Writer::from_writer(Vec::new());
    let head = ["at", "who", "role", "what", "why"].map(str::to_owned);
    let rows = entries.iter().map(|entry| {
        [
            entry.at.to_string(),
            entry.name.clone().unwrap_or_else(|| t.seen_program().to_owned()),
            role(&asking, entry),
            words::did(t, entry.did).to_owned(),
            words::why(network, entry),
        ]
    });
    for row in std::iter::once(head).chain(rows) {
        file.write_record(row).map_err(|_| Refusal::Broken)?;
    }
    let file = file.into_inner().map_err(|_| Refusal::Broken)?;
    let headers = [
        (header::CONTENT_TYPE, "text/csv; charset=utf-8"),
        (header::CONTENT_DISPOSITION, "attachment; filename=\"seen.csv\""),
    ];
    Ok((headers, file).into_response())
}
