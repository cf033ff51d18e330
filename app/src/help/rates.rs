//! How often the rule and the usual ones are right and wrong: 4,000 simulated goals, looked at
//! every week (specification, section 7). Per cent, with a standard error of about 1.

use crate::i18n::Texts;

/// One rule's figures.
pub struct Rates {
    /// What it is called.
    pub name: fn(Texts) -> &'static str,
    /// No effect, flagged at some time.
    pub found: u8,
    /// No effect, flagged by week 12.
    pub found_early: u8,
    /// Weeks until half of them were flagged.
    pub weeks: u8,
    /// Going the wrong way, flagged.
    pub worsening: u8,
    /// A real effect, flagged at some time: false alarm.
    pub alarm: u8,
    /// A real effect, flagged at the end.
    pub alarm_at_end: u8,
}

macro_rules! rates {
    ($($name:ident $found:literal $early:literal $weeks:literal $worse:literal $alarm:literal $end:literal)*) => {
        /// This rule first, then those in use elsewhere.
        pub const RATES: &[Rates] = &[$(Rates {
            name: |t| t.$name(),
            found: $found,
            found_early: $early,
            weeks: $weeks,
            worsening: $worse,
            alarm: $alarm,
            alarm_at_end: $end,
        }),*];
    };
}

rates! {
    help_rule_ours 91 82 8 99 16 4
    help_rule_four_points 91 70 9 99 29 14
    help_rule_four_points_redrawn 91 70 9 99 24 11
    help_rule_four_points_late 91 68 10 99 20 11
    help_rule_three_points 96 82 7 100 43 21
    help_rule_six_points 73 40 9 89 11 6
    help_rule_median 100 97 6 100 74 49
    help_rule_trendline 91 68 9 93 56 47
    help_rule_reliable_change 99 98 8 100 67 28
    help_rule_reliable_change_late 89 83 12 89 43 22
    help_rule_last_not_above_first 93 87 6 100 35 6
    help_rule_pnd 80 71 8 94 36 16
    help_rule_nap 75 65 8 95 25 9
    help_rule_mann_kendall 91 70 9 93 64 39
    help_rule_control_chart 49 47 8 60 30 10
    help_rule_no_data 23 18 8 17 21 1
}
