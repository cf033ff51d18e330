//! The index values of one contrast and of one whole series, together.

use super::{MannKendall, Nap, mann_kendall, nap_with_error, pem, pnd, tau, tau_u, theil_sen};

/// The indices of two phases; up is better.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Contrast {
    /// Non-overlap of all pairs.
    pub nap: Nap,
    /// Percentage of non-overlapping data, as a share.
    pub pnd: f64,
    /// Percentage exceeding the median, as a share.
    pub pem: f64,
    /// Tau.
    pub tau: f64,
    /// Tau-U.
    pub tau_u: f64,
}

/// The indices of two phases; none if one is empty.
#[must_use]
pub fn contrast(before: &[f64], after: &[f64]) -> Option<Contrast> {
    Some(Contrast {
        nap: nap_with_error(before, after)?,
        pnd: pnd(before, after)?,
        pem: pem(before, after)?,
        tau: tau(before, after)?,
        tau_u: tau_u(before, after)?,
    })
}

/// The indices of a series without its phases.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct WholeSeries {
    /// Mann-Kendall over the order of the times.
    pub trend: MannKendall,
    /// The Theil-Sen slope over the times.
    pub theil_sen: Option<f64>,
}

/// The indices of a whole series.
#[must_use]
pub fn whole_series(times: &[f64], values: &[f64]) -> WholeSeries {
    WholeSeries { trend: mann_kendall(times, values), theil_sen: theil_sen(times, values) }
}
