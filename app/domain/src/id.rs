//! Identities: opaque text that is kept as it came. What a thing *is* stands in its own module.

use std::fmt;

use serde::{Deserialize, Serialize};

/// Why a text cannot be an identity.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
#[error("an id has 1 to 120 characters and no control characters")]
pub struct BadId;

fn checked(text: String) -> Result<String, BadId> {
    let long = text.chars().count();
    if long == 0 || long > 120 || text.chars().any(char::is_control) {
        return Err(BadId);
    }
    Ok(text)
}

/// An id in the place of one that could not be read.
pub(crate) trait StandIn {
    /// No id that can be read is the same.
    fn stand_in() -> Self;
}

macro_rules! id {
    ($($(#[$doc:meta])* $name:ident)*) => {$(
        $(#[$doc])*
        #[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
        #[serde(try_from = "String", into = "String")]
        pub struct $name(String);

        impl $name {
            /// The text as it is stored and shown in addresses.
            #[must_use]
            pub fn as_str(&self) -> &str {
                &self.0
            }
        }

        impl StandIn for $name {
            fn stand_in() -> Self {
                Self("\0".to_owned())
            }
        }

        impl TryFrom<String> for $name {
            type Error = BadId;

            fn try_from(text: String) -> Result<Self, BadId> {
                checked(text).map(Self)
            }
        }

        impl TryFrom<&str> for $name {
            type Error = BadId;

            fn try_from(text: &str) -> Result<Self, BadId> {
                checked(text.to_owned()).map(Self)
            }
        }

        impl From<$name> for String {
            fn from(id: $name) -> String {
                id.0
            }
        }

        impl fmt::Display for $name {
            fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
                f.write_str(&self.0)
            }
        }
    )*};
}

id! {
    /// A case: the frame round one child.
    CaseId
    /// A person: child, family or helper. A child's is its case's id and `:child`.
    PersonId
    /// A unit of the organisation: a school, a service, a team.
    UnitId
    /// A goal.
    GoalId
    /// A measure of a goal.
    MeasureId
    /// One measurement.
    ObservationId
    /// A phase of a goal.
    PhaseId
    /// An intervention.
    InterventionId
    /// An idea for a goal.
    IdeaId
    /// A time that an intervention was planned.
    OccasionId
    /// An action.
    ActionId
    /// A meeting.
    MeetingId
    /// How one person sees it.
    ViewId
    /// A flag: a question about an intervention.
    FlagId
    /// A suggestion from child or family.
    SuggestionId
    /// A consent to share.
    ConsentId
    /// Something that is withheld from child and family.
    WithheldId
    /// A child's own note.
    NoteId
    /// An invitation into a case.
    InvitationId
    /// A move from one place to another.
    TransitionId
    /// A line about the child.
    LineId
    /// A drawing or a photo.
    PictureId
}
