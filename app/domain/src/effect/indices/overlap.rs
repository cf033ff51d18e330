//! PND, PEM, Tau and Tau-U. Sources: Scruggs & Mastropieri (1987) and Ma (2006) as computed by
//! `SingleCaseES`; Parker, Vannest, Davis & Sauber, *Behavior Therapy* 42 (2011).

use super::kendall::mann_kendall;
use super::nap::nap;
use crate::effect::number::{median, real};

/// The share of later values above all earlier ones; none if a side is empty.
#[must_use]
pub fn pnd(before: &[f64], after: &[f64]) -> Option<f64> {
    let best = before.iter().copied().reduce(f64::max)?;
    let above = after.iter().filter(|value| **value > best).count();
    (!after.is_empty()).then(|| real(above) / real(after.len()))
}

/// The share of later values above the earlier median, ties counted half; none if a side is
/// empty.
#[must_use]
pub fn pem(before: &[f64], after: &[f64]) -> Option<f64> {
    nap(&[median(before)?], after)
}

/// Tau of earlier against later, from −1 to 1; none if a side is empty.
#[must_use]
pub fn tau(before: &[f64], after: &[f64]) -> Option<f64> {
    nap(before, after).map(|nap| 2.0 * nap - 1.0)
}

/// Tau-U: Tau less the trend that was there before. It can leave −1 to 1; none if a side is
/// empty.
#[must_use]
pub fn tau_u(before: &[f64], after: &[f64]) -> Option<f64> {
    let order: Vec<f64> = (0..before.len()).map(real).collect();
    let trend = mann_kendall(&order, before).s;
    tau(before, after).map(|tau| tau - trend / (real(before.len()) * real(after.len())))
}

#[cfg(test)]
mod tests {
    use super::*;

    const BEFORE: [f64; 3] = [1.0, 2.0, 4.0];
    const AFTER: [f64; 4] = [2.0, 5.0, 4.0, 6.0];

    #[test]
    fn by_hand() {
        assert_eq!(pnd(&BEFORE, &AFTER), Some(0.5));
        assert_eq!(pem(&BEFORE, &AFTER), Some(3.5 / 4.0));
        // Pairs up less pairs down: 2: +1 0 −1; 5: 3; 4: +1 +1 0; 6: 3 → 8 of 12.
        assert_eq!(tau(&BEFORE, &AFTER), Some(2.0 * (10.0 / 12.0) - 1.0));
        assert!((tau_u(&BEFORE, &AFTER).unwrap() - 5.0 / 12.0).abs() < 1e-12);
    }

    #[test]
    fn an_empty_side_has_no_overlap() {
        for index in [pnd, pem, tau, tau_u] {
            assert_eq!(index(&[], &AFTER), None);
            assert_eq!(index(&BEFORE, &[]), None);
        }
    }
}
