//! `/api/follow-up.csv`: the list without names, of people, children or interventions, whose names
//! may hold them.

use axum::{Extension, extract::Query, response::Response};
use serde::Deserialize;

use super::{Filter, group::Group, load, row::Row};
use crate::{csv_file, refusal::Refusal, session::Asking};

/// What the reader wants to see only.
#[derive(Debug, Default, Deserialize)]
#[serde(default)]
pub struct Wanted {
    unit: String,
    lead: String,
    kind: String,
}

/// The columns, named alike in both languages for machines.
const HEAD: [&str; 10] = [
    "group",
    "kind",
    "unit",
    "since",
    "undecided_days",
    "decided",
    "held",
    "planned",
    "lowest_sense",
    "next_meeting",
];

/// The list as comma-separated values.
pub async fn csv(
    Extension(asking): Extension<Asking>,
    Query(Wanted { unit, lead, kind }): Query<Wanted>,
) -> Result<Response, Refusal> {
    let list = load(&asking, Filter { unit, lead, kind }, usize::MAX).await?;
    let mut rows = Vec::new();
    for (group, (shown, _)) in &list.groups {
        for open in shown {
            let unit = list.units.iter().find(|(id, _)| *id == open.unit);
            let unit = unit.map_or("", |(_, name)| name);
            rows.extend(list.rows(&asking, open).map(|row| line(*group, unit, &row)));
        }
    }
    csv_file::answer("follow-up.csv", HEAD, rows)
}

fn line(group: Group, unit: &str, row: &Row<'_>) -> [String; 10] {
    let told = |value: Option<i64>| value.map(|value| value.to_string()).unwrap_or_default();
    let delivery = row.intervention.and_then(|it| it.delivery);
    let decided = row.flag.and_then(|flag| flag.decisions.last()).map(|last| last.on.to_string());
    let ratings = row.intervention.into_iter().flat_map(crate::goals::newest);
    [
        group.as_str().to_owned(),
        row.flag.map_or("reached", |flag| flag.kind.as_str()).to_owned(),
        unit.to_owned(),
        row.since.to_string(),
        told(row.undecided_days()),
        decided.unwrap_or_default(),
        told(delivery.and_then(|it| it.delivered).map(i64::from)),
        told(delivery.map(|it| i64::from(it.planned))),
        told(ratings.map(|rating| i64::from(rating.value)).min()),
        row.review().map(|day| day.to_string()).unwrap_or_default(),
    ]
}
