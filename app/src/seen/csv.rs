//! `/api/cases/{case}/seen.csv`: the whole list, with names: it is the family's own.

use axum::{Extension, extract::Path, response::Response};

use super::{is_told, load, view::role, words};
use crate::{csv_file, refusal::Refusal, session::Asking, ui::people::Network};

/// More than anybody is going to read; the longest list there can be.
const ALL: u32 = 1_000_000;

/// The list as comma-separated values, in the reader's language.
pub async fn csv(
    Extension(asking): Extension<Asking>,
    Path(case): Path<String>,
) -> Result<Response, Refusal> {
    let (record, entries) = load(&asking, &case, None, ALL).await?;
    let (t, network) = (asking.t(), Network::new(&record, &asking));
    let told = entries.iter().filter(|entry| is_told(&record, entry));
    let rows = told.map(|entry| {
        [
            entry.at.to_string(),
            entry.name.clone().unwrap_or_else(|| t.seen_program().to_owned()),
            role(&asking, entry),
            words::did(t, entry.did).to_owned(),
            words::why(network, entry),
        ]
    });
    csv_file::answer("seen.csv", ["at", "who", "role", "what", "why"], rows)
}
