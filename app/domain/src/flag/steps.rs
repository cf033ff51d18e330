//! The steps of a flag. Each says what is missing where it cannot be taken, and then leaves the
//! flag as it was.

use jiff::civil::Date;

use super::{
    Asked, Closed, Closing, Decision, Flag, FlagState, Limits, Missing, OnAgenda, Scene, Seen,
    Snoozed, limits::days_after,
};
use crate::{case::Case, id::MeetingId, people::Who, text::Text};

/// Why a step cannot be taken.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
pub enum Refused {
    /// It is closed: what comes after is another flag.
    #[error("the flag was closed on {0}")]
    Closed(Date),
    /// The meeting is not one that is to be held in this case.
    #[error("a meeting that is planned for today or later is missing")]
    NoMeeting,
    /// It was decided: a later decision can follow, putting it off cannot.
    #[error("the flag has been decided")]
    Decided,
    /// It was put off before.
    #[error("the flag was put off before, until {0}")]
    SnoozedBefore(Date),
    /// There is no reason.
    #[error("a reason is missing")]
    NoReason,
    /// The day is not after today, or too far away.
    #[error("a day after today and not after {latest} is missing")]
    SnoozeDay {
        /// The last day that it can be put off to.
        latest: Date,
    },
    /// Parts of the decision are missing.
    #[error("parts of the decision are missing")]
    Incomplete(Vec<Missing>),
    /// What was found is about another flag.
    #[error("this is about another flag")]
    AnotherFlag,
}

impl Flag {
    /// Somebody has seen it. Who saw it first stays.
    ///
    /// # Errors
    /// [`Refused::Closed`].
    pub fn see(&mut self, by: &Who, today: Date) -> Result<(), Refused> {
        self.open()?;
        self.seen.get_or_insert_with(|| Seen { on: today, by: Some(by.clone()) });
        Ok(())
    }

    /// The lead is asked to look at it.
    ///
    /// # Errors
    /// [`Refused::Closed`].
    pub fn ask(&mut self, by: &Who, today: Date) -> Result<(), Refused> {
        self.open()?;
        self.asked = Some(Asked { on: today, by: by.clone() });
        Ok(())
    }

    /// It is to be talked about at a planned meeting of the case; another one takes the place of
    /// the first.
    ///
    /// # Errors
    /// [`Refused::Closed`], [`Refused::NoMeeting`].
    pub fn put_on_agenda(
        &mut self,
        meeting: &MeetingId,
        case: &Case,
        by: &Who,
        today: Date,
    ) -> Result<(), Refused> {
        self.open()?;
        let planned = case.meetings.iter().filter(|it| it.planned && it.date >= today);
        let found = planned.map(|it| &it.id).find(|id| *id == meeting).ok_or(Refused::NoMeeting)?;
        self.see(by, today)?;
        self.agenda = Some(OnAgenda { on: today, by: by.clone(), meeting: found.clone() });
        Ok(())
    }

    /// It is put off: once, for a few days, with a reason. It stays open.
    ///
    /// # Errors
    /// [`Refused::Closed`], [`Refused::Decided`], [`Refused::SnoozedBefore`],
    /// [`Refused::NoReason`], [`Refused::SnoozeDay`].
    pub fn snooze(
        &mut self,
        until: Date,
        reason: Option<Text>,
        limits: &Limits,
        by: &Who,
        today: Date,
    ) -> Result<(), Refused> {
        self.open()?;
        if self.state() == FlagState::Decided {
            return Err(Refused::Decided);
        }
        if let Some(before) = &self.snoozed {
            return Err(Refused::SnoozedBefore(before.until));
        }
        let reason = reason.filter(Text::says_something).ok_or(Refused::NoReason)?;
        let latest = days_after(today, limits.snooze_days);
        if until <= today || until > latest {
            return Err(Refused::SnoozeDay { latest });
        }
        self.see(by, today)?;
        self.snoozed = Some(Snoozed { on: today, by: by.clone(), until, reason });
        Ok(())
    }

    /// It is decided, for the first time or again. The flag stays open, and is watched, until a
    /// look finds that the data or the decision have ended it.
    ///
    /// # Errors
    /// [`Refused::Closed`], and [`Refused::Incomplete`] with every part that is missing.
    pub fn decide(&mut self, decision: Decision, scene: &Scene<'_>) -> Result<(), Refused> {
        self.open()?;
        let missing = decision.check(scene);
        if !missing.is_empty() {
            return Err(Refused::Incomplete(missing));
        }
        self.seen.get_or_insert_with(|| Seen { on: decision.on, by: decision.by.clone() });
        self.decisions.push(decision);
        Ok(())
    }

    /// It is closed by what a look found, and only by that.
    ///
    /// # Errors
    /// [`Refused::Closed`], [`Refused::AnotherFlag`].
    pub fn close(&mut self, found: &Closing) -> Result<(), Refused> {
        self.open()?;
        if self.id != *found.flag() {
            return Err(Refused::AnotherFlag);
        }
        let because = Some(found.because().as_str().to_owned());
        self.closed = Some(Closed { on: found.on(), because });
        Ok(())
    }

    fn open(&self) -> Result<(), Refused> {
        self.closed.as_ref().map_or(Ok(()), |closed| Err(Refused::Closed(closed.on)))
    }
}
