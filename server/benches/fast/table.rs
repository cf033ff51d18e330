//! The table: a row for each number, beside its floor where it has one and what is promised.

use std::fmt;

use anyhow::Result;
use serde_json::{Value, json};

/// What is promised of a number; where it stands beside a floor, of its ratio to it.
#[derive(Debug, Clone, Copy)]
pub(crate) enum Promise {
    AtLeast(f64),
    AtMost(f64),
    /// For comparison.
    Nothing,
}

/// One number.
#[derive(Debug, Clone)]
pub(crate) struct Row {
    pub(crate) what: String,
    pub(crate) unit: &'static str,
    pub(crate) measured: f64,
    pub(crate) floor: Option<f64>,
    pub(crate) promise: Promise,
}

impl Row {
    /// What the promise is about.
    fn value(&self) -> f64 {
        self.floor.map_or(self.measured, |floor| self.measured / floor)
    }

    fn holds(&self) -> Option<bool> {
        match self.promise {
            Promise::AtLeast(bound) => Some(self.value() >= bound),
            Promise::AtMost(bound) => Some(self.value() <= bound),
            Promise::Nothing => None,
        }
    }

    fn bound(&self) -> String {
        let number = |bound: f64| match self.floor {
            Some(_) => format!("{bound:.2}"),
            None => figures(bound),
        };
        match self.promise {
            Promise::AtLeast(bound) => format!("≥ {}", number(bound)),
            Promise::AtMost(bound) => format!("≤ {}", number(bound)),
            Promise::Nothing => String::new(),
        }
    }
}

/// All of them, in the order they were taken.
#[derive(Debug, Default)]
pub(crate) struct Table(Vec<Row>);

impl Table {
    /// Adds a number and tells it at once: the whole takes minutes.
    pub(crate) fn add(&mut self, row: Row) {
        eprintln!("{}: {} {}", row.what, figures(row.measured), row.unit);
        self.0.push(row);
    }

    /// The same for programs.
    pub(crate) fn json(&self, quick: bool) -> Result<String> {
        let row = |row: &Row| -> Value {
            json!({
                "what": row.what,
                "unit": row.unit,
                "measured": row.measured,
                "floor": row.floor,
                "ratio": row.floor.map(|_| row.value()),
                "promised": row.bound(),
                "holds": row.holds(),
            })
        };
        let rows: Vec<Value> = self.0.iter().map(row).collect();
        let mut text = serde_json::to_string_pretty(&json!({ "quick": quick, "rows": rows }))?;
        text.push('\n');
        Ok(text)
    }
}

impl fmt::Display for Table {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        writeln!(out, "| what | measured | floor | ratio | promised | |")?;
        writeln!(out, "|---|---|---|---|---|---|")?;
        for row in &self.0 {
            let Row { what, unit, measured, floor, .. } = row;
            let measured = format!("{} {unit}", figures(*measured));
            let ratio = floor.map(|_| format!("{:.2}", row.value())).unwrap_or_default();
            let floor = floor.map(figures).unwrap_or_default();
            let holds = match row.holds() {
                Some(true) => "✓",
                Some(false) => "short of it",
                None => "",
            };
            let bound = row.bound();
            writeln!(out, "| {what} | {measured} | {floor} | {ratio} | {bound} | {holds} |")?;
        }
        Ok(())
    }
}

/// Three figures, as much as such a measurement is worth; whole numbers from a hundred on.
fn figures(value: f64) -> String {
    match value {
        100.0.. => format!("{value:.0}"),
        10.0..100.0 => format!("{value:.1}"),
        _ => format!("{value:.2}"),
    }
}
