//! Index values of published series (`effect-sizes`): one line for each contrast and one for each
//! whole series. The latter is as recorded, the former turned so that up is better.

use std::io::{self, Read, Write};
use std::ops::Range;

use serde::Serialize;
use serde_json::Value;

use super::series_line::{Improvement, SeriesLine};
use super::{LineError, write_line};
use crate::effect::indices::{contrast, whole_series};
use crate::effect::number::real;

#[derive(Serialize)]
struct ContrastLine<'a> {
    id: &'a Value,
    from: &'a str,
    to: &'a str,
    nap: f64,
    nap_se: Option<f64>,
    nap_ci95: [f64; 2],
    pnd: f64,
    pem: f64,
    tau: f64,
    tau_u: f64,
}

#[derive(Serialize)]
struct WholeLine<'a> {
    id: &'a Value,
    mk_s: f64,
    mk_var_s: f64,
    mk_z: f64,
    tau_b: Option<f64>,
    theil_sen: Option<f64>,
}

/// Calculates the indices of all series of a file: an object with a list `series`, a list of
/// series, or a series a line. Says whether every series could be read.
///
/// # Errors
/// Only reading and writing themselves; a bad series is answered with an error line.
pub fn effect_sizes(mut input: impl Read, mut output: impl Write) -> io::Result<bool> {
    let mut text = Vec::new();
    input.read_to_end(&mut text)?;
    let mut all_read = true;
    for document in documents(&text) {
        let series = match document {
            Ok(document) => all_series(document),
            Err(error) => vec![Err(error)],
        };
        for series in series {
            for line in lines_of(series.and_then(SeriesLine::parse)) {
                all_read &= write_line(&mut output, line)?;
            }
        }
    }
    output.flush()?;
    Ok(all_read)
}

/// The documents of a file: the whole, or a line each.
fn documents(text: &[u8]) -> Vec<Result<Value, LineError>> {
    if let Ok(whole) = serde_json::from_slice(text) {
        return vec![Ok(whole)];
    }
    let lines = text.split(|byte| *byte == b'\n').filter(|line| !line.trim_ascii().is_empty());
    let read = |line| serde_json::from_slice(line).map_err(|e| LineError::about::<Value>(line, &e));
    lines.map(read).collect()
}

/// The series in a document.
fn all_series(mut document: Value) -> Vec<Result<Value, LineError>> {
    let list = match &mut document {
        Value::Array(list) => std::mem::take(list),
        Value::Object(file) => match file.remove("series") {
            Some(Value::Array(list)) => list,
            Some(_) => return vec![Err(LineError::new(Value::Null, "series: is not a list"))],
            None => vec![document],
        },
        _ => vec![document],
    };
    list.into_iter().map(Ok).collect()
}

/// The lines about one series.
fn lines_of(series: Result<SeriesLine, LineError>) -> Vec<Result<String, LineError>> {
    let series = match series {
        Ok(series) => series,
        Err(error) => return vec![Err(error)],
    };
    let contrasts = series.contrasts();
    let mut lines: Vec<_> =
        contrasts.into_iter().filter_map(|(a, b)| contrast_line(&series, a, b)).collect();
    lines.push(whole_line(&series));
    let named = |error: serde_json::Error| LineError::new(series.id.clone(), error.to_string());
    lines.into_iter().map(|line| line.map_err(named)).collect()
}

fn contrast_line(
    series: &SeriesLine,
    before: Range<usize>,
    after: Range<usize>,
) -> Option<serde_json::Result<String>> {
    let sign = match series.improvement {
        Improvement::Increase => 1.0,
        Improvement::Decrease => -1.0,
    };
    let (from, to) = (series.phase.get(before.start)?, series.phase.get(after.start)?);
    let values = |places| -> Option<Vec<f64>> {
        Some(series.value.get::<Range<usize>>(places)?.iter().map(|value| sign * value).collect())
    };
    let found = contrast(&values(before)?, &values(after)?)?;
    Some(serde_json::to_string(&ContrastLine {
        id: &series.id,
        from,
        to,
        nap: found.nap.estimate,
        nap_se: found.nap.error,
        nap_ci95: found.nap.limits,
        pnd: found.pnd,
        pem: found.pem,
        tau: found.tau,
        tau_u: found.tau_u,
    }))
}

fn whole_line(series: &SeriesLine) -> serde_json::Result<String> {
    let counted = || (1..=series.value.len()).map(real).collect();
    let times = series.session.clone().unwrap_or_else(counted);
    let whole = whole_series(&times, &series.value);
    serde_json::to_string(&WholeLine {
        id: &series.id,
        mk_s: whole.trend.s,
        mk_var_s: whole.trend.variance,
        mk_z: whole.trend.z,
        tau_b: whole.trend.tau_b,
        theil_sen: whole.theil_sen,
    })
}
