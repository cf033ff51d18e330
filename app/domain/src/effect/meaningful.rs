//! What counts as a clear change, and how noisy such values are before any are seen
//! (specification, section 3.7, with the sources of its numbers), and the noise of this series
//! (section 3.8).

use super::input::{Goal, GoalType, Scale};
use super::number::{positive, readable, real};

/// What this goal's change is held against.
#[derive(Clone, Copy, Debug, PartialEq)]
pub(super) struct Meaningful {
    /// The smallest change that means something (MMC), in the scale's unit.
    pub change: f64,
    /// Prior noise (σ₀), a standard deviation in the scale's unit.
    pub prior_noise: f64,
    /// The way from the first level to the target, oriented; none without a target above it.
    pub gap: Option<f64>,
}

/// A way this short is none: it is what rounding leaves.
const NOTHING: f64 = 1e-9;

/// MMC and σ₀ for a goal whose first level is `first` and whose oriented target is `target`.
pub(super) fn meaningful(goal: &Goal, target: Option<f64>, first: f64) -> Meaningful {
    let step = positive(goal.step).unwrap_or(1.0);
    let gap = target.map(|target| target - first).filter(|gap| *gap > NOTHING);
    // What is to be kept has no way to go: section 11 reads the table "without target".
    let half = gap.filter(|_| goal.goal_type == GoalType::Develop).map(|gap| gap / 2.0);
    let (change, noise, step) = match goal.scale {
        Scale::Rating0To10 => (half.map_or(2.0, |half| half.clamp(1.0, 2.0)), 0.9, step),
        Scale::Gas => (1.0, 0.5, step),
        Scale::Percent => (half.map_or(20.0, |half| half.clamp(5.0, 20.0)), 9.0, 5.0),
        Scale::Other => {
            let change = step.max(half.unwrap_or(0.30 * first.abs()));
            (change, 0.45 * change, step)
        }
    };
    let agreed = goal.meaningful_change.and_then(readable).and_then(positive);
    Meaningful { change: agreed.unwrap_or(change), prior_noise: noise.max(0.45 * step), gap }
}

/// The noise of a series (σ̂): the mean square successive difference inside each stretch, as in
/// control charts, shrunk to the prior with weight 4 and winsorised at four times it.
pub(super) fn noise(prior: f64, stretches: [&[f64]; 2]) -> f64 {
    let mut sum = 4.0 * prior * prior;
    let mut count = 0;
    for stretch in stretches {
        for pair in stretch.windows(2) {
            if let [before, after] = pair {
                let difference = (after - before).abs().min(4.0 * prior);
                sum += difference * difference / 2.0;
            }
        }
        count += stretch.len().saturating_sub(1);
    }
    (sum / (4.0 + real(count))).sqrt()
}
