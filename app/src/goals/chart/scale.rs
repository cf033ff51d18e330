//! The vertical axis: its ends, its lines and how a number is written. A value outside the scale
//! makes the axis longer; nothing is clipped away.

use std::ops::Range;

use super::{Axis, Curve};

/// No measure of ours comes near it; beyond it a value is drawn at the edge.
const FAR: f64 = 1e9;

/// A scale shorter than this is none.
const LEAST: f64 = 1e-3;

/// The most steps between the lines of an axis.
const STEPS: f64 = 5.0;

/// Ends and labelled lines of the vertical axis.
pub(super) struct Scale {
    pub(super) ends: Range<f64>,
    pub(super) lines: Vec<(f64, String)>,
}

impl Scale {
    /// The axis of a curve, long enough for all of its values.
    pub(super) fn of(curve: &Curve) -> Self {
        let measured = curve.raters.iter().flatten().map(|p| p.value);
        let aimed = curve.aim.iter().flat_map(|a| [a.from.1, a.to.1]);
        let values = measured.chain(aimed).chain(curve.flags.iter().map(|f| f.value));
        Self::reaching(&curve.axis, values, curve.decimal)
    }

    /// The axis that reaches all of `values`.
    pub(super) fn reaching(axis: &Axis, values: impl Iterator<Item = f64>, decimal: char) -> Self {
        let seen = values.filter(|v| v.is_finite()).map(|v| v.clamp(-FAR, FAR)).fold(
            None,
            |ends: Option<(f64, f64)>, v| match ends {
                None => Some((v, v)),
                Some((low, high)) => Some((low.min(v), high.max(v))),
            },
        );
        match axis {
            Axis::Rating { min, max } if max - min >= LEAST && max - min <= FAR => {
                rating(*min, *max, seen, decimal)
            }
            Axis::Levels(levels) if !levels.is_empty() => worded(levels, seen),
            _ => count(seen, decimal),
        }
    }
}

fn count(seen: Option<(f64, f64)>, decimal: char) -> Scale {
    let (low, high) = seen.unwrap_or_default();
    let (low, high) = (low.min(0.0), high.max(1.0));
    let step = round_step((high - low) / STEPS).max(1.0);
    let low = (low / step).floor() * step;
    // Half a step of air, so that the highest dot does not hang under the flags' roof.
    Scale { ends: low..high + step / 2.0, lines: lines(low, high, step, decimal) }
}

fn rating(min: f64, max: f64, seen: Option<(f64, f64)>, decimal: char) -> Scale {
    let step = step_between(max - min);
    let (low, high) = seen.unwrap_or((min, max));
    let mut step = step;
    let down = |step: f64| min - ((min - low).max(0.0) / step).ceil() * step;
    let up = |step: f64| max + ((high - max).max(0.0) / step).ceil() * step;
    // Far outside the scale the lines would be too many: wider steps then.
    while (up(step) - down(step)) / step > STEPS + 1.0 {
        step *= 2.0;
    }
    Scale { ends: down(step)..up(step), lines: lines(down(step), up(step), step, decimal) }
}

fn worded(levels: &[(f64, String)], seen: Option<(f64, f64)>) -> Scale {
    let mut lines: Vec<(f64, String)> = levels
        .iter()
        .filter(|(value, _)| value.is_finite())
        .map(|(value, label)| (value.clamp(-FAR, FAR), label.clone()))
        .collect();
    lines.sort_by(|a, b| a.0.total_cmp(&b.0));
    let known = lines.iter().map(|l| l.0);
    let all = known.chain(seen.into_iter().flat_map(|(low, high)| [low, high]));
    let low = all.clone().fold(f64::INFINITY, f64::min);
    let high = all.fold(f64::NEG_INFINITY, f64::max);
    let ends = match (low, high) {
        (low, high) if low < high => low..high,
        (low, high) if low.is_finite() => low - 1.0..high + 1.0,
        _ => 0.0..1.0,
    };
    Scale { ends, lines }
}

/// Steps of 1 on short scales; on longer ones as few lines as divide the scale evenly.
fn step_between(span: f64) -> f64 {
    let divides = |step: &f64| (span / step - (span / step).round()).abs() < 1e-6;
    if span <= STEPS && divides(&1.0) {
        return 1.0;
    }
    [2.0, 3.0, 4.0, 5.0, 6.0]
        .into_iter()
        .map(|parts| span / parts)
        .find(|step| (round_step(*step) - step).abs() < step * 1e-6)
        .unwrap_or(span)
}

/// The next of 1, 2, 5, 10, 20, 50 … at or above `least`.
fn round_step(least: f64) -> f64 {
    let ten = 10_f64.powf(least.max(1e-3).log10().floor());
    [1.0, 2.0, 5.0]
        .into_iter()
        .map(|m| m * ten)
        .find(|s| *s >= least * (1.0 - 1e-9))
        .unwrap_or(10.0 * ten)
}

fn lines(low: f64, high: f64, step: f64, decimal: char) -> Vec<(f64, String)> {
    (0..=12_u8)
        .map(|i| low + f64::from(i) * step)
        .take_while(|v| *v <= high + step * 1e-6)
        .map(|v| (v, number(v, decimal)))
        .collect()
}

/// A value as it is read: at most two decimals, no empty ones, a true minus sign.
pub(super) fn number(value: f64, decimal: char) -> String {
    let mut text = format!("{:.2}", value.abs());
    text.truncate(text.trim_end_matches('0').trim_end_matches('.').len());
    if let Some(point) = text.find('.') {
        text.replace_range(point..=point, decimal.encode_utf8(&mut [0; 4]));
    }
    if value < 0.0 && text != "0" { format!("−{text}") } else { text }
}
