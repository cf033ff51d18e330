//! What the rule answers: a status, a reason and the numbers that the sentences of section 6
//! need. Levels are as recorded; changes are positive when better. Not here: the sentences.

use jiff::civil::Date;
use serde::{Deserialize, Serialize};

use super::status::{Reason, Status};

/// What is documented about one goal on one day.
#[derive(Clone, Debug, Serialize, Deserialize, PartialEq)]
pub struct Assessment {
    /// The status.
    pub status: Status,
    /// Why it is that.
    pub reason: Reason,
    /// With `still_below_meaningful`: the day on which the lack of effect was raised.
    pub since: Option<Date>,
    /// With every `no_effect`: the day on which it was first raised and not ended since.
    pub raised: Option<Date>,
    /// About when the goal can first be judged, if it is too early or data are missing.
    pub first_judged: Option<Date>,
    /// How many measurements are missing before it can be judged.
    pub missing: usize,
    /// With `stale`: what the last measurement said, in its day's words.
    pub last_judgement: Option<Earlier>,
    /// The numbers behind it.
    pub evidence: Evidence,
}

impl Assessment {
    /// Whether a lack of effect that was found earlier in the phase has ended (section 5, *Latch*).
    /// That data are old or missing, or that progress is less than clear, does not end it.
    #[must_use]
    pub fn ends_no_effect(&self) -> bool {
        let numbers = &self.evidence;
        match self.status {
            // The last two: a goal that has since become one to keep is judged as such.
            Status::Improving
            | Status::Reached
            | Status::Worsening
            | Status::RatersDisagree
            | Status::Maintained
            | Status::Slipping => true,
            Status::Unclear | Status::TooSlow | Status::TooEarly => numbers
                .progress
                .zip(numbers.meaningful_change)
                .is_some_and(|(progress, clear)| progress >= clear),
            Status::NoEffect | Status::Stale | Status::Insufficient | Status::Inactive => false,
        }
    }
}

/// What was documented on an earlier day.
#[derive(Clone, Copy, Debug, Serialize, Deserialize, PartialEq, Eq)]
pub struct Earlier {
    /// The day.
    pub date: Date,
    /// Its status.
    pub status: Status,
    /// Its reason.
    pub reason: Reason,
}

/// The numbers behind an answer (section 4). What cannot be told is none; every number is finite.
#[derive(Clone, Debug, Default, Serialize, Deserialize, PartialEq)]
pub struct Evidence {
    /// Measurements in the current phase (n).
    pub measurements: usize,
    /// Weeks that the intervention has had to work, holidays left out (w).
    pub weeks: Option<f64>,
    /// Days since the last measurement, holidays left out.
    pub days_since_last: Option<i32>,
    /// The level compared with (B), as recorded, and of how many values it is the median.
    pub reference: Option<f64>,
    /// How many values the reference has.
    pub reference_count: usize,
    /// The latest level (L), as recorded.
    pub level: Option<f64>,
    /// The median of the last up to three, by which a target is reached (section 5.4), as recorded. For the
    /// sentence; what `assess` prints has no place for it.
    #[serde(skip)]
    pub latest_three: Option<f64>,
    /// Of how many measurements the latest level is the median (k).
    pub level_count: usize,
    /// The latest level against the reference.
    pub level_change: Option<f64>,
    /// Its standard error.
    pub level_error: Option<f64>,
    /// The change along the line through all measurements (`d_T`).
    pub line_change: Option<f64>,
    /// The slope of that line a week.
    pub slope: Option<f64>,
    /// Mann-Kendall z over reference and phase, without continuity correction.
    pub kendall_z: Option<f64>,
    /// The larger of level change and line change (D).
    pub progress: Option<f64>,
    /// What would be expected by now (E).
    pub expected: Option<f64>,
    /// What is called a clear change (MMC).
    pub meaningful_change: Option<f64>,
    /// The noise of the series (σ̂).
    pub noise: Option<f64>,
    /// The change since the very start (tot).
    pub total_change: Option<f64>,
    /// The share of the way to the target, in per cent.
    pub percent_of_goal: Option<f64>,
    /// The level at the target date at this pace, as recorded; none once the date has passed.
    pub projected: Option<f64>,
    /// The Theil-Sen slope a week.
    pub theil_sen: Option<f64>,
    /// Non-overlap of all pairs, from 0 to 1; ½ is no difference.
    pub nap: Option<f64>,
    /// The probability of any improvement, given noise like this.
    pub probability_improved: Option<f64>,
    /// The probability of a clear change, given noise like this.
    pub probability_meaningful: Option<f64>,
    /// The raters who see most and least change, if at least two can tell.
    pub raters: Option<RaterContrast>,
}

/// The raters who see most and least change, each against their own reference.
#[derive(Clone, Debug, Serialize, Deserialize, PartialEq)]
pub struct RaterContrast {
    /// Who sees most.
    pub high: String,
    /// How much.
    pub high_change: f64,
    /// Who sees least.
    pub low: String,
    /// How much.
    pub low_change: f64,
}
