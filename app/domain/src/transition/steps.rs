//! Which step of a move may be taken when; by whom in a case is `access`'s.

use jiff::ToSpan;

use super::{Answer, Fact, MOST_LINES, Transition, TransitionState};
use crate::{
    case::Case,
    id::{MeetingId, PersonId},
    meeting::Meeting,
    people::Who,
};

/// Why something cannot be noted about a move now.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
pub enum NotNow {
    /// What comes before it is missing.
    #[error("what comes before it is missing")]
    TooEarly,
    /// It is past that.
    #[error("it is past that")]
    TooLate,
    /// Nothing is to be handed over.
    #[error("there are no lines")]
    NoLines,
    /// More than anybody can decide on at one sitting.
    #[error("there are too many lines")]
    TooManyLines,
    /// It is somebody else's to say.
    #[error("it is somebody else's to say")]
    NotTheirs,
    /// The first follow-up is none that is planned within three months from the day.
    #[error("the first follow-up is not planned within three months of the move")]
    NoFollowUp,
    /// Somebody who is to leave is no helper of it, or is its lead.
    #[error("somebody who is to leave cannot")]
    CannotLeave,
}

impl Transition {
    /// Whether something may be noted about it by somebody.
    ///
    /// # Errors
    /// [`NotNow`] says why not.
    pub fn may_note(&self, fact: &Fact, by: &Who, case: &Case) -> Result<(), NotNow> {
        use TransitionState::{Approved, Arranged, Received};
        let state = self.state(case);
        if !self.is_ahead(case) {
            return Err(NotNow::TooLate);
        }
        match fact {
            Fact::Arrived => Err(NotNow::NotTheirs),
            // What is settled about the day rests on these lines.
            Fact::Proposed { .. } if self.arranged().is_some() => Err(NotNow::TooLate),
            Fact::Proposed { lines } if lines.is_empty() => Err(NotNow::NoLines),
            Fact::Proposed { lines } if lines.len() > MOST_LINES => Err(NotNow::TooManyLines),
            Fact::Proposed { .. } | Fact::CalledOff { .. } => Ok(()),
            Fact::Answered { answers } => {
                let known = |answer: &Answer| self.lines().iter().any(|line| line.n == answer.n);
                let all = !answers.is_empty() && answers.iter().all(known);
                if all { Ok(()) } else { Err(NotNow::NoLines) }
            }
            Fact::Received if *by != self.receiving => Err(NotNow::NotTheirs),
            Fact::Received if matches!(state, Approved | Received) => Ok(()),
            Fact::Received => Err(NotNow::TooEarly),
            Fact::Arranged { .. } if !matches!(state, Received | Arranged) => Err(NotNow::TooEarly),
            Fact::Arranged { leaving, follow_up, .. } => self.check_day(leaving, follow_up, case),
        }
    }

    /// The planned meetings that can be the first follow-up in the new place: within three months.
    pub fn follow_ups<'c>(&self, case: &'c Case) -> impl Iterator<Item = &'c Meeting> + use<'c> {
        let days = self.date..=self.date.saturating_add(3.months());
        case.meetings.iter().filter(move |it| it.planned && days.contains(&it.date))
    }

    fn check_day(
        &self,
        leaving: &[PersonId],
        follow_up: &MeetingId,
        case: &Case,
    ) -> Result<(), NotNow> {
        let leaves = |id: &PersonId| case.network.contains(id) && *id != case.case_lead;
        if !leaving.iter().all(leaves) {
            return Err(NotNow::CannotLeave);
        }
        let booked = self.follow_ups(case).any(|meeting| meeting.id == *follow_up);
        if booked { Ok(()) } else { Err(NotNow::NoFollowUp) }
    }
}
