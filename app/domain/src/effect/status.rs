//! The names of the answers (specification, sections 1, 5 and 11). Not here: their sentences.

use crate::names::names;

names! {
    /// What is documented about a goal on a day.
    Status {
        /// No intervention is running.
        Inactive = "inactive",
        /// No starting point, or no or too few measurements.
        Insufficient = "insufficient",
        /// The last measurement is too old.
        Stale = "stale",
        /// Too few weeks or measurements to judge.
        TooEarly = "too_early",
        /// More progress than below expected, less than documented.
        Unclear = "unclear",
        /// Documented improvement.
        Improving = "improving",
        /// The target is met and kept over the last measurements.
        Reached = "reached",
        /// Moving, but not near the target by the date, or the date has passed.
        TooSlow = "too_slow",
        /// No documented effect: time to adjust.
        NoEffect = "no_effect",
        /// A documented change the wrong way.
        Worsening = "worsening",
        /// One rater documents progress, another sees none or the opposite.
        RatersDisagree = "raters_disagree",
        /// It holds, or loses no more than accepted (section 11).
        Maintained = "maintained",
        /// A documented slip of what was to be kept (section 11).
        Slipping = "slipping",
    }
}

names! {
    /// Why the status is what it is.
    Reason {
        /// No phase has begun.
        NotStarted = "not_started",
        /// Only the baseline is being measured.
        BaselineRunning = "baseline_running",
        /// The intervention was stopped.
        Stopped = "stopped",
        /// Nothing tells where things stood when the intervention began.
        NoBaseline = "no_baseline",
        /// No measurement since the phase began.
        NoDataInPhase = "no_data_in_phase",
        /// Eight weeks have gone with fewer than two measurements.
        TooFewMeasurements = "too_few_measurements",
        /// The last measurement is older than two and a half intervals.
        NoRecentData = "no_recent_data",
        /// Measurements are missing before it can be judged.
        FewMeasurements = "few_measurements",
        /// Weeks are missing before it can be judged.
        FewWeeks = "few_weeks",
        /// The latest level against the reference.
        Level = "level",
        /// The line through all measurements of the phase.
        Trend = "trend",
        /// Progress of earlier phases holds.
        SinceOriginalStart = "since_original_start",
        /// The latest measurements meet the target.
        TargetMet = "target_met",
        /// At this pace the target is missed by more than a quarter of the way.
        MovementBelowGoalLine = "movement_below_goal_line",
        /// Earlier progress has stalled.
        PlateauAfterEarlierProgress = "plateau_after_earlier_progress",
        /// The date of the target has passed.
        TargetDatePassed = "target_date_passed",
        /// Less progress than expected by now.
        BelowExpected = "below_expected",
        /// Raised earlier, and no clear change since.
        StillBelowMeaningful = "still_below_meaningful",
        /// The raters' changes lie a clear change apart.
        ChangesDiffer = "changes_differ",
        /// Movement, but less than a clear change.
        BelowMeaningful = "below_meaningful",
        /// No slip is documented.
        NoDocumentedSlip = "no_documented_slip",
        /// Not below the line of the accepted loss.
        WithinAcceptedLoss = "within_accepted_loss",
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn names_in_files_are_the_names_in_code() {
        for status in Status::ALL {
            assert_eq!(serde_json::to_value(status).unwrap(), status.as_str());
        }
        for reason in Reason::ALL {
            assert_eq!(serde_json::to_value(reason).unwrap(), reason.as_str());
        }
    }
}
