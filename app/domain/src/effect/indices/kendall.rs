//! Mann-Kendall's S with its variance, and Kendall's τ-b. Source: Kendall, *Rank Correlation
//! Methods* (1975); the full variance as in section 4 of the specification; counted in
//! n·log n steps after Knight, *JASA* 61 (1966).

use crate::effect::number::real;

/// Mann-Kendall's test for a trend.
#[derive(Clone, Copy, Debug, Default, PartialEq)]
pub struct MannKendall {
    /// Pairs that rise minus pairs that fall. Over reference (at one time) and phase this is
    /// the S of Tau-U's "A vs B + trend B".
    pub s: f64,
    /// Its variance without a trend, corrected for ties in both.
    pub variance: f64,
    /// S/√variance without continuity correction; 0 if all is tied.
    pub z: f64,
    /// Kendall's τ-b; none if all is tied.
    pub tau_b: Option<f64>,
}

/// Sums over groups of tied values: pairs, and the three sums of the variance.
#[derive(Default)]
struct Ties {
    pairs: f64,
    two: f64,
    three: f64,
    five: f64,
}

impl Ties {
    fn add(&mut self, count: usize) {
        let u = real(count);
        self.pairs += u * (u - 1.0) / 2.0;
        self.two += u * (u - 1.0);
        self.three += u * (u - 1.0) * (u - 2.0);
        self.five += u * (u - 1.0) * (2.0 * u + 5.0);
    }

    fn of<T>(sorted: &[T], same: impl Fn(&T, &T) -> bool) -> Self {
        let mut ties = Self::default();
        for group in sorted.chunk_by(same) {
            if group.len() > 1 {
                ties.add(group.len());
            }
        }
        ties
    }
}

/// The trend of values over times. Pairs beyond the shorter of both are not read.
#[must_use]
pub fn mann_kendall(times: &[f64], values: &[f64]) -> MannKendall {
    let mut points: Vec<(f64, f64)> = times
        .iter()
        .copied()
        .zip(values.iter().copied())
        .map(|(t, y)| (t + 0.0, y + 0.0))
        .collect();
    points.sort_unstable_by(|a, b| a.0.total_cmp(&b.0).then(a.1.total_cmp(&b.1)));
    let in_time = Ties::of(&points, |a, b| a.0.total_cmp(&b.0).is_eq());
    let in_both =
        Ties::of(&points, |a, b| a.0.total_cmp(&b.0).is_eq() && a.1.total_cmp(&b.1).is_eq());
    let mut values: Vec<f64> = points.iter().map(|(_, y)| *y).collect();
    let falling = sort_counting(&mut values);
    let in_value = Ties::of(&values, |a, b| a.total_cmp(b).is_eq());
    let n = real(values.len());
    let pairs = n * (n - 1.0) / 2.0;
    let s = pairs - in_time.pairs - in_value.pairs + in_both.pairs - 2.0 * real(falling);
    let variance = variance(n, &in_value, &in_time);
    let both = (pairs - in_time.pairs) * (pairs - in_value.pairs);
    MannKendall {
        s,
        variance,
        z: if variance > 0.0 { s / variance.sqrt() } else { 0.0 },
        tau_b: (both > 0.0).then(|| s / both.sqrt()),
    }
}

fn variance(n: f64, u: &Ties, t: &Ties) -> f64 {
    if n < 2.0 {
        return 0.0;
    }
    let mut variance = (n * (n - 1.0) * (2.0 * n + 5.0) - u.five - t.five) / 18.0;
    if n > 2.0 {
        variance += u.three * t.three / (9.0 * n * (n - 1.0) * (n - 2.0));
    }
    variance + u.two * t.two / (2.0 * n * (n - 1.0))
}

/// Sorts the values and counts the pairs that were in falling order (merge sort).
pub(super) fn sort_counting(values: &mut [f64]) -> usize {
    const SHORT: usize = 8;
    let (mut falling, length) = (0, values.len());
    for run in values.chunks_mut(SHORT) {
        falling += insert_counting(run);
    }
    let (mut width, mut merged) = (SHORT, Vec::with_capacity(length));
    while width < length {
        for pair in values.chunks_mut(2 * width) {
            if let Some((left, right)) = pair.split_at_checked(width) {
                merged.clear();
                falling += merge_counting(left, right, &mut merged);
                pair.copy_from_slice(&merged);
            }
        }
        width *= 2;
    }
    falling
}

/// Insertion sort, counting the exchanges.
fn insert_counting(run: &mut [f64]) -> usize {
    let mut falling = 0;
    for end in 1..run.len() {
        let Some(head) = run.get_mut(..=end) else { break };
        let mut place = end;
        while let Some([left, right]) =
            place.checked_sub(1).and_then(|from| head.get_mut(from..=place))
            && *left > *right
        {
            std::mem::swap(left, right);
            place -= 1;
            falling += 1;
        }
    }
    falling
}

/// Merges two sorted runs, counting for each value of the right how many of the left exceed it.
fn merge_counting(left: &[f64], right: &[f64], merged: &mut Vec<f64>) -> usize {
    let mut falling = 0;
    let mut waiting = left;
    for value in right {
        let taken = waiting.partition_point(|before| before <= value);
        let (done, rest) = waiting.split_at(taken);
        merged.extend_from_slice(done);
        merged.push(*value);
        waiting = rest;
        falling += rest.len();
    }
    merged.extend_from_slice(waiting);
    falling
}

#[cfg(test)]
#[expect(clippy::float_cmp, reason = "small whole numbers and halves are exact")]
mod tests {
    use super::*;

    #[test]
    fn a_small_series_by_hand() {
        // Pairs: (1,3) up, (1,2) up, (1,2) up, (3,2) down, (3,2) down, (2,2) tied: S = 1.
        let found = mann_kendall(&[1.0, 2.0, 3.0, 4.0], &[1.0, 3.0, 2.0, 2.0]);
        assert_eq!(found.s, 1.0);
        // (4·3·13 − 2·1·9)/18
        assert!((found.variance - 138.0 / 18.0).abs() < 1e-12);
        assert!((found.tau_b.unwrap() - 1.0 / 30.0_f64.sqrt()).abs() < 1e-12);
    }

    #[test]
    fn ties_in_both_by_hand() {
        // Two at time 0 with one value: pairs up: 2 × 2 = 4 of 5 that are not tied in time.
        let found = mann_kendall(&[0.0, 0.0, 1.0, 2.0], &[1.0, 1.0, 2.0, 2.0]);
        assert_eq!(found.s, 4.0);
        // n = 4; u = {2, 2}; t = {2}: (156 − 36 − 18)/18 + 0 + 4·2/24
        assert!((found.variance - (102.0 / 18.0 + 8.0 / 24.0)).abs() < 1e-12);
    }

    #[test]
    fn nothing_to_tell() {
        assert_eq!(mann_kendall(&[], &[]), MannKendall::default());
        assert_eq!(mann_kendall(&[0.0], &[1.0]).z, 0.0);
        let constant = mann_kendall(&[0.0, 1.0, 2.0], &[5.0, 5.0, 5.0]);
        assert_eq!((constant.s, constant.z, constant.tau_b), (0.0, 0.0, None));
    }

    #[test]
    fn counting_agrees_with_looking_at_each_pair() {
        let values: Vec<f64> = (0..97).map(|i| f64::from((i * 37) % 23)).collect();
        let mut each = 0;
        for (place, early) in values.iter().enumerate() {
            each += values[place..].iter().filter(|late| early > late).count();
        }
        let mut sorted = values;
        assert_eq!(sort_counting(&mut sorted), each);
        assert!(sorted.is_sorted());
    }
}
