//! The standard normal distribution function, for the shown probabilities (section 4).

/// Φ(x): the share of a standard normal distribution below `x`.
pub(super) fn below(x: f64) -> f64 {
    0.5 * libm::erfc(-x / std::f64::consts::SQRT_2)
}
