//! What earlier days have raised (specification, section 5 *Latch*): alarm hysteresis without
//! stored state, by judging each day on which something was measured.

use super::calendar::Day;
use super::decide::{DAYS, Judgement, Verdict, judge, needed};
use super::input::GoalType;
use super::prepare::{Lens, Prepared};
use super::status::{Reason, Status};

/// The day on which a lack of effect was raised and not ended since.
#[derive(Clone, Copy, Debug, Default, PartialEq)]
pub(super) struct Latch {
    raised: Option<Day>,
}

/// A verdict as the latch leaves it.
#[derive(Clone, Copy, Debug, PartialEq)]
pub(super) struct Latched {
    pub verdict: Verdict,
    /// The day on which the lack of effect that still stands was raised.
    pub raised: Option<Day>,
}

impl Latch {
    /// Takes in what a day says, and says how it reads.
    pub(super) fn read(&mut self, day: Day, judgement: Judgement) -> Latched {
        let (status, reason) = judgement.verdict;
        match status {
            Status::NoEffect => self.raised = self.raised.or(Some(day)),
            Status::Improving | Status::Reached | Status::Worsening | Status::RatersDisagree => {
                self.raised = None;
            }
            Status::Unclear | Status::TooSlow | Status::TooEarly if judgement.clear_progress => {
                self.raised = None;
            }
            _ => {}
        }
        let held = match status {
            Status::Unclear | Status::TooEarly => true,
            // Step 12, whether the date has passed or not; step 7 has ended the latch above.
            Status::TooSlow => reason != Reason::PlateauAfterEarlierProgress,
            _ => false,
        };
        let verdict = if held && self.raised.is_some() {
            (Status::NoEffect, Reason::StillBelowMeaningful)
        } else {
            judgement.verdict
        };
        let raised = self.raised.filter(|_| verdict.0 == Status::NoEffect);
        Latched { verdict, raised }
    }
}

/// Replays each day up to the one before `until` on which something was measured in the phase.
/// Days on which no lack of effect can be named yet (5.8) have nothing to raise or to end, so
/// the replay begins after them. Returns the latch and the last of these days with its reading.
pub(super) fn replay(prepared: &Prepared<'_>, until: Day) -> (Latch, Option<(Day, Latched)>) {
    let (mut latch, mut last, mut lens) = (Latch::default(), None, Lens::new(prepared));
    let points = prepared.series.points.as_slice();
    let earlier = points.partition_point(|p| p.day < until);
    let phase = points.get(prepared.layout.from..earlier).unwrap_or_default();
    let mut seen = prepared.layout.from;
    for of_day in phase.chunk_by(|a, b| a.day == b.day) {
        let Some(day) = of_day.first().map(|p| p.day) else { continue };
        seen += of_day.len();
        let view = lens.look(prepared, seen, day);
        let is_last = seen == earlier;
        let days = prepared.calendar.days(prepared.start, day);
        let can_raise = view.count() >= needed(&view) && days >= DAYS;
        if is_last || (can_raise && prepared.goal.goal_type == GoalType::Develop) {
            last = Some((day, latch.read(day, judge(&view))));
        }
    }
    (latch, last)
}

#[cfg(test)]
mod tests {
    use super::super::calendar::{date, day};
    use super::super::input::{Direction, Goal, Measurement, Phase, PhaseKind, Scale};
    use super::super::standing::standing;
    use super::super::{Assessment, assess};
    use super::*;

    /// Goals of one to three raters whose values wander, each from its own number.
    fn wandering(number: u32) -> Goal {
        let mut state = number.wrapping_mul(2_654_435_761) | 1;
        let mut next = |below: u32| {
            state = state.wrapping_mul(1_664_525).wrapping_add(1_013_904_223);
            (state >> 16) % below
        };
        let raters = 1 + next(3);
        let (mut at, mut level) = (-30, 4.0);
        let mut measurements = Vec::new();
        for _ in 0..4 + next(36) {
            at += 1 + i32::try_from(next(9)).unwrap();
            level = f64::clamp(level + f64::from(next(4)) - 1.4, 0.0, 8.0);
            let rater = next(raters);
            let value = (level + f64::from(rater)).round();
            measurements.push(Measurement { date: date(at), value, rater: rater.to_string() });
        }
        let phases = [0, 60].map(|at| Phase { start: date(at), kind: PhaseKind::Adjusted });
        Goal {
            scale: Scale::Rating0To10,
            step: 1.0,
            direction: Direction::Higher,
            goal_type: GoalType::Develop,
            target: Some(9.0),
            target_date: Some(date(130)),
            baseline_value: None,
            followup_days: Some(7),
            meaningful_change: None,
            phases: phases.into_iter().take(1 + usize::from(number.is_multiple_of(4))).collect(),
            measurements,
            not_possible: vec![],
            holidays: vec![],
        }
    }

    /// The replay as section 5 words it: every day anew, from the first.
    fn plainly(goal: &Goal, as_of: Day) -> Latched {
        let live = standing(goal, as_of).live;
        let start = live.last().unwrap().start;
        let mut days: Vec<Day> = goal.measurements.iter().map(|m| day(m.date)).collect();
        days.retain(|day| *day > start && *day < as_of);
        days.sort_unstable();
        days.dedup();
        days.push(as_of);
        let mut latch = Latch::default();
        let mut read = |on: Day| {
            let prepared = Prepared::new(goal, date(on), &live).unwrap();
            let seen = prepared.series.points.len();
            latch.read(on, judge(&Lens::new(&prepared).look(&prepared, seen, on)))
        };
        days.into_iter().map(&mut read).last().unwrap()
    }

    #[test]
    fn the_short_replay_says_what_the_plain_one_says() {
        let (mut raised, mut held) = (0, 0);
        for number in 0..2_000 {
            let goal = wandering(number);
            let as_of = 56 + i32::try_from(number % 120).unwrap();
            let Assessment { status, reason, raised: since, .. } = assess(&goal, date(as_of));
            let plain = plainly(&goal, as_of);
            assert_eq!((status, reason), plain.verdict, "goal {number}");
            assert_eq!(since, plain.raised.map(date), "goal {number}");
            raised += usize::from(status == Status::NoEffect);
            held += usize::from(reason == Reason::StillBelowMeaningful);
        }
        assert!(raised > 100 && held > 10, "the goals try it: {raised} {held}");
    }
}
