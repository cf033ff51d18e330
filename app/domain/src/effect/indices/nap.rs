//! Non-overlap of all pairs. Source: Parker & Vannest, *Behavior Therapy* 40 (2009); unbiased
//! standard error after Sen (1967) and Mee (1990); limits by Newcombe's method 5, *Statistics in
//! Medicine* 25 (2006).

use crate::effect::number::real;

/// NAP with what chance leaves open.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Nap {
    /// The share of pairs that improve, ties counted half.
    pub estimate: f64,
    /// Its standard error; none with a single value on a side.
    pub error: Option<f64>,
    /// 95 % limits. At 0 and 1 they collapse to the point, as in the original code: do not show
    /// them to people then.
    pub limits: [f64; 2],
}

/// 1, ½ or 0 as the later value is above, equal or below.
fn wins(before: f64, after: f64) -> f64 {
    if after > before {
        1.0
    } else if after < before {
        0.0
    } else {
        0.5
    }
}

/// The share of pairs that improve; none if a side is empty.
#[must_use]
pub fn nap(before: &[f64], after: &[f64]) -> Option<f64> {
    let pairs = real(before.len()) * real(after.len());
    let each = before.iter().flat_map(|a| after.iter().map(|b| wins(*a, *b)));
    (pairs > 0.0).then(|| each.sum::<f64>() / pairs)
}

/// NAP with its standard error and limits; none if a side is empty.
#[must_use]
pub fn nap_with_error(before: &[f64], after: &[f64]) -> Option<Nap> {
    let estimate = nap(before, after)?;
    let (m, n) = (real(before.len()), real(after.len()));
    Some(Nap {
        estimate,
        error: (m > 1.0 && n > 1.0).then(|| error(before, after, estimate)),
        limits: [limit(estimate, 0.0, m, n), limit(estimate, 1.0, m, n)],
    })
}

/// The unbiased standard error. At 0 and 1, where it would be 0, the estimate is moved by half
/// a pair.
fn error(before: &[f64], after: &[f64], estimate: f64) -> f64 {
    let (m, n) = (real(before.len()), real(after.len()));
    let freedom = (m - 1.0) * (n - 1.0);
    if estimate <= 0.0 || estimate >= 1.0 {
        let moved = 0.5 / (m * n);
        return (moved * (1.0 - moved) / freedom).sqrt();
    }
    let mut squares = 0.0;
    let (mut of_before, mut of_after) = (0.0, 0.0);
    for a in before {
        let row: f64 = after.iter().map(|b| wins(*a, *b)).sum();
        of_before += row * row;
        squares += after.iter().map(|b| wins(*a, *b).powi(2)).sum::<f64>();
    }
    for b in after {
        let column: f64 = before.iter().map(|a| wins(*a, *b)).sum();
        of_after += column * column;
    }
    let (q1, q2, x) = (of_before / (m * n * n), of_after / (m * m * n), squares / (m * n));
    let variance = estimate - (m + n - 1.0) * estimate * estimate + n * q1 + m * q2 - 2.0 * x;
    (variance.max(0.0) / freedom).sqrt()
}

/// The point of the standard normal distribution with 2.5 % above it.
const Z: f64 = 1.959_963_984_540_054;

/// The value between estimate and `end` that lies 1.96 of its own standard errors away.
fn limit(estimate: f64, end: f64, m: f64, n: f64) -> f64 {
    if estimate <= 0.0 || estimate >= 1.0 {
        return estimate;
    }
    let h = f64::midpoint(m, n) - 1.0;
    let beyond = |x: f64| {
        let away = m * n * (estimate - x).powi(2) * (2.0 - x) * (1.0 + x);
        let variance = x * (1.0 - x) * (2.0 + h + (1.0 + 2.0 * h) * x * (1.0 - x));
        away >= Z * Z * variance
    };
    let (mut inside, mut outside) = (estimate, end);
    for _ in 0..60 {
        let middle = f64::midpoint(inside, outside);
        if beyond(middle) {
            outside = middle;
        } else {
            inside = middle;
        }
    }
    f64::midpoint(inside, outside)
}

#[cfg(test)]
#[expect(clippy::float_cmp, reason = "small whole numbers and halves are exact")]
mod tests {
    use super::*;

    #[test]
    fn a_small_contrast_by_hand() {
        // Pairs: 2>1, 4>1, 2<3, 4>3: three of four.
        let found = nap_with_error(&[1.0, 3.0], &[2.0, 4.0]).unwrap();
        assert_eq!(found.estimate, 0.75);
        // Rows 2 and 1, columns 1 and 2: Q1 = Q2 = 5/8, X = 3/4;
        // variance = 0.75 − 3·0.5625 + 2·0.625·2 − 1.5 = 0.0625
        assert_eq!(found.error, Some(0.25));
        assert!(found.limits[0] < 0.75 && 0.75 < found.limits[1]);
    }

    #[test]
    fn ties_count_half_and_ends_collapse() {
        assert_eq!(nap(&[5.0], &[5.0, 5.0]), Some(0.5));
        let all = nap_with_error(&[1.0, 2.0], &[3.0, 4.0]).unwrap();
        assert_eq!((all.estimate, all.limits), (1.0, [1.0, 1.0]));
        assert!((all.error.unwrap() - (0.125 * 0.875_f64).sqrt()).abs() < 1e-12);
        assert_eq!(nap(&[], &[1.0]), None);
        assert_eq!(nap_with_error(&[1.0], &[2.0]).unwrap().error, None);
    }
}
