//! How a meeting goes: planned → invited → running → closed, and then only added to. Each step is a
//! fact with a day and an author; so is what somebody wants to talk about, and whether they were
//! listened to. Who may write what is `access`'s.

use jiff::{
    ToSpan,
    civil::{Date, Time},
};
use serde::{Deserialize, Serialize};

use super::{Meeting, Minutes};
use crate::{names::names, people::Who, text::Text};

/// So many days before a follow-up the family has what it needs for it.
pub const MATERIAL_DAYS: i32 = 5;

names! {
    /// How far a meeting has come.
    MeetingState {
        /// Planned; nobody has been sent anything.
        Planned = "planned",
        /// Those who come have what they need.
        Invited = "invited",
        /// It goes on.
        Running = "running",
        /// Held: what was written stands.
        Closed = "closed",
    }
}

names! {
    /// What somebody says to: were you listened to?
    Listened {
        /// Yes.
        Yes = "yes",
        /// In part.
        Partly = "partly",
        /// No.
        No = "no",
    }
}

/// What a meeting has beside what a case file tells.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Course {
    /// How many times its plan was changed: whoever changes it says which version they saw.
    pub version: i64,
    /// When it begins.
    pub time: Option<Time>,
    /// All that was noted, oldest first. None is ever edited.
    pub noted: Vec<Noted>,
}

/// One thing that was noted about a meeting.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Noted {
    /// What.
    pub fact: Fact,
    /// Who wrote it.
    pub by: Who,
    /// The day.
    pub on: Date,
}

/// What can be noted about a meeting.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(tag = "kind", rename_all = "snake_case")]
pub enum Fact {
    /// Those who come were sent what they need.
    Invited,
    /// It began.
    Begun,
    /// It is over, and these are its minutes.
    Closed(Box<Minutes>),
    /// What somebody wants to talk about.
    Wish {
        /// Who; another may have written it down.
        of: Who,
        /// In their words.
        text: Text,
    },
    /// Something added to the minutes.
    Addendum {
        /// What.
        text: Text,
    },
    /// Whether somebody was listened to.
    Answer {
        /// What they say.
        listened: Listened,
        /// In their words.
        words: Option<Text>,
    },
}

impl Fact {
    /// The name of its kind, as it is kept.
    #[must_use]
    pub fn kind(&self) -> &'static str {
        match self {
            Self::Invited => "invited",
            Self::Begun => "begun",
            Self::Closed(_) => "closed",
            Self::Wish { .. } => "wish",
            Self::Addendum { .. } => "addendum",
            Self::Answer { .. } => "answer",
        }
    }
}

/// Why something cannot be noted about a meeting now.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
pub enum NotNow {
    /// It is not there yet: nobody was sent anything, it has not begun, or it is not over.
    #[error("the meeting is not there yet")]
    TooEarly,
    /// It is past that.
    #[error("the meeting is past that")]
    TooLate,
    /// Its day is still to come.
    #[error("the meeting is on another day")]
    AnotherDay,
}

impl Meeting {
    /// How far it has come.
    #[must_use]
    pub fn state(&self) -> MeetingState {
        let noted = |wanted: fn(&Fact) -> bool| self.course.noted.iter().any(|it| wanted(&it.fact));
        if !self.planned {
            MeetingState::Closed
        } else if noted(|fact| matches!(fact, Fact::Begun)) {
            MeetingState::Running
        } else if noted(|fact| matches!(fact, Fact::Invited)) {
            MeetingState::Invited
        } else {
            MeetingState::Planned
        }
    }

    /// Whether something may be noted about it on a day: nobody goes back, and what is closed is only
    /// added to.
    ///
    /// # Errors
    /// [`NotNow`] says why not.
    pub fn may_note(&self, fact: &Fact, today: Date) -> Result<(), NotNow> {
        use MeetingState::{Closed, Invited, Planned, Running};
        match (fact, self.state()) {
            (Fact::Begun, Invited) if self.date > today => Err(NotNow::AnotherDay),
            // Sent again, where day or place has changed.
            (Fact::Invited | Fact::Wish { .. }, Planned | Invited)
            | (Fact::Begun, Invited)
            | (Fact::Wish { .. } | Fact::Closed(_), Running)
            | (Fact::Addendum { .. } | Fact::Answer { .. }, Closed) => Ok(()),
            (Fact::Begun, Planned)
            | (Fact::Closed(_), Planned | Invited)
            | (Fact::Addendum { .. } | Fact::Answer { .. }, _) => Err(NotNow::TooEarly),
            (Fact::Invited | Fact::Begun, Running)
            | (Fact::Invited | Fact::Begun | Fact::Wish { .. } | Fact::Closed(_), Closed) => {
                Err(NotNow::TooLate)
            }
        }
    }

    /// The day on which those who come have what they need, at the latest.
    #[must_use]
    pub fn material_by(&self) -> Date {
        self.date.saturating_sub(MATERIAL_DAYS.days())
    }

    /// The day on which they were sent it first.
    #[must_use]
    pub fn material_sent(&self) -> Option<Date> {
        let mut noted = self.course.noted.iter();
        noted.find(|it| it.fact == Fact::Invited).map(|it| it.on)
    }

    /// How many days before the meeting that was.
    #[must_use]
    pub fn material_days(&self) -> Option<i32> {
        let sent = self.material_sent()?;
        Some(sent.until(self.date).map_or(0, |span| span.get_days()))
    }

    /// Whether what they need is late, or came late.
    #[must_use]
    pub fn is_material_late(&self, today: Date) -> bool {
        let came_late = self.material_days().is_some_and(|days| days < MATERIAL_DAYS);
        let still_missing = self.planned && self.material_sent().is_none();
        came_late || (still_missing && self.material_by() < today)
    }

    /// Its minutes, as they were closed.
    #[must_use]
    pub fn minutes(&self) -> Option<(&Minutes, &Noted)> {
        self.course.noted.iter().find_map(|it| match &it.fact {
            Fact::Closed(minutes) => Some((&**minutes, it)),
            _ => None,
        })
    }

    /// What people want to talk about: whose it is, in which words, and who wrote it down.
    pub fn wishes(&self) -> impl Iterator<Item = (&Who, &Text, &Noted)> {
        self.course.noted.iter().filter_map(|it| match &it.fact {
            Fact::Wish { of, text } => Some((of, text, it)),
            _ => None,
        })
    }

    /// What was added to the minutes.
    pub fn addenda(&self) -> impl Iterator<Item = (&Text, &Noted)> {
        self.course.noted.iter().filter_map(|it| match &it.fact {
            Fact::Addendum { text } => Some((text, it)),
            _ => None,
        })
    }

    /// What one person says last to whether they were listened to. Each stands by itself: they are
    /// never counted together.
    #[must_use]
    pub fn answer_of(&self, who: &Who) -> Option<(Listened, Option<&Text>, Date)> {
        self.course.noted.iter().rev().filter(|it| it.by == *who).find_map(|it| match &it.fact {
            Fact::Answer { listened, words } => Some((*listened, words.as_ref(), it.on)),
            _ => None,
        })
    }
}
