//! Parts of a case file that are one word: ids, and choices from a list. What may stand there is
//! said by the types themselves, through serde; here only how it is told.

use std::fmt;

use serde::{
    Deserialize,
    de::{Error, IntoDeserializer, value::StrDeserializer},
};

use super::{
    fault::Faults,
    json::Json,
    leaf,
    part::Part,
    path::{Path, quoted},
};
use crate::{
    action::ActionStatus,
    flag::DecisionKind,
    goal::{Accepts, GoalStatus, GoalType, PhaseKind},
    id::{
        ActionId, CaseId, ConsentId, FlagId, GoalId, InterventionId, MeasureId, MeetingId,
        ObservationId, PersonId, PhaseId, StandIn, SuggestionId, TransitionId, UnitId, ViewId,
    },
    intervention::InterventionStatus,
    measure::{Direction, NotPossible, ScaleKind, Source},
    meeting::{MeetingKind, ParticipationForm},
    people::{Custody, Role, Who},
    text::Lang,
    voice::ReplyOutcome,
};

/// Why a word cannot stand where it stands.
#[derive(Debug)]
struct Reason(String);

impl fmt::Display for Reason {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.0)
    }
}

impl std::error::Error for Reason {}

impl Error for Reason {
    fn custom<T: fmt::Display>(message: T) -> Self {
        Self(message.to_string())
    }

    fn unknown_variant(word: &str, expected: &'static [&'static str]) -> Self {
        Self(format!("{} is not one of {}", quoted(word), expected.join(", ")))
    }
}

/// Reads one word as the type says, or tells why not and gives the stand-in.
fn word<'a, T>(json: Option<&'a Json>, at: &Path<'_>, told: &mut Faults, stand_in: T) -> T
where
    T: Deserialize<'a>,
{
    let Some(text) = json.and_then(|json| leaf::text(json, at, told)) else { return stand_in };
    let deserializer: StrDeserializer<'_, Reason> = text.into_deserializer();
    T::deserialize(deserializer).unwrap_or_else(|reason| {
        told.unreadable(at, reason.0);
        stand_in
    })
}

macro_rules! words {
    ($($Type:ident: $stand_in:expr,)*) => {$(
        impl Part for $Type {
            fn read(json: Option<&Json>, at: &Path<'_>, told: &mut Faults) -> Self {
                word(json, at, told, $stand_in)
            }
        }
    )*};
}

words! {
    Accepts: Accepts::Pending,
    ActionStatus: ActionStatus::Open,
    Custody: Custody::None,
    DecisionKind: DecisionKind::LookCloser,
    Direction: Direction::Higher,
    GoalStatus: GoalStatus::Draft,
    GoalType: GoalType::Develop,
    InterventionStatus: InterventionStatus::Idea,
    Lang: Lang::Da,
    MeetingKind: MeetingKind::NetworkMeeting,
    NotPossible: NotPossible::Other,
    ParticipationForm: ParticipationForm::PresentAll,
    PhaseKind: PhaseKind::Intervention,
    ReplyOutcome: ReplyOutcome::Partly,
    Role: Role::Professional,
    ScaleKind: ScaleKind::Numeric,
    Source: Source::Observation,
    Who: Who::Child,

    ActionId: ActionId::stand_in(),
    CaseId: CaseId::stand_in(),
    ConsentId: ConsentId::stand_in(),
    FlagId: FlagId::stand_in(),
    GoalId: GoalId::stand_in(),
    InterventionId: InterventionId::stand_in(),
    MeasureId: MeasureId::stand_in(),
    MeetingId: MeetingId::stand_in(),
    ObservationId: ObservationId::stand_in(),
    PersonId: PersonId::stand_in(),
    PhaseId: PhaseId::stand_in(),
    SuggestionId: SuggestionId::stand_in(),
    TransitionId: TransitionId::stand_in(),
    UnitId: UnitId::stand_in(),
    ViewId: ViewId::stand_in(),
}
