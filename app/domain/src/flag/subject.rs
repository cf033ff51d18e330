//! What a flag is about: always a thing that was tried, agreed or promised, never a child.

use std::fmt;

use crate::id::{
    ActionId, CaseId, ConsentId, FlagId, GoalId, InterventionId, PersonId, SuggestionId,
};

/// What a flag is about; which of these follows from its kind ([`super::FlagKind::subject`]).
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Subject {
    /// A goal.
    Goal(GoalId),
    /// An intervention.
    Intervention(InterventionId),
    /// An action.
    Action(ActionId),
    /// The case as a whole.
    Case(CaseId),
    /// Somebody who is not heard, or whose consent is missing.
    Person(PersonId),
    /// A suggestion.
    Suggestion(SuggestionId),
    /// Another flag.
    Flag(FlagId),
    /// A consent.
    Consent(ConsentId),
}

impl Subject {
    /// Its id, as it is stored and shown in `data-subject`.
    #[must_use]
    pub fn id(&self) -> &str {
        match self {
            Self::Goal(id) => id.as_str(),
            Self::Intervention(id) => id.as_str(),
            Self::Action(id) => id.as_str(),
            Self::Case(id) => id.as_str(),
            Self::Person(id) => id.as_str(),
            Self::Suggestion(id) => id.as_str(),
            Self::Flag(id) => id.as_str(),
            Self::Consent(id) => id.as_str(),
        }
    }
}

impl fmt::Display for Subject {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.id())
    }
}
