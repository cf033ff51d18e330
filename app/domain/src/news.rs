//! News: what of all that happens in a plan is news to the others in it, in kinds; and when somebody
//! gets a mail about it. Not here: who may see what.

use jiff::{
    SignedDuration, ToSpan,
    civil::{DateTime, Weekday, time},
};

use crate::{event::EventKind, names::names};

names! {
    /// A kind of news.
    NewsKind {
        /// Measurements, and what was corrected in them.
        Measurements = "measurements",
        /// Actions: new, answered for, done or not.
        Actions = "actions",
        /// How somebody sees it.
        Views = "views",
        /// Something to look at.
        Flags = "flags",
        /// What was decided, and what began or ended by it.
        Decisions = "decisions",
        /// Meetings: planned, ready to be prepared for, held.
        Meetings = "meetings",
        /// With whom the plan is shared.
        Sharing = "sharing",
        /// What is owed a reply, and replies.
        Replies = "replies",
        /// A move to a new place, and what is handed over.
        Moves = "moves",
    }
}

impl NewsKind {
    /// What kind of news an event is to the others in the plan. One that is not named here is none:
    /// nobody hears of what they might not see.
    #[must_use]
    pub fn of(event: EventKind) -> Option<Self> {
        use EventKind as E;
        Some(match event {
            E::MeasurementRecorded | E::MeasurementCorrected => Self::Measurements,
            E::ActionAdded
            | E::ActionAccepted
            | E::ActionDeclined
            | E::ActionDone
            | E::ActionNotDone
            | E::ActionChanged => Self::Actions,
            E::ViewWritten
            | E::ChildHeard
            | E::PictureAdded
            | E::VoiceShared
            | E::SenseTold
            | E::IdeaAdded => Self::Views,
            E::FlagRaised | E::FlagAsked | E::FlagOnAgenda => Self::Flags,
            E::FlagDecided
            | E::InterventionTold
            | E::InterventionEnded
            | E::LessonTold
            | E::InterventionBegun
            | E::PhaseBegun => Self::Decisions,
            E::MeetingPlanned
            | E::MeetingChanged
            | E::MeetingInvited
            | E::MeetingClosed
            | E::MeetingWished
            | E::MinutesAdded => Self::Meetings,
            E::ConsentGiven | E::ConsentRenewed | E::ConsentWithdrawn => Self::Sharing,
            E::SuggestionSent
            | E::SuggestionReplied
            | E::QuestionAsked
            | E::CorrectionAsked
            | E::QuestionReplied => Self::Replies,
            E::TransitionPlanned
            | E::TransitionProposed
            | E::TransitionAnswered
            | E::TransitionReceived
            | E::TransitionArranged
            | E::TransitionArrived
            | E::TransitionCalledOff => Self::Moves,
            _ => return None,
        })
    }

    /// Whether an event is news only to who asked and who is to answer.
    #[must_use]
    pub fn is_between_two(event: EventKind) -> bool {
        use EventKind as E;
        matches!(event, E::QuestionAsked | E::CorrectionAsked | E::QuestionReplied)
    }
}

names! {
    /// How often somebody wants a mail when there is news.
    HowOften {
        /// As soon as there is some.
        AtOnce = "at_once",
        /// Once a day, in the morning.
        Daily = "daily",
        /// Once a week, on Monday morning.
        Weekly = "weekly",
        /// Not at all.
        Never = "never",
    }
}

/// Hours of the day in which nobody wants a mail: from an hour up to another, over midnight too.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Quiet {
    from: i8,
    to: i8,
}

impl Quiet {
    /// From an hour up to another, each 0 to 23; the same twice is none.
    #[must_use]
    pub fn new(from: i8, to: i8) -> Option<Self> {
        let hours = 0..=23;
        (hours.contains(&from) && hours.contains(&to) && from != to).then_some(Self { from, to })
    }

    /// From when, and up to when.
    #[must_use]
    pub fn hours(self) -> (i8, i8) {
        (self.from, self.to)
    }

    fn covers(self, hour: i8) -> bool {
        if self.from < self.to {
            (self.from..self.to).contains(&hour)
        } else {
            hour >= self.from || hour < self.to
        }
    }
}

/// When mails of the morning go out.
const MORNING: i8 = 7;
/// Two mails about what happens right now are at least so far apart.
const APART: SignedDuration = SignedDuration::from_mins(10);

/// Whether it is time to see if there is news to write about. `last` is when that was seen to before;
/// at first, when somebody made their choice. All times are as clocks show them where people live.
#[must_use]
pub fn is_time(how: HowOften, quiet: Option<Quiet>, last: DateTime, now: DateTime) -> bool {
    if quiet.is_some_and(|quiet| quiet.covers(now.hour())) {
        return false;
    }
    match how {
        HowOften::Never => false,
        HowOften::AtOnce => now.duration_since(last) >= APART,
        HowOften::Daily => last < morning(now, false),
        HowOften::Weekly => last < morning(now, true),
    }
}

/// The last morning up to now; of a Monday.
fn morning(now: DateTime, monday: bool) -> DateTime {
    let mut day = now.date();
    if now.hour() < MORNING {
        day = day.saturating_sub(1.day());
    }
    if monday {
        let since = day.weekday().since(Weekday::Monday);
        day = day.saturating_sub(i64::from(since).days());
    }
    day.to_datetime(time(MORNING, 0, 0, 0))
}

#[cfg(test)]
mod tests {
    use jiff::civil::{DateTime, date};

    use super::{HowOften, Quiet, is_time};

    /// In November 2026; the 23rd is a Monday.
    fn at(day: i8, hour: i8, minute: i8) -> DateTime {
        date(2026, 11, day).at(hour, minute, 0, 0)
    }

    #[test]
    fn once_a_day_is_in_the_morning() {
        let time = |last, now| is_time(HowOften::Daily, None, last, now);
        assert!(!time(at(20, 9, 0), at(21, 6, 59)));
        assert!(time(at(20, 9, 0), at(21, 7, 0)));
        assert!(time(at(20, 9, 0), at(21, 23, 0)), "also when nobody was awake at seven");
        assert!(!time(at(21, 7, 0), at(22, 6, 59)), "once");
    }

    #[test]
    fn once_a_week_is_on_monday() {
        let time = |last, now| is_time(HowOften::Weekly, None, last, now);
        assert!(!time(at(16, 7, 0), at(22, 23, 0)));
        assert!(!time(at(16, 7, 0), at(23, 6, 0)));
        assert!(time(at(16, 7, 0), at(23, 7, 0)));
        assert!(!time(at(23, 7, 0), at(29, 12, 0)));
    }

    #[test]
    fn at_once_leaves_ten_minutes_between() {
        let time = |last, now| is_time(HowOften::AtOnce, None, last, now);
        assert!(!time(at(21, 9, 0), at(21, 9, 9)));
        assert!(time(at(21, 9, 0), at(21, 9, 10)));
        assert!(!is_time(HowOften::Never, None, at(1, 0, 0), at(21, 9, 0)));
    }

    #[test]
    fn in_quiet_hours_it_waits() {
        let quiet = Quiet::new(21, 8);
        let time = |now| is_time(HowOften::Daily, quiet, at(20, 9, 0), now);
        assert!(!time(at(21, 7, 0)) && !time(at(21, 7, 59)) && time(at(21, 8, 0)));
        let at_once = |now| is_time(HowOften::AtOnce, quiet, at(20, 9, 0), now);
        assert!(at_once(at(21, 20, 59)) && !at_once(at(21, 21, 0)) && !at_once(at(22, 0, 30)));
        let lunch = Quiet::new(11, 12);
        assert!(!is_time(HowOften::AtOnce, lunch, at(20, 9, 0), at(21, 11, 30)));
        assert_eq!((Quiet::new(8, 8), Quiet::new(24, 8), Quiet::new(-1, 8)), (None, None, None));
    }
}
