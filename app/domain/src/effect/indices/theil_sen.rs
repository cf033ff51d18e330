//! The Theil-Sen slope: the median slope of all pairs. Source: Sen, *JASA* 63 (1968).

use super::kendall::sort_counting;
use crate::effect::number::middle;

/// Up to this many points all slopes are written down; beyond it they are counted.
const FEW: usize = 400;

/// The median slope over all pairs of points at different times; none if there is no such pair.
#[must_use]
pub fn theil_sen(times: &[f64], values: &[f64]) -> Option<f64> {
    let mut points: Vec<(f64, f64)> = times.iter().copied().zip(values.iter().copied()).collect();
    points.sort_unstable_by(|a, b| a.0.total_cmp(&b.0));
    if points.len() <= FEW { by_listing(&points) } else { by_counting(&points) }
}

fn by_listing(points: &[(f64, f64)]) -> Option<f64> {
    let mut slopes = Vec::with_capacity(points.len() * points.len() / 2);
    let mut rest = points;
    while let Some(((t, y), later)) = rest.split_first() {
        rest = later;
        let later = later.iter().skip_while(|(later, _)| later <= t);
        slopes.extend(later.map(|(later, value)| (value - y) / (later - t)));
    }
    let half = slopes.len() / 2;
    if slopes.is_empty() {
        return None;
    }
    let odd = slopes.len() % 2 == 1;
    let (below, upper, _) = slopes.select_nth_unstable_by(half, f64::total_cmp);
    let lower = below.iter().copied().reduce(f64::max).filter(|_| !odd);
    middle(&[lower.unwrap_or(*upper), *upper])
}

/// A pair rises less than `m` a week exactly if it falls once `m` a week is taken off, so falling
/// pairs can be counted in n·log n steps; bisection then finds the median slope.
fn by_counting(points: &[(f64, f64)]) -> Option<f64> {
    let mut levels = Vec::with_capacity(points.len());
    let mut slopes_below = |m: f64| {
        levels.clear();
        for at_once in points.chunk_by(|a, b| a.0 <= b.0 && b.0 <= a.0) {
            let from = levels.len();
            levels.extend(at_once.iter().map(|(t, y)| y - m * t));
            // In rising order no two of one time are counted.
            if let Some(at_once) = levels.get_mut(from..) {
                at_once.sort_unstable_by(f64::total_cmp);
            }
        }
        sort_counting(&mut levels)
    };
    let pairs = slopes_below(f64::MAX.sqrt());
    let place = |rank: usize, slopes_below: &mut dyn FnMut(f64) -> usize| {
        let (mut low, mut high) = (-1e15, 1e15);
        for _ in 0..128 {
            let middle = f64::midpoint(low, high);
            if slopes_below(middle) > rank { high = middle } else { low = middle }
        }
        f64::midpoint(low, high)
    };
    let (lower, upper) = (pairs.checked_sub(1)? / 2, pairs / 2);
    let upper_slope = place(upper, &mut slopes_below);
    let lower_slope = if lower == upper { upper_slope } else { place(lower, &mut slopes_below) };
    Some(f64::midpoint(lower_slope, upper_slope))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn by_hand() {
        // Slopes 2, 1, ½ (0 → 3), 0 (1 → 2), 0 (1 → 3 over 2), 0 …
        let found = theil_sen(&[0.0, 1.0, 2.0, 4.0], &[0.0, 2.0, 2.0, 2.0]);
        // 2, 1, ½, 0, 0, 0 → median of six
        assert_eq!(found, Some(0.25));
        assert_eq!(theil_sen(&[0.0, 0.0], &[1.0, 2.0]), None, "one time has no slope");
        assert_eq!(theil_sen(&[], &[]), None);
    }

    #[test]
    fn counting_agrees_with_listing() {
        let points: Vec<(f64, f64)> = (0..90)
            .map(|i| (f64::from(i / 2), f64::from((i * 29) % 17) + 0.3 * f64::from(i)))
            .collect();
        let (listed, counted) = (by_listing(&points).unwrap(), by_counting(&points).unwrap());
        assert!((listed - counted).abs() < 1e-9, "{listed} {counted}");
        let one_time: Vec<_> = (0..500).map(|i| (3.0, f64::from(i))).collect();
        assert_eq!(by_counting(&one_time), None);
    }
}
