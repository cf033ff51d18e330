//! Events: what happened, as it is written with every change. The log, the news and the version
//! of a case all come from these.

use jiff::Timestamp;

use crate::id::{CaseId, PersonId};

/// What can happen.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum EventKind {
    /// A case file was read in.
    CaseImported,
    /// A measurement, or word that it was not possible.
    MeasurementRecorded,
    /// A measurement was corrected; the first stays.
    MeasurementCorrected,
    /// An action was added.
    ActionAdded,
    /// Its responsible person said yes.
    ActionAccepted,
    /// Its responsible person said no.
    ActionDeclined,
    /// It was done.
    ActionDone,
    /// It was not done, with a reason.
    ActionNotDone,
    /// Its words, person or date were changed.
    ActionChanged,
    /// Somebody wrote how they see it.
    ViewWritten,
    /// A look found something to ask about.
    FlagRaised,
    /// Somebody saw a flag first.
    FlagSeen,
    /// A flag was handed on to the lead.
    FlagAsked,
    /// A flag was put on the agenda of a meeting.
    FlagOnAgenda,
    /// A flag was put off.
    FlagSnoozed,
    /// A flag was decided.
    FlagDecided,
    /// A look found that what a flag asked about has ended.
    FlagClosed,
    /// An intervention ended by a decision.
    InterventionEnded,
    /// An intervention began by a decision.
    InterventionBegun,
    /// A goal's next phase began.
    PhaseBegun,
    /// A coordinator opened the case, with a reason.
    CaseOpened,
}

impl EventKind {
    /// The name in the database.
    #[must_use]
    pub fn as_str(self) -> &'static str {
        match self {
            Self::CaseImported => "case_imported",
            Self::MeasurementRecorded => "measurement_recorded",
            Self::MeasurementCorrected => "measurement_corrected",
            Self::ActionAdded => "action_added",
            Self::ActionAccepted => "action_accepted",
            Self::ActionDeclined => "action_declined",
            Self::ActionDone => "action_done",
            Self::ActionNotDone => "action_not_done",
            Self::ActionChanged => "action_changed",
            Self::ViewWritten => "view_written",
            Self::FlagRaised => "flag_raised",
            Self::FlagSeen => "flag_seen",
            Self::FlagAsked => "flag_asked",
            Self::FlagOnAgenda => "flag_on_agenda",
            Self::FlagSnoozed => "flag_snoozed",
            Self::FlagDecided => "flag_decided",
            Self::FlagClosed => "flag_closed",
            Self::InterventionEnded => "intervention_ended",
            Self::InterventionBegun => "intervention_begun",
            Self::PhaseBegun => "phase_begun",
            Self::CaseOpened => "case_opened",
        }
    }
}

/// One thing that happened in a case.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Event {
    /// The case.
    pub case: CaseId,
    /// Who did it.
    pub by: PersonId,
    /// When.
    pub at: Timestamp,
    /// What.
    pub kind: EventKind,
    /// The id of what it happened to.
    pub subject: String,
}
